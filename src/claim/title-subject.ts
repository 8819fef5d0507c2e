import type { Span } from '../text/span.ts';
import { asideBefore } from './asides.ts';
import type { Telling } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { antecedentStart } from './quote.ts';
import { agentIn } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { HARM } from './story.ts';
import { dropsSubject, followsNoSubject, verbBefore } from './subject.ts';
import { hasCue, isTellingVerb, isVerb, type Word } from './words.ts';

/** The title's first verb, right where it begins or behind a small word («قد»); -1 where it begins otherwise. */
function openingVerb({ words }: Sentence, from: number): number {
  const at = [from, from + 1].find((i) => {
    const word = words[i];
    return word !== undefined && isTellingVerb(word);
  });
  const isDirect = at === from || (at !== undefined && hasCue(words[from] as Word, 'completed'));
  return at !== undefined && isDirect && !words[at]?.isAmbiguous ? at : -1;
}

const NAME_WORDS = 4;

/** An actor's name with the noun before it that it completes («أجهزة الأمن الروسية»), where it follows the verb of telling. */
function actorSpan({ words, lexicon }: Sentence, actor: string, at: number, before: number): Span | null {
  const index = words.findLastIndex((word, i) => i < before && word.actor?.actor === actor);
  const name = words[index]?.actor;
  if (!name) return null;
  const lead = words.slice(at + 1, index).filter((word) => word.actor !== name);
  const isLed =
    index > at &&
    lead.length < NAME_WORDS &&
    lead.every(({ kind, cues, text }) => kind === 'word' && !cues.length && !lexicon.neverSpeakers.has(text));
  return { start: isLed ? (lead[0]?.start ?? name.start) : name.start, end: name.end };
}

/** Where the words of a speaker stand before an index: an actor's name as it is written there, or the words themselves. */
function speakerSpan(sentence: Sentence, { source, sourceIsActor, at }: Telling, before: number): Span | null {
  const { words, text } = sentence;
  if (source === null) return null;
  if (sourceIsActor) return actorSpan(sentence, source, at, before);
  const [first, last] = [words[0], words[before]];
  const start = first && last ? text.lastIndexOf(source, last.start) : -1;
  return first && start >= first.start ? { start, end: start + source.length } : null;
}

/** «أعلنت جبهة الشمال أنها سيطرت»: the pronoun stands for who speaks. */
function speakerOf({ sentence, telling }: Candidate, verb: number): Span | null {
  const clause = sentence.clauses[sentence.clauseOf[verb] ?? 0];
  const opening = clause ? sentence.words[clause.from] : undefined;
  if (clause?.relation !== 'complement' || !opening) return null;
  // «أنه بلغ العدد…»: a pronoun that may stand for nothing does so where the verb has a subject of its own.
  const standsFor =
    hasCue(opening, 'that-they') ||
    (hasCue(opening, 'that-it') && (followsNoSubject(sentence, verb, clause.to) || isOfSpeaker(sentence, verb)));
  if (!standsFor || !telling?.source || telling.manner === 'preposition') return null;
  const isPlain = sentence.words[telling.at]?.sense?.form === 'past';
  return isPlain ? speakerSpan(sentence, telling, clause.from) : null;
}

/** What befalls somebody, or comes about: behind «أنه» its subject may follow («أنه قتل في الهجوم خمسة»). */
const BEFALLING: ReadonlySet<string> = new Set([...HARM, 'happen', 'reach', 'fall', 'arrest', 'conference', 'cause']);

/** «أوضح الوزير أنه بحث مع نظرائه…»: what was done with others was done by who speaks. */
function isOfSpeaker({ words }: Sentence, verb: number): boolean {
  const [deed, next] = [words[verb], words[verb + 1]];
  const isWith = next !== undefined && hasCue(next, 'preposition') && !hasCue(next, 'place');
  return isWith && deed?.sense?.kind === 'happening' && !BEFALLING.has(deed.sense.name);
}

/** «حاول الجيش …، فأرسل قافلة»: the actor of the clause before, where the verb names none of its own. */
function subjectBefore(sentence: Sentence, verb: number): Span | null {
  if (!dropsSubject(sentence, verb)) return null;
  const before = verbBefore(sentence, sentence.clauseOf[verb] ?? 0);
  const range = sentence.clauses[sentence.clauseOf[before] ?? 0];
  return before >= 0 && range ? (agentIn(sentence, range, before)?.actor ?? null) : null;
}

const LONGEST_SUBJECT = 60;

const hasNoSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isVerb(word) || hasCue(word, 'auxiliary') || hasCue(word, 'future')) &&
  !NO_FINITE.has(word.sense?.form ?? '');

const NO_FINITE: ReadonlySet<string> = new Set(['participle', 'base', 'carry', 'noun']);

/** Words from `from` to the first verb or pause, where they name something: no scene, and no pronoun. */
function nounFrom({ words }: Sentence, from: number, to: number): Span | null {
  let start = from;
  while (start < to && (words[start]?.kind === 'mark' || hasCue(words[start] as Word, 'discourse'))) start++;
  const stop = words.findIndex(
    (word, at) => at >= start && (at >= to || hasNoSubject(word) || isVerb(word) || PAUSES.has(word.text)),
  );
  const [first, last] = [words[start], words[(stop < 0 ? to : stop) - 1]];
  if (!first || !last || last.end <= first.start || last.end - first.start > LONGEST_SUBJECT) return null;
  const isNamed =
    !NAMELESS.some((cue) => hasCue(first, cue)) && first.sense?.form !== 'participle' && first.expression === null;
  return isNamed ? { start: first.start, end: last.end } : null;
}

const PAUSES: ReadonlySet<string> = new Set([',', '،']);
const NAMELESS = ['pronoun', 'preposition', 'copula', 'negation'] as const;

/** "The agreement, signed in May, | requires", "which began in March and | were suspended": the subject before the aside. */
function subjectAhead(sentence: Sentence, at: number): Span | null {
  const { words, clauses, clauseOf, lexicon } = sentence;
  const own = clauseOf[at] ?? 0;
  const isOpening = clauses[own]?.body === at && SHARING.has(clauses[own]?.relation ?? '');
  if (!lexicon.data.subjectFirst || own === 0 || !isOpening || !hasNoSubject(words[at])) return null;
  const aside = clauses[own]?.relation === 'coordinate' ? clauses[own - 1] : asideBefore(sentence, own);
  if (aside?.relation === 'relative') return nounFrom(sentence, antecedentStart(sentence, aside.from), aside.from);
  const before = clauses[own - 1];
  if (before?.relation !== 'main') return null;
  // "but the mayor, Adam Brook, | denied": behind a pause the word that joins brings in a subject of its own.
  const joined = words.findLastIndex(
    (word, i) => i < at - 1 && word.relation === 'coordinate' && PAUSES.has(words[i - 1]?.text ?? ''),
  );
  return nounFrom(sentence, Math.max(before.body, joined + 1), before.to);
}

const SHARING: ReadonlySet<string> = new Set(['main', 'coordinate']);

/**
 * The words of the subject that a title's first verb leaves out, for they stand elsewhere in the sentence: without them nobody
 * knows of whom it tells.
 *
 * @param from index of the title's first word
 * @returns null where the verb has its subject, or the sentence names none
 */
export function leftOutSubject(candidate: Candidate, from: number): Span | null {
  const { sentence } = candidate;
  const verb = openingVerb(sentence, from);
  const named = verb < 0 ? null : (speakerOf(candidate, verb) ?? subjectBefore(sentence, verb));
  return named ?? subjectAhead(sentence, from);
}
