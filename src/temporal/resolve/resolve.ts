import { edtfBounds, edtfReach, formatDay } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import type { TemporalBasis, TemporalExpression } from '../temporal-expression.ts';
import type { KnownDate, Reference, Source, Tense } from './reference.ts';
import { edtfOf, RESOLVERS, type Value } from './values.ts';

/** A reference time that may be uncertain: its best day, and the first and last it may be. */
export interface ReferenceDays {
  readonly edtf: string;
  readonly best: number;
  readonly earliest: number;
  readonly latest: number;
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
  return { edtf, best, ...reach, approximate: reach.earliest !== bounds.earliest };
}

const BASIS: Readonly<Record<Source, TemporalBasis>> = {
  said: 'absolute',
  publication: 'dct',
  context: 'context',
  nowhere: 'none',
};

/** What a reading comes to, and the date that it leaves for the text after it. */
export interface Resolution {
  readonly fields: Pick<
    TemporalExpression,
    'type' | 'value' | 'mod' | 'edtf' | 'basis' | 'anchor' | 'said' | 'implied'
  >;
  readonly date: KnownDate | null;
}

/** One value for three possible days: the same, or "about", or an interval, and the parts that they share. */
function combine(
  values: readonly [Value, Value, Value],
  mod: string | null,
  days: ReferenceDays,
  weekStart: number,
  weekday: number | undefined,
): { value: string; edtf: string | null } {
  const [low, best, high] = values;
  const own = edtfOf(best, mod, weekStart);
  if (low.value === high.value && low.edtf === high.edtf) return { value: best.value, edtf: own };
  const from = edtfBounds(edtfOf(low, mod, weekStart) ?? '');
  const to = edtfBounds(edtfOf(high, mod, weekStart) ?? '');
  if (from === null || to === null) return { value: best.value, edtf: null };
  const about = own === null || own.includes('/') ? null : edtfReach(`${own}~`);
  const isAbout = about !== null && about.earliest <= from.earliest && to.latest <= about.latest;
  const edtf = isAbout ? `${own}~` : `${formatDay(from.earliest)}/${formatDay(to.latest)}`;
  if (days.approximate) return { value: best.value, edtf };
  const shared = sharedValue(low.value, high.value);
  return { value: weekday === undefined ? shared : `${shared.slice(0, 4)}-WXX-${weekday}`, edtf };
}

/** `2020-05-03` and `2020-05-31` share `2020-05-XX`. */
function sharedValue(low: string, high: string): string {
  if (low.length !== high.length) return 'XXXX';
  const [a, b] = [low.split(/(?=[-T])/), high.split(/(?=[-T])/)];
  const differs = a.findIndex((field, index) => field !== b[index]);
  return a.map((field, index) => (index < differs ? field : field.replace(/[0-9]/g, 'X'))).join('');
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
];

const saidFields = (parts: Parts): string[] => SAID_FIELDS.filter((field) => parts[field] !== undefined);

/**
 * Resolves a reading. Where the publication is uncertain, it is resolved against the first, the best and the last day it
 * may be; the relations are monotone in the day, so no day in between says anything else.
 *
 * @returns null where the words name no date that exists
 */
export function resolveReading(
  reading: Pick<Reading, 'rule' | 'says'>,
  days: ReferenceDays | null,
  told: Pick<Reference, 'context' | 'period' | 'story'>,
  tense: () => Tense,
  weekStart: number,
): Resolution | null {
  const { rule, says } = reading;
  const { kind } = rule.rule;
  if (kind === 'nothing') return null;
  const at = (day: number | null): Value | null => {
    const reference: Reference = { day, context: told.context, period: told.period, story: told.story, tense };
    return RESOLVERS[kind](says, reference, weekStart);
  };
  const best = at(days?.best ?? null);
  const isExact = days === null || days.earliest === days.latest;
  const low = isExact ? best : at(days.earliest);
  const high = isExact ? best : at(days.latest);
  if (best === null || low === null || high === null) return null;
  const mod = says.mod ?? null;
  const { value, edtf } = isExact
    ? { value: best.value, edtf: edtfOf(best, mod, weekStart) }
    : combine([low, best, high], mod, days, weekStart, says.weekday);
  return {
    fields: {
      type: best.type,
      value,
      mod,
      edtf,
      basis: BASIS[best.source],
      anchor: anchorOf(best.source, days, told.context),
      said: saidFields(says),
      implied: best.implied,
    },
    date: best.date,
  };
}

function anchorOf(source: Source, days: ReferenceDays | null, context: KnownDate | null): string | null {
  if (source === 'publication') return days?.edtf ?? null;
  return source === 'context' && context !== null ? contextEdtf(context) : null;
}

function contextEdtf(context: KnownDate): string | null {
  const value = RESOLVERS.calendar(
    { ...pickCalendar(context) },
    { day: null, context: null, period: null, story: null, tense: () => 0 },
    1,
  );
  return value === null ? null : edtfOf(value, null, 1);
}

const pickCalendar = ({ year, month, day }: KnownDate): Parts => ({
  ...(year === null ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});
