import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { type Grammar, grammarOf } from '../../../src/temporal/recognize/grammar.ts';
import { type Reading, recognize } from '../../../src/temporal/recognize/match.ts';
import { scan } from '../../../src/temporal/recognize/scan.ts';
import { refineReadings, STEPS } from '../../../src/temporal/refine/refine.ts';
import { phrasesOf, piecesOf } from './generate.ts';

/** Refines with every step, whether the readings hold what it needs or not; and with those alone. */
function refineBothWays(text: string, grammar: Grammar): { every: readonly Reading[]; needed: readonly Reading[] } {
  const table = scan(text, grammar.lexicon);
  const { readings } = recognize(grammar, table);
  const every = STEPS.reduce<readonly Reading[]>((current, { pass }) => pass(current, grammar, table), readings);
  return { every, needed: refineReadings(readings, grammar, table) };
}

/** What tells two readings apart; the compiled rule is too large to print. */
const told = (readings: readonly Reading[]): unknown[] =>
  readings.map(({ rule, from, to, says }) => ({ rule: rule.rule.name, from, to, says }));

describe.each(languages.map((language) => [language.tag, language] as const))('refining, %s', (_tag, language) => {
  const grammar = grammarOf(language);

  it('a step that the readings give nothing to do would have changed none of them', () => {
    fc.assert(
      fc.property(fc.oneof(piecesOf(language), phrasesOf(language)), (text) => {
        const { every, needed } = refineBothWays(text, grammar);
        expect(told(needed)).toEqual(told(every));
      }),
      { numRuns: 400 },
    );
  });

  it('nor in any pair of phrases that follow each other', () => {
    const phrases = language.temporal.rules.flatMap(({ examples }) => examples.map(([phrase]) => phrase));
    for (const [index, phrase] of phrases.entries())
      for (const join of [' ', ', ', ' - ']) {
        const { every, needed } = refineBothWays(`${phrase}${join}${phrases[index + 1] ?? ''}`, grammar);
        expect(told(needed)).toEqual(told(every));
      }
  });
});
