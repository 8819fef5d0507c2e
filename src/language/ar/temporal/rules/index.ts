import type { TemporalRule } from '../../../temporal-data.ts';
import { amounts } from './amounts.ts';
import { clock } from './clock.ts';
import { days } from './days.ts';
import { hijri } from './hijri.ts';
import { names } from './names.ts';
import { sets } from './sets.ts';
import { years } from './years.ts';

export { macros } from './macros.ts';

/** Rules of Arabic, in no order but where a comment says so: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [...names, ...days, ...years, ...hijri, ...clock, ...amounts, ...sets];
