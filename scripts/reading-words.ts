import type { Language } from '../src/language/index.ts';
import { describeMessage } from '../src/message/message.ts';
import type { TemporalExpression } from '../src/temporal/index.ts';
import { dateWords } from '../src/view/words/date-words.ts';

const say = (rule: string, { messages }: Language, values: Record<string, string> = {}): string =>
  describeMessage({ rule, severity: 'info', file: '', line: null, column: null, values }, messages);

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** A length of years to seconds in words; null where a part is not known, or has no name in `Intl`. */
function lengthWords(value: string, { tag }: Language): string | null {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value);
  if (match === null) return null;
  const words = (part: string, units: Readonly<Record<string, string>>): string[] =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].map(([, amount, letter = '']) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit: units[letter] ?? 'day', unitDisplay: 'long' }).format(
        Number(amount),
      ),
    );
  const all = [...words(match[1] ?? '', UNITS), ...words(match[2] ?? '', CLOCK_UNITS)];
  return all.length === 0 ? null : new Intl.ListFormat(tag, { type: 'unit' }).format(all);
}

/** Monday 5 January 2015: any Monday would do for the names of weekdays. */
const A_MONDAY = Date.UTC(2015, 0, 5);
const DAY_MS = 86_400_000;

function repeatedWords(value: string, language: Language): string {
  const weekday = /^XXXX-WXX-(\d)/.exec(value);
  const month = /^XXXX-(\d\d)$/.exec(value);
  const format = (fields: Intl.DateTimeFormatOptions, time: number): string =>
    new Intl.DateTimeFormat(language.tag, { ...fields, timeZone: 'UTC' }).format(time);
  const what =
    weekday !== null
      ? format({ weekday: 'long' }, A_MONDAY + (Number(weekday[1]) - 1) * DAY_MS)
      : month !== null
        ? format({ month: 'long' }, Date.UTC(2015, Number(month[1]) - 1, 5))
        : lengthWords(value, language);
  return say('phrases-repeated', language, { what: what ?? value });
}

/** What Sanad reads, in the words of a language: a date, an interval, a length, what comes again, or a mere reference. */
export function readingWords({ type, value, edtf, mod }: TemporalExpression, language: Language): string {
  if (type === 'SET') return repeatedWords(value, language);
  if (/_REF$/.test(value)) return say(`phrases-${value}`, language);
  if (type === 'DURATION') {
    const length = lengthWords(value, language) ?? say('phrases-some-length', language, { value });
    const amount = mod === null ? length : say(`phrases-${mod}`, language, { length });
    return edtf === null ? amount : `${amount} (${placeWords(edtf, language)})`;
  }
  if (edtf === null) return say('phrases-unplaced', language, { value });
  const part = /T([A-Z]{2})$/.exec(value)?.[1];
  const date = placeWords(edtf, language);
  return part === undefined ? date : say(`phrases-${part}`, language, { date });
}

function placeWords(edtf: string, { tag, strings }: Language): string {
  return dateWords(edtf, { locale: tag, strings: strings.dates }, 'full');
}
