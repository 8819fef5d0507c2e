import type { EventFeed } from '../exchange/event-feed.ts';
import type { FormatName } from '../exchange/formats.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { fillText } from './words/text-words.ts';

/** What of the page's events is shown: 1 for each that is, by its number in the columns; null for all of them. */
export type ShownEvents = () => Uint8Array | null;

const nav = (): HTMLElement | null => document.querySelector('.take-away');

async function filteredFeed(address: string, data: TimelineData, shown: Uint8Array): Promise<EventFeed> {
  const feed = (await (await fetch(address)).json()) as EventFeed;
  const numbers = await Promise.all(feed.events.map(({ id }) => data.eventOf(id)));
  return { ...feed, events: feed.events.filter((_, index) => shown[numbers[index] ?? -1] === 1) };
}

/** Hands a text to the browser as a file to keep. */
function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function take(format: FormatName, address: string, data: TimelineData, shown: Uint8Array): Promise<void> {
  const feed = await filteredFeed(address, data, shown);
  const { formats } = await import('../exchange/formats.ts');
  const { extension, type, write } = formats[format];
  save(write(feed), `events.${extension}`, type);
}

/** While the reader has narrowed the page, its links give what is shown; else they are plain links to the site's files. */
export function listenTakeAway(data: TimelineData, shownEvents: ShownEvents): void {
  nav()?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-take]') : null;
    const shown = shownEvents();
    const feed = nav()?.dataset['feed'];
    if (link === null || shown === null || feed === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void take(link.dataset['take'] as FormatName, feed, data, shown).catch(() => location.assign(link.href));
  });
}

/** Says that the links give what is shown: «١٧ حدثاً»; null where they give everything. */
export function drawTakeAway(events: string | null): void {
  const note = document.querySelector<HTMLElement>('[data-take-note]');
  if (note === null) return;
  note.hidden = events === null;
  note.textContent = events === null ? '' : fillText(note.dataset['words'] ?? '', { events });
}
