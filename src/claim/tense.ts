import { edtfBounds, formatDay, granularityOf } from '../calendar/index.ts';
import type { Dating } from './dating.ts';
import type { Word } from './words.ts';

const DAYS_IN_WEEK = 7;

/** Verbs that call for what is still to come. */
const FORWARD: ReadonlySet<string> = new Set(['call', 'plan']);

function directionOf(word: Word | undefined, isPlanned: boolean): 'back' | 'forward' | null {
  if (isPlanned || word?.sense?.form === 'future' || FORWARD.has(word?.sense?.name ?? '')) return 'forward';
  return word?.sense?.form === 'past' ? 'back' : null;
}

/** A weekday and nothing else, counted from the day of publication. */
const isBareWeekday = ({ expressions: [expression], date }: Dating): boolean =>
  expression?.basis === 'dct' && expression.said.join() === 'weekday' && granularityOf(date) === 'day';

/** A month without its year, counted from the day of publication. */
const isBareMonth = ({ expressions: [expression], date }: Dating): boolean =>
  expression?.basis === 'dct' && expression.said.join() === 'month' && granularityOf(date) === 'month';

/** «السفينة التي غرقت في نيسان»: behind a noun that is described by what it did, the last such month. */
function lastMonth({ date }: Dating): string {
  const [year = '', month = ''] = date.split('-');
  return `${Number(year) - 1}-${month}`;
}

/**
 * The day that a bare weekday names, by the verb that it belongs to: told as past, the last such day; called for or
 * planned, the next. Only the clause shows which verb that is.
 *
 * @param isDescribing the clause describes a noun by what is over: so does a bare month in it
 * @returns the date as read where it agrees already, or is no bare weekday
 */
export function agreeWithTense(
  dating: Dating,
  word: Word | undefined,
  isPlanned: boolean,
  published: string | null,
  isDescribing = false,
): string {
  const { date } = dating;
  const [when, now] = [edtfBounds(date), published === null ? null : edtfBounds(published)];
  if (!when || !now) return date;
  const direction = directionOf(word, isPlanned);
  const isAhead = direction === 'back' && when.earliest > now.latest;
  if (isDescribing && isAhead && isBareMonth(dating)) return lastMonth(dating);
  if (!isBareWeekday(dating)) return date;
  if (isAhead) return formatDay(when.earliest - DAYS_IN_WEEK);
  if (direction === 'forward' && when.latest < now.earliest) return formatDay(when.latest + DAYS_IN_WEEK);
  return date;
}
