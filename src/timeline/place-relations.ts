import { areSpelledAlike } from './contrast.ts';
import type { MentionFacts } from './mention-facts.ts';

/** Tells whether what took place in some of the first places can't have taken place in any of the second. */
export type ArePlacesApart = (a: readonly number[], b: readonly number[]) => boolean;

/** More places than this in one extract are a list, and tell nothing of one another. */
const MOST_PLACES = 5;

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Two places go together where this share of the mentions of the one that is named less often name the other too. */
const SHARE_TOGETHER = 0.15;

const addOne = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Letters that a name must have to be known by as the beginning of another: the first word of two, where another writes one. */
const SHORTEST_BEGINNING = 4;

/** Two spellings of one name, as far as they show. */
function mayBeOneName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) || areSpelledAlike(a, b);
}

/**
 * Learns from the corpus which places go together: a town and its province are named in one breath, and not only once; a name is spelled in several ways. Others
 * are apart, and so is what happened there. Places of two languages are never compared.
 */
export function relatePlaces(facts: readonly MentionFacts[]): ArePlacesApart {
  const together = new Map<string, number>();
  const counts = new Map<number, number>();
  const languages: string[] = [];
  const names: string[] = [];
  for (const { places, placeNames, mention } of facts) {
    places.forEach((place, index) => {
      languages[place] = mention.lang;
      names[place] ??= placeNames[index] as string;
      addOne(counts, place);
    });
    if (places.length > MOST_PLACES) continue;
    places.forEach((place, i) => {
      for (const other of places.slice(i + 1)) addOne(together, pairKey(place, other));
    });
  }
  const areRelated = (a: number, b: number): boolean =>
    (together.get(pairKey(a, b)) ?? 0) > SHARE_TOGETHER * Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
  const goTogether = (a: number, b: number): boolean =>
    a === b ||
    languages[a] !== languages[b] ||
    areRelated(a, b) ||
    mayBeOneName(names[a] as string, names[b] as string);
  return (a, b) => a.length > 0 && b.length > 0 && !a.some((place) => b.some((other) => goTogether(place, other)));
}
