import {
  formatDay,
  hijriDay,
  isJulianYear,
  julianEaster,
  toCivilDate,
  toDayNumber,
  toHijri,
  toWeekday,
} from '../../calendar/index.ts';

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDayNumber(year, month + 1, 1) - 1;
    return last - ((toWeekday(last) - weekday + 7) % 7);
  }
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - toWeekday(first) + 7) % 7) + (nth - 1) * 7;
}

/** The day of a Hijri date that falls in a Gregorian year; the first, where two do. */
function hijriIn(year: number, month: number, day: number): number | null {
  const hijriYear = toHijri(formatDay(toDayNumber(year, 1, 1)))?.year;
  if (hijriYear === undefined) return null;
  for (const candidate of [hijriYear, hijriYear + 1]) {
    const found = hijriDay(candidate, month, day);
    if (found !== null && toCivilDate(found).year === year) return found;
  }
  return null;
}

/**
 * The day of a named day in a year. A language's words give its rule in one of these forms: `MM-DD`; `easter+N`;
 * `MM-Dw` (`11-4th4`: the fourth Thursday of November, `05--1th1`: the last Monday of May,
 * `11-1th1+1`: the day after the first Monday of November); `hijri-MM-DD`.
 *
 * @returns null where the rule is none of these, or the day does not fall in that year
 */
export function holidayDay(rule: string, year: number): number | null {
  const moving = /^easter([+-]\d+)$/.exec(rule);
  if (moving !== null) return (isJulianYear(year) ? julianEaster(year) : easter(year)) + Number(moving[1]);
  const hijri = /^hijri-(\d\d)-(\d\d)$/.exec(rule);
  if (hijri !== null) return hijriIn(year, Number(hijri[1]), Number(hijri[2]));
  const nth = /^(\d\d)-(-?\d)th(\d)(\+\d)?$/.exec(rule);
  if (nth !== null) return nthWeekday(year, Number(nth[1]), Number(nth[3]), Number(nth[2])) + Number(nth[4] ?? 0);
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  return fixed === null ? null : toDayNumber(year, Number(fixed[1]), Number(fixed[2]));
}
