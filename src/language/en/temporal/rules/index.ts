import type { TemporalRule } from '../../../temporal-data.ts';
import { amounts } from './amounts.ts';
import { clock } from './clock.ts';
import { days } from './days.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { names } from './names.ts';
import { periods } from './periods.ts';
import { sets } from './sets.ts';
import { units } from './units.ts';
import { years } from './years.ts';

export { macros } from './macros.ts';

/** Rules of English: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [
  ...names,
  ...days,
  ...units,
  ...months,
  ...years,
  ...periods,
  ...holidays,
  ...clock,
  ...amounts,
  ...sets,
];
