import type { Clause } from './clauses.ts';
import { antecedentStart } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isPause, isVerb } from './words.ts';

/** What hangs within an aside, behind its own verb. */
const WITHIN: ReadonlySet<string> = new Set([
  'complement',
  'cause',
  'after',
  'before',
  'during',
  'since',
  'when',
  'purpose',
]);

/** "and were suspended": a joined verb without a subject. */
function goesOn({ words, clauses, lexicon }: Sentence, clause: number): boolean {
  const [own, verb] = [clauses[clause], words[clauses[clause]?.body ?? -1]];
  return (
    lexicon.data.subjectFirst &&
    own?.relation === 'coordinate' &&
    verb !== undefined &&
    (isVerb(verb) || hasCue(verb, 'auxiliary'))
  );
}

/** The relative clause right before a clause, with what hangs on it («الذي رجح أن …،»); where none stands, undefined. */
export function asideBefore(sentence: Sentence, clause: number): Clause | undefined {
  let at = clause - 1;
  while (WITHIN.has(sentence.clauses[at]?.relation ?? '') || goesOn(sentence, at)) at--;
  const aside = sentence.clauses[at];
  if (aside?.relation !== 'relative') return undefined;
  const isSetOff = (one: Clause | undefined): boolean => one !== undefined && isPause(sentence.words[one.from - 1]);
  if (isSetOff(aside) || !isSetOff(sentence.clauses[clause])) return aside;
  // "The board, which fears strikes that …, has": the pause closes the outer one.
  while (
    at > 0 &&
    (WITHIN.has(sentence.clauses[at]?.relation ?? '') || sentence.clauses[at]?.relation === 'relative')
  ) {
    const outer = sentence.clauses[at];
    if (outer?.relation === 'relative' && isSetOff(outer)) return outer;
    at--;
  }
  return aside;
}

/** The clause between a subject and its verb, with the marks round it. */
export function asideWords(sentence: Sentence, from: number, head: number): Set<number> {
  const index = head < 0 ? -1 : (sentence.clauseOf[head] ?? 0);
  const [clause, aside] = [sentence.clauses[index], asideBefore(sentence, index)];
  if (!clause || !aside || aside.from <= from) return new Set();
  const start = isPause(sentence.words[aside.from - 1]) ? aside.from - 1 : aside.from;
  return new Set(Array.from({ length: clause.from - start }, (_, i) => start + i));
}

/** Clauses that go on with what is told around them. */
const RESUMING: ReadonlySet<string> = new Set(['main', 'coordinate', 'while']);

/**
 * ", who bought", «الهدنة التي تبدأ» after its noun: without the link the noun is the verb's subject. Where no pause stands
 * before it, the noun must begin the extract, the verb follow at once, and no other verb be told of it.
 */
export function linkWords(sentence: Sentence, from: number, to: number): Set<number> {
  const { words, clauses } = sentence;
  const index = clauses.findIndex((one) => one.relation === 'relative' && one.from > from && one.from < to);
  const clause = clauses[index];
  if (!clause || words.slice(from, clause.from).some((word) => isVerb(word))) return new Set();
  const link = Array.from({ length: clause.body - clause.from }, (_, i) => clause.from + i);
  if (isPause(words[clause.from - 1])) return new Set([clause.from - 1, ...link]);
  const isLinked = link.length > 0 && antecedentStart(sentence, clause.from) === from;
  return isLinked && isOnlyVerb(sentence, index, to) && !isSubject(sentence, from) ? new Set(link) : new Set();
}

/** A noun that a verb is still to be told of: it opens its clause, or stands right behind "said"; where verbs come first, before any. */
function isSubject({ words, clauses, clauseOf, lexicon }: Sentence, from: number): boolean {
  if (!lexicon.data.subjectFirst) return !words.slice(0, from).some(isVerb);
  return clauses[clauseOf[from] ?? 0]?.body === from || words[from - 1]?.sense?.kind === 'report';
}

/** A clause that opens with its verb, and nothing is told behind it that its noun may be the subject of. */
function isOnlyVerb({ words, clauses }: Sentence, index: number, to: number): boolean {
  const { body, to: end } = clauses[index] as Clause;
  const [verb, next] = [words[body], words[body + 1]];
  if (!verb || !isVerb(verb)) return false;
  const isAuxiliary = verb.sense?.kind === 'plain';
  if (isAuxiliary && !(next && isVerb(next))) return false;
  const others = words.slice(body + (isAuxiliary ? 2 : 1), Math.min(to, end));
  return (
    !others.some((word) => isVerb(word) || hasCue(word, 'auxiliary')) &&
    !clauses.some((one, i) => i > index && one.from < to && RESUMING.has(one.relation))
  );
}
