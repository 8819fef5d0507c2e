import { edtfBounds, toCivilDate } from '../calendar/index.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { dateWords } from '../view/words/date-words.ts';
import type { PageContext } from './page-context.ts';

/** First and last day of all events together; null where none has a known day. */
export function eventSpan(events: readonly TimelineEvent[]): { readonly from: number; readonly to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of events) {
    const bounds = date === null ? null : edtfBounds(date);
    if (bounds === null) continue;
    for (const day of [bounds.earliest, bounds.latest]) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}

/** The years from first to last in words, or null. */
function yearsWords(context: PageContext): string | null {
  const span = eventSpan(context.publication.timeline.events);
  if (span === null) return null;
  const pad = (day: number): string => String(toCivilDate(day).year).padStart(4, '0');
  const [from, to] = [pad(span.from), pad(span.to)];
  return dateWords(from === to ? from : `${from}/${to}`, context.wording);
}

/** What a publication holds, in words: how many events, articles and actors, of which years, how many without a date. */
export function siteFacts(context: PageContext): string[] {
  const { events, undated, articles, actors } = context.publication.timeline;
  const named = new Set([...events, ...undated].flatMap((event) => event.actors));
  return [
    context.count('events', events.length),
    context.count('articles', articles.length),
    named.size === 0 ? null : context.count('actors', actors.filter(({ id }) => named.has(id)).length),
    yearsWords(context),
    undated.length === 0 ? null : context.count('undated', undated.length),
  ].filter((fact) => fact !== null);
}

/** How many events begin in each of `parts` equal parts of the time they span. */
export function eventDensity(events: readonly TimelineEvent[], parts: number): number[] {
  const density = new Array<number>(parts).fill(0);
  const span = eventSpan(events);
  if (span === null) return density;
  for (const { date } of events) {
    const start = edtfBounds(date ?? '')?.earliest;
    if (start === undefined || !Number.isFinite(start)) continue;
    const part = Math.min(parts - 1, Math.floor(((start - span.from) / (span.to - span.from + 1)) * parts));
    density[part] = (density[part] ?? 0) + 1;
  }
  return density;
}
