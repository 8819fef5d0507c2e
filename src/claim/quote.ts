import type { Candidate } from './candidate.ts';
import { contentClause } from './governors.ts';
import { chainEnd, endAfterAside, endOf } from './quote-end.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isInsideWord, isNounOf, isVerb, type Word } from './words.ts';

/** A half-open range of a sentence's words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A quote with the end of what its title may be taken from: an aside that it runs over is told apart. */
export interface QuoteRange extends WordRange {
  readonly titleTo: number;
}

const LONGEST_QUOTE = 600;
const ANTECEDENT_WORDS = 6;
const STANDING: ReadonlySet<string> = new Set(['main', 'coordinate', 'complement', 'while']);

const relationOf = (sentence: Sentence, clause: number): string => sentence.clauses[clause]?.relation ?? 'main';

const NAME_WORDS = 3;

/** "the consent decree", "thrift-industry bailout": plain words between a determiner and the noun of a deed go with it. */
function nameStart({ words }: Sentence, noun: number): number {
  let at = noun;
  while (at > 0 && noun - at <= NAME_WORDS && (isConstructHead(words[at - 1]) || isInsideWord(words, at - 1))) at--;
  const before = words[at - 1];
  return before && hasCue(before, 'determiner') ? at - 1 : noun;
}

/** The noun of a deed with what belongs before it: its article, or the noun in construct that heads it. */
function headStart(sentence: Sentence, at: number): number {
  const [before, noun] = [sentence.words[at - 1], sentence.words[at]];
  if (before && hasCue(before, 'determiner')) return at - 1;
  if (sentence.lexicon.data.subjectFirst) return nameStart(sentence, at);
  const { article } = sentence.lexicon.language.morphology;
  const isBound = before !== undefined && (article === '' || !before.text.startsWith(article));
  return isBound && isConstructHead(before) && noun?.lead !== '' ? at - 1 : at;
}

/** Where the noun begins that a relative clause describes. */
export function antecedentStart(sentence: Sentence, from: number): number {
  const pause = sentence.words[from - 1];
  let at = pause?.text === ',' || pause?.text === '،' ? from - 1 : from;
  const last = at;
  let width = 0;
  while (at > 0 && width < ANTECEDENT_WORDS) {
    const word = sentence.words[at - 1];
    if (word && isInsideWord(sentence.words, at - 1)) {
      at--;
      continue;
    }
    if (!word || (word.kind === 'mark' && word.text !== '"') || isVerb(word) || word.sense?.form === 'participle')
      break;
    if (word.relation && word.relation !== 'during') break;
    const isNoun = isNounOf(word, 'happening');
    if (isNoun && last - at >= 2) break;
    if ((hasCue(word, 'preposition') || hasCue(word, 'determiner')) && !word.sense && !word.actor)
      return hasCue(word, 'definite') ? at - 1 : at;
    at--;
    if (word.actor === null || word.actor !== sentence.words[at - 1]?.actor) width++;
    if (isNoun) return headStart(sentence, at);
  }
  return at;
}

const isConstructHead = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && word.sense === null && word.cues.length === 0 && word.relation === null;

function lengthOf(sentence: Sentence, range: WordRange): number {
  return (sentence.words[range.to - 1]?.end ?? 0) - (sentence.words[range.from]?.start ?? 0);
}

function startOf(candidate: Candidate, earliest: number): number {
  const isFirst = candidate.clause === 0;
  if (candidate.ownStart >= 0) return candidate.ownStart;
  const { sentence, clause } = candidate;
  const range = sentence.clauses[clause];
  const from = range?.from ?? 0;
  const relation = relationOf(sentence, clause);
  if (relation === 'while' && !isFirst) return from;
  if (relation === 'relative') return Math.max(earliest, antecedentStart(sentence, from));
  if (!STANDING.has(relation)) return from;
  if (earliest === 0) return 0;
  const parent = relation === 'complement' ? (sentence.clauses[range?.parent ?? -1]?.from ?? from) : from;
  return Math.max(earliest, Math.min(parent, from));
}

/** «قد يكون ما كشفت عنه الوكالة أمس يوضح…، حيث أكدت أن…»: without what the author makes of it, a report starts at its words. */
function reportStart({ sentence, clause, isStatement }: Candidate): number {
  if (!isStatement || relationOf(sentence, clause) !== 'free') return -1;
  const isHedged = sentence.words.slice(0, sentence.clauses[clause]?.from).some((word) => hasCue(word, 'hedge'));
  const told = isHedged ? sentence.clauses[contentClause(sentence, clause)]?.parent : undefined;
  return told !== undefined && told > clause ? (sentence.clauses[told]?.from ?? -1) : -1;
}

/** Cuts what is too long to the clause, and to the clause that tells it where both fit. */
function shorten(candidate: Candidate, range: WordRange): WordRange {
  const { sentence, clause } = candidate;
  if (lengthOf(sentence, range) <= LONGEST_QUOTE) return range;
  const own = sentence.clauses[clause];
  if (!own) return range;
  const governed =
    candidate.governor >= 0
      ? (sentence.clauses[sentence.clauseOf[candidate.governor] ?? clause]?.from ?? own.from)
      : own.from;
  const from = Math.max(range.from, Math.min(governed, own.from));
  let to = own.to;
  for (let i = clause + 1; i < sentence.clauses.length; i++) {
    const next = sentence.clauses[i];
    if (!next || next.to > range.to || lengthOf(sentence, { from, to: next.to }) > LONGEST_QUOTE) break;
    to = next.to;
  }
  return { from, to: Math.max(to, candidate.dating?.to ?? 0) };
}

const isTrimmed = (sentence: Sentence, at: number, marks: string): boolean => {
  const word = sentence.words[at];
  return word?.kind === 'mark' && marks.includes(sentence.text.slice(word.start, word.end));
};

function trim(sentence: Sentence, range: WordRange): WordRange {
  let { from, to } = range;
  while (from < to - 1 && isTrimmed(sentence, from, '،,؛;:.-–—)')) from++;
  while (to - 1 > from && isTrimmed(sentence, to - 1, '،,؛;:(-–—')) to--;
  return { from, to };
}

/**
 * The words that support each candidate of one sentence, in the candidates' order. A clause that stands alone takes the
 * sentence around it as far as the next candidate; one that hangs on a noun takes that noun and itself.
 */
export function quoteRanges(candidates: readonly Candidate[]): QuoteRange[] {
  return candidates.map((candidate, i) => {
    const { sentence } = candidate;
    const isLater = (other: Candidate): boolean => ownClauseStart(other) > startIndex(candidate);
    const next = candidates.slice(i + 1).find(isLater);
    const limit = endOf(candidate, next ? limitBy(next, candidate) : sentence.words.length);
    const earliest = i === 0 ? 0 : earliestOf(candidate, candidates[i - 1]);
    const report = reportStart(candidate);
    const dated = Math.min(startOf(candidate, earliest), candidate.dating?.from ?? Number.POSITIVE_INFINITY);
    const from = report < 0 ? dated : report;
    const isStanding = candidate.isStatement || STANDING.has(relationOf(sentence, candidate.clause));
    const end = isStanding ? limit : chainEnd(sentence, candidate.clause, limit);
    const to = Math.max(end, candidate.dating?.to ?? 0, from + 1);
    const told = trim(sentence, isStanding ? shorten(candidate, { from, to }) : { from, to });
    const whole = isStanding ? told : trim(sentence, { from, to: endAfterAside(sentence, to) });
    return { ...whole, titleTo: told.to };
  });
}

/** First word of the candidate's own part of the sentence: its clause, or the noun its second date belongs to. */
function startIndex(candidate: Candidate): number {
  if (candidate.ownStart >= 0) return candidate.ownStart;
  const { sentence, clause } = candidate;
  const from = sentence.clauses[clause]?.from ?? 0;
  return relationOf(sentence, clause) === 'relative' ? antecedentStart(sentence, from) : from;
}

const INTRODUCING: ReadonlySet<string> = new Set(['main', 'coordinate', 'while']);

/** The first word of the clause after another candidate's that introduces this one («وأشارت إلى أن»); -1 where none does. */
function introducedAt({ sentence, clause, ownStart, governor }: Candidate, before: Candidate): number {
  const range = sentence.clauses[clause];
  const parent = range?.relation === 'complement' && ownStart < 0 ? range.parent : -1;
  const introducing = sentence.clauses[parent];
  const isIntroduced = parent > before.clause && sentence.clauseOf[governor] === parent;
  return isIntroduced && introducing && INTRODUCING.has(introducing.relation) ? introducing.from : -1;
}

/** What the next candidate ends: as far as its clause, or the one that introduces it. */
function limitBy(next: Candidate, candidate: Candidate): number {
  const introduced = introducedAt(next, candidate);
  return introduced >= 0 ? introduced : ownClauseStart(next);
}

/** Where a candidate's words may begin behind another's: with who tells it. */
function earliestOf(candidate: Candidate, before: Candidate | undefined): number {
  const introduced = before ? introducedAt(candidate, before) : -1;
  return introduced >= 0 ? introduced : startIndex(candidate);
}

/** Where a candidate ends the one before: a denial at its own words; what shares the clause or its date, nowhere. */
function ownClauseStart({ sentence, clause, denied, ownStart }: Candidate): number {
  if (ownStart >= 0) return denied >= 0 ? ownStart : -1;
  return sentence.clauses[clause]?.from ?? 0;
}
