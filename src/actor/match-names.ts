import { type FoldedText, foldText, toOriginalSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { ActorMention } from './actor.ts';
import { followNames } from './follow-names.ts';
import { DECOY, type Gazetteer } from './gazetteer.ts';
import { standsAlone } from './guarded-names.ts';
import { hasLetterCase } from './letter-case.ts';
import type { NamePattern } from './name-pattern.ts';
import { type NameToken, readNameTokens, sliceOriginal } from './name-tokens.ts';
import { type Reading, readWord } from './particles.ts';

/** A name found in a text; `start` and `end` are offsets into the original, `from` and `to` count its tokens. */
export interface NameMatch extends Span {
  readonly from: number;
  readonly to: number;
  readonly form: ActorMention['form'];
  /** Actors that are written so: one for a name or demonym, perhaps several for an anaphor. */
  readonly actors: readonly string[];
  /** Of two names on the same words, the lower wins. */
  readonly nearness: number;
}

/** A full name says more than an adjective, and an adjective more than a short form. */
const FORMS = ['name', 'demonym', 'anaphor'] as const;

/** What is being read: the folded text, its tokens and the names to look for. */
interface NameText {
  readonly text: FoldedText;
  readonly tokens: readonly NameToken[];
  readonly gazetteer: Gazetteer;
}

/** How near a name is to the editor: the publication's own, a built-in one, one that a state's words completed. */
const NEARNESS = { listed: 0, builtIn: 1, completed: 2 } as const;

/** Of the patterns written alike, those of the strongest form; of two names, the publication's, then the first by id. */
function chooseStrongest(
  patterns: readonly NamePattern[],
  state: string,
  { listed, renames }: Gazetteer,
): Pick<NameMatch, 'form' | 'actors' | 'nearness'> | null {
  const form = FORMS.find((candidate) => patterns.some((pattern) => pattern.form === candidate));
  if (form === undefined) return null;
  const ids = patterns.filter((pattern) => pattern.form === form).map(({ actor }) => state + actor);
  const actors = [...new Set(ids.map((id) => renames.get(id) ?? id))].sort();
  const own = actors.filter((id) => listed.has(id));
  const nearness = own.length > 0 ? NEARNESS.listed : state === '' ? NEARNESS.builtIn : NEARNESS.completed;
  return { form, nearness, actors: form === 'anaphor' ? actors : (own.length > 0 ? own : actors).slice(0, 1) };
}

/** True where the letters from token `from` on have the case that the pattern asks for. */
function hasCases({ text, tokens }: NameText, { cases }: NamePattern, from: number): boolean {
  return cases.every(
    (letterCase, i) =>
      letterCase === 'any' || hasLetterCase(sliceOriginal(text, tokens[from + i] as NameToken), letterCase),
  );
}

function matchReading(read: NameText, from: number, reading: Reading): NameMatch[] {
  const { text, tokens, gazetteer } = read;
  const wordAt = (at: number): string | undefined => (at === from ? reading.word : tokens[at]?.text);
  const arrivals = followNames(from, wordAt, gazetteer, (pattern, at) => hasCases(read, pattern, at));
  return arrivals.flatMap(({ place, to, state }) => {
    const start = (tokens[from]?.start ?? 0) + reading.outside;
    const isWritten = (pattern: NamePattern): boolean =>
      (!reading.bare || pattern.form === 'demonym') &&
      hasCases(read, pattern, from) &&
      (!pattern.guarded || standsAlone(text, tokens, { from, to }, gazetteer));
    const strongest = chooseStrongest(place.patterns.filter(isWritten), state, gazetteer);
    if (strongest === null) return [];
    return [{ ...toOriginalSpan(text, { start, end: tokens[to - 1]?.end ?? start }), from, to, ...strongest }];
  });
}

/** Longer before shorter, fuller form before weaker, less cut off before more, then as they stand in the text. */
function compareMatches(a: NameMatch, b: NameMatch): number {
  return (
    b.to - b.from - (a.to - a.from) ||
    FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
    a.from - b.from ||
    a.start - b.start ||
    a.nearness - b.nearness
  );
}

/** A person's name that begins right after an office or short form makes that a title: «الرئيس برهم صالح» is one man. */
function isTitle(match: NameMatch, namedAt: ReadonlySet<number>, gazetteer: Gazetteer): boolean {
  const isOffice = match.actors.every((id) => gazetteer.actors.get(id)?.type === 'office');
  return isOffice && namedAt.has(match.to);
}

function dropTitles(matches: readonly NameMatch[], gazetteer: Gazetteer): NameMatch[] {
  const isPerson = (id: string): boolean => gazetteer.actors.get(id)?.type === 'person';
  const namedAt = new Set(matches.filter((match) => match.actors.some(isPerson)).map((match) => match.from));
  return matches.filter((match) => !isTitle(match, namedAt, gazetteer));
}

/** Lays the matches out longest first; what overlaps a longer one is left out. */
function keepLongest(matches: readonly NameMatch[]): NameMatch[] {
  const taken = new Set<number>();
  const kept: NameMatch[] = [];
  for (const match of [...matches].sort(compareMatches)) {
    const places = Array.from({ length: match.to - match.from }, (_, i) => match.from + i);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/**
 * An adjective right beside a name that suppresses its actor belongs to that name: the "American" of «البنتاغون الأمريكي»
 * is no second actor, also where only «البنتاغون» is listed.
 */
function dropSuppressed(matches: readonly NameMatch[], gazetteer: Gazetteer): NameMatch[] {
  const suppresses = (owner: NameMatch | undefined, match: NameMatch, touching: boolean): boolean =>
    touching &&
    owner?.form === 'name' &&
    owner.actors.some((id) => gazetteer.actors.get(id)?.suppress.some((other) => match.actors.includes(other)));
  return matches.filter((match, i) => {
    if (match.form !== 'demonym') return true;
    const [before, after] = [matches[i - 1], matches[i + 1]];
    return !suppresses(before, match, before?.to === match.from) && !suppresses(after, match, after?.from === match.to);
  });
}

/**
 * Finds the listed names in a text, in one pass and whatever their number: at each word the tree of names is followed as
 * far as it goes. Names do not overlap: the longest wins.
 *
 * @returns matches in order of the text; anaphors carry every actor that they might stand for
 */
export function matchNames(original: string, gazetteer: Gazetteer): NameMatch[] {
  const text = foldText(original);
  const tokens = readNameTokens(text);
  const read: NameText = { text, tokens, gazetteer };
  const found = tokens.flatMap((token, from) =>
    readWord(token.text, gazetteer.particles).flatMap((reading) =>
      gazetteer.firstWords.has(reading.word) ? matchReading(read, from, reading) : [],
    ),
  );
  const kept = dropSuppressed(keepLongest(dropTitles(found, gazetteer)), gazetteer);
  return kept.filter(({ actors }) => actors[0] !== DECOY);
}
