import { amounts } from './amounts.ts';
import type { Entries } from './bases.ts';
import { clock } from './clock.ts';
import { cues } from './cues.ts';
import { days } from './days.ts';
import { hijri } from './hijri.ts';
import { joins } from './joins.ts';
import { names } from './names.ts';
import { numerals } from './numerals.ts';
import { relations } from './relations.ts';
import { years } from './years.ts';

/** Word classes of Arabic. Forms are matched folded, and with the letters و ف ب ك ل glued before them. */
export const lexicon: Readonly<Record<string, Entries>> = {
  ...joins,
  ...numerals,
  ...days,
  ...relations,
  ...years,
  ...hijri,
  ...clock,
  ...amounts,
  ...names,
  ...cues,
};
