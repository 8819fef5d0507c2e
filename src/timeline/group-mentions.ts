import { findCandidatePairs } from './candidate-pairs.ts';
import { findDenials } from './find-denials.ts';
import { findRepeats } from './find-repeats.ts';
import { LIKENESS_OF_ONE, likenessOf } from './likeness.ts';
import type { MentionFacts } from './mention-facts.ts';
import { areToldApart, cohesionOf, conflict, createGroup, joinGroups, type MentionGroup } from './mention-group.ts';
import { relatePlaces } from './place-relations.ts';
import { type Weights, weighFacts } from './weights.ts';

/** What the editor decided about which mentions belong together, by mention id. */
export interface Grouping {
  readonly together: readonly (readonly string[])[];
  /** Mentions that join no others unless the editor says so. */
  readonly apart: ReadonlySet<string>;
}

/** Two mentions that may join, and how much speaks for it. */
interface Join {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/**
 * Two groups join where their first members are this alike on average, as a share of what two mentions need: less, for each
 * retelling leaves something out, but enough that a chain of likenesses does not lead from one happening to another.
 */
const COHESION = 0.7;

/** Groups that one article tells as two must be alike beyond that: then their sort was read wrongly in one place. */
const TWICE = 2.5;

/** Groups of mentions that can be joined two by two; a mention always knows its group. */
function createGroups(facts: readonly MentionFacts[]) {
  const leaders = facts.map((_, index) => index);
  const groups = new Map<number, MentionGroup>(facts.map((fact, index) => [index, createGroup(fact, index)]));
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    leaders[index] = leader;
    return leader;
  };
  return {
    /** Joins the groups of two mentions where the condition holds for them. */
    join: (
      first: number,
      second: number,
      mayJoin: (a: MentionGroup, b: MentionGroup) => boolean,
      joinTwo = joinGroups,
    ): void => {
      const [a, b] = [leaderOf(first), leaderOf(second)];
      const [groupA, groupB] = [groups.get(a), groups.get(b)];
      if (a === b || groupA === undefined || groupB === undefined || !mayJoin(groupA, groupB)) return;
      const [kept, gone] = [Math.min(a, b), Math.max(a, b)];
      leaders[gone] = kept;
      groups.set(kept, joinTwo(groupA, groupB));
      groups.delete(gone);
    },
    /** The members of each group, in order; the groups in order of their first. */
    list: (): number[][] => [...Map.groupBy(facts.keys(), leaderOf).values()],
  };
}

/** The likeliest first; the order of equals follows publication, never the order of files. */
const compareJoins = (a: Join, b: Join): number => b.likeness - a.likeness || a.first - b.first || a.second - b.second;

/**
 * Pairs that may join, among the first tellings of each wording alone: a sentence that stands in forty copies is no commoner for
 * it, and its copies stand in nobody's way.
 */
function findJoins(facts: readonly MentionFacts[], firsts: readonly number[], weights: Weights): Join[] {
  const distinct = firsts.map((index) => facts[index] as MentionFacts);
  return findCandidatePairs(distinct, weights)
    .map(({ first, second }) => ({
      first: firsts[first] as number,
      second: firsts[second] as number,
      likeness: likenessOf(distinct[first] as MentionFacts, distinct[second] as MentionFacts, weights),
    }))
    .filter(({ likeness }) => likeness >= LIKENESS_OF_ONE)
    .sort(compareJoins);
}

/** What the editor put together may be two sorts of happening in one article, and keeps no other telling away. */
const joinAsDecided = (a: MentionGroup, b: MentionGroup): MentionGroup => ({ ...joinGroups(a, b), told: new Map() });

/**
 * Puts the mentions of one happening together. The editor's word first, then what is told again word for word, then denials with
 * what they deny, then the likeliest pairs; a pair whose groups disagree in date or figure stays apart, so that two riots of one prison on two days never
 * meet through a third mention of the month.
 *
 * @param facts in order of publication
 * @returns groups in order of their first mention, each in order of publication
 */
export function groupMentions(facts: readonly MentionFacts[], { together, apart }: Grouping): MentionFacts[][] {
  const groups = createGroups(facts);
  const repeats = findRepeats(facts, apart);
  const firsts = [...new Set(repeats)];
  const areApart = relatePlaces(facts);
  const agree = (a: MentionGroup, b: MentionGroup): boolean => !conflict(a, b, areApart);
  const weights = weighFacts(firsts.map((index) => facts[index] as MentionFacts));
  const indexOf = new Map(facts.map(({ mention }, index) => [mention.id, index]));
  const areFree = (...indexes: number[]): boolean =>
    !indexes.some((index) => apart.has(facts[index]?.mention.id ?? ''));
  for (const ids of together) {
    const [first, ...others] = ids.flatMap((id) => indexOf.get(id) ?? []);
    for (const other of others) if (first !== undefined) groups.join(first, other, () => true, joinAsDecided);
  }
  repeats.forEach((first, index) => {
    groups.join(first, index, agree);
  });
  for (const { denied, denial } of findDenials(facts)) {
    if (areFree(denied, denial)) groups.join(denied, denial, agree);
  }
  const isOneHappening = (a: MentionGroup, b: MentionGroup): boolean =>
    agree(a, b) && cohesionOf(a, b, facts, weights) >= (areToldApart(a, b) ? TWICE : 1) * COHESION * LIKENESS_OF_ONE;
  for (const { first, second } of findJoins(facts, firsts, weights)) {
    if (areFree(first, second)) groups.join(first, second, isOneHappening);
  }
  return groups.list().map((members) => members.map((index) => facts[index] as MentionFacts));
}
