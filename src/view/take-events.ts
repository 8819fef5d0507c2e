import type { EventFeed } from '../exchange/event-feed.ts';
import { type FormatName, formats } from '../exchange/formats.ts';
import { withWholeAddresses } from '../exchange/whole-addresses.ts';
import { saveFile } from './save-file.ts';
import type { TimelineData } from './texts/timeline-data.ts';

async function filteredFeed(address: string, data: TimelineData, shown: Uint8Array): Promise<EventFeed> {
  const feed = (await (await fetch(address)).json()) as EventFeed;
  const numbers = await Promise.all(feed.events.map(({ id }) => data.eventOf(id)));
  const events = feed.events.filter((_, index) => shown[numbers[index] ?? -1] === 1);
  return withWholeAddresses({ ...feed, events }, location.href);
}

/**
 * Hands the reader the events that are shown.
 *
 * @param address of the JSON that holds all of the page's events
 * @param shown 1 for each event that is, by its number in the columns
 */
export async function takeEvents(
  format: FormatName,
  address: string,
  data: TimelineData,
  shown: Uint8Array,
): Promise<void> {
  const feed = await filteredFeed(address, data, shown);
  const { extension, type, write } = formats[format];
  saveFile(new Blob([write(feed)], { type }), `events.${extension}`);
}
