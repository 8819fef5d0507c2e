import { toCivilDate, toDayNumber } from '../../calendar/days.ts';
import type { PluralForms } from '../../language/interface-strings.ts';
import { createMeasure } from '../draw/measure-text.ts';
import type { FigureScene } from '../figure-scene.ts';
import type { Days } from '../layout/strip.ts';
import { saveFile } from '../save-file.ts';
import { windowWords } from '../words/calendar-words.ts';
import { chipWords } from '../words/chip-words.ts';
import { countWords } from '../words/text-words.ts';
import { tickWords } from '../words/tick-words.ts';
import { drawPng } from './draw-png.ts';
import { eventsOfScene, type PictureFigure } from './figure-svg.ts';
import { layoutPicture, type PictureWords, svgPicture } from './picture-svg.ts';

export type PictureKind = 'svg' | 'png';

/** The page's words that a picture needs. */
export interface PictureFacts {
  /** What the reader has chosen, in words, the days apart. */
  readonly chosen: readonly string[];
  readonly locale: string;
  /** How many events, by number. */
  readonly events: PluralForms;
}

/** Fonts in the place of the page's, on machines that don't have those. */
const FALLBACK_FONTS = '"Noto Sans Arabic", Tahoma, sans-serif';

function toFigure(scene: FigureScene, locale: string): PictureFigure {
  const { titles } = scene;
  return {
    ...scene,
    colors: scene.palette,
    measure: createMeasure(scene.family).measure,
    labelOf: (event) => titles.labelOf(event, 'full'),
    salienceOf: (event) => titles.salienceOf(event),
    tickWords: (tick) => titles.calendars.map((calendar) => tickWords(tick, locale, calendar)),
    chipWords: (count) => chipWords(count, locale),
  };
}

/** Where the page is, as its reader would type it. */
const readableAddress = (): string => {
  const { host, pathname, search } = location;
  const address = host + pathname + search;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** Days widened to whole years, or to whole months where they are of one year or two. */
function widened(from: number, to: number): Days {
  const [first, last] = [toCivilDate(from), toCivilDate(to - 1)];
  const isByYear = last.year - first.year > 1;
  return isByYear
    ? [toDayNumber(first.year, 1, 1), toDayNumber(last.year + 1, 1, 1)]
    : [toDayNumber(first.year, first.month, 1), toDayNumber(last.year, last.month + 1, 1)];
}

/** The days that are shown: the window's, or where that holds all events, roughly theirs; no day is named that no event names. */
function shownDays({ index, days, isWhole }: FigureScene): Days {
  const { from, to } = index.columns;
  const events = isWhole ? [...index.order.events] : [];
  if (events.length === 0) return [Math.floor(days[0]), Math.ceil(days[1])];
  const first = events.reduce((least, event) => Math.min(least, from[event] ?? least), Number.POSITIVE_INFINITY);
  return widened(
    first,
    events.reduce((most, event) => Math.max(most, to[event] ?? most), Number.NEGATIVE_INFINITY),
  );
}

function toWords(
  scene: FigureScene,
  counts: readonly number[],
  { chosen, locale, events }: PictureFacts,
): PictureWords {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const heading = document.querySelector('h1');
  const title = heading?.textContent?.trim() || document.title;
  const direction = heading === null ? scene.pageDirection : (getComputedStyle(heading).direction as 'rtl' | 'ltr');
  return {
    locale,
    direction: scene.pageDirection,
    title: { text: title, lang: locale, direction },
    facts: [...chosen, windowWords(shownDays(scene), locale), countWords(events, total, locale)],
    lanes: scene.lanes,
    calendars: scene.titles.calendars.length,
    address: readableAddress(),
    family: `${scene.family.replace(/,\s*sans-serif$/, '')}, ${FALLBACK_FONTS}`,
  };
}

/** Makes the picture of what the figure shows, when the words of its labels and the fonts have come. */
async function makeSvg(scene: FigureScene, facts: PictureFacts): Promise<string> {
  const figure = toFigure(scene, facts.locale);
  const picture = layoutPicture(figure);
  await Promise.all([scene.want(eventsOfScene(picture, figure.salienceOf)), document.fonts.ready]);
  return svgPicture(picture, figure, toWords(scene, picture.frame.counts, facts));
}

/** Hands the reader a picture of what the figure shows. */
export async function takePicture(kind: PictureKind, scene: FigureScene, facts: PictureFacts): Promise<void> {
  const svg = await makeSvg(scene, facts);
  const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await drawPng(svg, scene.family);
  saveFile(blob, `timeline.${kind}`);
}
