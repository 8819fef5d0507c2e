import { isEdtf } from '../calendar/index.ts';
import type { Message } from '../message/message.ts';
import { sourceIdOf } from './added-event.ts';
import { type ActorsEdit, type AddEdit, EDITS_FILE, type Edit, type RedateEdit, type RetitleEdit } from './edit.ts';
import type { TimelineEvent } from './timeline.ts';

/** Events with the editor's decisions applied, and a message for each entry that does not apply. */
export interface EditedEvents {
  readonly events: readonly TimelineEvent[];
  readonly messages: readonly Message[];
}

/** What an entry makes of its event (null hides it), and what was wrong with it. */
interface Outcome {
  readonly event: TimelineEvent | null;
  readonly messages: readonly Message[];
}

function tell(rule: string, { action, mention, line }: Edit, values: Message['values'] = {}): Message {
  return { rule, severity: 'warning', file: EDITS_FILE, line, column: null, values: { action, mention, ...values } };
}

const done = (event: TimelineEvent | null): Outcome => ({ event, messages: [] });

const retitle = (event: TimelineEvent, { titles }: RetitleEdit): Outcome =>
  done({ ...event, titles: { ...event.titles, ...titles } });

/** The dates that the text gives stay on the mentions; the event has the editor's. */
function redate(event: TimelineEvent, edit: RedateEdit): Outcome {
  const { date } = edit;
  if (date !== null && !isEdtf(date)) return { event, messages: [tell('edit-date-unreadable', edit, { date })] };
  return done({ ...event, date, basis: date === null ? null : 'editor', otherDates: [] });
}

function editActors(event: TimelineEvent, edit: ActorsEdit, listed: ReadonlySet<string>): Outcome {
  const known = edit.add.filter((id) => listed.has(id));
  const unknown = edit.add.filter((id) => !listed.has(id));
  const absent = edit.remove.filter((id) => !event.actors.includes(id));
  const kept = event.actors.filter((id) => !edit.remove.includes(id));
  return {
    event: { ...event, actors: [...new Set([...kept, ...known])] },
    messages: [
      ...unknown.map((actor) => tell('edit-actor-unknown', edit, { actor })),
      ...absent.map((actor) => tell('edit-actor-absent', edit, { actor })),
    ],
  };
}

/** A mention that stands by itself already need not be split off. */
const split = (event: TimelineEvent, edit: Edit): Outcome => ({
  event,
  messages: event.mentions.length > 1 ? [tell('edit-split-undone', edit)] : [],
});

/** An added event is there already; another that has its id took its place. */
const add = (event: TimelineEvent, edit: AddEdit): Outcome => ({
  event,
  messages: event.mentions.some(({ article }) => article === sourceIdOf(edit)) ? [] : [tell('edit-id-taken', edit)],
});

/** One row for each action, in the words of `Edit`. What touches mentions and not events leaves the event as it is. */
const OUTCOMES: {
  readonly [Action in Edit['action']]: (
    event: TimelineEvent,
    edit: Extract<Edit, { action: Action }>,
    listed: ReadonlySet<string>,
  ) => Outcome;
} = {
  hide: () => done(null),
  approve: done,
  retitle,
  redate,
  actors: editActors,
  pin: (event) => done({ ...event, salience: 1 }),
  reattribute: done,
  merge: done,
  split,
  add,
};

function outcomeOf<E extends Edit>(event: TimelineEvent, edit: E, listed: ReadonlySet<string>): Outcome {
  const apply = OUTCOMES[edit.action] as (event: TimelineEvent, edit: E, listed: ReadonlySet<string>) => Outcome;
  return apply(event, edit, listed);
}

/** Mentions that an entry names besides its own. */
const othersOf = (edit: Edit): readonly string[] => (edit.action === 'merge' ? edit.with : []);

/**
 * Applies the editor's decisions to events, in the order of the file: of two on one thing, the later holds. An entry whose
 * mention is gone, or that asks for what cannot be, becomes a message and changes nothing else.
 *
 * @param events merged already as the editor decided (`readGrouping`, `editMentions`), added ones included
 * @param listed ids of the publication's actors
 */
export function applyEdits(
  events: readonly TimelineEvent[],
  edits: readonly Edit[],
  listed: ReadonlySet<string>,
): EditedEvents {
  const eventOf = new Map(events.flatMap((event) => event.mentions.map(({ id }) => [id, event.id] as const)));
  const edited = new Map<string, TimelineEvent | null>(events.map((event) => [event.id, event]));
  const messages: Message[] = [];
  for (const edit of edits) {
    for (const gone of [edit.mention, ...othersOf(edit)].filter((id) => !eventOf.has(id)))
      messages.push(tell('edit-mention-gone', edit, { mention: gone }));
    const id = eventOf.get(edit.mention);
    const event = id === undefined ? null : (edited.get(id) ?? null);
    if (id === undefined || event === null) continue;
    const outcome = outcomeOf(event, edit, listed);
    edited.set(id, outcome.event);
    messages.push(...outcome.messages);
  }
  return { events: [...edited.values()].filter((event) => event !== null), messages };
}
