import { LIGHT } from '../claim/candidate.ts';

/**
 * Classes of happenings that are told for one another: what one outlet calls an attack is a bombing for the next, and the
 * dead for the third. A class may be of several families. Classes are shared by all languages (see `HappeningRow`).
 */
const FAMILIES: readonly string[] = [
  'attack bomb strike shoot stab raid ambush clash launch operation fire fall crash kill injure die destroy',
  'capture fall advance enter control retreat withdraw lose win siege return surrender',
  'clash mutiny revolt protest strike escape siege',
  'arrest raid charge abduct release search capture',
  'sentence trial charge acquit decide pardon execute kill',
  'agree sign ceasefire meet negotiate approve',
  'meet visit conference arrive negotiate travel',
  'decide approve vote agree amend grant revoke cancel ban sanction',
  'appoint elect dismiss resign form vote win candidacy',
  'dismiss stop cancel suspend end leave resign',
  'deploy send arrive enter move transfer',
  'open resume start return close',
  'die kill mourn',
  'aid send arrive grant fund',
];

function readFamilies(): Map<string, Set<number>> {
  const families = new Map<string, Set<number>>();
  FAMILIES.forEach((list, family) => {
    for (const name of list.split(' ')) families.set(name, (families.get(name) ?? new Set()).add(family));
  });
  return families;
}

const families = readFamilies();

/** True where two classes of happening may tell of one: the same, or of one family. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [families.get(a), families.get(b)];
  return ours !== undefined && theirs !== undefined && [...ours].some((family) => theirs.has(family));
}

/** Classes that leave open what was done ("began", "led to"): they speak neither for a second happening nor against one. */
export const isVague = (happening: string): boolean => LIGHT.has(happening);

/** Two sorts of happening, as far as their classes show. */
export const areOfTwoSorts = (a: string | null, b: string | null): boolean => a !== null && b !== null && !areKin(a, b);

/** What is done by saying so: to condemn an attack is no attack, and to call for a truce is none. */
const DEEDS_OF_WORDS: ReadonlySet<string> = new Set('condemn call claim warn refuse comment'.split(' '));

/** Something is done by saying it. */
export const isDeedOfWords = (happening: string | null): boolean => happening !== null && DEEDS_OF_WORDS.has(happening);

/** One is a deed and the other what somebody says about such a deed. */
export const areDeedAndWord = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !isVague(a) && !isVague(b) && DEEDS_OF_WORDS.has(a) !== DEEDS_OF_WORDS.has(b);
