import type { Parts } from '../language/temporal-data.ts';
import type { Reading } from './recognize/match.ts';
import { unifyDate } from './resolve/known-date.ts';
import { NOTHING_TOLD, type Told } from './resolve/reference.ts';

const isYearOnly = (says: Parts): boolean => says.month === undefined && says.season === undefined;

const isDated = ({ says, rule }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.year !== undefined && !says.calendar && !says.era;

/**
 * Where a story without a creation time begins: its first date with a year, one of a month or a day before a bare year,
 * for «في 25 يناير» in the first sentence is of the year that the third one names.
 */
export class FirstTold {
  private year: number | null = null;
  private isSure = false;

  /** True where nothing that is still to come can change the answer. */
  get isKnown(): boolean {
    return this.isSure;
  }

  /** Takes the next readings of the text. */
  add(readings: readonly Reading[]): void {
    for (const reading of readings) {
      if (this.isSure) return;
      if (!isDated(reading)) continue;
      this.isSure = !isYearOnly(reading.says);
      if (this.isSure || this.year === null) this.year = reading.says.year ?? null;
    }
  }

  /** What the text has told before its first word. */
  told(): readonly [Told] {
    return [{ ...NOTHING_TOLD, story: this.year === null ? null : unifyDate({ year: this.year }) }];
  }
}

/** The same of readings that are all known. */
export function firstToldDate(all: readonly (readonly Reading[])[]): readonly [Told] {
  const first = new FirstTold();
  for (const readings of all) first.add(readings);
  return first.told();
}
