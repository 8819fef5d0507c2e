import type { Lexicon, Sense } from './lexicon.ts';

const without = (text: string, suffix: string): string | null =>
  suffix !== '' && text.endsWith(suffix) && text.length - suffix.length >= 2 ? text.slice(0, -suffix.length) : null;

const ofForm =
  (noun: boolean) =>
  (sense: Sense): boolean =>
    (sense.form === 'noun') === noun;

/** A noun with a glued pronoun or an ending of number; the last letter may have changed before it. */
function nounSenses(text: string, lexicon: Lexicon, isWhole: boolean): readonly Sense[] {
  const restored = Object.entries(lexicon.data.beforeEnclitic);
  const look = (stem: string): readonly Sense[] => (lexicon.senses.get(stem) ?? []).filter(ofForm(true));
  // «الحديثة»: the letter is of the word itself, and no pronoun of one letter.
  const enclitics = lexicon.language.morphology.enclitics.filter((one) => !isWhole || one.length > 1);
  for (const suffix of [...lexicon.data.nounSuffixes, ...enclitics]) {
    const stem = without(text, suffix);
    if (stem === null) continue;
    const plain = look(stem);
    if (plain.length > 0) return plain;
    for (const [bare, glued] of restored) {
      const found = stem.endsWith(glued) ? look(stem.slice(0, -glued.length) + bare) : look(stem + bare);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** A verb with a glued object («نفته»); too short a rest would turn up in any word. */
function verbSenses(text: string, lexicon: Lexicon, isWhole: boolean, shortest = 2): readonly Sense[] {
  if (isWhole) return [];
  for (const suffix of lexicon.language.morphology.enclitics) {
    const stem = without(text, suffix);
    const found =
      stem !== null && stem.length >= shortest ? (lexicon.senses.get(stem) ?? []).filter(ofForm(false)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Two letters at least: a single one may be an ending of another sort. */
function pronounLengthOf(text: string, lexicon: Lexicon): number {
  const isNoun = (stem: string): boolean => (lexicon.senses.get(stem) ?? []).some(ofForm(true));
  const pronoun = lexicon.language.morphology.enclitics.find(
    (suffix) => suffix.length >= 2 && isNoun(without(text, suffix) ?? ''),
  );
  return pronoun?.length ?? 0;
}

export interface WordReading {
  readonly senses: readonly Sense[];
  /** The short words cut off at the front: '' where none. */
  readonly lead: string;
  /** Letters of a pronoun glued to a noun that is otherwise unchanged; 0 where none. */
  readonly pronounLength: number;
}

const NOTHING: WordReading = { senses: [], lead: '', pronounLength: 0 };

function readWithout(
  text: string,
  proclitics: readonly string[],
  noun: boolean,
  lexicon: Lexicon,
  isWhole: boolean,
): WordReading {
  const fits = ofForm(noun);
  for (const lead of proclitics) {
    if (!text.startsWith(lead) || text.length - lead.length < 2) continue;
    const rest = text.slice(lead.length);
    const direct = (lexicon.senses.get(rest) ?? []).filter(fits);
    const found =
      direct.length > 0 ? direct : noun ? nounSenses(rest, lexicon, isWhole) : verbSenses(rest, lexicon, isWhole, 4);
    const isOfPresent = !noun && lexicon.data.presentProclitics.includes(lead);
    const senses = isOfPresent ? found.filter(({ form }) => form === 'present') : found;
    if (senses.length > 0)
      return { senses, lead, pronounLength: direct.length > 0 ? 0 : pronounLengthOf(rest, lexicon) };
  }
  return NOTHING;
}

function readUncached(text: string, lexicon: Lexicon, isWhole: boolean): WordReading {
  const isSmall = (word: string): boolean => lexicon.unread.has(word);
  if (isWhole && (lexicon.data.unreadWhole ?? []).includes(text)) return NOTHING;
  const direct = lexicon.senses.get(text);
  // «فتحت» is a verb before it is «تحت» with a letter that joins it.
  const isJoinedSmall = (): boolean =>
    lexicon.data.joiningProclitics.some((lead) => text.startsWith(lead) && isSmall(text.slice(lead.length)));
  if (isSmall(text) || (!direct && isJoinedSmall())) return NOTHING;
  // «وادي» is a valley: the sort of a place is no joined verb.
  if (!direct && lexicon.placeHeads.has(text)) return NOTHING;
  if (direct) return { senses: direct, lead: '', pronounLength: 0 };
  const suffixed = [...verbSenses(text, lexicon, isWhole), ...nounSenses(text, lexicon, isWhole)];
  if (suffixed.length > 0) return { senses: suffixed, lead: '', pronounLength: pronounLengthOf(text, lexicon) };
  const verb = readWithout(text, lexicon.data.verbProclitics, false, lexicon, isWhole);
  const noun = readWithout(text, lexicon.language.morphology.proclitics, true, lexicon, isWhole);
  if (verb.senses.length > 0 && noun.lead === verb.lead) return { ...verb, senses: [...verb.senses, ...noun.senses] };
  return verb.senses.length > 0 ? verb : noun;
}

const UNLISTED_PAST: readonly Sense[] = [{ kind: 'happening', name: '', form: 'past' }];
const SHORTEST_UNLISTED = 5;

/** The reading of a word that no list holds by its ending ("gathered"), where the language has endings that tell. */
export function readUnlisted(text: string, { data, unread, phrases }: Lexicon): readonly Sense[] {
  const isPast = text.length >= SHORTEST_UNLISTED && data.pastEndings.some((ending) => text.endsWith(ending));
  return isPast && !unread.has(text) && !phrases.has(text) ? UNLISTED_PAST : [];
}

const readings = new WeakMap<Lexicon, Map<string, WordReading>>();

/**
 * All readings of a folded word, its short words and endings taken off only where the rest is known.
 *
 * @param isWhole the last letter is the word's own: no pronoun is glued to a verb
 */
export function readWord(text: string, lexicon: Lexicon, isWhole = false): WordReading {
  const cache = readings.get(lexicon) ?? new Map<string, WordReading>();
  readings.set(lexicon, cache);
  const key = isWhole ? `${text}.` : text;
  const known = cache.get(key);
  if (known) return known;
  const read = readUncached(text, lexicon, isWhole);
  if (cache.size < 100_000) cache.set(key, read);
  return read;
}
