import type { SourceDocument } from '../document/source-document.ts';
import type { NameCues } from '../language/actor-data.ts';
import type { Language } from '../language/language.ts';
import { type FoldedText, foldKey, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { ActorMention } from './actor.ts';
import { hasLetterCase } from './letter-case.ts';
import { type NameToken, readNameTokens, sliceOriginal } from './name-tokens.ts';
import { type Particles, readWord, toParticles } from './particles.ts';

/** A name that no list holds, for the editor to take or leave. */
export interface ActorSuggestion {
  /** As it is most often written. */
  readonly name: string;
  readonly lang: string;
  /** What the words in or before it say that it is; null where they don't. */
  readonly type: 'person' | 'group' | null;
  readonly occurrences: number;
  /** How often it stands beside a word of saying or doing. */
  readonly acts: number;
  /** Ids of the articles that name it, in order. */
  readonly articles: readonly string[];
}

/** An article with the actors that were found in it. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly actors: readonly ActorMention[];
}

/** Cue words of a language, folded, and its glued particles. */
interface Cues extends Record<keyof NameCues, ReadonlySet<string>> {
  readonly particles: Particles;
  readonly openers: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly article: string;
}

/** A paragraph, ready to be looked through. */
interface NameText {
  readonly text: FoldedText;
  readonly tokens: readonly NameToken[];
  readonly cues: Cues;
  /** Where listed actors stand: no name is suggested there. */
  readonly taken: readonly Span[];
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: ActorSuggestion['type'];
}

/** Longest suggested name in words. */
const MOST_WORDS = 4;
/** Words of a name after its cue where letters have no case: its end can't be seen, and two are most often right. */
const WORDS_AFTER_CUE = 2;
/** A name that stands once is more often a slip than an actor. */
const LEAST_OCCURRENCES = 2;
/** Speaking or acting shows an actor better than being named. */
const ACT_WEIGHT = 4;

function readCues({ actors, morphology, sentences }: Language): Cues {
  const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldKey));
  const { titles, heads, tails, stops, verbs } = actors.cues;
  return {
    titles: fold(titles),
    heads: fold(heads),
    tails: fold(tails),
    stops: fold(stops),
    verbs: fold(verbs),
    particles: toParticles([{ morphology } as Language]),
    openers: fold(sentences.openers ?? []),
    joiners: new Set(morphology.nameJoiners),
    article: morphology.article,
  };
}

const wordOf = ({ tokens }: NameText, at: number): string => tokens[at]?.text ?? '';

/** A word, or what is left of it without glued particles, among the cues. */
const isCue = (read: NameText, at: number, cues: ReadonlySet<string>): boolean =>
  readWord(wordOf(read, at), read.cues.particles).some(({ word, bare }) => !bare && cues.has(word));

const isLetters = (read: NameText, at: number): boolean => /^\p{L}+$/u.test(wordOf(read, at));

/** True where only a space parts the token from the one before: names don't cross commas or quotation marks. */
function follows({ text, tokens }: NameText, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && text.folded.slice(before.end, token.start) === ' ';
}

const isTaken = ({ text, tokens, taken }: NameText, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  const start = text.offsets[token.start] ?? 0;
  return taken.some((span) => start >= span.start && start < span.end);
};

/** A word that may be part of a name: letters, not listed, no word that names don't hold. */
const isNameWord = (read: NameText, at: number): boolean =>
  isLetters(read, at) && !isTaken(read, at) && !isCue(read, at, read.cues.stops) && !isCue(read, at, read.cues.verbs);

const isCapitalized = (read: NameText, at: number): boolean =>
  isNameWord(read, at) && hasLetterCase(sliceOriginal(read.text, read.tokens[at] as NameToken), 'capital');

/** Runs of capitalized words; a common first word of a sentence and a title are no part of them. */
function findCapitalRuns(read: NameText): Candidate[] {
  const runs: Candidate[] = [];
  for (let from = 0; from < read.tokens.length; from++) {
    if (!isCapitalized(read, from) || read.cues.openers.has(wordOf(read, from)) || isCue(read, from, read.cues.titles))
      continue;
    let to = from + 1;
    while (follows(read, to) && isCapitalized(read, to)) to++;
    const isGroup = isCue(read, from, read.cues.heads) || isCue(read, to - 1, read.cues.tails);
    const type = isGroup ? 'group' : isCue(read, from - 1, read.cues.titles) ? 'person' : null;
    if ((type !== null || to - from > 1) && to - from <= MOST_WORDS) runs.push({ from, to, type });
    from = to;
  }
  return runs;
}

/** Index after a name that begins at `from`: two words, and all that belong to them («محمد بن سلمان بن عبد العزيز»). */
function endOfName(read: NameText, from: number): number {
  const isPart = (at: number): boolean =>
    isNameWord(read, at) && !isCue(read, at, read.cues.titles) && !isCue(read, at, read.cues.heads);
  let to = from;
  let words = 0;
  while ((to === from || follows(read, to)) && isPart(to)) {
    const joins = read.cues.joiners.has(wordOf(read, to));
    if (words === WORDS_AFTER_CUE && !joins && !read.cues.joiners.has(wordOf(read, to - 1))) break;
    if (!joins && words < WORDS_AFTER_CUE) words++;
    to++;
  }
  return words === WORDS_AFTER_CUE ? to : from;
}

/** Where a name may begin after a title: past the words with an article that tell what the title is of. */
function startAfterTitle(read: NameText, title: number): number {
  let from = title + 1;
  while (follows(read, from) && isNameWord(read, from) && wordOf(read, from).startsWith(read.cues.article)) from++;
  return from;
}

/** In a script without capitals: the words after a title (a person) or the head of a body's name and what follows it. */
function findCuedRuns(read: NameText): Candidate[] {
  const runs: Candidate[] = [];
  for (let cue = 0; cue < read.tokens.length; cue++) {
    if (isTaken(read, cue)) continue;
    if (isCue(read, cue, read.cues.titles)) {
      const from = startAfterTitle(read, cue);
      const to = follows(read, from) ? endOfName(read, from) : from;
      if (to > from) runs.push({ from, to, type: 'person' });
    } else if (isCue(read, cue, read.cues.heads)) {
      let to = cue + 1;
      while (to - cue <= WORDS_AFTER_CUE && follows(read, to) && isNameWord(read, to)) to++;
      if (to > cue + 1) runs.push({ from: cue, to, type: 'group' });
    }
  }
  return runs;
}

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** What is known of one name so far. */
interface Tally {
  readonly writings: Map<string, number>;
  readonly articles: Set<string>;
  readonly lang: string;
  type: ActorSuggestion['type'];
  acts: number;
}

function countCandidate(
  read: NameText,
  { from, to, type }: Candidate,
  id: string,
  lang: string,
  tallies: Map<string, Tally>,
): void {
  const words = read.tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const head = readWord(first.text, read.cues.particles).find(({ word }) => read.cues.heads.has(word));
  const outside = type === 'group' ? (head?.outside ?? 0) : 0;
  const key = JSON.stringify([lang, first.text.slice(outside), ...words.slice(1).map(({ text }) => text)]);
  const tally = tallies.get(key) ?? { writings: new Map(), articles: new Set(), lang, type, acts: 0 };
  tallies.set(key, tally);
  tally.type ??= type;
  const written = sliceOriginal(read.text, { start: first.start + outside, end: last.end });
  tally.writings.set(written, (tally.writings.get(written) ?? 0) + 1);
  tally.articles.add(id);
  const beside = [from - 1, from - 2, to];
  if (beside.some((at) => isCue(read, at, read.cues.verbs))) tally.acts++;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toSuggestion({ writings, articles, lang, type, acts }: Tally): ActorSuggestion {
  const [name = ''] = [...writings].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0] ?? [];
  const occurrences = [...writings.values()].reduce((sum, count) => sum + count, 0);
  return { name, lang, type, occurrences, acts, articles: [...articles].sort(byText) };
}

const weightOf = ({ occurrences, acts, articles }: ActorSuggestion): number =>
  occurrences + ACT_WEIGHT * acts + articles.length;

/**
 * Finds names that no list holds and that stand more than once: runs of capitalized words, and in scripts without capitals
 * what follows a title or begins with the sort of a body. They are for an editor to judge, and are never taken as actors.
 *
 * @param read the articles with the actors that were found in them, in any order
 * @returns those that speak and act most first
 */
export function suggestActors(read: readonly ReadDocument[], languages: readonly Language[]): ActorSuggestion[] {
  const cuesOf = new Map(languages.map((language) => [language.tag, readCues(language)]));
  const tallies = new Map<string, Tally>();
  for (const { document, actors } of read) {
    const lang = document.lang.toLowerCase().split('-')[0] ?? '';
    const cues = cuesOf.get(lang);
    if (cues === undefined) continue;
    document.blocks.forEach((block, index) => {
      const text = foldText(block.text);
      const taken = actors.filter((actor) => actor.block === index);
      const paragraph: NameText = { text, tokens: readNameTokens(text), cues, taken };
      const runs =
        hasCase(block.text.slice(0, 200)) && cues.openers.size > 0
          ? findCapitalRuns(paragraph)
          : findCuedRuns(paragraph);
      for (const run of runs) countCandidate(paragraph, run, document.id, lang, tallies);
    });
  }
  return [...tallies.values()]
    .map(toSuggestion)
    .filter(({ occurrences }) => occurrences >= LEAST_OCCURRENCES)
    .sort((a, b) => weightOf(b) - weightOf(a) || byText(a.lang, b.lang) || byText(a.name, b.name));
}
