import { formatTwo } from '../../calendar/index.ts';

/** The parts of a date as TimelineJS names them, each a number or its digits; others are not looked at. */
export type SlideParts = Readonly<Record<'year' | 'month' | 'day', unknown>>;

const numberOf = (value: unknown): number | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^[-+]?\d{1,9}$/.test(text) ? Number(text) : null;
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && String(value).trim() !== '';

/** A year as EDTF writes it: four digits, a minus before the common era, `Y` before more digits than four. */
function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${Math.abs(year) > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/**
 * A date of TimelineJS as EDTF: what it leaves out is left out. Times of day are not kept.
 *
 * @returns '' where it has no year; the parts as they stand, which are no date, where one of them is no number
 */
export function slideDateText({ year, month, day }: SlideParts): string {
  const given = [year, month, day].filter(isGiven);
  if (!isGiven(year)) return given.map(String).join('-');
  const [y, m, d] = [year, month, day].map(numberOf);
  const isBroken = y == null || (isGiven(month) && m == null) || (isGiven(day) && (d == null || m == null));
  if (isBroken) return given.map(String).join('-');
  const parts = [yearText(y), ...(m == null ? [] : [formatTwo(m)]), ...(d == null ? [] : [formatTwo(d)])];
  return parts.join('-');
}
