import { granularityOf } from '../calendar/index.ts';
import type { Edit, TimelineEvent } from '../timeline/index.ts';

/** Something about an event that an editor had better look at. */
export type Doubt =
  | 'publication'
  | 'context'
  | 'approximate'
  | 'datesDisagree'
  | 'undated'
  | 'disputed'
  | 'joined'
  | 'noActor';

/**
 * How much each doubt weighs for the order of the desk. They are judgments, not measurements: a date that the text does not
 * write comes first, for a wrong date is worse than none.
 */
export const DOUBT_WEIGHTS: Readonly<Record<Doubt, number>> = {
  datesDisagree: 4,
  publication: 3,
  context: 3,
  approximate: 2,
  joined: 2,
  disputed: 2,
  undated: 1,
  noActor: 1,
};

/** What tells that an event has a doubt. */
const SIGNS: Readonly<Record<Doubt, (event: TimelineEvent) => boolean>> = {
  datesDisagree: ({ otherDates }) => otherDates.length > 0,
  publication: ({ basis }) => basis === 'publication',
  context: ({ basis }) => basis === 'context' || basis === 'report',
  approximate: ({ date }) => date !== null && /[~?%]/.test(date),
  joined: ({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1,
  disputed: ({ status }) => status === 'disputed' || status === 'denied',
  undated: ({ date }) => date === null || granularityOf(date) === 'open',
  noActor: ({ actors }) => actors.length === 0,
};

const DOUBTS = Object.keys(SIGNS) as readonly Doubt[];

/** An event as the desk proposes it to the editor. */
export interface Proposal {
  readonly event: TimelineEvent;
  readonly doubts: readonly Doubt[];
  /** Decisions of edits.yaml that name one of its mentions, in the order of the file. */
  readonly decisions: readonly Edit['action'][];
}

/** What is doubtful about an event. */
export const doubtsOf = (event: TimelineEvent): Doubt[] => DOUBTS.filter((doubt) => SIGNS[doubt](event));

const weightOf = (doubts: readonly Doubt[]): number => doubts.reduce((sum, doubt) => sum + DOUBT_WEIGHTS[doubt], 0);

/**
 * Every event in the order in which an editor had best look at them: those not decided on first, then by doubt, then by
 * salience; what is equal stays in the order given.
 */
export function rankProposals(events: readonly TimelineEvent[], edits: readonly Edit[]): Proposal[] {
  const decided = new Map<string, Edit['action'][]>();
  for (const { action, mention } of edits) decided.set(mention, [...(decided.get(mention) ?? []), action]);
  const proposals = events.map(
    (event): Proposal => ({
      event,
      doubts: doubtsOf(event),
      decisions: event.mentions.flatMap(({ id }) => decided.get(id) ?? []),
    }),
  );
  return proposals.sort(
    (a, b) =>
      Number(isSeen(a)) - Number(isSeen(b)) ||
      weightOf(b.doubts) - weightOf(a.doubts) ||
      b.event.salience - a.event.salience,
  );
}

/** Retitling or redating alone is no approval: the editor may have more to say. */
export const isSeen = ({ decisions }: Proposal): boolean =>
  decisions.some((action) => action === 'approve' || action === 'add');
