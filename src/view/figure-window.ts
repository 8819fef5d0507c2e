import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Direction } from './layout/figure-data.ts';
import type { Days } from './layout/strip.ts';
import { createTimeScale, daysBetween, dayToPx, INSET_PX, type TimeScale } from './layout/time-scale.ts';
import { leaveUprightSwipes } from './upright-swipes.ts';

/** A cluster that is opened fills this part of the width. */
const OPENED_PART = 0.6;
const MOVE_MS = 350;
/** A hand that shakes this little while it clicks has not dragged. */
const CLICK_PX = 4;
/** So long after its last turn, a sideways wheel has come to rest; d3 waits as long for an upright one. */
const WHEEL_REST_MS = 150;

/** The part of time that the figure shows: d3's zoom along one axis, in days, for both directions. */
export class FigureWindow {
  readonly #svg: SVGSVGElement;
  readonly #whole: Days;
  readonly #onChange: (isFinal: boolean) => void;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #direction: Direction;
  #widthPx: number;
  #wheelRest = 0;
  /** True while a hand on the strip moves the window, or a flight does. */
  #isHeld = false;
  /** Number of the last flight; one that is not the last has ended. */
  #flight = 0;

  /**
   * @param whole first and last day of the whole figure
   * @param onChange called at every step of a zoom or pan, and with true at its end
   */
  constructor(svg: SVGSVGElement, whole: Days, direction: Direction, onChange: (isFinal: boolean) => void) {
    this.#svg = svg;
    this.#whole = whole;
    this.#direction = direction;
    this.#onChange = onChange;
    this.#widthPx = this.#measureWidth();
    this.#zoom = zoom<SVGSVGElement, unknown>().filter(isZoomGesture).clickDistance(CLICK_PX).duration(0);
    leaveUprightSwipes(svg);
    select(svg).call(this.#zoom);
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.resize();
    this.#zoom
      .on('start', ({ sourceEvent }) => this.#land(sourceEvent))
      .on('zoom', () => onChange(false))
      .on('end', () => this.#wheelRest === 0 && !this.#isHeld && onChange(true));
  }

  get widthPx(): number {
    return this.#widthPx;
  }

  /** True where the graphic is as wide as it was when the window was laid out. */
  get isFit(): boolean {
    return this.#measureWidth() === this.#widthPx;
  }

  /** Time to px, for the window as it is. */
  get scale(): TimeScale {
    const { originPx, pxPerDay } = this.#wholeScale();
    const { k, x } = this.#transform;
    return { originPx: originPx * k + x, pxPerDay: pxPerDay * k };
  }

  get isWhole(): boolean {
    return this.#transform.k <= 1.0001;
  }

  get isClosest(): boolean {
    return this.#transform.k >= this.#zoom.scaleExtent()[1] * 0.999;
  }

  /** The days between the insets; all of them where the window is the whole. */
  get days(): Days {
    return daysBetween(this.scale, INSET_PX, this.#widthPx - INSET_PX);
  }

  /** The shortest window there can be, in days. */
  get leastDays(): number {
    return (this.#whole[1] - this.#whole[0]) / this.#zoom.scaleExtent()[1];
  }

  /** Takes up the graphic's width; the window keeps its place in time. */
  resize(): void {
    const before = this.#widthPx;
    this.#widthPx = this.#measureWidth();
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [this.#widthPx, 1],
    ];
    // Nearest is a single day: dates go no further.
    const most = Math.max(2, this.#whole[1] - this.#whole[0]);
    this.#zoom.extent(extent).translateExtent(extent).scaleExtent([1, most]);
    const { k, x } = this.#transform;
    this.#apply(zoomIdentity.translate((x * this.#widthPx) / before, 0).scale(k));
  }

  /** Mirrors the picture; the same days stay in it. */
  turn(direction: Direction): void {
    if (direction === this.#direction) return;
    this.#direction = direction;
    const { k, x } = this.#transform;
    this.#apply(zoomIdentity.translate(this.#widthPx * (1 - k) - x, 0).scale(k));
  }

  zoomBy(factor: number, centerPx = this.#widthPx / 2): void {
    select(this.#svg).call(this.#zoom.scaleBy, factor, [centerPx, 0]);
  }

  showWhole(): void {
    this.#moveTo(zoomIdentity);
  }

  /** Shows these days at once, or all of time; `isFinal` is false for a step of a move that goes on. */
  show(days: Days | null, isFinal: boolean): void {
    this.#isHeld = !isFinal;
    this.#apply(days === null ? zoomIdentity : this.#transformFor(days, this.#widthPx - 2 * INSET_PX));
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
    const x = dayToPx(this.scale, day);
    if (x < INSET_PX || x > this.#widthPx - INSET_PX) this.panBy(this.#widthPx / 2 - x);
  }

  /** Zooms in until these days fill the window; false where that would be no nearer than now. */
  open(days: Days): boolean {
    const transform = this.#transformFor(days, this.#widthPx * OPENED_PART);
    if (transform.k <= this.#transform.k * 1.05) return false;
    this.#moveTo(transform);
    return true;
  }

  get #transform(): ZoomTransform {
    return zoomTransform(this.#svg);
  }

  /** The transform that draws some days this wide, in the middle; not nearer than the nearest. */
  #transformFor([from, to]: Days, widthPx: number): ZoomTransform {
    const base = this.#wholeScale();
    const [a, b] = [dayToPx(base, from), dayToPx(base, to)];
    const [least, most] = this.#zoom.scaleExtent();
    const factor = Math.min(most, Math.max(least, widthPx / Math.max(Math.abs(b - a), 1e-9)));
    return zoomIdentity.translate(this.#widthPx / 2 - ((a + b) / 2) * factor, 0).scale(factor);
  }

  #measureWidth(): number {
    return Math.max(1, this.#svg.clientWidth);
  }

  #wholeScale(): TimeScale {
    return createTimeScale(this.#whole, this.#widthPx, this.#direction, INSET_PX);
  }

  /** Within the whole: d3 holds its own gestures to that, but not a transform that it is given. */
  #apply({ k, x }: ZoomTransform): void {
    const held = Math.min(0, Math.max(this.#widthPx * (1 - k), x));
    select(this.#svg).call(this.#zoom.transform, zoomIdentity.translate(held, 0).scale(k));
  }

  /** Goes there in a short while, or at once for those who want no motion; a new gesture ends it. */
  #moveTo(to: ZoomTransform): void {
    const from = this.#transform;
    const began = performance.now();
    this.#flight += 1;
    const flight = this.#flight;
    const step = (now: number): void => {
      if (flight !== this.#flight) return;
      const part = this.#calm.matches ? 1 : Math.min(1, Math.max(0, now - began) / MOVE_MS);
      this.#isHeld = part < 1;
      this.#apply(between(from, to, part * part * (3 - 2 * part)));
      if (part < 1) requestAnimationFrame(step);
    };
    step(began);
  }

  /** A hand ends the flight. */
  #land(hand: Event | null): void {
    if (hand === null) return;
    this.#flight += 1;
    this.#isHeld = false;
  }

  /** A sideways wheel pans; an upright one belongs to the page, unless Ctrl is held (then d3 zooms). */
  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    clearTimeout(this.#wheelRest);
    this.#wheelRest = setTimeout(() => this.#endWheel(), WHEEL_REST_MS) as unknown as number;
    this.panBy(-sideways);
  }

  #endWheel(): void {
    this.#wheelRest = 0;
    this.#onChange(true);
  }
}

/** A transform on the way: widths grow evenly by factors, so that the ends arrive together. */
function between(from: ZoomTransform, to: ZoomTransform, part: number): ZoomTransform {
  const k = from.k * (to.k / from.k) ** part;
  const share = Math.abs(to.k - from.k) < 1e-9 ? part : (k - from.k) / (to.k - from.k);
  return zoomIdentity.translate(from.x + (to.x - from.x) * share, 0).scale(k);
}

/** Ctrl and the wheel, drags with the main button, fingers, and a double click beside the marks; the plain wheel is left to the page. */
function isZoomGesture(event: Event): boolean {
  if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.closest('.mark') !== null);
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}
