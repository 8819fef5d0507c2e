import { asideBefore } from './asides.ts';
import { antecedentStart } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { NAME_MARKS } from './speaker-end.ts';
import { type Named, nameIn } from './speaker-name.ts';
import { hasCue, isInitialPoint, isInsideWord, isPause, isShortening, isVerb, type Word } from './words.ts';

const NEAR_WORDS = 16;
const QUOTED_NAME_WORDS = 4;

const isStop = (word: Word): boolean =>
  (word.kind === 'mark' && word.text !== '"' && word.text !== "'" && word.text !== '-') ||
  word.expression !== null ||
  (word.relation !== null && word.relation !== 'during');

/** «قال الوزير في مؤتمر عقده مع…»: who is named beside the medium does not speak. */
const opensMedium = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && hasCue(word, 'preposition') && hasCue(next, 'medium');
};

/** Index of the mark that closes a few words without a verb in quotation marks; -1 where a speech begins at `open`. */
export function quotedNameEnd(words: readonly Word[], open: number): number {
  const close = words.findIndex((word, at) => at > open && !word.quoted);
  const inside = words.slice(open + 1, close);
  return close < 0 || inside.length > QUOTED_NAME_WORDS || inside.some(isVerb) ? -1 : close;
}

/** Behind a name in quotation marks comes what was told, or when; a speech is closed by a mark, or set beside something. */
const goesOn = (next: Word | undefined): boolean =>
  next?.kind === 'word' &&
  (next.expression !== null ||
    next.relation === 'complement' ||
    (next.relation === null && (next.sense === null || next.sense.form === 'noun') && !hasCue(next, 'preposition')));

/** «ويتابع "اللقاح يحمل…"»: what is said opens here, and not a name in quotation marks. */
function opensSpeech(words: readonly Word[], first: number, at: number): boolean {
  const word = words[at] as Word;
  if (word.text !== '"' || !word.quoted || words[at - 1]?.quoted) return false;
  const close = quotedNameEnd(words, at);
  if (close < 0) return true;
  const isName = close - at === 2 || goesOn(words[close + 1]) || opensMedium(words, close + 1);
  return at === first && !isName && !words.slice(at, close).some(({ actor }) => actor !== null);
}

/** «قالت لـ«المدى»»: a preposition that stands apart before whom it was told to. */
const isGlue = ({ lexicon }: Sentence, word: Word | undefined): boolean =>
  lexicon.data.attributionGlue !== '' && word?.text === lexicon.data.attributionGlue;

/** Who is named behind a verb or a cue that ends before `at`. */
export function nameAfter(sentence: Sentence, at: number, to: number, isAfterCue = false): Named | null {
  const { words } = sentence;
  // The day of the report may stand between: "announced on Monday the ministry", in languages that say so.
  let start = at;
  while (start < to && words[start]?.expression) start++;
  if (!isAfterCue && isGlue(sentence, words[start])) return null;
  let end = start;
  while (end < Math.min(to, start + NEAR_WORDS)) {
    const word = words[end];
    const isJoined =
      isInsideWord(words, end) ||
      isInitialPoint(words, end) ||
      isShortening(words, end, sentence.lexicon.abbreviations);
    if (!word || (isStop(word) && !isJoined) || (end > start && isVerb(word))) break;
    if ((end > start && !isAfterCue && opensMedium(words, end)) || opensSpeech(words, start, end)) break;
    end++;
  }
  return nameIn({ sentence, from: start, to: end, isBefore: false, isAfterCue });
}

const BETWEEN = ['auxiliary', 'negation', 'completed', 'future'] as const;

/** "had not said", "plans to announce": the index behind the subject of a verb, before the words that go with the verb. */
function subjectEnd({ words, lexicon }: Sentence, at: number, from: number): number {
  let end = at;
  const isBetween = (word: Word): boolean =>
    word.actor === null && word.kind === 'word' && BETWEEN.some((cue) => hasCue(word, cue));
  while (lexicon.data.subjectFirst && end > from && isBetween(words[end - 1] as Word)) end--;
  return end;
}

/** The first word of those before `end` that may belong to a subject there. */
function subjectStart({ words }: Sentence, end: number, from: number, quoted: boolean | undefined): number {
  let start = end;
  for (let width = 0; start > from && width < NEAR_WORDS; start--) {
    const word = words[start - 1];
    const isApart = word?.quoted !== quoted || word?.relation === 'complement';
    if (!word || isApart || isVerb(word) || (word.kind === 'mark' && !NAME_MARKS.has(word.text))) break;
    if (word.kind === 'word') width++;
  }
  return start;
}

/**
 * Who is named before a verb.
 *
 * @param isSetOff a name that a pause sets off from the verb may be its subject
 */
export function nameBefore(sentence: Sentence, at: number, from: number, isSetOff: boolean): Named | null {
  const { words } = sentence;
  const end = subjectEnd(sentence, at, from);
  const start = subjectStart(sentence, end, from, words[at]?.quoted);
  // «الهجمات التي شهدها الجنوب تؤكد»: where verbs come first, what stands behind that of a relative clause is its own.
  const outer = sentence.clauses[sentence.clauseOf[start - 1] ?? 0];
  const isBehindVerb = start > from && isVerb(words[start - 1] as Word) && outer?.relation === 'relative';
  if (isBehindVerb && !sentence.lexicon.data.subjectFirst) return describedBy(sentence, at);
  const body = sentence.clauses[sentence.clauseOf[at] ?? 0]?.body ?? from;
  const first = Math.max(start, Math.min(body, end));
  const named = nameIn({ sentence, from: first, to: end, isBefore: true, isAfterCue: false });
  // Where verbs come first, words that a mark sets off from the verb are a scene, not its subject.
  const isScene = !isSetOff && words[at - 1]?.kind === 'mark' && !named?.isActor;
  return (
    (isScene ? null : named) ??
    describedBy(sentence, at) ??
    (isSetOff ? (beforeAside(sentence, end) ?? beforeApposition(sentence, end)) : null)
  );
}

/** "The minister, who arrived on Monday, said": the subject stands before the clause between. */
function beforeAside(sentence: Sentence, at: number): Named | null {
  const index = sentence.clauseOf[at] ?? 0;
  const [clause, aside] = [sentence.clauses[index], asideBefore(sentence, index)];
  const opensClause = clause !== undefined && at - clause.from <= 1;
  if (!opensClause || aside?.relation !== 'relative') return null;
  const from = antecedentStart(sentence, aside.from);
  return nameIn({ sentence, from, to: aside.from, isBefore: true, isAfterCue: false });
}

const JOINING: ReadonlySet<string> = new Set(['coordinate', 'while']);

/** "The board, led by a miller, | denied", ", but the mayor, Adam Brook, | denied": the words before the first pause of what an aside parts. */
function beforeApposition(sentence: Sentence, at: number): Named | null {
  const { words, clauses, clauseOf, lexicon } = sentence;
  if (!lexicon.data.subjectFirst || !isPause(words[at - 1])) return null;
  const joined = words.findLastIndex(
    (word, i) => i < at - 1 && JOINING.has(word.relation ?? '') && isPause(words[i - 1]),
  );
  const from = Math.max(joined + 1, clauses[clauseOf[at - 2] ?? 0]?.body ?? 0);
  const to = words.findIndex((word, i) => i >= from && i < at && isPause(word));
  if (to <= from || to >= at - 1 || words.slice(from, to).some(isVerb)) return null;
  return nameIn({ sentence, from, to, isBefore: true, isAfterCue: false });
}

/** «الشبكة، التي أكدت»: the subject of a relative clause is the actor it describes. */
function describedBy(sentence: Sentence, at: number): Named | null {
  const clause = sentence.clauses[sentence.clauseOf[at] ?? 0];
  if (clause?.relation !== 'relative') return null;
  for (let i = clause.from - 1; i >= Math.max(0, clause.from - 4); i--) {
    const actor = sentence.words[i]?.actor;
    if (actor) return { source: actor.actor, isActor: true, from: i, to: i + 1 };
  }
  return null;
}
