import { edtfBounds, isEdtf } from '../../calendar/index.ts';
import { guessLanguage, type Language } from '../../language/index.ts';
import { type TemporalExpression, tagText } from '../../temporal/index.ts';
import { foldKey } from '../../text/fold.ts';
import { readMachineDate } from '../date-text.ts';
import { lettersOf, plainWords } from '../plain-words.ts';
import type { ToldDate } from './told-event.ts';

/** A date as it was read. */
export interface EventDate {
  /** EDTF; null for an event without a date. */
  readonly edtf: string | null;
  /** True where it was read from words, which an editor had better look at. */
  readonly isFromWords: boolean;
}

/** Longer words are a sentence and no date. */
const LONGEST_WORDS = 120;

/** A value without its times of day. */
const dayOf = (edtf: string): string => edtf.replace(/T[^/]*/g, '');

/** "05/06/2014": nobody can tell its month, and a wrong date is worse than none. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(foldKey(text)) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** The one date that words name, and nothing beside it; it must be whole without a day to count from. */
function readWords(words: string, language: Language): string | null {
  const found = tagText(words, { language, creationTime: null });
  const [only] = found;
  if (only === undefined || found.length > 1 || lettersOf(words) !== lettersOf(only.text)) return null;
  const isWhole = ({ type, basis }: TemporalExpression): boolean =>
    basis === 'absolute' && (type === 'DATE' || type === 'TIME');
  return isWhole(only) && only.edtf !== null && isEdtf(dayOf(only.edtf)) ? dayOf(only.edtf) : null;
}

/** One end of a date: EDTF or ISO 8601 as they stand, else words. */
function readEnd(text: string, language: Language | null): EventDate | null {
  if (isEdtf(text)) return { edtf: dayOf(text), isFromWords: false };
  const machine = readMachineDate(text);
  if (machine !== null && /^\d{4}\D/.test(text)) return { edtf: machine, isFromWords: false };
  if (text.length > LONGEST_WORDS || isAmbiguous(text)) return null;
  const edtf = readWords(text, language ?? guessLanguage(text)) ?? machine;
  return edtf === null ? null : { edtf, isFromWords: true };
}

/** Both ends as one value; null where the end comes before the start. */
function joinEnds(start: string, end: string): string | null {
  if (start === end) return start;
  const [first, last] = [edtfBounds(start), edtfBounds(end)];
  const joined = `${start}/${end}`;
  const isInOrder = first !== null && last !== null && first.earliest <= last.latest;
  return isInOrder && isEdtf(joined) ? joined : null;
}

/**
 * Reads the date of an event from another program.
 *
 * @param language that words are read in; null to tell it from them
 * @returns null where it says something that is no date
 */
export function readEventDate({ start, end, words }: ToldDate, language: Language | null): EventDate | null {
  const [from, to] = [plainWords(start), plainWords(end)];
  if (from === '' && to === '') {
    return words === '' ? { edtf: null, isFromWords: false } : readEnd(words, language);
  }
  const first = from === '' ? null : readEnd(from, language);
  const last = to === '' ? first : readEnd(to, language);
  if (first?.edtf == null || last?.edtf == null) return null;
  const edtf = joinEnds(first.edtf, last.edtf);
  return edtf === null ? null : { edtf, isFromWords: first.isFromWords || last.isFromWords };
}
