import type { Span } from '../text/span.ts';
import type { Telling } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { agentIn } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { dropsSubject, followsNoSubject, verbBefore } from './subject.ts';
import { hasCue, isTellingVerb, type Word } from './words.ts';

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
function actorSpan({ words }: Sentence, actor: string, at: number, before: number): Span | null {
  const index = words.findLastIndex((word, i) => i < before && word.actor?.actor === actor);
  const name = words[index]?.actor;
  if (!name) return null;
  const lead = words.slice(at + 1, index).filter((word) => word.actor !== name);
  const isLed =
    index > at && lead.length < NAME_WORDS && lead.every(({ kind, cues }) => kind === 'word' && !cues.length);
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
    hasCue(opening, 'that-they') || (hasCue(opening, 'that-it') && followsNoSubject(sentence, verb, clause.to));
  if (!standsFor || !telling?.source || telling.manner === 'preposition') return null;
  const isPlain = sentence.words[telling.at]?.sense?.form === 'past';
  return isPlain ? speakerSpan(sentence, telling, clause.from) : null;
}

/** «حاول الجيش …، فأرسل قافلة»: the actor of the clause before, where the verb names none of its own. */
function subjectBefore(sentence: Sentence, verb: number): Span | null {
  if (!dropsSubject(sentence, verb)) return null;
  const before = verbBefore(sentence, sentence.clauseOf[verb] ?? 0);
  const range = sentence.clauses[sentence.clauseOf[before] ?? 0];
  return before >= 0 && range ? (agentIn(sentence, range, before)?.actor ?? null) : null;
}

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
  return verb < 0 ? null : (speakerOf(candidate, verb) ?? subjectBefore(sentence, verb));
}
