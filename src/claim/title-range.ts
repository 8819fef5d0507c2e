import { asideBefore } from './asides.ts';
import { type Candidate, FRAMES } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { contentClause, isBareReport } from './governors.ts';
import { ownerOf } from './owner.ts';
import { antecedentStart, type WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasGluedPronoun } from './subject.ts';
import { hasCue, isNounOf, isPause, isTellingVerb, isVerb, type Word } from './words.ts';

/** «حدث … تمرد»: a verb that only says that something took place leaves the headline to what did. */
function happeningAfter(sentence: Sentence, from: number): number {
  const verb = sentence.words.findIndex((word, at) => at >= from && isTellingVerb(word));
  if (verb < 0 || sentence.words[verb]?.sense?.name !== 'happen') return from;
  const told = sentence.words.findIndex(
    (word, at) =>
      at > verb &&
      isNounOf(word, 'happening') &&
      (sentence.clauses[sentence.clauseOf[at] ?? 0]?.relation !== 'relative' || isPause(sentence.words[at - 1])),
  );
  return told < 0 ? from : told;
}

/** The first word of a happening after the words that told it: between them may stand who tells («أكد المرصد فرار…»). */
function contentStart(sentence: Sentence, from: number, head: number): number {
  const told = sentence.words.findIndex((word, at) => at >= from && at <= head && word.sense?.kind === 'happening');
  return told < 0 ? from : told;
}

/** A noun that names the deed begins the title where no verb comes before it. */
function nounStart(candidate: Candidate, from: number): number {
  const { sentence, head } = candidate;
  if (head < from || sentence.words[head]?.sense?.form !== 'noun') return from;
  const isFull = (word: Word): boolean => isTellingVerb(word) && word.sense?.name !== 'cause';
  const isOpen = sentence.words.slice(from, head).some(isFull) || hangsBack(sentence, from, head);
  return isOpen ? from : head;
}

/** «كان يعمل عند خطفه», «كان يستعد للعودة»: the noun leans on words before it, by a pronoun or behind a verb of any sort. */
function hangsBack(sentence: Sentence, from: number, head: number): boolean {
  const [noun, before] = [sentence.words[head] as Word, sentence.words[head - 1]];
  if (noun.pronounLength > 0) return ownerOf(sentence, head) === null;
  const { article } = sentence.lexicon.language.morphology;
  const isGoverned = (before && hasCue(before, 'preposition')) || (noun.lead !== '' && noun.lead !== article);
  return isGoverned === true && sentence.words.slice(from, head).some((word) => isVerb(word));
}

/** A denial is headed by what it denies: the words after the verb that told it. */
function deniedRange(sentence: Sentence, denied: number, subjectFirst: boolean): WordRange {
  const clause = sentence.clauses[sentence.clauseOf[denied] ?? 0];
  const from = clause?.body ?? denied;
  const telling = sentence.words.slice(from, denied).findLastIndex((word) => word.sense?.kind === 'report');
  const start = telling < 0 ? from : from + telling + 1;
  return { from: subjectFirst ? start : contentStart(sentence, start, denied), to: clause?.to ?? denied + 1 };
}

/** "Brook, a miller and father of two who …": before an aside the sentence holds nothing but the subject. */
function wholeSubject({ words, clauses, clauseOf }: Sentence, aside: Clause): number | null {
  const clause = clauses[clauseOf[aside.from - 1] ?? 0];
  const isWhole = clause?.relation === 'main' && !words.slice(clause.body, aside.from).some(opensOther);
  const first = clause ? words[clause.body] : undefined;
  return isWhole && first && !hasCue(first, 'preposition') ? clause.body : null;
}

const opensOther = (word: Word): boolean => isVerb(word) || word.expression !== null || word.quoted;

/** "The talks, which began in March, collapsed": a clause that opens with its verb has its subject before the aside. */
export function subjectStart(sentence: Sentence, clause: number, head: number, from: number): number {
  const aside = sentence.clauses[clause]?.relation === 'coordinate' ? undefined : asideBefore(sentence, clause);
  const opensWithVerb =
    head >= from && !sentence.words.slice(from, head).some((word) => word.kind === 'word' && !isVerb(word));
  return opensWithVerb && aside ? (wholeSubject(sentence, aside) ?? antecedentStart(sentence, aside.from)) : from;
}

/** «الهجوم الأخير الذي …، استهدف»: the words that open the sentence are the subject of the verb after the pause. */
function setOffSubject(sentence: Sentence, clause: number, head: number): number {
  const aside = asideBefore(sentence, clause);
  const isOpening = sentence.clauses[clause]?.body === head && !sentence.words[head]?.joins;
  if (!aside || !isOpening || !isPause(sentence.words[head - 1])) return -1;
  const start = antecedentStart(sentence, aside.from);
  const before = sentence.words[start - 1];
  const stands = !before || before.kind === 'mark' || before.relation === 'complement';
  return stands && sentence.words[start]?.sense?.form !== 'participle' ? start : -1;
}

/** "told reporters the …": whom it was told does not begin the title. */
function afterAudience(sentence: Sentence, at: number): number {
  const [first, second] = [sentence.words[at], sentence.words[at + 1]];
  const isPlain = first?.kind === 'word' && !first.sense && !first.actor && first.cues.length === 0;
  return isPlain && second && (hasCue(second, 'definite') || hasCue(second, 'pronoun')) ? at + 1 : at;
}

/** "alleged he drank": a pronoun says nothing without the words before it. */
function withAntecedent(candidate: Candidate, range: WordRange): WordRange {
  const { sentence, governor } = candidate;
  const first = sentence.words[range.from];
  if (!first || !hasCue(first, 'pronoun') || governor < 0 || governor >= range.from) return range;
  return { from: sentence.clauses[sentence.clauseOf[governor] ?? 0]?.body ?? range.from, to: range.to };
}

/** The relative clause that this one is, or that its joined verb goes on with («التي أقلعت واستهدفت»). */
function describedBy({ clauses, words }: Sentence, clause: number): Clause | undefined {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  if (own?.relation === 'relative') return own;
  const goesOn = own?.relation === 'coordinate' && words[own.from]?.joins && words[own.from - 1]?.kind === 'word';
  return goesOn && before?.relation === 'relative' ? before : undefined;
}

/** «أعلن مصدر عن مقتل…», «أفاد بمقتل…»: the noun of the deed that a verb of telling governs; -1 where none stands there. */
function contentNoun({ sentence, clause, head, isStatement, stance, telling }: Candidate): number {
  const isPlain = stance !== 'denied' && stance !== 'no-comment' && TELLING.has(telling?.manner ?? '');
  if (!isStatement || !isPlain || sentence.lexicon.data.subjectFirst) return -1;
  const to = sentence.clauses[clause]?.to ?? 0;
  const isDeed = (word: Word): boolean => isNounOf(word, 'happening') || isVerb(word);
  const at = sentence.words.findIndex((word, i) => i > head && i < to && isDeed(word));
  const [noun, before] = [sentence.words[at], sentence.words[at - 1]];
  if (!noun || !before || isVerb(noun) || noun.pronounLength > 0) return -1;
  const isGlued = sentence.lexicon.data.gluedPrepositions.includes(noun.lead);
  // «أعلن مسؤوليته عن»: the preposition goes with the noun before it.
  const isTaken = sentence.words[at - 2]?.relation === 'none';
  return isGlued || (noun.lead === '' && hasCue(before, 'of-content') && !isTaken) ? at : -1;
}

const TELLING: ReadonlySet<string> = new Set([...FRAMES, 'announce']);

/** What describes a noun ends at the first pause behind its date; where it has none, with its quote. */
function describedEnd({ sentence, clause, dating, head }: Candidate, to: number): number {
  if (!dating || sentence.clauseOf[dating.from] !== clause) return to;
  const pause = sentence.words.findIndex((word, at) => at >= Math.max(dating.to, head + 1) && isPause(word));
  return pause < 0 ? to : Math.min(to, pause);
}

function ownRange(candidate: Candidate, quote: WordRange, subjectFirst: boolean): WordRange {
  const { sentence, clause, denied } = candidate;
  const range = sentence.clauses[clause];
  if (!range) return quote;
  if (denied >= 0) return deniedRange(sentence, denied, subjectFirst);
  const end = sentence.words.length;
  if (candidate.ownStart >= 0) return { from: candidate.ownStart, to: quote.to };
  const isVerbal = (sentence.words[candidate.head] as Word | undefined)?.sense?.form !== 'noun';
  const isPlain = candidate.stance !== 'denied' && candidate.stance !== 'no-comment';
  const content = candidate.isStatement && isVerbal && isPlain ? contentClause(sentence, clause) : -1;
  const told = sentence.clauses[content];
  if (told) return { from: happeningAfter(sentence, told.body), to: end };
  if (candidate.isStatement && isVerbal && isPlain && quote.from < range.from && isBareReport(sentence, clause))
    return { from: quote.from, to: range.from };
  const noun = contentNoun(candidate);
  if (noun >= 0) return { from: noun, to: Math.max(quote.to, noun + 1) };
  const described = describedBy(sentence, clause);
  if (described) return { from: antecedentStart(sentence, described.from), to: describedEnd(candidate, quote.to) };
  const governedHere = candidate.governor >= range.from && candidate.governor < candidate.head;
  const to = Math.max(quote.to, candidate.head + 1, range.body + 1);
  if (governedHere && !subjectFirst)
    return { from: contentStart(sentence, candidate.governor + 1, candidate.head), to };
  const from = governedHere ? afterAudience(sentence, candidate.governor + 1) : range.body;
  const subject = subjectFirst ? -1 : setOffSubject(sentence, clause, candidate.head);
  if (subject >= 0) return { from: subject, to };
  if (!subjectFirst) return { from: nounStart(candidate, from), to };
  return { from: governedHere ? from : subjectStart(sentence, clause, candidate.head, from), to };
}

const RESUMING_WORDS = 3;

/**
 * «مؤتمر عقدته الشركة», «قصف قتل خلاله ستة»: a verb without a pronoun of its own that describes the noun right before it, as what
 * is glued to it or to a preposition behind it shows. The title begins with that noun.
 */
function withDescribed({ sentence, clause }: Candidate, range: WordRange): WordRange {
  const { words, lexicon, clauses } = sentence;
  const [verb, before] = [words[range.from], words[range.from - 1]];
  if (lexicon.data.subjectFirst || !verb || !isVerb(verb) || verb.joins || clauses[clause]?.relation === 'complement')
    return range;
  const isNoun = before?.kind === 'word' && before.expression === null && !isVerb(before) && before.relation === null;
  const ahead = words.slice(range.from + 1, range.from + 1 + RESUMING_WORDS);
  const resumes = verb.hasObject || ahead.some((word) => hasGluedPronoun(word, sentence));
  return isNoun && resumes ? { from: antecedentStart(sentence, range.from), to: range.to } : range;
}

/** The words that a title is taken from: of a statement its content, of a hanging clause the noun it describes too. */
export function titleRange(candidate: Candidate, quote: WordRange, subjectFirst: boolean): WordRange {
  return withDescribed(candidate, withAntecedent(candidate, ownRange(candidate, quote, subjectFirst)));
}
