import type { Publication } from '../build/publication.ts';
import type { TimelineEvent, TimelineMention } from '../timeline/timeline.ts';
import { shownParagraphs } from './event-model.ts';
import { blockOf, partsOfBlock } from './excerpt.ts';

/** Markup of an item, of a paragraph and of one telling in it, in bytes, with the words round them; measured, and rounded up. */
const ITEM_BYTES = 1200;
const PARAGRAPH_BYTES = 1000;
const TELLING_BYTES = 500;
/** A letter of Arabic is two bytes; marks round names and dates take the rest. */
const BYTES_PER_CHARACTER = 2.2;
/** Ids of tellings that are not shown stand on the page as anchors. */
const ANCHOR_BYTES = 40;

function shownLength(mentions: readonly TimelineMention[], publication: Publication): number {
  const [first] = mentions;
  const document = publication.articles.get(first?.article ?? '')?.document;
  const block = document === undefined ? undefined : blockOf(document, first?.block ?? '');
  if (block === undefined) return first?.quote.length ?? 0;
  const parts = partsOfBlock(block, mentions);
  return parts === null ? block.text.length : parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function weigh(event: TimelineEvent, publication: Publication): number {
  const paragraphs = shownParagraphs(event).map(
    (mentions) =>
      PARAGRAPH_BYTES + TELLING_BYTES * mentions.length + BYTES_PER_CHARACTER * shownLength(mentions, publication),
  );
  return ITEM_BYTES + ANCHOR_BYTES * event.mentions.length + paragraphs.reduce((sum, weight) => sum + weight, 0);
}

const known = new WeakMap<TimelineEvent, number>();

/** About how many bytes an event's item takes in HTML, from above: it decides what fits a page, and is the same for every locale. */
export function weighEvents(publication: Publication): (event: TimelineEvent) => number {
  return (event) => {
    const weight = known.get(event) ?? weigh(event, publication);
    known.set(event, weight);
    return weight;
  };
}

/** The events that matter most and fit together, in the order given. Ties go to the earlier. */
export function keyEvents(
  events: readonly TimelineEvent[],
  bytes: number,
  publication: Publication,
): readonly TimelineEvent[] {
  const weights = weighEvents(publication);
  const order = events.map((event, index) => ({ event, index }));
  order.sort((a, b) => b.event.salience - a.event.salience || a.index - b.index);
  const chosen = new Set<TimelineEvent>();
  let room = bytes;
  for (const { event } of order) {
    room -= weights(event);
    if (room < 0) break;
    chosen.add(event);
  }
  return events.filter((event) => chosen.has(event));
}
