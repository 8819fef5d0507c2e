import { formatDay, formatMonth, formatYear, toCivilDate, toDayNumber } from './days.ts';
import { edtfBounds, type Granularity, granularityOf } from './edtf.ts';

export type Third = 'START' | 'MID' | 'END';

type Cut = (earliest: number, latest: number, third: Third) => string;

const pick = <T>(third: Third, start: T, mid: T, end: T): T => ({ START: start, MID: mid, END: end })[third];

/** Months `from`–`to` (0-based) of the span that begins at `earliest`. */
function months(earliest: number, from: number, to: number): string {
  const { year, month } = toCivilDate(earliest);
  const at = (offset: number): string => formatMonth(toDayNumber(year, month + offset, 1));
  return from === to ? at(from) : `${at(from)}/${at(to)}`;
}

function years(earliest: number, from: number, to: number): string {
  const { year } = toCivilDate(earliest);
  return `${formatYear(year + from)}/${formatYear(year + to)}`;
}

/**
 * What "early", "mid" and "late" take of a span: about a third each, cut where speakers cut. A month falls into tens of
 * days, as «أوائل · أواسط · أواخر» have always meant and as "early/mid/late July" is used; a year into four months; a
 * decade into 0–3, 4–6, 7–9; a week into three days each, the middle one sharing its neighbors' edge. A span that is
 * already one day stays whole.
 */
const CUTS: Partial<Record<Granularity, Cut>> = {
  week: (earliest, _, third) => {
    const [from, to] = pick(third, [0, 2], [2, 4], [4, 6]);
    return `${formatDay(earliest + (from ?? 0))}/${formatDay(earliest + (to ?? 0))}`;
  },
  month: (earliest, latest, third) => {
    const [from, to] = pick(third, [earliest, earliest + 9], [earliest + 10, earliest + 19], [earliest + 20, latest]);
    return `${formatDay(from ?? earliest)}/${formatDay(to ?? latest)}`;
  },
  season: (earliest, _, third) => months(earliest, pick(third, 0, 1, 2), pick(third, 0, 1, 2)),
  quarter: (earliest, _, third) => months(earliest, pick(third, 0, 1, 2), pick(third, 0, 1, 2)),
  half: (earliest, _, third) => months(earliest, pick(third, 0, 2, 4), pick(third, 1, 3, 5)),
  year: (earliest, _, third) => months(earliest, pick(third, 0, 4, 8), pick(third, 3, 7, 11)),
  decade: (earliest, _, third) => years(earliest, pick(third, 0, 4, 7), pick(third, 3, 6, 9)),
  century: (earliest, _, third) => years(earliest, pick(third, 0, 34, 67), pick(third, 33, 66, 99)),
};

/** The third of an EDTF value that START, MID or END takes, as an EDTF value; null where it cannot be cut. */
export function partOfSpan(edtf: string, third: Third): string | null {
  const bounds = edtfBounds(edtf);
  const granularity = granularityOf(edtf);
  const cut = granularity === null ? undefined : CUTS[granularity];
  if (bounds === null || cut === undefined || !Number.isFinite(bounds.earliest)) return null;
  return cut(bounds.earliest, bounds.latest, third);
}
