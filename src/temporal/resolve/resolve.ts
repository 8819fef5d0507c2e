import { edtfBounds, edtfReach, timexToEdtf } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import type { TemporalBasis, TemporalExpression } from '../temporal-expression.ts';
import { formatDate } from './known-date.ts';
import { type KnownDate, NOTHING_TOLD, type Source, type Surroundings, type Told } from './reference.ts';
import { joinValues, unite } from './uncertain.ts';
import type { Value } from './value.ts';
import { edtfOf, RESOLVERS } from './values.ts';

/** A reference time that may be uncertain: its best day, and the first and last it may be. */
export interface ReferenceDays {
  readonly edtf: string;
  readonly best: number;
  readonly earliest: number;
  readonly latest: number;
  /** The minute of the day, where the value tells it. */
  readonly minute: number | null;
  /** Marked `~`: the best day is a fair single reading. */
  readonly approximate: boolean;
}

/** The days that a creation time may be; null where it is unknown, not EDTF, or open on a side. */
export function referenceDays(edtf: string | null): ReferenceDays | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  const reach = edtf === null ? null : edtfReach(edtf);
  if (edtf === null || bounds === null || reach === null) return null;
  if (!Number.isFinite(reach.earliest) || !Number.isFinite(reach.latest)) return null;
  const best = Math.floor((bounds.earliest + bounds.latest) / 2);
  return { edtf, best, ...reach, minute: minuteOf(edtf), approximate: reach.earliest !== bounds.earliest };
}

/** Of one time of one day. */
function minuteOf(edtf: string): number | null {
  const clock = /^[^/]*T(\d{2}):(\d{2})[^/]*$/.exec(edtf);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}

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

/** A day that the reference time may be, and what the text has told if it is that one. */
interface Case {
  readonly day: number | null;
  readonly told: Told;
}

/** The one case of what is certain; else the first, the best and the last. */
function casesOf(days: ReferenceDays | null, told: readonly Told[]): readonly Case[] {
  const possible =
    days === null || days.earliest === days.latest ? [days?.best ?? null] : [days.earliest, days.best, days.latest];
  return Array.from({ length: Math.max(possible.length, told.length) }, (_, index) => ({
    day: possible[index] ?? possible[0] ?? null,
    told: told[index] ?? told[0] ?? NOTHING_TOLD,
  }));
}

/**
 * Resolves a reading. Where the reference time is uncertain, it is resolved against the first, the best and the last day that
 * it may be, each with what the text told before if it is that day; see `unite`.
 *
 * @param told what the text has told: one for a certain reference time, or three as above
 * @returns null where the words name no date that exists
 */
export function resolveReading(
  reading: Pick<Reading, 'rule' | 'says'>,
  days: ReferenceDays | null,
  told: readonly Told[],
  around: Surroundings,
  weekStart: number,
): Resolution | null {
  const { rule, says } = reading;
  const { kind } = rule.rule;
  if (kind === 'nothing') return null;
  const at = ({ day, told: { context, period, story, day: toldDay } }: Case): Value | null =>
    RESOLVERS[kind](says, { day, minute: days?.minute ?? null, context, period, story, toldDay, ...around }, weekStart);
  const cases = casesOf(days, told);
  const values = cases.map(at).filter((value) => value !== null);
  const best = values[values.length >> 1];
  if (best === undefined || values.length < cases.length) return null;
  const mod = says.mod ?? null;
  const stated = values.map((value) => ({ value: value.value, mod, edtf: edtfOf(value, mod, weekStart) }));
  const [low, middle = low, high = low] = stated;
  if (low === undefined || middle === undefined || high === undefined) return null;
  const isCertain = low.value === high.value && low.edtf === high.edtf;
  const united = isCertain
    ? middle
    : unite({
        low,
        best: middle,
        high,
        bare: at({ day: null, told: NOTHING_TOLD }),
        isApproximate: days?.approximate === true,
      });
  return {
    fields: {
      type: best.type,
      ...united,
      basis: BASIS[best.source],
      anchor: anchorOf(best.source, days, cases),
      said: saidFields(says),
      implied: best.implied,
    },
    dates: values.map(({ date }) => date),
  };
}

function anchorOf(source: Source, days: ReferenceDays | null, cases: readonly Case[]): string | null {
  if (source === 'publication') return days?.edtf ?? null;
  if (source !== 'context') return null;
  const [first, last] = [cases[0], cases.at(-1)].map((one) => contextEdtf(one?.told.context ?? null));
  return joinValues(first ?? null, last ?? null);
}

const contextEdtf = (context: KnownDate | null): string | null =>
  context === null ? null : timexToEdtf(formatDate(context));
