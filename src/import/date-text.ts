import { formatDay, isCivilDate, toDayNumber } from '../calendar/index.ts';
import { foldKey } from '../text/fold.ts';

/** The names of months in the dates of mail and of HTTP (RFC 5322): a fixed vocabulary of the format and no language's. */
const MAIL_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The first year that a news page may have; earlier ones (1, 1900, 1970-01-01) are what a program writes for "no date". */
const FIRST_YEAR = 1900;
const EPOCH = '1970-01-01';
const SECONDS_PER_DAY = 86_400;

interface Form {
  readonly pattern: RegExp;
  /** Year, month and day from the groups. */
  readonly read: (groups: readonly string[]) => readonly [number, number, number];
}

const mailMonth = (name: string): number => MAIL_MONTHS.indexOf(name.slice(0, 3)) + 1;

const FORMS: readonly Form[] = [
  // 2020-05-06, 2020/5/6, 2020.05.06T10:00, 20200506T100000Z
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:$|t\d)/, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  // Wed, 06 May 2020 10:00:00 GMT; 6 May 2020
  {
    pattern: /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})(?!\d)/,
    read: ([d, m, y]) => [Number(y), mailMonth(m ?? ''), Number(d)],
  },
  // May 6, 2020; Wed May 06 2020 10:00:00
  {
    pattern: /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/,
    read: ([m, d, y]) => [Number(y), mailMonth(m ?? ''), Number(d)],
  },
  // Wed May 06 10:00:00 +0300 2020
  {
    pattern: /^[a-z]{3} ([a-z]{3}) (\d{1,2}) \d{1,2}:\d{2}(?::\d{2})?(?: \S{1,6})? (\d{4})(?!\d)/,
    read: ([m, d, y]) => [Number(y), mailMonth(m ?? ''), Number(d)],
  },
];

function dayOf(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || !isCivilDate(year, month, day)) return null;
  const written = formatDay(toDayNumber(year, month, day));
  return written === EPOCH ? null : written;
}

/** Seconds or milliseconds since 1970, as some systems write them. */
function dayOfClock(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const seconds = Number(text.slice(0, 10));
  return formatDay(Math.floor(seconds / SECONDS_PER_DAY));
}

/**
 * Reads a date that a program wrote: ISO 8601, the dates of mail and feeds, seconds since 1970. The day is that of the zone that
 * the text is in: what a page says is kept, not converted.
 *
 * @returns an EDTF day, or null for anything else; "05/06/2020" is one of them, for nobody can tell its month
 */
export function readMachineDate(text: string): string | null {
  const folded = foldKey(text).trim().replace(/\s+/g, ' ');
  const clock = dayOfClock(folded);
  if (clock !== null) return clock;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(folded);
    if (match !== null) return dayOf(...read(match.slice(1)));
  }
  return null;
}

/** The day in the path of an address: `/2020/05/06/`, `/2020-05-06-`, `/20200506/`. */
export function readAddressDate(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)/.exec(path);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
