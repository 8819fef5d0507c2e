import { isEdtf } from '../calendar/index.ts';
import type { TimelineEvent } from './timeline.ts';

/** The first event with the mentions, actors and words of another; what the editor typed by hand holds where both say it. */
function joinTwo(event: TimelineEvent, other: TimelineEvent, typed: ReadonlySet<string>): TimelineEvent {
  const [byHand, read] = typed.has(event.id) ? [event, other] : [other, event];
  const isDated = byHand.date !== null && isEdtf(byHand.date);
  const date = isDated ? byHand.date : read.date;
  const dates = [event.date, other.date, ...event.otherDates, ...other.otherDates];
  return {
    ...event,
    date,
    basis: isDated ? byHand.basis : read.basis,
    otherDates: [...new Set(dates.flatMap((one) => (one === null || one === date ? [] : [one])))],
    titles: { ...read.titles, ...byHand.titles },
    actors: [...new Set([...event.actors, ...other.actors])],
    salience: Math.max(event.salience, other.salience),
    mentions: [...event.mentions, ...other.mentions],
  };
}

/**
 * Makes one event of those that the editor put together where one was added by hand: it is told by no article, and so joins no
 * group of mentions. The event that an article tells gives its id; the words and the date typed by hand hold.
 *
 * @param events as the articles tell them
 * @param added by hand
 * @param together mention ids that belong together, by group
 */
export function joinAdded(
  events: readonly TimelineEvent[],
  added: readonly TimelineEvent[],
  together: readonly (readonly string[])[],
): TimelineEvent[] {
  const typed = new Set(added.map(({ id }) => id));
  const all = new Map([...events, ...added].map((event) => [event.id, event]));
  const home = new Map([...all.values()].flatMap((event) => event.mentions.map(({ id }) => [id, event.id] as const)));
  for (const group of together.filter((ids) => ids.some((id) => typed.has(id)))) {
    const ids = [...new Set(group.flatMap((id) => home.get(id) ?? []))].sort(
      (a, b) => Number(typed.has(a)) - Number(typed.has(b)),
    );
    const [first, ...others] = ids.flatMap((id) => all.get(id) ?? []);
    if (first === undefined) continue;
    all.set(
      first.id,
      others.reduce((one, other) => joinTwo(one, other, typed), first),
    );
    for (const other of others) {
      all.delete(other.id);
      for (const { id } of other.mentions) home.set(id, first.id);
    }
  }
  return [...all.values()];
}
