import { describe, expect, it } from 'vitest';
import { datesOf, read, readArticle, readOne } from './read.ts';

const sourceOf = (text: string): string | null | undefined => readOne('en', text).attribution?.source;

describe('words that only look like telling', () => {
  it('"added" and "declined" tell nothing of a number, or of what they are added to', () => {
    for (const text of [
      'Shares of the mill added 12 cents on Tuesday.',
      'The flood added to the misery on Tuesday.',
      'Net income declined to 40 million crowns on Tuesday.',
      'Sales declined 4 percent on Tuesday.',
    ])
      for (const { kind, attribution } of read('en', text)) expect([kind, attribution]).toEqual(['occurrence', null]);
  });

  it('they tell where something told follows, or stands before', () => {
    expect(sourceOf('The mayor added that four men were arrested on Tuesday.')).toBe('The mayor');
    expect(sourceOf('Four men were arrested on Tuesday, the mayor added.')).toBe('the mayor');
    expect(readOne('en', 'Salma Nasser declined to comment on Tuesday.').stance).toBe('no-comment');
  });

  it('a participle that describes a noun is nobody who tells', () => {
    const boat = readOne('en', 'A boat carrying nine farmers landed on the island on Tuesday.');
    expect([boat.attribution, boat.stance]).toEqual([null, 'asserted']);
    expect(boat.title).toBe('A boat carrying nine farmers landed on the island');
  });
});

describe('who denies a claim', () => {
  it('is named without the words that point back to the claim', () => {
    const [, denied] = read('en', 'Rebels claimed on Tuesday to have taken the port, a claim the mayor denied.');
    expect([denied?.attribution?.source, denied?.stance]).toEqual(['the mayor', 'denied']);
  });
});

describe('"it said"', () => {
  it('means who spoke last, though nothing was told there that the timeline holds', () => {
    const mentions = readArticle('en', [
      'The mayor said on Monday that two bridges had collapsed. The harbor board said people were afraid. One of its guards was shot dead on Tuesday, it said.',
    ]);
    expect(mentions.at(-1)?.attribution?.source).toBe('The harbor board');
  });
});

describe('an accusation', () => {
  it('is not made of what an aside about the accuser tells', () => {
    const [seized] = read(
      'en',
      'Adam Brook, who was at sea when soldiers seized the port on Monday, blamed the harbor board for the unrest.',
    );
    expect(seized?.stance).toBe('asserted');
  });
});

describe('a subject with an aside behind "said"', () => {
  it('is not whom it is told by', () => {
    const told = readOne(
      'en',
      'Plain Watch said 11 people, including three nurses, were killed in the raid on Monday.',
    );
    expect([told.attribution?.source, told.stance]).toEqual(['watch', 'reported']);
    expect(told.title).toBe('11 people, including three nurses, were killed in the raid');
  });
});

describe('a year in a name', () => {
  it('dates neither the verb nor the name where an adjective stands between', () => {
    const text = 'Salma Nasser pulled Norland out of the 2015 fishing deal in May 2018.';
    expect(datesOf('en', text)).toEqual(['2018-05']);
  });
});

describe('what a noun is described by', () => {
  it('is not told by whoever tells the rest', () => {
    const text =
      'Norland and the rebels agreed on Tuesday to stop fighting, Plain Watch said, years after a war broke out that has displaced thousands.';
    expect(read('en', text)).toHaveLength(1);
  });
});

describe('who is cited', () => {
  it('is a name or somebody unnamed, and not a reason', () => {
    expect(sourceOf('Brook Mills reported a loss on Tuesday, citing weak demand for flour.')).toBe('Brook Mills');
    expect(sourceOf('Horizon Agency reported on Tuesday, citing unnamed officials, that the mill had closed.')).toBe(
      'unnamed officials',
    );
  });
});

describe('a pronoun', () => {
  it('speaks for who spoke before, and not for what it tells of', () => {
    const mentions = readArticle('en', [
      'Adam Brook said on Monday that the mill had closed. He said the strength of the trade is suspect. He said the bridge had collapsed on Tuesday.',
    ]);
    expect(mentions.at(-1)?.attribution?.source).toBe('Adam Brook');
  });
});

describe('a name with an initial', () => {
  it('is whole behind the verb and after "according to"', () => {
    expect(sourceOf('Two soldiers were killed on Monday, said Adam N. Brook, a spokesman.')).toBe('Adam N. Brook');
    expect(sourceOf('Two soldiers were killed on Monday, according to Maj. Adam Brook.')).toBe('Maj. Adam Brook');
  });
});

describe('two who act in one sentence', () => {
  it('are not told one by the other, where a pause sets them against each other', () => {
    const text = 'Norland said it was closing its mills, while Adam Brook evacuated forty farmers on Tuesday.';
    expect(readOne('en', text).attribution).toBeNull();
  });

  it('share a subject that the second verb leaves out', () => {
    const [, demanded] = read(
      'en',
      'Norland recalled its envoy on Monday. Norland closed its port and denounced Plain Watch.',
    );
    expect(demanded?.attribution?.source ?? 'norland').toBe('norland');
  });
});

describe('no speaker', () => {
  it('is who is accused, nor what is denied', () => {
    const accused = read('en', 'A former miller accused of killing two farmers in 1989 pleaded not guilty.');
    for (const { attribution } of accused) expect(attribution?.source ?? null).toBeNull();
    expect(sourceOf('The board, led by a miller, denied the accusation on Tuesday.')).toBe('The board');
  });
});

describe('who will not discuss something', () => {
  it('does not deny it', () => {
    expect(readOne('en', 'Salma Nasser declined to discuss the report on Tuesday.').stance).toBe('no-comment');
  });
});

describe('a name with full stops', () => {
  it('parts no clauses', () => {
    expect(readOne('en', 'The U.N. envoy arrived in the port on Monday.').title).toBe(
      'The U.N. envoy arrived in the port',
    );
  });
});

describe('a subject before an aside without a verb of its own', () => {
  it('is who denies', () => {
    expect(sourceOf('Plain Watch, led by a miller, denied the accusation on Tuesday.')).toBe('watch');
    const mentions = read(
      'en',
      'Officials said six men had been arrested, but the harbor spokesman, Maj. Adam Brook, denied that any arrests had been made.',
    );
    const denied = mentions.find(({ stance }) => stance === 'denied');
    expect(denied?.attribution?.source).toBe('the harbor spokesman');
    expect(denied?.title).toMatch(/^The harbor spokesman denied/u);
  });
});
