import { drawLabels, drawTicks, rideAlong } from './draw/draw-figure.ts';
import { createMeasure } from './draw/measure-text.ts';
import { type Paints, paintFigure } from './draw/paint-figure.ts';
import { type Palette, readPalette } from './draw/palette.ts';
import type { FigureModel } from './figure-model.ts';
import type { FigureTitles } from './figure-titles.ts';
import type { FigureIndex } from './layout/figure-index.ts';
import { layoutLabels, type PlacedLabel } from './layout/figure-labels.ts';
import { type FigureFrame, type FigureItem, type FigureView, layoutFrame } from './layout/figure-layout.ts';
import { AXIS_HEIGHT_PX, denseBands, LANE_HEAD_PX, LANE_HEIGHT_PX, SECOND_CALENDAR_PX } from './layout/lane-bands.ts';
import { dayToPx, pxToDay, type TimeScale } from './layout/time-scale.ts';
import { chipWords } from './words/chip-words.ts';
import { tickWords } from './words/tick-words.ts';

/** Scales that differ by less are those of one pan. */
const SAME_SCALE = 1e-6;

/** The elements that the picture is made in. */
export interface PictureParts {
  readonly svg: SVGSVGElement;
  readonly canvas: HTMLCanvasElement;
}

/** The picture: what is painted at every step of a gesture, and the labels that are placed when it has ended. */
export class FigurePicture {
  readonly #parts: PictureParts;
  readonly #model: FigureModel;
  readonly #titles: FigureTitles;
  readonly #measure: ReturnType<typeof createMeasure>;
  readonly family: string;
  #palette: Palette;
  #frame: FigureFrame | null = null;
  #labels: readonly PlacedLabel[] = [];
  /** The scale when the last gesture ended. */
  #restScale: TimeScale | null = null;
  /** Height of the graphic, read when it changes: to ask at every frame would have the page laid out anew. */
  #heightPx: number;

  constructor(parts: PictureParts, model: FigureModel, titles: FigureTitles) {
    this.#parts = parts;
    this.#model = model;
    this.#titles = titles;
    this.#palette = readPalette(parts.svg.parentElement ?? document.body);
    this.#heightPx = parts.svg.clientHeight;
    this.family = getComputedStyle(parts.svg).fontFamily;
    this.#measure = createMeasure(this.family);
  }

  get palette(): Palette {
    return this.#palette;
  }

  /** Height of the lanes, the axis apart. */
  get heightPx(): number {
    return Math.max(1, this.#heightPx - this.#axisPx);
  }

  /** True where the graphic is as high as it was when everything was laid out. */
  get isFit(): boolean {
    return this.#parts.svg.clientHeight === this.#heightPx;
  }

  get #axisPx(): number {
    return AXIS_HEIGHT_PX + (this.#titles.calendars.length > 1 ? SECOND_CALENDAR_PX : 0);
  }

  /** Makes room for lanes with their names over them; for 0, as much as the page's style gives. */
  fit(lanes: number): void {
    const { svg } = this.#parts;
    const axisPx = this.#axisPx;
    svg.style.blockSize = lanes === 0 ? '' : `${lanes * (LANE_HEIGHT_PX + LANE_HEAD_PX) + axisPx}px`;
    this.#heightPx = svg.clientHeight;
  }

  readColors(): void {
    this.#palette = readPalette(this.#parts.svg.parentElement ?? document.body);
  }

  /** Measures texts anew, for the fonts have come. @returns false where they were there before */
  forgetWidths(): boolean {
    return this.#measure.reset();
  }

  /** What moves with a gesture; labels and marks ride along until it has ended. */
  drawFrame(index: FigureIndex, view: FigureView, tones: readonly number[], isMoving: boolean): FigureFrame {
    const { svg, canvas } = this.#parts;
    const frame = layoutFrame(index, view);
    this.#frame = frame;
    paintFigure(canvas, frame, view.scale, view, this.#paints(index, view, tones));
    const { locale } = this.#model;
    drawTicks(svg, frame.ticks, view.heightPx, (tick) =>
      this.#titles.calendars.map((calendar) => tickWords(tick, locale, calendar)),
    );
    svg.classList.toggle('is-moving', isMoving);
    if (isMoving) this.#rideAlong(view.scale);
    else this.#restScale = view.scale;
    return frame;
  }

  /** Labels for what is at rest; none where another picture has been drawn since. */
  drawLabels(items: readonly FigureItem[], frame: FigureFrame, widthPx: number): void {
    if (frame !== this.#frame) return;
    this.#labels = layoutLabels(items, {
      widthPx,
      bands: frame.bars === null ? frame.bands : denseBands(frame.bands),
      measure: this.#measure.measure,
      wordsOf: (event) => this.#titles.labelOf(event, frame.level),
      salienceOf: (event) => this.#titles.salienceOf(event),
      labelled: new Set(this.#labels.map(({ key }) => key)),
    });
    drawLabels(this.#parts.svg, this.#labels);
  }

  #rideAlong(scale: TimeScale): void {
    const before = this.#restScale;
    if (before === null) return;
    const isResized = Math.abs(scale.pxPerDay / before.pxPerDay - 1) > SAME_SCALE;
    rideAlong(this.#parts.svg, isResized, (x) => dayToPx(scale, pxToDay(before, x)) - x);
  }

  #paints(index: FigureIndex, { hasLanes }: FigureView, tones: readonly number[]): Paints {
    return {
      palette: this.#palette,
      family: this.family,
      hasLanes,
      tones,
      laneOf: (event) => index.laneOf[event] ?? 0,
      count: (n) => chipWords(n, this.#model.locale),
    };
  }
}
