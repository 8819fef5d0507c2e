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
/** A title cut shorter than this says nothing. */
const LEAST_TITLE_PX = 120;
const LEAST_LETTERS = 6;
/** Of a title that was cut, fewer letters than this in less room than that say too little to stand for it. */
const [TELLING_LETTERS, TELLING_PX] = [20, 150];
/** Whole words that fill less than this part of the room say too little. */
const FILLED_PART = 0.6;
const EDGE_PX = 2;
/** How far a label may stand from its mark. */
const OVERHANG_PX = 18;
/** How far a label that has moved aside still reaches over its mark. */
const SLID_OVERHANG_PX = 10;
/** A label that has a strip to itself is not longer than a line of text. */
const MOST_GROWN_PX = 640;
/** Between a label and the mark of another event, where the two must not be taken for one. */
const MARK_GAP_PX = 11;

/** A stretch of a row, in px; a leader line is one without width. */
interface Taken {
  readonly x0: number;
  readonly x1: number;
}

/** A beginning of a text without what may not stand before an ellipsis. */
const withEllipsis = (text: string): string => `${text.replace(/[\s،,.;؛:]+$/u, '')}…`;

/** How many of the parts, from the first on, fit with an ellipsis. */
function fittingParts(parts: readonly string[], glue: string, mostPx: number, measure: MeasureText): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(withEllipsis(parts.slice(0, middle).join(glue)), 'title') <= mostPx) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The longest beginning that fits with an ellipsis: whole words, or letters where words would leave much of the room
 * empty; '' where only a few letters would fit.
 */
export function cutTitle(title: string, mostPx: number, measure: MeasureText): string {
  if (measure(title, 'title') <= mostPx) return title;
  const words = title.split(' ');
  const byWords = withEllipsis(words.slice(0, fittingParts(words, ' ', mostPx, measure)).join(' '));
  if (measure(byWords, 'title') >= mostPx * FILLED_PART) return byWords;
  const letters = [...title];
  const fitting = fittingParts(letters, '', mostPx, measure);
  return fitting < LEAST_LETTERS ? '' : withEllipsis(letters.slice(0, fitting).join(''));
}

/** The free stretch of a row that holds `cx` with some room, or null. */
function freeStretch(taken: readonly Taken[], cx: number, gapPx: number, within: Taken): Taken | null {
  let { x0, x1 } = within;
  for (const box of taken) {
    if (box.x0 - gapPx < cx && cx < box.x1 + gapPx) return null;
    if (box.x1 <= cx) x0 = Math.max(x0, box.x1 + gapPx);
    else x1 = Math.min(x1, box.x0 - gapPx);
  }
  return { x0, x1 };
}

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

/** The rows of one band while they fill: labels, and the leader lines that come down from higher rows. */
class BandRows {
  #labels: readonly Label[] = [];
  /** Centres of all marks of the band. */
  readonly #marks: readonly number[];
  readonly #room: LabelRoom;

  constructor(marks: readonly number[], room: LabelRoom) {
    this.#marks = marks;
    this.#room = room;
  }

  get labels(): readonly Label[] {
    return this.#labels;
  }

  /**
   * Where there are several rows, the first labels go to the top ones, so that no leader line runs through a label. In a
   * single row the neighbours move aside, each as far as its own mark, before a label is given up.
   */
  place(request: LabelRequest): void {
    for (let row = this.#room.rows - 1; row >= 0; row--) {
      const label = this.#fit(request, row);
      if (label !== null) {
        this.#labels = [...this.#labels, label];
        return;
      }
    }
    if (this.#room.rows === 1) this.#placeBySliding(request);
  }

  /** Gives the room that is left over to labels that were cut: the whole title, with its note if that fits too. */
  grow(request: LabelRequest): void {
    const label = this.#labels.find(({ key }) => key === request.key);
    if (label === undefined || (label.title === request.title && label.note === request.note)) return;
    const clear = this.#clearStretch(request.cx, this.#freeStretch(request.cx, label));
    if (clear === null) return;
    const wide = { ...this.#room, mostPx: MOST_GROWN_PX };
    const [noted, bare] = [request, { ...request, note: '' }].map((asked) => fitLabel(asked, clear, label.row, wide));
    const whole = [noted, bare].find((grown) => grown?.title === request.title);
    const grown = whole ?? (label.note === '' ? bare : noted) ?? null;
    if (grown !== null && grown.title.length >= label.title.length) this.#replace(label, grown);
  }

  /** In a single row, neighbours of a label that was cut move aside, as far as their own marks, so that it can say more. */
  makeRoom(request: LabelRequest): void {
    const label = this.#labels.find(({ key }) => key === request.key);
    if (this.#room.rows > 1 || label === undefined || label.title === request.title) return;
    this.#pushNeighbours(request, label);
    this.grow(request);
  }

  /** Moves the nearest label at either side away from a mark. */
  #pushNeighbours({ cx }: LabelRequest, own: Label | null): void {
    const others = this.#labels.filter((label) => label !== own);
    const nearest = others.sort((a, b) => Math.abs(a.cx - cx) - Math.abs(b.cx - cx));
    for (const isLeft of [true, false]) {
      const neighbour = nearest.find((label) => label.cx < cx === isLeft);
      if (neighbour !== undefined) this.#slideFrom(neighbour, cx);
    }
  }

  #replace(label: Label, by: Label): void {
    this.#labels = this.#labels.map((other) => (other === label ? by : other));
  }

  /** What others hold of a row: their labels in it, and the leader lines of those above. */
  #taken(row: number, without: Label | null): Taken[] {
    return this.#labels
      .filter((label) => label !== without && label.row >= row)
      .map(({ row: at, x, width, cx }) => (at === row ? { x0: x, x1: x + width } : { x0: cx, x1: cx }));
  }

  #freeStretch(cx: number, own: Label | null, row = own?.row ?? 0): Taken | null {
    const edges = { x0: EDGE_PX, x1: this.#room.widthPx - EDGE_PX };
    return freeStretch(this.#taken(row, own), cx, GAP_PX, edges);
  }

  /** The part of a stretch that is free of other events' marks too; with several rows, marks are in no label's way. */
  #clearStretch(cx: number, free: Taken | null): Taken | null {
    if (free === null || this.#room.rows > 1) return free;
    const others = this.#marks.filter((mark) => mark !== cx).map((mark) => ({ x0: mark, x1: mark }));
    return freeStretch(others, cx, MARK_GAP_PX, free);
  }

  /** A label gives up its note before it is let over the marks of other events, and before it is given up. */
  #fit(request: LabelRequest, row: number): Label | null {
    const isCrossed = this.#labels.some(
      (label) => label.row < row && covers({ x0: label.x, x1: label.x + label.width }, request.cx),
    );
    const free = isCrossed ? null : this.#freeStretch(request.cx, null, row);
    if (free === null) return null;
    const clear = this.#room.rows > 1 ? null : this.#clearStretch(request.cx, free);
    const asked = [request, { ...request, note: '' }];
    const within = (place: Taken): Label[] => asked.flatMap((one) => fitLabel(one, place, row, this.#room) ?? []);
    const clearOnes = clear === null ? [] : within(clear);
    const tries = clearOnes.length > 0 ? clearOnes : within(free);
    return tries.find(({ title }) => this.#isTelling(title, request)) ?? null;
  }

  /** True where what is left of a title tells something; a mark alone is better than its first two words. */
  #isTelling(title: string, request: LabelRequest): boolean {
    const { measure } = this.#room;
    return title === request.title || title.length > TELLING_LETTERS || measure(title, 'title') >= TELLING_PX;
  }

  #placeBySliding(request: LabelRequest): void {
    const before = this.#labels;
    this.#pushNeighbours(request, null);
    const label = this.#fit(request, 0);
    this.#labels = label === null ? before : [...this.#labels, label];
  }

  /** Moves a label, without its note, away from a place on the axis as far as its own mark and its neighbours let it. */
  #slideFrom(label: Label, cx: number): void {
    const clear = this.#clearStretch(label.cx, this.#freeStretch(label.cx, label));
    if (clear === null) return;
    const width = this.#room.measure(label.title, 'title');
    const mostLeft = Math.max(clear.x0, label.cx + SLID_OVERHANG_PX - width);
    const mostRight = Math.min(clear.x1 - width, label.cx - SLID_OVERHANG_PX);
    const x = label.cx < cx ? Math.min(label.x, mostLeft) : Math.max(label.x + label.width - width, mostRight);
    this.#replace(label, { ...label, x, width, note: '' });
  }
}

const covers = (box: Taken, cx: number): boolean => box.x0 < box.x1 && box.x0 - 3 < cx && cx < box.x1 + 3;

/**
 * Labels for the most salient that fit, greedily: none overlaps another or leaves the figure. What gets none keeps its
 * mark; what is left of the room then goes to labels that were cut.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Label[] {
  const bands = [...new Set(requests.map(({ band }) => band))];
  return bands.flatMap((band) => {
    const ofBand = requests.filter((request) => request.band === band);
    // No more rows than labels: one event alone has its words beside it, however high its lane is.
    const rows = new BandRows(
      ofBand.map(({ cx }) => cx),
      { ...room, rows: Math.min(room.rows, ofBand.length) },
    );
    const inOrder = [...ofBand].sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : 1));
    for (const request of inOrder) rows.place(request);
    for (const request of inOrder) rows.makeRoom(request);
    for (const request of inOrder) rows.grow(request);
    return rows.labels;
  });
}
