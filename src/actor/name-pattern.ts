import type { Language } from '../language/language.ts';
import { type FoldedText, foldKey, foldText } from '../text/fold.ts';
import type { Actor, ActorMention, ActorNames } from './actor.ts';
import { type LetterCase, toLetterCase } from './letter-case.ts';
import { type NameToken, readNameTokens, sliceOriginal } from './name-tokens.ts';

/** One way of writing one actor, as it is looked up: folded words and the case each must have in the original. */
export interface NamePattern {
  readonly actor: string;
  readonly form: ActorMention['form'];
  readonly words: readonly string[];
  readonly cases: readonly LetterCase[];
}

/** Longest name in words that is looked up: it bounds the work at one place of a text. */
const LONGEST_NAME = 24;

/** Folded words of a name, and the letter case that each must have. */
type NameWords = Pick<NamePattern, 'words' | 'cases'>;

function toNameWords(text: FoldedText, tokens: readonly NameToken[]): NameWords {
  const alone = tokens.length === 1;
  return {
    words: tokens.map((token) => token.text),
    cases: tokens.map((token) => toLetterCase(sliceOriginal(text, token), alone)),
  };
}

/** Reads a listed name; no words where it has none, or more than are looked up. */
export function readName(name: string): NameWords {
  const text = foldText(name);
  const tokens = readNameTokens(text);
  return toNameWords(text, tokens.length > LONGEST_NAME ? [] : tokens);
}

/** A listed adjective of origin with each ending of its language on the last word. */
function inflect(demonym: string, endings: readonly string[]): NameWords[] {
  const { words, cases } = readName(demonym);
  const last = words.at(-1);
  if (last === undefined) return [];
  return endings.map((ending) => ({ words: [...words.slice(0, -1), last + ending], cases }));
}

/**
 * The family name of a person's full name: its last word with the words that belong to it («عبد الرحمن»). No words where
 * the name is no longer than that.
 */
function readFamilyName(name: string, joiners: ReadonlySet<string>): NameWords {
  const text = foldText(name);
  const tokens = readNameTokens(text);
  let from = tokens.length - 1;
  while (from > 0 && joiners.has(tokens[from - 1]?.text ?? '')) from--;
  return toNameWords(text, from < 1 || tokens.length > LONGEST_NAME ? [] : tokens.slice(from));
}

function patternsOfLanguage(actor: Actor, names: ActorNames, language: Language | undefined): NamePattern[] {
  const endings = language?.morphology.demonymEndings ?? [''];
  const joiners = new Set(language?.morphology.nameJoiners ?? []);
  const familyNames = actor.type === 'person' ? names.names.map((name) => readFamilyName(name, joiners)) : [];
  const forms: readonly [NamePattern['form'], readonly NameWords[]][] = [
    ['name', names.names.map(readName)],
    ['demonym', names.demonyms.flatMap((demonym) => inflect(demonym, endings))],
    ['anaphor', [...names.anaphors.map(readName), ...familyNames]],
  ];
  return forms.flatMap(([form, read]) =>
    read.filter((name) => name.words.length > 0).map((name) => ({ actor: actor.id, form, ...name })),
  );
}

/** Every way of writing an actor, in every language of its names. */
export function toPatterns(actor: Actor, languages: readonly Language[]): NamePattern[] {
  return Object.entries(actor.names).flatMap(([tag, names]) =>
    patternsOfLanguage(
      actor,
      names,
      languages.find((language) => language.tag === tag),
    ),
  );
}

/**
 * Spellings of one adjective of origin, each inflected form to the same form of the first listed («أميركية» to «امريكيه»):
 * all adjectives that an actor lists in a language are taken for spellings of one word, so a name that holds one is found
 * with any of them. A word that is itself a name is left alone.
 */
export function toSpellings(actors: readonly Actor[], languages: readonly Language[], names: ReadonlySet<string>) {
  const spellings = new Map<string, string>();
  const addAll = (demonyms: readonly string[], { demonymEndings = [''], article }: Language['morphology']): void => {
    const [first, ...others] = demonyms.map(foldKey).filter((word) => word !== '' && !word.includes(' '));
    for (const other of others)
      for (const ending of demonymEndings)
        for (const prefix of new Set(['', article])) {
          const spelling = prefix + other + ending;
          if (other !== first && !names.has(spelling)) spellings.set(spelling, prefix + first + ending);
        }
  };
  for (const actor of actors)
    for (const language of languages) addAll(actor.names[language.tag]?.demonyms ?? [], language.morphology);
  return spellings;
}
