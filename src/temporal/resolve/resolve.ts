import { timexToEdtf, toCivilDate } from '../../calendar/index.ts';
import type { Parts, RuleKind } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TemporalBasis, TemporalExpression } from '../temporal-expression.ts';
import { isSameTimeOfYear } from './calendar.ts';
import { type KeptResolutions, keptResolutions } from './kept-resolutions.ts';
import { formatDate, unifyDate } from './known-date.ts';
import { type KnownDate, NOTHING_TOLD, type Source, type Surroundings, type Told } from './reference.ts';
import { isCertain, type ReferenceDays } from './reference-days.ts';
import { joinValues, type Stated, unite } from './uncertain.ts';
import type { Value } from './value.ts';
import { edtfOf, RESOLVERS } from './values.ts';
import { WatchedReference } from './watched-reference.ts';

const BASIS: Readonly<Record<Source, TemporalBasis>> = {
  said: 'absolute',
  publication: 'dct',
  context: 'context',
  nowhere: 'none',
};

/** What a reading comes to, and the dates that it leaves for the text after it. */
export interface Resolution {
  readonly fields: Pick<
    TemporalExpression,
    'type' | 'value' | 'mod' | 'edtf' | 'basis' | 'anchor' | 'said' | 'implied'
  >;
  /** One for each set of dates that it was resolved against. */
  readonly dates: readonly (KnownDate | null)[];
}

const SAID_FIELDS: readonly (keyof Parts)[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'day',
  'weekday',
  'holiday',
  'part',
  'hour',
  'minute',
  'unit',
  'from',
];

/** Fields of two digits say what the full ones say. */
const SHORT: Partial<Record<keyof Parts, keyof Parts>> = { decade: 'decade2', year: 'year2' };

const saidFields = (parts: Parts): string[] =>
  SAID_FIELDS.filter((field) => parts[field] !== undefined || parts[SHORT[field] ?? field] !== undefined);

/**
 * Resolves readings against one reference time. Where that is uncertain, each is resolved against the first, the best and the
 * last day that it may be, and with what the text told before if it is that day; see `unite`.
 */
export class ReadingResolver {
  private readonly days: ReferenceDays | null;
  private readonly weekStart: number;
  /** The days that the reference time may be: the one of what is certain; else the first, the best and the last. */
  private readonly possible: readonly (number | null)[];
  /** By whether the text has told one thing or three. */
  private readonly kept: readonly [KeptResolutions, KeptResolutions];

  constructor(grammar: Grammar, days: ReferenceDays | null) {
    this.days = days;
    this.weekStart = grammar.data.weekStart;
    this.possible = days === null || isCertain(days) ? [days?.best ?? null] : [days.earliest, days.best, days.latest];
    const ofThree = keptResolutions(grammar, days, 3);
    this.kept = [isCertain(days) ? keptResolutions(grammar, days, 1) : ofThree, ofThree];
  }

  /**
   * @param told what the text has told: one for a certain reference time, or three as above
   * @returns null where the words name no date that exists
   */
  resolve({ rule, says }: Reading, told: readonly Told[], around: Surroundings): Resolution | null {
    const { kind } = rule.rule;
    if (kind === 'nothing') return null;
    const kept = this.kept[told.length === 1 ? 0 : 1];
    const known = kept.recall(kind, says, told[0], around);
    if (known !== undefined) return known;
    const cases = this.casesOf(says, told, around);
    const resolution = this.resolveAnew(kind, says, cases);
    return kept.keep(kind, says, resolution, { cases, told: told[0], around });
  }

  private casesOf(says: Parts, told: readonly Told[], around: Surroundings): WatchedReference[] {
    const minute = this.days?.minute ?? null;
    // What turns with the year does not grow with the day: of a time that may be of two years, only the words are sure.
    const possible = isSameTimeOfYear(says) && !this.isOfOneYear() ? [null] : this.possible;
    const cases: WatchedReference[] = [];
    for (let index = 0; index < possible.length || index < told.length; index++) {
      const day = possible[index] ?? possible[0] ?? null;
      cases.push(new WatchedReference(day, minute, told[index] ?? told[0] ?? NOTHING_TOLD, around));
    }
    return cases;
  }

  private isOfOneYear(): boolean {
    const { days } = this;
    return days !== null && toCivilDate(days.earliest).year === toCivilDate(days.latest).year;
  }

  private resolveAnew(kind: Exclude<RuleKind, 'nothing'>, says: Parts, cases: WatchedReference[]): Resolution | null {
    const values: Value[] = [];
    for (const one of cases) {
      const value = RESOLVERS[kind](says, one, this.weekStart);
      if (value === null) return null;
      values.push(value);
    }
    const best = values[values.length >> 1];
    if (best === undefined) return null;
    const { type, source, implied } = best;
    const { value, mod, edtf } =
      values.length === 1 ? this.state(best, says) : this.stateAll(kind, says, values, cases);
    const anchor = this.anchorOf(source, cases, values.length);
    const said = saidFields(says);
    return {
      fields: { type, value, mod, edtf, basis: BASIS[source], anchor, said, implied },
      dates: values.map(({ date }) => (date === null ? null : unifyDate(date))),
    };
  }

  private state(value: Value, says: Parts): Stated {
    const mod = says.mod ?? null;
    return { value: value.value, mod, edtf: edtfOf(value, mod, this.weekStart) };
  }

  /** One answer of those that three cases give; the words alone are one more case. */
  private stateAll(
    kind: Exclude<RuleKind, 'nothing'>,
    says: Parts,
    values: readonly Value[],
    cases: WatchedReference[],
  ): Stated {
    const [low, best, high] = values.map((value) => this.state(value, says));
    if (low === undefined || best === undefined || high === undefined) throw new Error('three cases give three values');
    if (low.value === high.value && low.edtf === high.edtf) return best;
    const nowhere = (cases[0] as WatchedReference).elsewhere(null, NOTHING_TOLD);
    cases.push(nowhere);
    const bare = RESOLVERS[kind](says, nowhere, this.weekStart);
    return unite({ low, best, high, bare, isApproximate: this.days?.approximate === true });
  }

  /** What was counted from, asked of the cases themselves: it hangs on them, too. */
  private anchorOf(source: Source, cases: readonly WatchedReference[], count: number): string | null {
    const [first] = cases;
    if (source === 'publication' && first !== undefined) {
      first.asksDay = true;
      return this.days?.edtf ?? null;
    }
    if (source !== 'context') return null;
    const [from, to] = [first, cases[count - 1] ?? first].map((one) => contextEdtf(one?.context ?? null));
    return joinValues(from ?? null, to ?? null);
  }
}

const contextEdtf = (context: KnownDate | null): string | null =>
  context === null ? null : timexToEdtf(formatDate(context));
