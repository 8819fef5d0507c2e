import type { FoldedText } from '../text/fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hasLetterCase } from './letter-case.ts';
import { type NameToken, sliceOriginal } from './name-tokens.ts';
import { readWord } from './particles.ts';

/** True where a capitalized word stands at `at`, only a space away, that is no common first word of a sentence. */
function hasNamePartAt(
  text: FoldedText,
  tokens: readonly NameToken[],
  at: number,
  beside: number,
  openers: ReadonlySet<string>,
) {
  const [token, name] = [tokens[at], tokens[beside]];
  if (token === undefined || name === undefined) return false;
  const [first, second] = at < beside ? [token, name] : [name, token];
  if (text.folded.slice(first.end, second.start) !== ' ') return false;
  return hasLetterCase(sliceOriginal(text, token), 'capital') && !openers.has(token.text);
}

/**
 * Whether a name that is also a common word, or part of other names, means its actor here. With capitals: no other
 * capitalized word adjoins it ("Jordan said", not "Michael Jordan"). Without: one of the language's introducers stands right
 * before it («في مالي»).
 */
export function standsAlone(
  text: FoldedText,
  tokens: readonly NameToken[],
  { from, to }: { readonly from: number; readonly to: number },
  { openers, introducers, particles }: Pick<Gazetteer, 'openers' | 'introducers' | 'particles'>,
): boolean {
  const first = sliceOriginal(text, tokens[from] as NameToken);
  if (first.toLowerCase() !== first.toUpperCase())
    return !hasNamePartAt(text, tokens, from - 1, from, openers) && !hasNamePartAt(text, tokens, to, to - 1, openers);
  const before = tokens[from - 1]?.text ?? '';
  return readWord(before, particles).some(({ word, bare }) => !bare && introducers.has(word));
}
