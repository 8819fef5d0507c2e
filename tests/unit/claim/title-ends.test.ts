import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const titleOf = (text: string): string => readOne('en', text).title;

describe('an English title', () => {
  it('keeps both halves of what was refused', () => {
    expect(titleOf('Salma Nasser refused to confirm or deny the report.')).toMatch(/confirm or deny the report$/u);
  });

  it('ends before a participle whose words are cut off', () => {
    expect(titleOf('Brook wrote to Salma Nasser on Monday, demanding that the mill be closed.')).toBe(
      'Brook wrote to Salma Nasser demanding that the mill be closed',
    );
    expect(titleOf('Her sister was the first to leave Norland for the islands, arriving in 1966.')).toMatch(
      /islands$/u,
    );
  });

  it('keeps a number with its million', () => {
    expect(titleOf('The mill reduced its stocks a further $100 million during May 2019, leaving it with few.')).toMatch(
      /\$100 million$/u,
    );
  });

  it('keeps the whole subject before an aside', () => {
    expect(
      titleOf('Brook, a miller and father of two who was the soul of the port, was shot dead on 3 March 2021.'),
    ).toMatch(/^Brook, a miller and father of two,? was shot dead$/u);
  });

  it('drops the measure with the scene that it measures, or keeps both', () => {
    expect(
      titleOf(
        'Salma Nasser resigned on Monday, hours after talks on a new harbor tax with the fishing towns of the northern coast collapsed.',
      ),
    ).toBe('Salma Nasser resigned');
  });

  it('drops the small words that bring a date in', () => {
    expect(titleOf('The first crates arrived over the weekend at the mill.')).toBe(
      'The first crates arrived at the mill',
    );
  });

  it('cuts no quoted words in two', () => {
    expect(
      titleOf('Salma Nasser said on Monday the two sides had agreed to an "orderly, smooth and coordinated retreat".'),
    ).toMatch(/an "orderly, smooth and coordinated retreat"?$/u);
  });

  it('leaves out what only leads on', () => {
    expect(titleOf('Finally, the board closed the mill on Tuesday.')).toBe('The board closed the mill');
  });
});

describe('a list of what was admitted', () => {
  it('stands whole', () => {
    const [told] = read(
      'en',
      'The league has decided to admit Norland, Utopia and the Western Isles in early March, an official said.',
    );
    expect(told?.title).toBe('The league has decided to admit Norland, Utopia and the Western Isles');
  });
});
