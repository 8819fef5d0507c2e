import type { Direction } from './figure-data.ts';
import type { FigureItem } from './figure-layout.ts';
import { type Label, type LabelRequest, type MeasureText, placeLabels } from './labels.ts';
import { type LaneBand, labelBase } from './lane-bands.ts';
import type { Level } from './levels.ts';

/** What a label says: the title of an event and, smaller, its date. */
export interface LabelWords {
  readonly title: string;
  readonly direction: Direction;
  readonly note: string;
}

/** A label with the base of its line, and the y that its leader ends at. */
export interface PlacedLabel extends Label {
  readonly y: number;
  readonly leaderEnd: number;
}

export interface LabelView {
  readonly widthPx: number;
  readonly bands: readonly LaneBand[];
  readonly measure: MeasureText;
  /** Null for an event whose words have not come yet: it gets no label. */
  readonly wordsOf: (event: number) => LabelWords | null;
  readonly salienceOf: (event: number) => number;
  /** Keys of the items that had a label: they keep it before an equal neighbour gets one. */
  readonly labelled: ReadonlySet<string>;
}

const MOST_LABEL_PX = 320;
/** What a label that is there counts for, so that a small step of the window changes no label. */
const KEPT_SALIENCE = 0.04;
/** What each event more counts for in a cluster. */
const CROWD_SALIENCE = 0.001;
/** Above the line, where a mark begins. */
const MARK_TOP_PX = 8;

/** The part of a mark that can be seen: a bar that reaches out of the window is labelled over what is left of it. */
function visibleCentre({ place }: FigureItem, widthPx: number): number {
  const isCut = place.x0 < 0 || place.x1 > widthPx;
  const cx = isCut && place.points === 0 ? (Math.max(0, place.x0) + Math.min(widthPx, place.x1)) / 2 : place.cx;
  return Math.min(Math.max(cx, 0), widthPx);
}

function toRequest(item: FigureItem, view: LabelView): LabelRequest[] {
  const words = item.lead < 0 ? null : view.wordsOf(item.lead);
  if (words === null || words.title === '') return [];
  const kept = view.labelled.has(item.key) ? KEPT_SALIENCE : 0;
  const salience = view.salienceOf(item.lead) + kept + Math.min(CROWD_SALIENCE * (item.count - 1), KEPT_SALIENCE);
  return [{ key: item.key, cx: visibleCentre(item, view.widthPx), band: item.lane, salience, ...words }];
}

/** Labels for the most salient items that have room, none clipped, none over another or over a mark. */
export function layoutLabels(items: readonly FigureItem[], view: LabelView): PlacedLabel[] {
  const requests = items.flatMap((item) => toRequest(item, view));
  const { widthPx, measure, bands } = view;
  const rows = Math.min(...bands.map((band) => band.rows));
  return placeLabels(requests, { widthPx, rows, measure, mostPx: MOST_LABEL_PX }).flatMap((label) => {
    const band = bands[label.band];
    if (band === undefined) return [];
    return [{ ...label, y: labelBase(band, label.row), leaderEnd: band.line - MARK_TOP_PX }];
  });
}

/** So many titles are fetched for labels, by level: more would not fit. */
export const MOST_LABELLED: Readonly<Record<Level, number>> = { density: 8, marks: 24, full: 30 };

/** The items whose titles are worth fetching for labels: of each lane the most salient, and the most salient of all. */
export function labelCandidates(
  items: readonly FigureItem[],
  salienceOf: (event: number) => number,
  most: number,
): FigureItem[] {
  const ranked = items
    .filter(({ lead }) => lead >= 0)
    .sort((a, b) => salienceOf(b.lead) - salienceOf(a.lead) || a.lead - b.lead);
  const seen = new Set<number>();
  const firsts = ranked.filter(({ lane }) => !seen.has(lane) && seen.add(lane) !== undefined);
  return [...new Set([...firsts, ...ranked])].slice(0, Math.max(most, firsts.length));
}
