import type { MentionFacts } from './mention-facts.ts';

/** Tells whether what took place in some of the first places can't have taken place in any of the second. */
export type ArePlacesApart = (a: readonly number[], b: readonly number[]) => boolean;

/** More places than this in one extract are a list, and tell nothing of one another. */
const MOST_PLACES = 5;

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Learns from the corpus which places go together: a town and its province are named in one breath somewhere. Others are
 * apart, and so is what happened there. Places of two languages are never compared.
 */
export function relatePlaces(facts: readonly MentionFacts[]): ArePlacesApart {
  const related = new Set<string>();
  const languages: string[] = [];
  for (const { places, mention } of facts) {
    for (const place of places) languages[place] = mention.lang;
    if (places.length > MOST_PLACES) continue;
    places.forEach((place, i) => {
      for (const other of places.slice(i + 1)) related.add(pairKey(place, other));
    });
  }
  const goTogether = (a: number, b: number): boolean =>
    a === b || languages[a] !== languages[b] || related.has(pairKey(a, b));
  return (a, b) => a.length > 0 && b.length > 0 && !a.some((place) => b.some((other) => goTogether(place, other)));
}
