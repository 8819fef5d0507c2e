export {
  addMonths,
  type CivilDate,
  daysInMonth,
  formatDay,
  formatMonth,
  formatTwo,
  formatYear,
  isCivilDate,
  isoWeekStart,
  toCivilDate,
  toDayNumber,
  toIsoWeek,
  toWeekday,
} from './days.ts';
export {
  type Bounds,
  compareEdtf,
  edtfBounds,
  edtfReach,
  type Granularity,
  granularityOf,
  isEdtf,
} from './edtf.ts';
export { type HijriDate, hijriDay, hijriSpan, isHijriCertain, toHijri } from './hijri.ts';
export { isJulianYear, julianEaster, weekdayOf } from './julian.ts';
export { partOfSpan, type Third } from './thirds.ts';
export { edtfToTimex, isoWeekName, timexToEdtf } from './timex.ts';
