import { edtfBounds, edtfReach, formatDay } from '../../calendar/index.ts';
import type { Value } from './value.ts';

/** A value with the modifier and the EDTF value that go with it. */
export interface Stated {
  readonly value: string;
  readonly mod: string | null;
  readonly edtf: string | null;
}

/** What one expression comes to on the first, the best and the last day that its reference time may be. */
export interface Spread {
  readonly low: Stated;
  readonly best: Stated;
  readonly high: Stated;
  /** The value without any reference time: what the words alone say (`XXXX-07-14`, `XXXX-WXX-7`). */
  readonly bare: Value | null;
  /** The reference time is marked `~`, `?` or `%`: its best day is a fair guess, and the others are not excluded. */
  readonly isApproximate: boolean;
}

/**
 * One answer for a reference time that is not certain. Where the first and the last day agree, so does every day between, for
 * the relations are monotone in the day, and the answer is theirs. Else it is "about" the best one where that covers them
 * all, and otherwise an interval and the parts of the value that hold on each day: never a day that was chosen.
 */
export function unite({ low, best, high, bare, isApproximate }: Spread): Stated {
  if (low.value === high.value && low.edtf === high.edtf) return best;
  const mod = best.mod;
  const edtf = joinValues(low.edtf, high.edtf);
  if (edtf === null) return { value: sharedValue(low.value, high.value, bare), mod, edtf };
  const about = isApproximate ? aboutBest(best.edtf, edtf) : null;
  if (about !== null) return { value: best.value, mod: mod ?? 'APPROX', edtf: about };
  return { value: sharedValue(low.value, high.value, bare), mod, edtf };
}

/** `~` on the best value, where its margin covers every other. */
function aboutBest(best: string | null, all: string): string | null {
  const day = best?.replace(/T.*|[~?%]/, '');
  if (day === undefined || day.includes('/')) return null;
  const [about, whole] = [edtfReach(`${day}~`), edtfBounds(all)];
  const covers = about !== null && whole !== null && about.earliest <= whole.earliest && whole.latest <= about.latest;
  return covers ? `${day}~` : null;
}

const DAY_MONTH_YEAR = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;

/** The interval from the first of one value to the last of another, in their own unit where they have one. */
export function joinValues(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from === to) return from === to ? from : null;
  const isEven = from.length === to.length && DAY_MONTH_YEAR.test(from) && DAY_MONTH_YEAR.test(to);
  if (isEven) return `${from}/${to}`;
  const [first, last] = [edtfBounds(from), edtfBounds(to)];
  if (first === null || last === null) return null;
  if (!Number.isFinite(first.earliest) || !Number.isFinite(last.latest)) return null;
  return `${formatDay(first.earliest)}/${formatDay(last.latest)}`;
}

/** Year, what follows it, and the time of day. */
const FIELDS = /^(Y?-?[\dX]+)((?:-[^T]*)?)((?:T.*)?)$/;

const unknown = (field: string): string => field.replace(/\d/g, 'X');

/**
 * What two values share: the leading fields in which they agree, then what the words say in any case, then X.
 * `2020-04-30` and `2020-05-30` share `2020-XX-XX`; with `XXXX-WXX-7` said, `2020-04-26` and `2020-05-24` share `2020-WXX-7`.
 * A length is a length on every day.
 */
export function sharedValue(low: string, high: string, bare: Value | null): string {
  if (low === high) return low;
  const [a, b, said] = [low, high, bare?.value ?? ''].map((value) => FIELDS.exec(value));
  if (!a || !b) return 'XXXX';
  const year = a[1] === b[1] ? (a[1] ?? '') : 'XXXX';
  const time = a[3] === b[3] ? (a[3] ?? '') : '';
  const [x, y, z] = [a, b, said].map((match) => (match?.[2] ?? '').split('-').slice(1));
  if (x === undefined || y === undefined || z === undefined || x.length !== y.length) return 'XXXX';
  if (z.length > 0 && !isSameKind(z, x)) return [year, ...z].join('-') + time;
  let agrees = a[1] === b[1];
  const fields = x.map((field, index) => {
    agrees &&= field === y[index];
    return agrees ? field : (z[index] ?? unknown(field));
  });
  return [year, ...fields].join('-') + time;
}

/** A month and its day beside another, not beside a week and its day. */
const isSameKind = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a[0]?.startsWith('W') === b[0]?.startsWith('W');
