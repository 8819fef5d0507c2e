import type { Direction } from './figure-data.ts';

/** What wants a label: a title and, smaller, its date; the more salient goes first. */
export interface LabelRequest {
  readonly key: string;
  readonly cx: number;
  /** Index of the strip that the label must stay in. */
  readonly band: number;
  readonly salience: number;
  readonly title: string;
  readonly note: string;
  readonly direction: Direction;
}

/** A label that fits: one line, `x` is its left edge. `title` may have been cut, with an ellipsis at its end. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly band: number;
  /** Row above the marks, 0 nearest. */
  readonly row: number;
  readonly cx: number;
  readonly title: string;
  readonly note: string;
  readonly direction: Direction;
}

/** Width in px of a text as the page will draw it. */
export type MeasureText = (text: string, role: 'title' | 'note') => number;

export interface LabelRoom {
  readonly widthPx: number;
  /** Rows of labels in every band. */
  readonly rows: number;
  readonly mostPx: number;
  readonly measure: MeasureText;
}

const GAP_PX = 14;
const NOTE_GAP_PX = 6;
const LEADER_GAP_PX = 3;
/** A title cut shorter than this says nothing. */
const LEAST_TITLE_PX = 84;
const EDGE_PX = 2;
/** How many steps to the side are tried before a label is given up, and how far a label may stand from its mark. */
const OVERHANG_PX = 18;

interface Taken {
  readonly x0: number;
  readonly x1: number;
}

/** The longest beginning, at a word, that fits with an ellipsis; '' where not even one word does. */
export function cutTitle(title: string, mostPx: number, measure: MeasureText): string {
  if (measure(title, 'title') <= mostPx) return title;
  const words = title.split(' ');
  let low = 0;
  let high = words.length - 1;
  const cut = (count: number): string =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s،,.;؛:]+$/u, '')}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cut(middle), 'title') <= mostPx) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : cut(low);
}

/** The free stretch of a row that holds `cx` with some room, or null. */
function freeStretch(taken: readonly Taken[], cx: number, widthPx: number): Taken | null {
  let x0 = EDGE_PX;
  let x1 = widthPx - EDGE_PX;
  for (const box of taken) {
    if (box.x0 - GAP_PX < cx && cx < box.x1 + GAP_PX) return null;
    if (box.x1 <= cx) x0 = Math.max(x0, box.x1 + GAP_PX);
    else x1 = Math.min(x1, box.x0 - GAP_PX);
  }
  return { x0, x1 };
}

/** True where a label stands over `cx`: a leader line from a higher row would run through it. */
const hasLabelAt = (taken: readonly Taken[], cx: number): boolean =>
  taken.some((box) => box.x0 < box.x1 && box.x0 - LEADER_GAP_PX < cx && cx < box.x1 + LEADER_GAP_PX);

/** A label centred on its mark, moved inwards where it would leave its stretch; cut where it is longer than the stretch. */
function fitLabel(request: LabelRequest, stretch: Taken, row: number, room: LabelRoom): Label | null {
  const noteWidth = request.note === '' ? 0 : room.measure(request.note, 'note') + NOTE_GAP_PX;
  const most = Math.min(room.mostPx, stretch.x1 - stretch.x0) - noteWidth;
  if (most < Math.min(LEAST_TITLE_PX, room.measure(request.title, 'title'))) return null;
  const title = cutTitle(request.title, most, room.measure);
  if (title === '') return null;
  const width = room.measure(title, 'title') + noteWidth;
  const x = Math.min(Math.max(request.cx - width / 2, stretch.x0), stretch.x1 - width);
  if (request.cx < x - OVERHANG_PX || request.cx > x + width + OVERHANG_PX) return null;
  const { key, cx, band, note, direction } = request;
  return { key, x, width, band, row, cx, title, note, direction };
}

/**
 * Labels for the most salient that fit, greedily: none overlaps another or leaves the figure. What gets none keeps its
 * mark.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Label[] {
  const taken = new Map<number, Taken[]>();
  const labels: Label[] = [];
  const inOrder = [...requests].sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1));
  for (const request of inOrder) {
    for (let row = 0; row < room.rows; row++) {
      const boxesOf = (at: number): readonly Taken[] => taken.get(request.band * room.rows + at) ?? [];
      const stretch = freeStretch(boxesOf(row), request.cx, room.widthPx);
      const label = stretch === null ? null : fitLabel(request, stretch, row, room);
      if (label !== null) {
        const take = (at: number, box: Taken): void =>
          void taken.set(request.band * room.rows + at, [...boxesOf(at), box]);
        take(row, { x0: label.x, x1: label.x + label.width });
        for (let below = 0; below < row; below++) take(below, { x0: label.cx, x1: label.cx });
        labels.push(label);
      }
      if (label !== null || hasLabelAt(boxesOf(row), request.cx)) break;
    }
  }
  return labels;
}
