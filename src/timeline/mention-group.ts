import type { Bounds } from '../calendar/index.ts';
import { areOfTwoSorts } from './kinship.ts';
import { fitOf } from './likeness.ts';
import type { MentionFacts } from './mention-facts.ts';
import type { ArePlacesApart } from './place-relations.ts';
import type { Weights } from './weights.ts';

/** Mentions of one happening so far; they are told by their index in the list of facts. */
export interface MentionGroup {
  /** Its first members, in order of publication: those that are compared with another group's. */
  readonly exemplars: readonly number[];
  /** Days on which all dated members agree; null where none is dated. */
  readonly reach: Bounds | null;
  /** Numbers by what they count. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places by number. */
  readonly places: readonly number[];
  readonly surePlaces: readonly number[];
  /** Classes of happenings, by the article that tells them. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A group of one. */
export function createGroup(
  { reach, mention, places, surePlaces, document }: MentionFacts,
  index: number,
): MentionGroup {
  const figures = new Map<string, Set<string>>();
  for (const [number, unit] of mention.figures) figures.set(unit, (figures.get(unit) ?? new Set()).add(number));
  const { happening } = mention;
  const told = new Map(happening === null ? [] : [[document.id, new Set([happening])]]);
  return { exemplars: [index], reach, figures, places, surePlaces, told };
}

function intersect(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (a === null || b === null) return a ?? b;
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

const isEmpty = (bounds: Bounds | null): boolean => bounds !== null && bounds.earliest > bounds.latest;

/**
 * True where both count the same things and disagree on most of them: ten dead are not twelve, but 26 dead and 118 wounded may be
 * 27 and 118.
 */
function figuresConflict(a: MentionGroup['figures'], b: MentionGroup['figures']): boolean {
  let [agreeing, disagreeing] = [0, 0];
  for (const [unit, numbers] of a) {
    const others = b.get(unit);
    if (others === undefined) continue;
    if ([...numbers].some((number) => others.has(number))) agreeing++;
    else disagreeing++;
  }
  return disagreeing > agreeing;
}

/** A toll grows from one article to the next: at one place, other figures are no other happening. */
const sharePlace = (a: MentionGroup, b: MentionGroup): boolean => a.places.some((place) => b.places.includes(place));

/** An article that tells two sorts of happening tells two, whatever another article joins, unless one of them is misread. */
export const areToldApart = ({ told: a }: MentionGroup, { told: b }: MentionGroup): boolean =>
  [...a].some(([article, classes]) => {
    const others = b.get(article);
    return (
      others !== undefined && [...classes].every((name) => [...others].every((other) => areOfTwoSorts(name, other)))
    );
  });

/** True where a date, a place or a figure of one group speaks against the other. */
export const conflict = (a: MentionGroup, b: MentionGroup, areApart: ArePlacesApart): boolean =>
  isEmpty(intersect(a.reach, b.reach)) ||
  areApart(a.surePlaces, b.surePlaces) ||
  (figuresConflict(a.figures, b.figures) && !sharePlace(a, b));

/** Members of each group that are compared before two groups join: enough to stop a chain, few enough not to cost. */
const EXEMPLARS = 4;

/** The share of pairs that count: a short retelling may be unlike others that are like one another. */
const SHARE_OF_FITS = 0.75;

/** How well the first members of two groups go together: the mean of all pairs but the least alike. */
export function cohesionOf(a: MentionGroup, b: MentionGroup, facts: readonly MentionFacts[], weights: Weights): number {
  const pairs = a.exemplars.flatMap((x) => b.exemplars.map((y) => [x, y] as const));
  const fits = pairs.map(([x, y]) => fitOf(facts[x] as MentionFacts, facts[y] as MentionFacts, weights));
  const best = fits.sort((x, y) => y - x).slice(0, Math.ceil(SHARE_OF_FITS * fits.length));
  return best.reduce((sum, fit) => sum + fit, 0) / best.length;
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

function joinSets(a: Sets, b: Sets): Sets {
  const joined = new Map(a);
  for (const [key, values] of b) joined.set(key, new Set([...values, ...(joined.get(key) ?? [])]));
  return joined;
}

/** The two groups as one. */
export function joinGroups(a: MentionGroup, b: MentionGroup): MentionGroup {
  const reach = intersect(a.reach, b.reach);
  return {
    exemplars: [...a.exemplars, ...b.exemplars].sort((x, y) => x - y).slice(0, EXEMPLARS),
    reach: isEmpty(reach) ? a.reach : reach,
    figures: joinSets(a.figures, b.figures),
    places: [...new Set([...a.places, ...b.places])],
    surePlaces: [...new Set([...a.surePlaces, ...b.surePlaces])],
    told: joinSets(a.told, b.told),
  };
}
