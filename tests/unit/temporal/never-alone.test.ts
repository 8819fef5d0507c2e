import { expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { NEVER_ALONE } from '../../../src/temporal/recognize/digit-shapes.ts';
import { grammarOf } from '../../../src/temporal/recognize/grammar.ts';
import { READERS } from '../../../src/temporal/recognize/readers.ts';
import { scan } from '../../../src/temporal/recognize/scan.ts';

/** Numbers of one to five digits, and every numeral that a language has. */
const numbersOf = ({ temporal }: (typeof languages)[number]): string[] => [
  ...['1', '12', '123', '1848', '12345'],
  ...['number', 'teen', 'ordinal']
    .flatMap((name) => temporal.lexicon[name] ?? [])
    .flatMap(([words]) => words.split('|')),
];

it.each(languages)('a year in words is never a single token in $tag', (language) => {
  const grammar = grammarOf(language);
  const tables = numbersOf(language)
    .map((text) => scan(text, grammar.lexicon))
    .filter(({ count }) => count === 1);
  expect(tables.length).toBeGreaterThan(10);
  for (const name of NEVER_ALONE)
    for (const table of tables) expect(READERS[name]?.(table, grammar, 0) ?? null, table.text).toBeNull();
});
