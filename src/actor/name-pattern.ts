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
  /** True where the words beside the name must show that it is no common word and no part of another name. */
  readonly guarded: boolean;
}

/** Longest name in words that is looked up: it bounds the work at one place of a text. */
const LONGEST_NAME = 24;

/** Folded words of a name, and the letter case that each must have. */
type NameWords = Pick<NamePattern, 'words' | 'cases'>;

const NO_WORDS: ReadonlySet<string> = new Set();

function toNameWords(text: FoldedText, tokens: readonly NameToken[], articles = NO_WORDS): NameWords {
  const alone = tokens.filter((token) => !articles.has(token.text)).length === 1;
  return {
    words: tokens.map((token) => token.text),
    cases: tokens.map((token) => toLetterCase(sliceOriginal(text, token), alone)),
  };
}

/**
 * Reads a listed name; no words where it has none, or more than are looked up.
 *
 * @param articles words that leave a name one of one word ("The Guardian"), so that it still asks for a capital
 */
export function readName(name: string, articles: ReadonlySet<string> = NO_WORDS): NameWords {
  const text = foldText(name);
  const tokens = readNameTokens(text);
  return toNameWords(text, tokens.length > LONGEST_NAME ? [] : tokens, articles);
}

/**
 * A listed adjective of origin with each ending of its language: on the last word, and on every word of it (the feminine of
 * two adjectives is two feminines).
 */
export function inflect(demonym: string, endings: readonly string[]): NameWords[] {
  const { words, cases } = readName(demonym);
  const last = words.at(-1);
  if (last === undefined) return [];
  const onLast = endings.map((ending) => ({ words: [...words.slice(0, -1), last + ending], cases }));
  if (words.length === 1) return onLast;
  return [...onLast, ...endings.map((ending) => ({ words: words.map((word) => word + ending), cases }))];
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

/** What a language says of how names are written. */
interface Writing {
  readonly endings: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const PLAIN: Writing = { endings: [''], joiners: NO_WORDS, articles: NO_WORDS };

const toWriting = ({ morphology }: Language): Writing => ({
  endings: morphology.demonymEndings ?? [''],
  joiners: new Set(morphology.nameJoiners),
  articles: new Set(morphology.articleWords),
});

function patternsOfLanguage(actor: Actor, names: ActorNames, { endings, joiners, articles }: Writing): NamePattern[] {
  const familyNames = actor.type === 'person' ? names.names.map((name) => readFamilyName(name, joiners)) : [];
  const forms: readonly [NamePattern['form'], readonly NameWords[], guarded?: boolean][] = [
    ['name', names.names.map((name) => readName(name, articles))],
    ['name', (names.guarded ?? []).map((name) => readName(name)), true],
    ['demonym', names.demonyms.flatMap((demonym) => inflect(demonym, endings))],
    ['anaphor', [...names.anaphors.map((name) => readName(name)), ...familyNames]],
  ];
  return forms.flatMap(([form, read, guarded = false]) =>
    read.filter((name) => name.words.length > 0).map((name) => ({ actor: actor.id, form, guarded, ...name })),
  );
}

const isWritten = ({ names, guarded, demonyms, anaphors }: ActorNames): boolean =>
  names.length + demonyms.length + anaphors.length + (guarded?.length ?? 0) > 0;

/** Every way of writing the actors, in every language of their names. */
export function toPatterns(actors: readonly Actor[], languages: readonly Language[]): NamePattern[] {
  const writings = new Map(languages.map((language) => [language.tag, toWriting(language)]));
  const patterns: NamePattern[] = [];
  for (const actor of actors)
    for (const [tag, names] of Object.entries(actor.names))
      if (isWritten(names)) patterns.push(...patternsOfLanguage(actor, names, writings.get(tag) ?? PLAIN));
  return patterns;
}

/**
 * Spellings of one adjective of origin, each inflected form to the same form of the first listed («أميركية» to «امريكيه»):
 * all adjectives that an actor lists in a language are taken for spellings of one word, so a name that holds one is found
 * with any of them. A word that is itself a name is left alone.
 */
export function toSpellings(actors: readonly Actor[], languages: readonly Language[], names: ReadonlySet<string>) {
  const spellings = new Map<string, string>();
  const addAll = (demonyms: readonly string[], { demonymEndings = [''], article }: Language['morphology']): void => {
    if (demonyms.length < 2) return;
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
