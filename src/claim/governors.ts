import { isCarrier } from './clause-parent.ts';
import { type Clause, SCENES } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isPause, isVerb, type Word } from './words.ts';

/** Longest report that only says who spoke, with a title, a name and an office, marks not counted. */
const SHORT_REPORT_WORDS = 14;

/** Manners whose content is a view, not a happening. */
export const VIEWS: ReadonlySet<string> = new Set(['opinion', 'predict']);

const isReport = (word: Word | undefined): boolean => word?.sense?.kind === 'report';

/** "a boat carrying nine", "a law calling for…": before any verb of the clause, right behind a noun, a participle describes it. */
function describesNoun({ words, lexicon }: Sentence, from: number, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  const isParticiple = word?.sense?.form === 'participle' || word?.sense?.form === 'carry';
  if (!lexicon.data.subjectFirst || !isParticiple || at === from || before?.kind !== 'word') return false;
  return before.sense?.form !== 'past' && before.cues.length === 0 && !words.slice(from, at).some(isVerb);
}

/** The word that tells in a clause: a verb before a participle before a noun; -1 where none does. */
export function reportIn(sentence: Sentence, clause: number): number {
  const range = sentence.clauses[clause];
  if (!range) return -1;
  const found = { verb: -1, carry: -1, noun: -1 };
  for (let at = range.from; at < range.to; at++) {
    const word = sentence.words[at] as Word;
    if (!isReport(word) || isCarrier(sentence.words, at) || hasCue(word, 'attribution')) continue;
    if (describesNoun(sentence, range.body, at)) continue;
    const slot = isVerb(word) ? 'verb' : word.sense?.form === 'noun' ? 'noun' : 'carry';
    if (found[slot] < 0) found[slot] = at;
  }
  return [found.verb, found.carry, found.noun].find((at) => at >= 0) ?? -1;
}

/** "announced its decision": what is told stands behind the verb. */
const tellsOfDeed = ({ words, lexicon }: Sentence, report: number, to: number): boolean =>
  lexicon.data.subjectFirst &&
  words
    .slice(report + 1, to)
    .some((word, i) => isNounOf(word, 'happening') && hasCue(words[report + i] as Word, 'determiner'));

/** Manners whose verbs say whom or what they are about: "blamed the board" tells nothing of what stands before. */
const WITH_OBJECT: ReadonlySet<string> = new Set(['accuse', 'condemn']);

/** A short clause that only tells who said the rest (", police said", «كما أعلن الوزير»). */
export function isBareReport(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  const report = reportIn(sentence, clause);
  if (!range || clause === 0 || report < 0) return false;
  const length = sentence.words.slice(range.from, range.to).filter(({ kind }) => kind !== 'mark').length;
  if (length > SHORT_REPORT_WORDS) return false;
  const teller = sentence.words[report] as Word;
  if (!isVerb(teller) || teller.joins || WITH_OBJECT.has(teller.sense?.name ?? '')) return false;
  const first = sentence.words[range.from] as Word;
  const stands = range.relation === 'main' || hasCue(first, 'as-told') || hasCue(first, 'attribution');
  if (!stands || VIEWS.has(sentence.words[report]?.sense?.name ?? '')) return false;
  if (report === range.body && tellsOfDeed(sentence, report, range.to)) return false;
  const hasChild = sentence.clauses.some((other) => other.relation === 'complement' && other.parent === clause);
  const verbs = sentence.words.slice(range.from, range.to).filter((word) => isVerb(word) && !isReport(word));
  return !hasChild && verbs.length === 0;
}

/** Direct speech: the report word of the clause that stands outside the quotation marks. */
function speechGovernor(sentence: Sentence, clause: number): number {
  const range = sentence.clauses[clause];
  const first = range ? sentence.words[range.from] : undefined;
  if (!range || !first) return -1;
  const before = sentence.words[range.from - 1];
  const beforeThat = sentence.words[range.from - 2];
  const follows = before?.text === ':' || beforeThat?.text === ':';
  const middle = sentence.words[Math.floor((range.from + range.to) / 2)];
  if (!follows && !middle?.quoted) return -1;
  for (let i = clause - 1; i >= 0; i--) if (reportIn(sentence, i) >= 0) return reportIn(sentence, i);
  for (let i = clause + 1; i < sentence.clauses.length; i++)
    if (reportIn(sentence, i) >= 0) return reportIn(sentence, i);
  return -1;
}

/** «أعلنت السلطات اعتقال ثمانية»: what is told is a noun of the clause, without an article. */
function hasNounContent(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  const report = reportIn(sentence, clause);
  if (!range || report < 0) return false;
  const isContent = (word: Word, at: number): boolean =>
    word.sense?.kind === 'happening' &&
    word.sense.form === 'noun' &&
    word.lead === '' &&
    !isGoverned(sentence, report + 1 + at);
  return sentence.words.slice(report + 1, range.to).some(isContent);
}

const isGoverned = (sentence: Sentence, at: number): boolean => {
  const before = sentence.words[at - 1];
  return before !== undefined && (hasCue(before, 'preposition') || hasCue(before, 'determiner'));
};

/** "wrote to the board, demanding that …": what hangs on a participle behind a pause is told by that one. */
function isCarriedOn(sentence: Sentence, clause: number, { from }: Clause): boolean {
  const { words, lexicon } = sentence;
  const report = reportIn(sentence, clause);
  const carries = ({ sense }: Word, at: number): boolean =>
    at > report + 1 &&
    at < from &&
    sense?.kind === 'report' &&
    (sense.form === 'participle' || sense.form === 'carry') &&
    words[at - 1]?.kind === 'mark';
  return lexicon.data.subjectFirst && words.some(carries);
}

/**
 * The clause that tells what a report says: the one that hangs on it, or what stands after a colon; for «ما كشفت عنه» the
 * first that another report of the sentence introduces; -1 where none does.
 */
export function contentClause(sentence: Sentence, clause: number): number {
  const { clauses, words } = sentence;
  if (hasNounContent(sentence, clause)) return -1;
  const hanging = clauses.findIndex(
    (other, i) =>
      i > clause && other.relation === 'complement' && other.parent === clause && !isCarriedOn(sentence, clause, other),
  );
  if (hanging >= 0) return hanging;
  const next = clauses[clause + 1];
  if (next && words[next.from - 1]?.text === ':') return clause + 1;
  if (clauses[clause]?.relation !== 'free') return -1;
  const isTold = (i: number): boolean => {
    const report = reportIn(sentence, clauses[i]?.parent ?? -1);
    return report >= 0 && !VIEWS.has(words[report]?.sense?.name ?? '');
  };
  return clauses.findIndex((other, i) => i > clause && other.relation === 'complement' && isTold(i));
}

/** A verb or a participle of telling; a noun of one ("the announcement") may be told of like any other. */
const tellsItself = (sentence: Sentence, clause: number): boolean => {
  const word = sentence.words[reportIn(sentence, clause)];
  return word !== undefined && !isNounOf(word, 'report');
};

/** «لافتا إلى أنه بعد تحرير البلدة تم فتح الطريق»: behind a scene inside what is told, its main verb is told as well. */
function goesOn({ clauses, words }: Sentence, clause: number): boolean {
  const [range, scene] = [clauses[clause], clauses[clause - 1]];
  if (range?.relation !== 'main' || !scene || !SCENES.has(scene.relation)) return false;
  return clauses[scene.parent]?.relation === 'complement' && words[range.from - 1]?.kind !== 'mark';
}

/** "said it had lost money and closed the plant": a second verb without a subject of its own, joined to what is told. */
function sharesContent(sentence: Sentence, clause: number): boolean {
  const { clauses, words, lexicon } = sentence;
  const [range, parent] = [clauses[clause], clauses[clauses[clause]?.parent ?? -1]];
  const report = range ? reportIn(sentence, range.parent) : -1;
  if (!lexicon.data.subjectFirst || range?.relation !== 'coordinate' || !parent || report < 0) return false;
  const opens = words
    .slice(range.body, range.to)
    .find(({ kind, cues }) => kind === 'word' && !cues.includes('discourse'));
  const isOpened = opens !== undefined && (hasCue(opens, 'before-verb') || isVerb(opens)) && !hasCue(opens, 'pronoun');
  const isContent = (word: Word, at: number): boolean =>
    at > report && at < parent.to && isVerb(word) && !isReport(word);
  return isVerb(words[report] as Word) && isOpened && reportIn(sentence, clause) < 0 && words.some(isContent);
}

/** ", while France closed its border": set against what is told by a pause, where subjects come first, it is told by nobody. */
const isSetAgainst = ({ words, lexicon }: Sentence, { relation, from }: Clause): boolean =>
  lexicon.data.subjectFirst && relation === 'while' && isPause(words[from - 1]);

function governorOf(sentence: Sentence, clause: number, known: readonly number[]): number {
  const range = sentence.clauses[clause];
  if (!range) return -1;
  if (range.relation === 'complement' && range.parent >= 0) {
    const report = reportIn(sentence, range.parent);
    return report >= 0 ? report : (known[range.parent] ?? -1);
  }
  const over = isSetAgainst(sentence, range) ? -1 : (known[range.parent] ?? -1);
  if (range.relation === 'main' || range.parent < 0)
    return goesOn(sentence, clause) ? over : speechGovernor(sentence, clause);
  return over < 0 && sharesContent(sentence, clause) ? reportIn(sentence, range.parent) : over;
}

/**
 * For each clause, the index of the report word whose words it tells, or -1. A clause inside a reported one is reported
 * too; a bare report at the end reports all that goes before.
 */
export function findGovernors(sentence: Sentence): number[] {
  const governors: number[] = [];
  sentence.clauses.forEach((_, i) => {
    governors.push(governorOf(sentence, i, governors));
  });
  const closing = sentence.clauses.findLastIndex((_, i) => isBareReport(sentence, i));
  if (closing < 0) return governors;
  const report = reportIn(sentence, closing);
  const isTold = (governor: number, i: number): boolean => governor < 0 && i < closing && !tellsItself(sentence, i);
  return governors.map((governor, i) => (isTold(governor, i) ? report : governor));
}
