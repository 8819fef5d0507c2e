import { readFields } from './digit-fields.ts';
import type { Found } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { type Reader, within } from './reader.ts';
import { digitsOf } from './token-table.ts';

function clockOf(fields: readonly number[], length: number): Found | null {
  const [hour = 99, minute = 0, second] = fields;
  if (!within(hour, 0, 24) || !within(minute, 0, 59) || (hour === 24 && minute + (second ?? 0) > 0)) return null;
  if (second === undefined) return { says: { hour, minute }, length };
  return within(second, 0, 59) ? { says: { hour, minute, second }, length } : null;
}

/** `10:35`, `10:35:20`. */
export const clock: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  const fields = readFields(table, grammar, at, 'colon', 3);
  if (fields.length < 2 || digitsOf(table, at + 2) !== 2) return null;
  return clockOf(fields, fields.length * 2 - 1);
};

/** What may follow a word for "o'clock": `10:35`, `10.35`, `04,00`, `0647`. */
export const clockAfterWord: Reader = (table, grammar, at) => {
  const plain = clock(table, grammar, at);
  if (plain !== null || table.ids[at] !== NUMBER) return plain;
  if (digitsOf(table, at) === 4)
    return clockOf([Math.floor((table.values[at] ?? 0) / 100), (table.values[at] ?? 0) % 100], 1);
  for (const separator of ['dot', 'comma']) {
    const fields = readFields(table, grammar, at, separator, 2);
    if (fields.length === 2 && digitsOf(table, at) <= 2 && digitsOf(table, at + 2) === 2) return clockOf(fields, 3);
  }
  return null;
};

/** `10:61` is no clock time, and its 10 is no hour. */
export const goesOnAsClock: (...place: Parameters<Reader>) => boolean = (table, grammar, at) =>
  table.ids[at] === NUMBER && readFields(table, grammar, at, 'colon', 2).length > 1;

/** `1/2` after a whole number: "2 1/2 years". */
export const simpleFraction: Reader = (table, grammar, at) => {
  const [over = 0, under = 0, more] = table.ids[at] === NUMBER ? readFields(table, grammar, at, 'slash', 3) : [];
  const isFraction = more === undefined && over > 0 && over < under && [2, 3, 4].includes(under);
  return isFraction ? { says: { fraction: over / under }, length: 3 } : null;
};

/** `4.20`: only where a rule's other words tell that it is a clock time. */
export const dotClock: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  const fields = readFields(table, grammar, at, 'dot', 2);
  return fields.length === 2 && digitsOf(table, at + 2) === 2 ? clockOf(fields, 3) : null;
};
