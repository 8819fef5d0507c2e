import { edtfBounds } from '../calendar/index.ts';
import type { ReportClass } from '../language/claim-data.ts';
import type { Telling } from './attribution.ts';
import type { Dating } from './dating.ts';
import type { MentionKind, Stance } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** What a manner of telling makes of what is told; the rest is told plainly. */
const STANCE_OF_CONTENT: Readonly<Partial<Record<Telling['manner'], Stance>>> = {
  deny: 'denied',
  allege: 'alleged',
  accuse: 'alleged',
  plan: 'planned',
};

const DECISIONS = new Set([
  'decide',
  'approve',
  'vote',
  'appoint',
  'dismiss',
  'sign',
  'ban',
  'sanction',
  'grant',
  'revoke',
  'amend',
  'fund',
  'sentence',
  'pardon',
  'dissolve',
  'form',
]);

const COMMENT_REACH = 7;

const NEITHER_REACH = 8;
const OPPOSITE: Readonly<Record<string, string>> = { affirm: 'deny', deny: 'affirm' };

/** "neither confirmed nor denied": near a verb that is negated another one says the contrary, negated as well. */
function isNeither(sentence: Sentence, at: number): boolean {
  const opposite = OPPOSITE[sentence.words[at]?.sense?.name ?? ''];
  if (opposite === undefined) return false;
  const from = Math.max(0, at - NEITHER_REACH);
  return sentence.words
    .slice(from, at + NEITHER_REACH)
    .some((word, i) => isVerb(word) && word.sense?.name === opposite && isDenied(sentence, from + i, at));
}

/** Negated itself, or set by «أو» beside a verb that is: «لم يؤكد النبأ أو ينفه». */
function isDenied(sentence: Sentence, at: number, other: number): boolean {
  const before = sentence.words[Math.max(at, other) - 1];
  return (
    isNegated(sentence, at) ||
    (before !== undefined && hasCue(before, 'or') && isNegated(sentence, Math.min(at, other)))
  );
}

/** «رفض … التعليق», "declined to comment": a refusal with a word of commenting soon after. */
export function isNoComment(sentence: Sentence, at: number): boolean {
  const sense = sentence.words[at]?.sense;
  if (sense?.kind !== 'report') return false;
  const ahead = sentence.words.slice(at + 1, at + 1 + COMMENT_REACH);
  if (sense.name === 'refuse') return ahead.some((other) => hasCue(other, 'comment'));
  const negated = isNegated(sentence, at);
  if (negated && isNeither(sentence, at)) return true;
  return negated && (sense.name === 'comment' || ahead.slice(0, 3).some((other) => hasCue(other, 'comment')));
}

const OBJECT_REACH = 6;

/** What can be true or false: to refuse it is to deny it. */
const TOLD: ReadonlySet<string> = new Set(['allege', 'accuse', 'report', 'hedge']);

/** «رفض الاتهامات», "rejected the claim"; to reject an appeal is a decision. */
function refusesWhatIsTold(sentence: Sentence, at: number): boolean {
  if (sentence.words[at]?.sense?.name !== 'refuse') return false;
  const ahead = sentence.words.slice(at + 1, at + 1 + OBJECT_REACH);
  const stop = ahead.findIndex((word) => word.kind === 'mark' && word.text !== '"');
  return ahead
    .slice(0, stop < 0 ? ahead.length : stop)
    .some((word) => isNounOf(word, 'report') && TOLD.has(word.sense?.name ?? ''));
}

/** To announce, to deny, to condemn is itself an act, told even where nothing dates it. */
const ACTS: ReadonlySet<string> = new Set(['announce', 'deny', 'condemn', 'claim']);

/** A verb of telling that tells of an act of the speaker's. */
export function isAct(sentence: Sentence, at: number): boolean {
  const sense = sentence.words[at]?.sense;
  if (sense?.kind !== 'report' || sense.form === 'noun' || sense.form === 'carry') return false;
  if (isNoComment(sentence, at)) return true;
  return sense.form === 'past' && (ACTS.has(sense.name) || refusesWhatIsTold(sentence, at));
}

/** A word of negation stands right before the verb. */
export function isNegated(sentence: Sentence, at: number): boolean {
  return sentence.words.slice(Math.max(0, at - 3), at).some((word) => hasCue(word, 'negation') && word.actor === null);
}

/** «عدم وقوع»: the word right before the noun says that there was none. */
export function isDeniedNoun(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  return before !== undefined && hasCue(before, 'negation') && before.actor === null;
}

/** A word of the clause that comes before the head, or beside it. */
export function hasCueBefore(sentence: Sentence, head: number, cue: Word['cues'][number], reach = 6): boolean {
  const clause = sentence.clauses[sentence.clauseOf[head] ?? 0];
  const from = Math.max(clause?.from ?? 0, head - reach);
  return sentence.words.slice(from, head + 1).some((word) => hasCue(word, cue));
}

/** Told as yet to come: by the verb's form, by a word («من المقرر», "is to"), or by a date after publication. */
export function isPlanned(
  sentence: Sentence,
  head: number,
  dating: Pick<Dating, 'date' | 'from'> | null,
  published: string | null,
): boolean {
  const word = sentence.words[head];
  const date = dating?.date ?? null;
  const [when, now] = [date ? edtfBounds(date) : null, published === null ? null : edtfBounds(published)];
  if (word?.sense?.form === 'future') return true;
  // «بلغ عددهم … اعتبارا من …»: what was done by a day that is over is no plan, whatever words stand between.
  const isOver = when !== null && now !== null && when.latest <= now.latest;
  if (isOver && word?.sense?.form === 'past' && !hasCueBefore(sentence, head, 'future')) return false;
  if (word && (hasCueBefore(sentence, head, 'future') || isAnnounced(sentence, head, dating?.from ?? head)))
    return true;
  const isToCome = when !== null && now !== null && when.latest >= now.earliest;
  if (word?.sense?.form === 'present' && isToCome && isExpected(sentence, head)) return true;
  return when !== null && now !== null && when.earliest > now.latest;
}

/** «من المتوقع أن يصوت … اليوم»: what is expected of the day, by the clause over it. */
function isExpected(sentence: Sentence, head: number): boolean {
  const clause = sentence.clauses[sentence.clauseOf[head] ?? 0];
  const over = clause?.relation === 'complement' ? sentence.clauses[clause.parent] : undefined;
  return sentence.words.slice(over?.from ?? 0, over?.to ?? 0).some((word) => hasCue(word, 'prediction'));
}

/** «من المقرر أن…», «هدنة ابتداء من الاثنين»: the plan is told by the clause over it, or by what stands before the date. */
function isAnnounced(sentence: Sentence, head: number, dateFrom: number): boolean {
  const clause = sentence.clauses[sentence.clauseOf[head] ?? 0];
  const over = clause?.relation === 'complement' ? sentence.clauses[clause.parent] : undefined;
  const words = [...sentence.words.slice(over?.from ?? 0, over?.to ?? 0), ...sentence.words.slice(head, dateFrom)];
  return words.some((word) => hasCue(word, 'future'));
}

/** The stance of a statement, by who makes it and how. */
export function stanceOfStatement(sentence: Sentence, telling: Telling): Stance {
  if (isNoComment(sentence, telling.at)) return 'no-comment';
  const manner = telling.manner as ReportClass;
  if (manner === 'deny' || refusesWhatIsTold(sentence, telling.at))
    return isNegated(sentence, telling.at) ? 'reported' : 'denied';
  return STANCE_OF_CONTENT[manner] ?? (telling.isSecondHand ? 'reported' : 'announced');
}

/** Words by which a happening is told on nobody's authority. */
const UNSIGNED: readonly (readonly [cue: Word['cues'][number], stance: Stance])[] = [
  ['alleged-by-some', 'alleged'],
  ['told-by-some', 'reported'],
];

/** "reportedly", «ويعتقد أن»: told as what some say, where nobody is named; else as the article's own. */
function stanceUnsigned(sentence: Sentence, head: number): Stance {
  const clause = sentence.clauses[sentence.clauseOf[head] ?? 0];
  const over = clause?.relation === 'complement' ? sentence.clauses[clause.parent] : undefined;
  const above = sentence.words.slice(over?.from ?? 0, over?.to ?? 0);
  const isTold = (cue: Word['cues'][number]): boolean =>
    hasCueBefore(sentence, head, cue) || above.some((word) => hasCue(word, cue));
  return UNSIGNED.find(([cue]) => isTold(cue))?.[1] ?? 'asserted';
}

/**
 * The stance of a happening, by who tells it (null: nobody, or the article itself); who does not deny it lets it stand.
 *
 * @param head index of the word that names the happening, or -1
 */
export function stanceOfContent(sentence: Sentence, head: number, telling: Telling | null): Stance {
  if (telling === null) return head < 0 ? 'asserted' : stanceUnsigned(sentence, head);
  if (isNoComment(sentence, telling.at)) return 'no-comment';
  const isLeft = telling.manner === 'deny' && isNegated(sentence, telling.at);
  return isLeft ? 'reported' : (STANCE_OF_CONTENT[telling.manner] ?? 'reported');
}

const isRefusal = (word: Word, stance: Stance): boolean =>
  word.sense?.name === 'refuse' && stance !== 'no-comment' && stance !== 'denied';

export function kindOf(word: Word | undefined, stance: Stance): MentionKind {
  if (stance === 'planned') return 'plan';
  if (word?.sense?.kind === 'report') return isRefusal(word, stance) ? 'decision' : 'statement';
  return DECISIONS.has(word?.sense?.name ?? '') ? 'decision' : 'occurrence';
}
