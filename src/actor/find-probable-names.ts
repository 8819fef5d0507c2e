import type { SourceDocument } from '../document/source-document.ts';
import { type FoldedText, foldText, toOriginalSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { ActorMention } from './actor.ts';
import { followNames } from './follow-names.ts';
import { DECOY, type Gazetteer } from './gazetteer.ts';
import { hasLetterCase } from './letter-case.ts';
import type { NamePattern } from './name-pattern.ts';
import { type NameToken, readNameTokens, sliceOriginal } from './name-tokens.ts';
import { readWord } from './particles.ts';
import { findNeighbors, SHORTEST_NAME, type SpellingIndex } from './spelling-index.ts';

/** Words in which one listed name may be meant with a typo. It names nobody until the editor says so. */
export interface ProbableName extends Span {
  /** Index of the block in `SourceDocument.blocks`. */
  readonly block: number;
  readonly written: string;
  readonly actor: string;
}

/** Words of a name that may stand before its misspelled one. */
const MOST_BEFORE = 5;

interface Reading {
  readonly text: FoldedText;
  readonly tokens: readonly NameToken[];
  readonly gazetteer: Gazetteer;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly outside: number;
  readonly actor: string;
}

/** A misspelled word at `at`, read as `word` once `outside` letters before it are left out. */
interface Typo {
  readonly at: number;
  readonly word: string;
  readonly outside: number;
}

const hasCases = ({ text, tokens }: Reading, { cases }: NamePattern, from: number): boolean =>
  cases.every((one, i) => one === 'any' || hasLetterCase(sliceOriginal(text, tokens[from + i] as NameToken), one));

const isLong = ({ words }: NamePattern): boolean => words.join('').length >= SHORTEST_NAME;

/** Names that begin at `from` and run over the misspelled word, were it spelled as in the list. */
function namesFrom(read: Reading, from: number, first: string, outside: number, typo: Typo): Found[] {
  const { tokens, gazetteer } = read;
  const wordAt = (i: number): string | undefined => (i === typo.at ? typo.word : i === from ? first : tokens[i]?.text);
  const isWritten = (pattern: NamePattern, at: number): boolean => hasCases(read, pattern, at);
  return followNames(from, wordAt, gazetteer, isWritten).flatMap(({ place, to, state }) =>
    place.patterns
      .filter((one) => one.form === 'name' && !one.guarded && one.actor !== DECOY && to > typo.at)
      .filter((one) => isLong(one) && isWritten(one, from))
      .map(({ actor }) => ({ from, to, outside, actor: gazetteer.renames.get(state + actor) ?? state + actor })),
  );
}

/** The names that a typo may be part of, from its own place and from the words before it. */
function namesOver(read: Reading, typo: Typo): Found[] {
  const { tokens, gazetteer } = read;
  const own = namesFrom(read, typo.at, typo.word, typo.outside, typo);
  if (typo.outside > 0) return own;
  const starts = Array.from({ length: Math.min(MOST_BEFORE, typo.at) }, (_, i) => typo.at - i - 1);
  const before = starts.flatMap((from) =>
    readWord(tokens[from]?.text ?? '', gazetteer.particles)
      .filter(({ word, bare }) => !bare && gazetteer.firstWords.has(word))
      .flatMap(({ word, outside }) => namesFrom(read, from, word, outside, typo)),
  );
  return [...own, ...before];
}

function typosAt({ tokens, gazetteer }: Reading, at: number, index: SpellingIndex): Typo[] {
  const readings = readWord(tokens[at]?.text ?? '', gazetteer.particles).filter(({ bare }) => !bare);
  if (readings.some(({ word }) => index.known.has(word))) return [];
  return readings.flatMap(({ word, outside }) =>
    findNeighbors(word, index).map((neighbor) => ({ at, word: neighbor, outside })),
  );
}

/** The longest name that the word at `at` may belong to; null where there is none, or more than one actor has such a name. */
function probableAt(read: Reading, at: number, index: SpellingIndex): Found | null {
  const found = typosAt(read, at, index).flatMap((typo) => namesOver(read, typo));
  const length = ({ from, to }: Found): number => to - from;
  const longest = Math.max(0, ...found.map(length));
  const best = found.filter((one) => length(one) === longest);
  return new Set(best.map(({ actor }) => actor)).size === 1 ? (best[0] ?? null) : null;
}

/**
 * Finds words one typo away from exactly one listed name: long names only, an inner letter of a long word only, and nothing
 * where the words are a name already. One pass, whatever the number of names.
 *
 * @param mentions the names found in the document
 */
export function findProbableNames(
  document: SourceDocument,
  mentions: readonly ActorMention[],
  gazetteer: Gazetteer,
  index: SpellingIndex,
): ProbableName[] {
  return document.blocks.flatMap(({ text: original }, block) => {
    const text = foldText(original);
    const read: Reading = { text, tokens: readNameTokens(text), gazetteer };
    const named = mentions.filter((mention) => mention.block === block);
    return read.tokens.flatMap((_, at): ProbableName[] => {
      const found = probableAt(read, at, index);
      if (found === null) return [];
      const [first, last] = [read.tokens[found.from], read.tokens[found.to - 1]];
      const span = toOriginalSpan(text, { start: (first?.start ?? 0) + found.outside, end: last?.end ?? 0 });
      if (named.some(({ start, end }) => start < span.end && span.start < end)) return [];
      return [{ block, ...span, written: original.slice(span.start, span.end), actor: found.actor }];
    });
  });
}
