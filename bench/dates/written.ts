import type { Language } from '../../src/language/index.ts';

const ARTICLES = 200;
const SENTENCES = 14;
/** Words of a sentence beside its date: news has about one date in forty words. */
const WORDS = 38;

/** Every n-th of a list, by a fixed walk that does not repeat soon. */
const pick = <T>(list: readonly T[], at: number): T | undefined => list[(at * 7919) % list.length];

/**
 * Articles for machines that have no corpus: example phrases of the rules among words that are none of a date, in the
 * language's own frequency of short words. They are no prose, only a load.
 */
export function writeArticles({ temporal, commonWords, claim }: Language): string[] {
  const phrases = temporal.rules.flatMap((rule) => rule.examples.map(([phrase]) => phrase));
  const fillers = [...commonWords, ...wordsOf(claim)];
  let at = 1;
  const words = (): string => Array.from({ length: WORDS }, () => pick(fillers, at++) ?? '').join(' ');
  const sentence = (): string => `${words()} ${pick(phrases, at) ?? ''}.`;
  return Array.from({ length: ARTICLES }, () => Array.from({ length: SENTENCES }, sentence).join('\n'));
}

/** The words of any record of lists: the cues of the language, which are words of news. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[|\s]+/).filter((word) => word.length > 1);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
