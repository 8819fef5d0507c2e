import type { Element, Root } from 'hast';
import { isEdtf } from '../../calendar/index.ts';
import { attribute, findAll, parseFragment, wordsOf } from '../html-tree.ts';
import { plainWords } from '../plain-words.ts';
import { isOwnJson, readOwnJson } from './read-own-json.ts';
import { slideDateText } from './slide-date.ts';
import { NO_DATE, NOTHING_TOLD, remark, type ToldDate, type ToldEvent, type ToldEvents } from './told-event.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const partsOf = (value: unknown): string => {
  const { year, month, day } = fieldsOf(value);
  return slideDateText({ year, month, day });
};

/** The parts of a slide in HTML: what the paragraphs, quotations and links of its text say. */
interface SlideText {
  readonly root: Root;
  readonly quotation: Element | undefined;
  readonly links: readonly Element[];
}

function readSlideText(html: string): SlideText {
  const root = parseFragment(html);
  const [quotation] = findAll(root, ({ tagName }) => tagName === 'blockquote' || tagName === 'q');
  return { root, quotation, links: findAll(root, (element) => attribute(element, 'href') !== '') };
}

/** Words of a link that only repeat its address are no title. */
const linkTitle = (link: Element | undefined): string => {
  const words = link === undefined ? '' : wordsOf(link);
  return /^(?:https?:|www\.)/i.test(words) ? '' : words;
};

/** A picture tells nothing that an event could be held to. */
const isPicture = (address: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i.test(address);

/** What a slide's headline and text in HTML, and the links of its picture, tell beside the date. */
export function tellSlide(
  headline: string,
  html: string,
  media: { readonly link: string; readonly url: string; readonly caption: string; readonly credit: string },
): Pick<ToldEvent, 'title' | 'quote' | 'quoteLang' | 'links' | 'sourceTitle' | 'outlet'> {
  const [head, text] = [readSlideText(headline), readSlideText(html)];
  const all = [...text.links, ...head.links];
  const caption = readSlideText(media.caption);
  return {
    title: wordsOf(head.root),
    quote: wordsOf(text.quotation ?? text.root) || wordsOf(caption.root),
    quoteLang: text.quotation === undefined ? '' : attribute(text.quotation, 'lang'),
    links: [...[...all, ...caption.links].map((link) => attribute(link, 'href')), media.link, media.url].filter(
      (address) => !isPicture(address),
    ),
    sourceTitle: linkTitle(all[0]),
    outlet: wordsOf(parseFragment(media.credit)),
  };
}

/** Our own timelines carry the date as it is beside the two days that TimelineJS can show. */
function dateOf(slide: Fields): ToldDate {
  const edtf = textOf(slide['edtf']);
  if (isEdtf(edtf)) return { ...NO_DATE, start: edtf };
  const start = fieldsOf(slide['start_date']);
  const words = textOf(slide['display_date']) || textOf(start['display_date']);
  return {
    start: isFields(slide['start_date']) ? partsOf(start) : textOf(slide['start_date']),
    end: isFields(slide['end_date']) ? partsOf(slide['end_date']) : textOf(slide['end_date']),
    words: plainWords(wordsOf(parseFragment(words))),
  };
}

function toEvent(slide: Fields, row: number): ToldEvent {
  const [text, media] = [fieldsOf(slide['text']), fieldsOf(slide['media'])];
  const told = tellSlide(textOf(text['headline']), textOf(text['text']), {
    link: textOf(media['link']),
    url: textOf(media['url']),
    caption: textOf(media['caption']),
    credit: textOf(media['credit']),
  });
  const group = plainWords(textOf(slide['group']));
  return {
    ...NOTHING_TOLD,
    ...told,
    row,
    id: textOf(slide['unique_id']),
    date: dateOf(slide),
    actors: group === '' ? [] : [group],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/**
 * Reads a timeline in JSON: one of ours, or one of TimelineJS3 (https://timeline.knightlab.com/docs/json-format.html), whose title
 * slide and eras are no events.
 */
export function readTimelineJson(json: string): ToldEvents {
  const value = parse(json);
  const events = isFields(value) ? value['events'] : value;
  if (!Array.isArray(events) || !events.some(isFields)) return { events: [], remarks: [remark('events-none', 0)] };
  if (isOwnJson(events)) return readOwnJson(events);
  const slides = events.map((slide, index) => ({ slide, row: index + 1 }));
  return {
    events: slides.flatMap(({ slide, row }) => (isFields(slide) ? [toEvent(slide, row)] : [])),
    remarks: slides.flatMap(({ slide, row }) => (isFields(slide) ? [] : [remark('events-no-title', row)])),
  };
}
