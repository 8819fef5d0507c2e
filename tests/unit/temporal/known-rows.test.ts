import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { type Grammar, grammarOf } from '../../../src/temporal/recognize/grammar.ts';
import { type Reading, recognize } from '../../../src/temporal/recognize/match.ts';
import { scan } from '../../../src/temporal/recognize/scan.ts';
import { createTrace } from '../../../src/temporal/recognize/trace.ts';
import { phrasesOf, piecesOf } from './generate.ts';

/** What tells two readings apart; the compiled rule is too large to print. */
const told = (readings: readonly Reading[]): unknown[] =>
  readings.map(({ rule, from, to, says }) => ({ rule: rule.rule.name, from, to, says }));

/** Readings by what is kept of rows of words, and by trying every rule: a trace wants to see each of them tried. */
function readBothWays(text: string, grammar: Grammar): { kept: unknown[]; tried: unknown[] } {
  const table = scan(text, grammar.lexicon);
  const kept = told(recognize(grammar, table).readings);
  return { kept, tried: told(recognize(grammar, table, createTrace()).readings) };
}

describe.each(languages.map((language) => [language.tag, language] as const))('rows of words, %s', (_tag, language) => {
  const grammar = grammarOf(language);

  it('are read as if nothing were kept of them, whatever was read before', () => {
    fc.assert(
      fc.property(fc.oneof(piecesOf(language), phrasesOf(language)), (text) => {
        const { kept, tried } = readBothWays(text, grammar);
        expect(kept).toEqual(tried);
      }),
      { numRuns: 400 },
    );
  });

  it('are read so in capitals, glued to each other, and before other words', () => {
    const phrases = language.temporal.rules.flatMap(({ examples }) => examples.map(([phrase]) => phrase));
    for (const [index, phrase] of phrases.entries())
      for (const text of [phrase, phrase.toUpperCase(), phrase.replace(' ', ''), `${phrase} ${phrases[index + 1]}`]) {
        const { kept, tried } = readBothWays(text, grammar);
        expect(kept).toEqual(tried);
      }
  });
});
