import { edtfBounds } from '../calendar/index.ts';
import { findPrepositional, readTelling, type Telling } from './attribution.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import { type Dating, isDayFine } from './dating.ts';
import { deedTold } from './deed.ts';
import { isGranted, isGuess, isUnderCondition, isView, opensAsView } from './exclusions.ts';
import { contentClause, findGovernors, isBareReport, reportIn, VIEWS } from './governors.ts';
import { firstOfJoined } from './joined.ts';
import type { DateBasis } from './mention.ts';
import type { Sentence } from './sentence.ts';
import {
  hasCueBefore,
  isDeniedNoun,
  isNegated,
  isNoComment,
  isPlanned,
  kindOf,
  stanceOfContent,
  stanceOfStatement,
} from './stance.ts';
import { agreeWithTense } from './tense.ts';
import { isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

/** What a date or a rule of telling points at. */
interface Target {
  readonly clause: number;
  readonly head: number;
  readonly governor: number;
}

/** Reads one sentence: who tells what, and what is left out. */
export class SentenceReader {
  readonly sentence: Sentence;
  readonly context: SentenceContext;
  readonly governors: readonly number[];
  readonly prepositional: readonly Telling[];
  /** The sentence opens as a view («يبدو أن», "it seems"): what it compares is no news. */
  readonly isView: boolean;

  constructor(sentence: Sentence, context: SentenceContext) {
    this.sentence = sentence;
    this.context = context;
    this.governors = findGovernors(sentence);
    this.prepositional = findPrepositional(sentence, context.lexicon);
    this.isView = opensAsView(sentence);
  }

  word(at: number): Word | undefined {
    return this.sentence.words[at];
  }

  /** The report word that tells the head: before it in its clause, or over its clause. */
  governorOf(head: number, clause: number): number {
    const own = reportIn(this.sentence, clause);
    const told = this.word(head);
    const isView = this.word(own)?.sense?.name === 'opinion' && told !== undefined && isVerb(told);
    if (own >= 0 && own < head && !isView && !isNounOf(this.word(own) as Word, 'report')) return own;
    const over = this.governors[clause] ?? -1;
    return over === head ? -1 : over;
  }

  tellingOf(governor: number): Telling | null {
    if (governor >= 0) return readTelling(this.sentence, governor, this.context.lexicon.data.subjectFirst);
    return this.prepositional[0] ?? null;
  }

  /** True where the date stands in a "police said Monday": it is the date of what they said. */
  isInReport(dating: Dating): boolean {
    const { clause, head } = dating;
    const inCue = this.prepositional.some(
      (telling) =>
        telling.at < dating.from &&
        this.sentence.clauseOf[telling.at] === clause &&
        !this.sentence.words
          .slice(telling.at, dating.from)
          .some((word) => isVerb(word) && word.sense?.kind !== 'report'),
    );
    return inCue || (this.word(head)?.sense?.kind === 'report' && isBareReport(this.sentence, clause));
  }

  /** The first happening verb of a clause before `clause` (or in it, where it is the first). */
  mainHead(clause: number): number {
    const { words, clauseOf } = this.sentence;
    const isMain = (word: Word, at: number): boolean =>
      (clauseOf[at] ?? 0) < Math.max(clause, 1) && isTellingVerb(word) && word.sense?.kind === 'happening';
    return words.findIndex(isMain);
  }

  targetOf(dating: Dating): Target & { readonly isReportDate: boolean } {
    const { clause, head } = dating;
    const main = this.isInReport(dating) ? this.mainHead(clause) : -1;
    if (main < 0) {
      const first = firstOfJoined(this.sentence, dating);
      const joined = first >= 0 ? { clause: this.sentence.clauseOf[first] ?? clause, head: first } : { clause, head };
      return { ...joined, governor: this.governorOf(joined.head, joined.clause), isReportDate: false };
    }
    const governor = this.word(head)?.sense?.kind === 'report' ? head : -1;
    return { clause: this.sentence.clauseOf[main] ?? 0, head: main, governor, isReportDate: true };
  }

  /** What was said, where what is said is no happening. */
  statementOf({ clause, head }: Dating): Target & { readonly isReportDate: boolean } {
    return { clause, head, governor: -1, isReportDate: false };
  }

  isViewAt({ clause, head, governor }: Target, isAwaited: boolean): boolean {
    const isOpening = this.isView && this.sentence.clauses[clause]?.relation !== 'relative';
    return isOpening || isView(this.sentence, head, governor, isAwaited);
  }

  /** A day that is still to come: what is expected on it is a plan. */
  isAwaited({ date }: Dating): boolean {
    const { published } = this.context;
    const [when, now] = [edtfBounds(date), published === null ? null : edtfBounds(published)];
    return when !== null && now !== null && isDayFine(date) && when.earliest > now.latest;
  }

  /** Views, conditions, and what did not happen. */
  isExcluded(target: Target, dating: Dating | null = null): boolean {
    const { clause, head } = target;
    if (isUnderCondition(this.sentence, clause)) return true;
    if (!isGranted(this.sentence, clause) && this.isViewAt(target, dating !== null && this.isAwaited(dating)))
      return true;
    if (this.isUntold(target)) return true;
    const word = this.word(head);
    if (!word) return false;
    if (word.sense?.kind === 'report') return this.isUntoldReport(head);
    return isVerb(word) ? isNegated(this.sentence, head) : isDeniedNoun(this.sentence, head);
  }

  /** «لم تكشف عن وقوع قتلى», "did not report any": nobody tells it. */
  isUntold({ head, governor }: Target): boolean {
    return governor <= head && this.isUntoldReport(governor);
  }

  isUntoldReport(at: number): boolean {
    const report = this.word(at);
    const isTelling = report !== undefined && isVerb(report) && TELLING.has(report.sense?.name ?? '');
    return isTelling && isNegated(this.sentence, at) && !isNoComment(this.sentence, at);
  }

  /** What a date tells of, or null where it tells of nothing that happened. */
  dated(dating: Dating): Candidate | null {
    const found = this.targetOf(dating);
    const target = found.isReportDate && this.isExcluded(found, dating) ? this.statementOf(dating) : found;
    if (this.isExcluded(target, dating)) return null;
    if (isGuess(this.sentence, target.head)) return null;
    if (target.head < 0 && !this.isSubstantial(target.clause)) return null;
    const planned = isPlanned(this.sentence, target.head, { date: '', from: dating.from }, null);
    const isDescribing = this.sentence.clauses[target.clause]?.relation === 'relative';
    const date = agreeWithTense(dating, this.word(target.head), planned, this.context.published, isDescribing);
    const made = this.make(target, { date, from: dating.from });
    const { ownStart, ownEnd } = dating;
    return { ...made, dating, date, basis: basisOf(dating, target.isReportDate), ownStart, end: ownEnd };
  }

  /** Without a known word, a clause must be more than a dateline. */
  isSubstantial(clause: number): boolean {
    const range = this.sentence.clauses[clause];
    const words = this.sentence.words.slice(range?.from, range?.to);
    return words.filter((word) => word.kind === 'word' && !word.expression).length >= 5;
  }

  undated(clause: number, head: number): Candidate | null {
    const target = { clause, head, governor: this.governorOf(head, clause) };
    if (this.isExcluded(target) || hasCueBefore(this.sentence, head, 'habit')) return null;
    return this.make(target, null);
  }

  make(target: Target, dating: Pick<Dating, 'date' | 'from'> | null): Candidate {
    const { clause, head, governor } = target;
    const { sentence, context } = this;
    const word = this.word(head);
    const isStatement = word?.sense?.kind === 'report';
    const telling = isStatement
      ? readTelling(sentence, head, context.lexicon.data.subjectFirst)
      : this.tellingOf(governor);
    const planned =
      (!isStatement || word?.sense?.form === 'noun') && isPlanned(sentence, head, dating, context.published);
    const isOwn = governor >= 0 && sentence.clauseOf[governor] === clause;
    const isAside = !isOwn && (ASIDES.has(sentence.clauses[clause]?.relation ?? '') || isWithinAside(sentence, clause));
    const told =
      isStatement && telling
        ? stanceOfStatement(sentence, telling)
        : stanceOfContent(sentence, head, isAside || this.isViewed(governor) ? null : telling);
    const stance = planned && told !== 'denied' ? 'planned' : told;
    const happening = isStatement ? (this.classTold(head, clause) ?? classOf(word)) : classOf(word);
    const bare = { ownStart: -1, end: -1, denied: -1, dating: null, date: null, basis: null };
    return {
      sentence,
      clause,
      head,
      governor,
      telling,
      isStatement,
      stance,
      kind: kindOf(word, stance),
      happening,
      ...bare,
    };
  }

  /** What a view takes for granted is not told by who holds it. */
  isViewed(governor: number): boolean {
    return VIEWS.has(this.word(governor)?.sense?.name ?? '');
  }

  /** Class of what a statement tells: of the first happening after it, in its clause or in its content. */
  classTold(head: number, clause: number): string | null {
    if (OWN_DEEDS.has(this.word(head)?.sense?.name ?? '')) return null;
    const content = contentClause(this.sentence, clause);
    const to = this.sentence.clauses[content >= 0 ? content : clause]?.to ?? 0;
    const told = deedTold(this.sentence, head + 1, to);
    return this.word(told)?.sense?.name ?? null;
  }
}

/** To condemn an attack, to call for a truce or to claim a killing is a deed of its own, and not the one it is about. */
const OWN_DEEDS: ReadonlySet<string> = new Set(['condemn', 'call', 'claim', 'warn', 'refuse', 'comment', 'plan']);

/** Manners of telling that tell nothing where they are negated; not to deny, to accuse or to condemn says something. */
const TELLING: ReadonlySet<string> = new Set(['say', 'announce', 'affirm', 'report', 'relay', 'continue', 'claim']);

/** Clauses that take for granted what they tell. */
const ASIDES: ReadonlySet<string> = new Set(['relative', 'since', 'after', 'before', 'during']);

/** "who was at sea when soldiers landed": what hangs on a clause about somebody is told beside the rest, as that clause is. */
function isWithinAside({ clauses }: Sentence, clause: number): boolean {
  const range = clauses[clause];
  return HANGING.has(range?.relation ?? '') && clauses[range?.parent ?? -1]?.relation === 'relative';
}

const HANGING: ReadonlySet<string> = new Set(['when', 'while', 'cause']);

function basisOf(dating: Dating, isReportDate: boolean): DateBasis {
  const basis = dating.isAnaphoric ? 'context' : dating.expressions[0]?.basis;
  if (isReportDate || basis === 'report') return 'report';
  return basis === 'context' ? 'context' : 'explicit';
}

export const classOf = (word: Word | undefined): string | null => word?.sense?.name || null;
