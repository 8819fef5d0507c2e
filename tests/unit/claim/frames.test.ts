import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const told = (tag: string, text: string): string[] => read(tag, text).map(({ date, title }) => `${date} ${title}`);

describe('the day of a report', () => {
  it('stays where what it tells has none, though something in that is described by one', () => {
    expect(
      told('en', 'The National Army said on 3 March 2021 that it had retaken the mill, which was built in 2017.'),
    ).toContain('2021-03-03 The National Army said that it had retaken the mill');
    expect(told('ar', 'أعلن الجيش الوطني في 3 مارس 2021 أنه استعاد المطحنة التي بنيت عام 2017.').join('\n')).toContain(
      '2021-03-03',
    );
  });

  it('gives way to the day of what it tells', () => {
    const text = 'The National Army said on 3 March 2021 that it had retaken the mill on 1 March 2021.';
    expect(told('en', text).map((one) => one.slice(0, 10))).toEqual(['2021-03-01']);
  });
});

describe('two dates that a title does without', () => {
  it.each([
    [
      'en',
      'Between 2011 and 2013 the National Army arrested hundreds of farmers.',
      'The National Army arrested hundreds of farmers',
    ],
    ['en', 'In both 2011 and 2013 the National Army shelled the mill.', 'The National Army shelled the mill'],
    [
      'fr',
      'Entre 2011 et 2013, l’Armée nationale a arrêté des centaines de paysans.',
      'L’Armée nationale a arrêté des centaines de paysans',
    ],
  ])('leave no word behind in %s: %s', (tag, text, title) => {
    for (const mention of read(tag, text)) expect(mention.title).toBe(title);
  });
});

describe('a clause that only denies what stands before it', () => {
  it('denies a deed', () => {
    const text = 'The National Army shelled the mill on 3 March 2021, but Norland denied it.';
    expect(read('en', text).map(({ stance, title }) => `${stance}: ${title}`)).toContain(
      'denied: The National Army shelled the mill',
    );
  });

  it('gives no title from within an accusation', () => {
    const text =
      'Norland accused the National Army of shelling the mill on 3 March 2021, but the National Army denied it.';
    for (const { title } of read('en', text)) expect(title).toMatch(/^Norland accused/);
  });
});
