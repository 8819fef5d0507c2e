import { asideWords, linkWords } from './asides.ts';
import { isCarrier } from './clause-parent.ts';
import { MEASURES, SCENES } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isInsideWord, isPause, isVerb, type Word } from './words.ts';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Half-open ranges of the dates that a headline can do without; two that a small word joins are one. */
function dateRuns(words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; at++) {
    const type = words[at]?.expression?.type;
    if (type !== 'DATE' && type !== 'TIME') continue;
    let end = at;
    while (end < to && words[end]?.expression?.type === type) end++;
    const last = runs.at(-1);
    const isJoined = last !== undefined && last.to === at - 1 && joinsDates(words[last.to]);
    if (isRemovable(words, end)) runs.push({ from: isJoined ? (runs.pop()?.from ?? at) : at, to: end });
    at = end - 1;
  }
  return runs;
}

/** "Between 2011 and 2013": the small word that leads from one date to the next. */
const joinsDates = (word: Word | undefined): boolean =>
  word !== undefined && (hasCue(word, 'and') || hasCue(word, 'range-to'));

/** "last week's attack" would lose its sense without the date. */
const isRemovable = (words: readonly Word[], end: number): boolean =>
  words[end]?.text !== "'" && !(words[end]?.kind === 'word' && words[end]?.start === words[end - 1]?.end);

/** «في», "on"; not "the" of "the recently passed law", which belongs to what follows the date. */
const bringsDate = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  !(hasCue(word, 'definite') && isWord(next) && !hasCue(next, 'preposition')) &&
  (hasCue(word, 'date-preposition') || DATE_RELATIONS.has(word.relation ?? ''));

const DATE_RELATIONS: ReadonlySet<string> = new Set(['before', 'since', 'until', 'after']);

/** Words of a date, the small words that bring it in («في», "on", "late") and the marks that set it off. */
function dateWords(sentence: Sentence, from: number, to: number): Set<number> {
  const { words, clauses, clauseOf } = sentence;
  const dropped = new Set<number>();
  for (const run of dateRuns(words, from, to)) {
    let start = run.from;
    while (start > from && start > run.from - 2 && bringsDate(words[start - 1], words[run.to])) start--;
    if (isNeeded(sentence, start, run, to)) continue;
    const isBracketed = words[run.from - 1]?.text === '(' && words[run.to]?.text === ')';
    const isScene = SCENES.has(clauses[clauseOf[run.from] ?? 0]?.relation ?? 'main');
    const isSetOff =
      isPause(words[run.to]) && (isPause(words[start - 1]) || (!isScene && clauseOf[run.to + 1] === clauseOf[run.to]));
    if (isBracketed || (isSetOff && isPause(words[start - 1]))) start--;
    for (let at = start; at < run.to + (isBracketed || isSetOff ? 1 : 0); at++) dropped.add(at);
  }
  return dropped;
}

const isWord = (word: Word | undefined): word is Word => word?.kind === 'word' && word.expression === null;

/** The words beside a date lean on it («بعد أسبوعين على بدء الغارات», «عقب صلاة عصر اليوم», «التي منحت عام 2002 بخصوص»). */
function isNeeded(sentence: Sentence, from: number, run: Run, to: number): boolean {
  const end = run.to;
  const { words, clauses, clauseOf, lexicon } = sentence;
  const [first, before, next] = [words[from], words[from - 1], end < to ? words[end] : undefined];
  if (first && MEASURES.has(first.relation ?? '') && isWord(next) && hasCue(next, 'preposition')) return true;
  if (isWord(next) && MEASURES.has(next.relation ?? '') && !namesItsTime(words[end - 1])) return true;
  // "the quarter ended Sept. 30"
  if (lexicon.data.subjectFirst && before && isVerb(before) && before.sense?.name === 'end' && !isPause(next))
    return true;
  const { article } = lexicon.language.morphology;
  const isNoun = isWord(before) && !before.actor && !isVerb(before) && before.pronounLength === 0;
  const isGenitive = isNoun && from === run.from && article !== '';
  if (isGenitive && !before.text.startsWith(article) && MEASURES.has(words[from - 2]?.relation ?? '')) return true;
  if (isGenitive && isYear(words[end - 1]) && isWord(next) && next.text.startsWith(article)) return true;
  const isDescribed = clauses[clauseOf[from] ?? 0]?.relation === 'relative' && !lexicon.data.subjectFirst;
  return isDescribed && isWord(next) && clauseOf[end] === clauseOf[from];
}

/** «هجمات عام 2001 الإرهابية»: a year in a name, whose adjective follows it. */
const isYear = (word: Word | undefined): boolean => word?.expression?.said.join() === 'year';

/** «في نيسان 2003 بعد …»: no measure of what follows. */
const namesItsTime = (word: Word | undefined): boolean =>
  word?.expression?.said.some((part) => part === 'month' || part === 'year' || part === 'weekday') ?? false;

/** «من جهة … من جهة أخرى», "on the one hand … on the other hand": the second of a pair leads on from nothing. */
const isPaired = (words: readonly Word[], at: number): boolean =>
  words.some(
    (word, i) =>
      i < at &&
      word.text === words[at]?.text &&
      words[i + 1]?.text === words[at + 1]?.text &&
      !hasCue(word, 'discourse'),
  );

/** «من جانبها،», "for its part,": phrases that lead on from what went before, with the mark that follows. */
function leadOnWords(sentence: Sentence, from: number, to: number): Set<number> {
  const { words } = sentence;
  const isLead = (word: Word | undefined): boolean =>
    word !== undefined && hasCue(word, 'discourse') && !isVerb(word) && !hasCue(word, 'auxiliary');
  const dropped = new Set<number>();
  for (let at = from + 1; at < to; at++) {
    let end = at;
    while (end < to && isLead(words[end]) && !hasCue(words[end] as Word, 'completed')) end++;
    if (end - at < 2) continue;
    for (let i = at; i < end + (isPause(words[end]) ? 1 : 0) && !isPaired(words, at); i++) dropped.add(i);
    at = end;
  }
  return dropped;
}

/** «بحسب المرصد،»: from the cue to the next mark or the end of the clause. */
function attributionWords(sentence: Sentence, from: number, to: number): Set<number> {
  const { words } = sentence;
  const dropped = new Set<number>();
  for (let at = from; at < to; at++) {
    if (!hasCue(words[at] as Word, 'attribution')) continue;
    let end = at;
    while (end < to && (words[end]?.kind !== 'mark' || isInsideWord(words, end))) dropped.add(end++);
    if (isPause(words[end])) dropped.add(end);
    if (isPause(words[at - 1])) dropped.add(at - 1);
    at = end;
  }
  return dropped;
}

const LONGEST_BRACKET = 8;

/** «في (بيت الفن)»: the word before the bracket leads to what stands in it. */
const leadsOn = ({ words, lexicon }: Sentence, at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && (hasCue(before, 'preposition') || lexicon.incomplete.has(before.text));
};

/** What stands in brackets, with the brackets; a number that counts the word behind it stays («تهريب (51) صندوقا»). */
function bracketWords(sentence: Sentence, from: number, to: number): Set<number> {
  const dropped = new Set<number>();
  for (let at = from; at < to; at++) {
    if (sentence.words[at]?.text !== '(' || leadsOn(sentence, at)) continue;
    const ahead = sentence.words.slice(at, Math.min(to, at + LONGEST_BRACKET + 2));
    const length = ahead.findIndex((word) => word.text === ')');
    const isCount = length === 2 && ahead[1]?.kind === 'number' && ahead[3]?.kind === 'word';
    for (let i = 0; i <= length; i++) if (!isCount || i !== 1) dropped.add(at + i);
  }
  return dropped;
}

const LONGEST_SET_OFF = 12;

/** «، في جلسته المنعقدة أمس،», ", in a ruling issued on Monday,": what two pauses set off, telling only where or when it was said. */
function setOffWords({ words, lexicon }: Sentence, from: number, to: number): Set<number> {
  const dropped = new Set<number>();
  const prepositions = lexicon.data.gluedPrepositions;
  const opens = (word: Word | undefined): boolean =>
    word?.kind === 'word' &&
    (hasCue(word, 'preposition') ||
      hasCue(word, 'background') ||
      (word.lead !== '' && prepositions.includes(word.lead)));
  for (let at = from + 1; at < to; at++) {
    if (!isPause(words[at]) || !opens(words[at + 1])) continue;
    const end = words.findIndex((word, i) => i > at + 1 && isPause(word) && word.expression === null);
    const inside = words.slice(at + 1, Math.max(end, at + 1));
    const isAside =
      inside.some((word) => word.expression !== null || hasCue(word, 'medium')) &&
      end < to &&
      end - at <= LONGEST_SET_OFF;
    if (end < 0 || !isAside || inside.some((word, i) => isVerb(word) && !isCarrier(words, at + 1 + i))) continue;
    for (let i = at; i <= end; i++) dropped.add(i);
  }
  return dropped;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** A dash with a blank on either side. */
function isDash({ words }: Sentence, at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  const isApart =
    mark !== undefined && before !== undefined && before.end < mark.start && mark.end < (after?.start ?? 0);
  return isApart && mark.kind === 'mark' && DASHES.has(mark.text);
}

/** What stands between two dashes, with the dashes («الملك – حفظه الله – استقبل»). */
function dashedWords(sentence: Sentence, from: number, to: number): Set<number> {
  const dropped = new Set<number>();
  for (let at = from + 1; at < to; at++) {
    if (!isDash(sentence, at)) continue;
    let end = at + 1;
    while (end < Math.min(to, at + LONGEST_BRACKET + 2) && !isDash(sentence, end)) end++;
    if (!isDash(sentence, end) || !sentence.words.slice(at, end).some(({ kind }) => kind === 'word')) continue;
    for (let i = at; i <= end; i++) dropped.add(i);
    at = end;
  }
  return dropped;
}

/** «كانت قد أطلقت»: a small word between the subject and its verb that only says that it is done. */
function doneWords({ words }: Sentence, from: number, to: number): Set<number> {
  const isDone = (word: Word, at: number): boolean =>
    at > from &&
    at < to &&
    hasCue(word, 'completed') &&
    hasCue(word, 'discourse') &&
    words[at + 1]?.sense?.form === 'past';
  return new Set(words.flatMap((word, at) => (isDone(word, at) ? [at] : [])));
}

/** What a headline leaves out of a range of words: dates, who said so, brackets, and links to the noun before. */
export function omissionsOf(sentence: Sentence, from: number, to: number, head: number): Set<number> {
  return new Set([
    ...dateWords(sentence, from, to),
    ...attributionWords(sentence, from, to),
    ...leadOnWords(sentence, from, to),
    ...bracketWords(sentence, from, to),
    ...setOffWords(sentence, from, to),
    ...dashedWords(sentence, from, head < from ? to : Math.min(to, head)),
    ...dashedWords(sentence, Math.max(from, head), to),
    ...linkWords(sentence, from, to),
    ...doneWords(sentence, from, to),
    ...asideWords(sentence, from, head),
  ]);
}
