import { findLanguage, guessLanguage, type Language } from '../language/index.ts';
import { type TemporalExpression, tagText } from '../temporal/index.ts';
import { readMachineDate } from './date-text.ts';
import { restAfter, trimMarks } from './page-words.ts';
import { lettersOf, plainWords } from './plain-words.ts';

/** A line longer than this tells of something. */
const LONGEST_LINE = 120;
/** Longer than any name of those who wrote an article. */
const LONGEST_BYLINE = 80;
const MOST_NAMES = 8;
/** Letters that may stand beside a date in a line that is one: a weekday's abbreviation, "EST", «ت». */
const MOST_BESIDE_DATE = 4;

const NUMERIC_DATE = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2}[:h.]\d{2}\b/gu;

/** The language that a line is read in: that of the text, else the one its own words tell. */
export const readingLanguage = (tag: string | null, text: string): Language =>
  (tag === null ? null : findLanguage(tag)) ?? guessLanguage(text);

/** A day that a line of words names whole, with its year. */
function explicitDay({ type, edtf, basis }: TemporalExpression): string | null {
  const isWhole = basis === 'absolute' && (type === 'DATE' || type === 'TIME');
  return isWhole && edtf !== null && /^\d{4}-\d{2}-\d{2}/.test(edtf) ? edtf.slice(0, 10) : null;
}

/** What a line gives as a date of publication. */
export interface DateLine {
  /** EDTF day; null where the line has no whole date. */
  readonly day: string | null;
  /** The words that name a day without its year; null where there are none. */
  readonly partial: string | null;
  /** What is left of the line without its dates and the words that announce them. */
  readonly rest: string;
}

const withoutLead = (text: string): string => {
  const rest = restAfter(text, 'updatedWords') ?? restAfter(text, 'publishedWords');
  return rest === null ? text : trimMarks(rest);
};

/** Reads the dates of a short line such as "Published on 6 May 2020, 10:30". The day of an update is not that of the publication. */
export function readDateLine(line: string, language: Language): DateLine {
  const text = plainWords(line).slice(0, LONGEST_LINE * 2);
  const isUpdate = restAfter(text, 'updatedWords') !== null;
  const found = tagText(text, { language, creationTime: null });
  const days = found.map(explicitDay).filter((day) => day !== null);
  const partial = found.find(({ value, edtf }) => edtf === null && /^XXXX-\d\d-\d\d/.test(value))?.text ?? null;
  const machine = days.length > 0 ? null : readMachineDate(withoutLead(text));
  const spared = found.reduceRight((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, text);
  const parts = plainWords(spared.replace(NUMERIC_DATE, ' ')).split(/[,،|•·;]/u);
  const rest = parts
    .map((part) => withoutLead(trimMarks(part)))
    .filter((part) => part !== '')
    .join(' ');
  return { day: isUpdate ? null : (days[0] ?? machine), partial: isUpdate ? null : partial, rest };
}

/** True for a line that is a date and nothing else. */
export function isDateLine(line: string, language: Language): boolean {
  if (line.length > LONGEST_LINE) return false;
  const { rest } = readDateLine(line, language);
  const hasDigit = /\p{N}/u.test(line);
  return hasDigit && lettersOf(rest).replace(/\p{N}/gu, '').length <= MOST_BESIDE_DATE;
}

/** The author that a line such as "By Jane Doe" names; null for any other line. */
export function readByline(line: string): string | null {
  const text = plainWords(line);
  if (text.length > LONGEST_BYLINE || /[.!?؟。]$/u.test(text)) return null;
  const rest = restAfter(text, 'bylines');
  if (rest === null) return null;
  const name = trimMarks(rest);
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words.length === 0 || words.length > MOST_NAMES || /\p{N}{2}/u.test(name) ? null : name;
}

/** An address of the web or of a person there; and the bare name of a host, which is never capitalized as "J.Doe" is. */
const ADDRESS = /^https?:|^@|^www\./i;
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/;

/** A name without the words that announce it, without dates and addresses of mail; null where it is no name. */
export function cleanAuthor(value: string, outlets: readonly string[], language: Language): string | null {
  const text = plainWords(value).replace(/\s*\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?/g, '');
  if (ADDRESS.test(text) || HOST.test(text) || text.length > 150) return null;
  const undated = /\p{N}{2}/u.test(text) ? readDateLine(text, language).rest : text;
  const name = trimMarks(restAfter(undated, 'bylines') ?? undated).trim();
  const letters = lettersOf(name);
  const isOutlet = outlets.some((outlet) => lettersOf(outlet) === letters);
  const isNobody = /^(?:admin\d*|administrator|editor|superuser|user|staff|webmaster|root|author|guest)$/.test(letters);
  return letters.length < 2 || isOutlet || isNobody || /^\p{N}+$/u.test(letters) ? null : name;
}

/** Words before the dash that ends a dateline: «بغداد – 12 آب/أغسطس – », "BAGHDAD, Aug. 12, 2020 (Agency) – ". */
const DATELINE = /^.{2,90}?(?:[–—]|\s[-:]|\)\s*[-:])(?=\s)/u;

/** The date that the beginning of an article's first paragraph gives: that of its dateline. */
export function readDateline(text: string, language: Language): (DateLine & { readonly words: string }) | null {
  const head = text.slice(0, 160);
  let words = DATELINE.exec(head)?.[0] ?? null;
  // «بغداد – 12 آب – (الوكالة)»: the dateline may have dashes of its own.
  for (let next = words; next !== null && next.length < 90; ) {
    words = next;
    const more = DATELINE.exec(head.slice(next.length).trimStart())?.[0];
    next = more === undefined || more.length > 40 ? null : head.slice(0, head.indexOf(more, next.length) + more.length);
  }
  if (words === null) return null;
  const read = readDateLine(words, language);
  return read.day === null && read.partial === null ? null : { ...read, words: trimMarks(words) };
}
