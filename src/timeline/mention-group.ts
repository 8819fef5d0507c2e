import type { Bounds } from '../calendar/index.ts';
import { likenessOf, type Weights } from './likeness.ts';
import type { MentionFacts } from './mention-facts.ts';

/** Mentions of one happening so far; they are told by their index in the list of facts. */
export interface MentionGroup {
  /** Its first members, in order of publication: those that are compared with another group's. */
  readonly exemplars: readonly number[];
  /** Days on which all dated members agree; null where none is dated. */
  readonly reach: Bounds | null;
  /** Numbers by what they count. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A group of one. */
export function createGroup({ reach, mention }: MentionFacts, index: number): MentionGroup {
  const figures = new Map<string, Set<string>>();
  for (const [number, unit] of mention.figures) figures.set(unit, (figures.get(unit) ?? new Set()).add(number));
  return { exemplars: [index], reach, figures };
}

function intersect(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b;
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

const isEmpty = (bounds: Bounds | null): boolean => bounds !== null && bounds.earliest > bounds.latest;

/** True where both count the same thing and no number agrees: ten dead are not twelve. */
function figuresConflict(a: MentionGroup['figures'], b: MentionGroup['figures']): boolean {
  return [...a].some(([unit, numbers]) => {
    const others = b.get(unit);
    return others !== undefined && ![...numbers].some((number) => others.has(number));
  });
}

/** True where a date or a figure of one group speaks against the other. */
export const conflict = (a: MentionGroup, b: MentionGroup): boolean =>
  isEmpty(intersect(a.reach, b.reach)) || figuresConflict(a.figures, b.figures);

/** Members of each group that are compared before two groups join: enough to stop a chain, few enough not to cost. */
const EXEMPLARS = 4;

/** Mean likeness of the first members of two groups; what rules one another out counts as unlike. */
export function cohesionOf(a: MentionGroup, b: MentionGroup, facts: readonly MentionFacts[], weights: Weights): number {
  const pairs = a.exemplars.flatMap((x) => b.exemplars.map((y) => [x, y] as const));
  const likenesses = pairs.map(([x, y]) => likenessOf(facts[x] as MentionFacts, facts[y] as MentionFacts, weights));
  return likenesses.reduce((sum, likeness) => sum + Math.max(0, likeness), 0) / pairs.length;
}

function joinFigures(a: MentionGroup['figures'], b: MentionGroup['figures']): MentionGroup['figures'] {
  const joined = new Map(a);
  for (const [unit, numbers] of b) joined.set(unit, new Set([...numbers, ...(joined.get(unit) ?? [])]));
  return joined;
}

/** The two groups as one. */
export function joinGroups(a: MentionGroup, b: MentionGroup): MentionGroup {
  const reach = intersect(a.reach, b.reach);
  return {
    exemplars: [...a.exemplars, ...b.exemplars].sort((x, y) => x - y).slice(0, EXEMPLARS),
    reach: isEmpty(reach) ? a.reach : reach,
    figures: joinFigures(a.figures, b.figures),
  };
}
