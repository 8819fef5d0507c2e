import { readTelling, type Telling } from './attribution.ts';
import type { Sentence } from './sentence.ts';
import { isVerb, type Word } from './words.ts';

/** Who spoke, for a later "he added". */
export interface Speaker {
  /** An actor's id, else the words. */
  readonly source: string;
  readonly sourceIsActor: boolean;
  /** The gender that the verb of telling shows; null where it shows none. */
  readonly isFeminine: boolean | null;
}

/** Clauses in which the article itself says who speaks; in others, somebody is told to have spoken. */
const OPEN: ReadonlySet<string> = new Set(['main', 'coordinate', 'while']);

/** Speakers that later verbs may mean. */
const MOST_SPEAKERS = 2;

/** The tellings of a sentence's own verbs that name who speaks, whether or not what they tell is an event. */
export function openTellings(sentence: Sentence): Telling[] {
  const { words, clauses, clauseOf, lexicon } = sentence;
  const tells = (word: Word, at: number): boolean =>
    word.sense?.kind === 'report' &&
    isVerb(word) &&
    !word.quoted &&
    OPEN.has(clauses[clauseOf[at] ?? 0]?.relation ?? '');
  return words.flatMap((word, at) => {
    const telling = tells(word, at) ? readTelling(sentence, at, lexicon.data.subjectFirst) : null;
    return telling?.source ? [telling] : [];
  });
}

/** «قالت», «تقول», «قائلة»: whether the form of a word of telling is a woman's, where the language tells by it. */
function isFeminine({ words, lexicon }: Sentence, at: number): boolean | null {
  const { text, lead, sense } = words[at] as Word;
  const shape = sense === null ? undefined : lexicon.feminine.get(sense.form);
  return shape === undefined ? null : shape.test(text.slice(lead.length));
}

/** Who speaks in the tellings of a sentence. */
export const speakersOf = (sentence: Sentence, tellings: readonly Telling[]): Speaker[] =>
  tellings.flatMap(({ source, sourceIsActor, at }) =>
    source === null ? [] : [{ source, sourceIsActor, isFeminine: isFeminine(sentence, at) }],
  );

/** Puts new speakers before the ones known, the last first, one of each gender. */
export function rememberSpeaker(known: readonly Speaker[], speakers: readonly Speaker[]): readonly Speaker[] {
  if (speakers.length === 0) return known;
  const all = [...speakers].reverse().concat(known);
  const isFirst = ({ isFeminine: own }: Speaker, i: number): boolean =>
    all.findIndex((other) => other.isFeminine === own) === i;
  return all.filter(isFirst).slice(0, MOST_SPEAKERS);
}

/** The latest speaker with whom the word of telling at `at` agrees; null where none is known. */
export function latestFor(speakers: readonly Speaker[], sentence: Sentence, at: number): Speaker | null {
  const own = isFeminine(sentence, at);
  const agrees = (speaker: Speaker): boolean =>
    own === null || speaker.isFeminine === null || speaker.isFeminine === own;
  return speakers.find(agrees) ?? null;
}
