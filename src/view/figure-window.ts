import { select, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { Direction } from './layout/figure-data.ts';
import { createTimeScale, DAY_MS, type TimeScale } from './layout/time-scale.ts';

/** Kept free at either end of the axis, so that a mark at the very end is whole. */
const INSET_PX = 26;
/** Zoom ends where a day is this wide. */
const MOST_DAY_PX = 60;
/** A cluster that is opened fills this part of the width. */
const OPENED_PART = 0.6;
const MOVE_MS = 350;
/** A hand that shakes this little while it clicks has not dragged. */
const CLICK_PX = 4;

type Days = readonly [from: number, to: number];

/** The part of time that the figure shows: d3's zoom along one axis, in days, for both directions. */
export class FigureWindow {
  readonly #svg: SVGSVGElement;
  readonly #whole: Days;
  readonly #direction: Direction;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #widthPx: number;

  /**
   * @param whole first and last day of the whole figure
   * @param onChange called at every step of a zoom or pan
   */
  constructor(svg: SVGSVGElement, whole: Days, direction: Direction, onChange: () => void) {
    this.#svg = svg;
    this.#whole = whole;
    this.#direction = direction;
    this.#widthPx = this.#measureWidth();
    this.#zoom = zoom<SVGSVGElement, unknown>().filter(isZoomGesture).clickDistance(CLICK_PX).on('zoom', onChange);
    select(svg).call(this.#zoom).on('dblclick.zoom', null);
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.resize();
  }

  get widthPx(): number {
    return this.#widthPx;
  }

  /** Time to px, for the window as it is. */
  get scale(): TimeScale {
    return this.#transform.rescaleX(this.#wholeScale());
  }

  get isWhole(): boolean {
    return this.#transform.k <= 1.0001;
  }

  get isClosest(): boolean {
    return this.#transform.k >= this.#zoom.scaleExtent()[1] * 0.999;
  }

  /** Takes up the graphic's width; the window keeps its place in the whole. */
  resize(): void {
    const before = this.#widthPx;
    this.#widthPx = this.#measureWidth();
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [this.#widthPx, 1],
    ];
    const most = Math.max(2, ((this.#whole[1] - this.#whole[0]) * MOST_DAY_PX) / this.#widthPx);
    this.#zoom.extent(extent).translateExtent(extent).scaleExtent([1, most]);
    const { k, x } = this.#transform;
    this.#apply(zoomIdentity.translate((x * this.#widthPx) / before, 0).scale(k));
  }

  zoomBy(factor: number, centerPx = this.#widthPx / 2): void {
    select(this.#svg).call(this.#zoom.scaleBy, factor, [centerPx, 0]);
  }

  showWhole(): void {
    this.#moveTo(zoomIdentity);
  }

  /** Moves the picture by px: what was at the left comes in for a positive number. */
  panBy(px: number): void {
    select(this.#svg).call(this.#zoom.translateBy, px / this.#transform.k, 0);
  }

  /** A step towards later (+1) or earlier (−1) time, as a part of the width. */
  stepBy(by: -1 | 1, part: number): void {
    const laterIsLeft = this.#direction === 'rtl' ? 1 : -1;
    this.panBy(by * laterIsLeft * part * this.#widthPx);
  }

  /** Brings a day into the window, in the middle, if it is not there. */
  reveal(day: number): void {
    const x = this.scale(day * DAY_MS);
    if (x < INSET_PX || x > this.#widthPx - INSET_PX) this.panBy(this.#widthPx / 2 - x);
  }

  /** Zooms in until these days fill the window; false where that would be no nearer than now. */
  open([from, to]: Days): boolean {
    const base = this.#wholeScale();
    const [a, b] = [base(from * DAY_MS), base(to * DAY_MS)];
    const most = this.#zoom.scaleExtent()[1];
    const factor = Math.min(most, (this.#widthPx * OPENED_PART) / Math.max(Math.abs(b - a), 0.001));
    if (factor <= this.#transform.k * 1.05) return false;
    this.#moveTo(zoomIdentity.translate(this.#widthPx / 2 - ((a + b) / 2) * factor, 0).scale(factor));
    return true;
  }

  get #transform(): ZoomTransform {
    return zoomTransform(this.#svg);
  }

  #measureWidth(): number {
    return Math.max(1, this.#svg.clientWidth);
  }

  #wholeScale(): TimeScale {
    return createTimeScale(this.#whole, this.#widthPx, this.#direction, INSET_PX);
  }

  #apply(transform: ZoomTransform): void {
    select(this.#svg).call(this.#zoom.transform, transform);
  }

  #moveTo(transform: ZoomTransform): void {
    if (this.#calm.matches) this.#apply(transform);
    else select(this.#svg).transition().duration(MOVE_MS).call(this.#zoom.transform, transform);
  }

  /** A sideways wheel pans; an upright one belongs to the page, unless Ctrl is held (then d3 zooms). */
  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    this.panBy(-sideways);
  }
}

/** Ctrl and the wheel, drags with the main button, and fingers; the plain wheel is left to the page. */
function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}
