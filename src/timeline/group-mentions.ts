import type { Bounds } from '../calendar/index.ts';
import { findCandidatePairs } from './candidate-pairs.ts';
import { findDenials } from './find-denials.ts';
import { figuresConflict, LIKENESS_OF_ONE, likenessOf, weighFacts } from './likeness.ts';
import type { MentionFacts } from './mention-facts.ts';

/** What the editor decided about which mentions belong together, by mention id. */
export interface Grouping {
  readonly together: readonly (readonly string[])[];
  /** Mentions that join no others unless the editor says so. */
  readonly apart: ReadonlySet<string>;
}

/** Mentions of one happening so far. */
interface Group {
  readonly members: MentionFacts[];
  /** Days on which all dated members agree; null where none is dated. */
  readonly reach: Bounds | null;
  readonly figures: readonly (readonly [string, string])[];
}

/** Two mentions that may join, and how much speaks for it. */
interface Join {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

function intersect(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b;
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

const isEmpty = (bounds: Bounds | null): boolean => bounds !== null && bounds.earliest > bounds.latest;

/** True where no date, and no figure, of one group speaks against the other. */
const mayJoin = (a: Group, b: Group): boolean =>
  !isEmpty(intersect(a.reach, b.reach)) && !figuresConflict(a.figures, b.figures);

function joinGroups(a: Group, b: Group): Group {
  const reach = intersect(a.reach, b.reach);
  return {
    members: [...a.members, ...b.members],
    reach: isEmpty(reach) ? a.reach : reach,
    figures: [...a.figures, ...b.figures],
  };
}

/** Groups of mentions that can be joined two by two; a mention always knows its group. */
function createGroups(facts: readonly MentionFacts[]) {
  const leaders = facts.map((_, index) => index);
  const groups = new Map<number, Group>(
    facts.map((fact, index) => [index, { members: [fact], reach: fact.reach, figures: fact.mention.figures }]),
  );
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    leaders[index] = leader;
    return leader;
  };
  return {
    /** Joins the groups of two mentions, by force or where nothing speaks against it. */
    join: (first: number, second: number, forced: boolean): void => {
      const [a, b] = [leaderOf(first), leaderOf(second)];
      const [groupA, groupB] = [groups.get(a), groups.get(b)];
      if (a === b || groupA === undefined || groupB === undefined) return;
      if (!forced && !mayJoin(groupA, groupB)) return;
      const [kept, gone] = [Math.min(a, b), Math.max(a, b)];
      leaders[gone] = kept;
      groups.set(kept, joinGroups(groupA, groupB));
      groups.delete(gone);
    },
    list: (): MentionFacts[][] => [...groups.values()].map(({ members }) => members),
  };
}

/** The likeliest first; the order of equals follows publication, never the order of files. */
const compareJoins = (a: Join, b: Join): number => b.likeness - a.likeness || a.first - b.first || a.second - b.second;

function findJoins(facts: readonly MentionFacts[], apart: ReadonlySet<string>): Join[] {
  const weights = weighFacts(facts);
  const isFree = (index: number): boolean => !apart.has(facts[index]?.mention.id ?? '');
  return findCandidatePairs(facts, weights)
    .filter(({ first, second }) => isFree(first) && isFree(second))
    .map(({ first, second }) => ({
      first,
      second,
      likeness: likenessOf(facts[first] as MentionFacts, facts[second] as MentionFacts, weights),
    }))
    .filter(({ likeness }) => likeness >= LIKENESS_OF_ONE)
    .sort(compareJoins);
}

/**
 * Puts the mentions of one happening together. The editor's word first, then denials with what they deny, then the likeliest
 * pairs; a pair whose groups disagree in date or figure stays apart, so that two riots of one prison on two days never
 * meet through a third mention of the month.
 *
 * @param facts in order of publication
 * @returns groups in order of their first mention, each in order of publication
 */
export function groupMentions(facts: readonly MentionFacts[], { together, apart }: Grouping): MentionFacts[][] {
  const groups = createGroups(facts);
  const indexOf = new Map(facts.map(({ mention }, index) => [mention.id, index]));
  for (const ids of together) {
    const [first, ...others] = ids.flatMap((id) => indexOf.get(id) ?? []);
    for (const other of others) if (first !== undefined) groups.join(first, other, true);
  }
  for (const { denied, denial } of findDenials(facts)) {
    const isFree = ![denied, denial].some((index) => apart.has(facts[index]?.mention.id ?? ''));
    if (isFree) groups.join(denied, denial, false);
  }
  for (const { first, second } of findJoins(facts, apart)) groups.join(first, second, false);
  const position = new Map(facts.map((fact, index) => [fact, index]));
  const place = (fact: MentionFacts | undefined): number => (fact === undefined ? -1 : (position.get(fact) ?? -1));
  return groups
    .list()
    .map((members) => members.sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}
