import type { ActorMention } from '../actor/actor.ts';
import type { ClauseRelation, CueKind } from '../language/claim-data.ts';
import type { BlockExpression } from '../temporal/temporal-expression.ts';
import { foldKey, foldText, toOriginalSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Lexicon, Phrase, Sense } from './lexicon.ts';
import { chooseSense } from './senses.ts';
import { readUnlisted, readWord } from './word-reading.ts';

/** A word, number or mark of a block with everything that the tables say of it. Offsets count the block's text. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: Token['kind'];
  /** Short words glued at the front, where the rest is known. */
  readonly lead: string;
  /** Letters of a pronoun glued at the end («انسحابها»), 0 where none or where the stem changed before it. */
  readonly pronounLength: number;
  /** A verb with its object glued to it («أغلقه»): it is in the tables without that ending. */
  readonly hasObject: boolean;
  /** True where `lead` joins this word's clause to the one before. */
  readonly joins: boolean;
  /** The reading chosen by what stands beside it; null for words that no table holds. */
  readonly sense: Sense | null;
  /** The spelling may be verb or noun. */
  readonly isAmbiguous: boolean;
  readonly cues: readonly CueKind[];
  readonly relation: ClauseRelation | null;
  /** Number of words of the relation («على الرغم من» is three). */
  readonly relationLength: number;
  /** The date that this word is part of. */
  readonly expression: BlockExpression | null;
  /** The actor that this word is part of. */
  readonly actor: ActorMention | null;
  /** A preposition is glued before the actor's name («للشبكة»). */
  readonly isGoverned: boolean;
  /** Type of that actor (`state`, `person`…), or ''. */
  readonly actorType: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

interface Draft {
  readonly span: Span;
  readonly token: Token;
  readonly expression: BlockExpression | null;
  readonly actor: ActorMention | null;
  senses: readonly Sense[];
  readonly lead: string;
  readonly pronounLength: number;
  readonly cues: Set<CueKind>;
  relation: ClauseRelation | null;
  relationLength: number;
  quoted: boolean;
}

/** Finds for rising positions the one of sorted, disjoint spans that covers each. */
function createCursor<T extends Span>(spans: readonly T[]): (position: number) => T | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return (position) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= position) next++;
    const span = sorted[next];
    return span && span.start <= position ? span : null;
  };
}

function matches(drafts: readonly Draft[], at: number, phrase: Phrase, first: string): boolean {
  return phrase.words.every((word, i) => (i === 0 ? first : drafts[at + i]?.token.text) === word);
}

/** The word itself, then what is left without a joining short word. */
function spellingsOf(text: string, lexicon: Lexicon): string[] {
  if (lexicon.senses.has(text)) return [text];
  const cut = lexicon.data.joiningProclitics.filter((lead) => text.startsWith(lead) && text.length > lead.length + 1);
  return [text, ...cut.map((lead) => text.slice(lead.length))];
}

function markPhrase(drafts: Draft[], at: number, phrase: Phrase): void {
  const draft = drafts[at];
  if (!draft) return;
  if (phrase.cue) for (let i = 0; i < phrase.words.length; i++) drafts[at + i]?.cues.add(phrase.cue);
  if (phrase.sense && !draft.expression) draft.senses = [phrase.sense];
  if (phrase.relation && phrase.words.length > draft.relationLength) {
    draft.relation = phrase.relation;
    draft.relationLength = phrase.words.length;
  }
}

function markPhrases(drafts: Draft[], lexicon: Lexicon): void {
  let end = 0;
  drafts.forEach((draft, at) => {
    if (draft.token.kind !== 'word') return;
    for (const first of spellingsOf(draft.token.text, lexicon)) {
      for (const phrase of lexicon.phrases.get(first) ?? [])
        if (matches(drafts, at, phrase, first)) markPhrase(drafts, at, phrase);
    }
    // «tandis que»: a word within a longer conjunction opens nothing by itself.
    const isInside = lexicon.data.subjectFirst && at < end && at + draft.relationLength <= end;
    if (isInside && draft.relation === 'complement') draft.relation = null;
    else end = at + draft.relationLength;
  });
}

function markQuotes(drafts: Draft[], text: string, lexicon: Lexicon): void {
  const { openingQuotes, closingQuotes } = lexicon.language.sentences;
  let inside = false;
  for (const draft of drafts) {
    const mark = draft.token.kind === 'mark' ? (text[draft.span.start] ?? '') : '';
    const opens = mark !== '' && openingQuotes.includes(mark);
    const closes = mark !== '' && closingQuotes.includes(mark);
    if (opens && closes) inside = !inside;
    else if (opens) inside = true;
    else if (closes) inside = false;
    draft.quoted = inside;
  }
}

const endsInOwnLetter = (text: string, span: Span, lexicon: Lexicon): boolean =>
  lexicon.data.ownEndings !== '' && lexicon.data.ownEndings.includes(text[span.end - 1] ?? ' ');

const isCapital = (text: string, { start }: Span): boolean => /\p{Lu}/u.test(text.charAt(start));

function readDrafts(text: string, marks: BlockMarks, lexicon: Lexicon): Draft[] {
  const folded = foldText(text);
  const expressionAt = createCursor(marks.expressions);
  const actorAt = createCursor(marks.actors);
  return tokenize(folded).map((token) => {
    const span = toOriginalSpan(folded, token);
    const isPause = PAUSES.has(token.text);
    const found = expressionAt(span.start) ?? expressionAt(span.end - 1);
    // A comma that closes a date sets it off; it is no word of it.
    const expression = isPause && found?.end === span.end ? null : found;
    const actor = actorAt(span.start) ?? actorAt(span.end - 1);
    const silent = expression !== null || token.kind !== 'word';
    const known = silent
      ? { senses: [], lead: '', pronounLength: 0 }
      : readWord(token.text, lexicon, endsInOwnLetter(text, span, lexicon));
    const isUnlisted = !silent && known.senses.length === 0 && actor === null && !isCapital(text, span);
    const reading = isUnlisted ? { ...known, senses: readUnlisted(token.text, lexicon) } : known;
    return {
      span,
      token,
      expression,
      actor,
      ...reading,
      cues: new Set(),
      relation: null,
      relationLength: 0,
      quoted: false,
    };
  });
}

const SHORTEST_PREFIX = 3;

/** "soft-spoken", "state-owned": behind the hyphen of a word no verb is told, unless it only says "again" ("re-elected"). */
function dropHyphenedVerbs(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const [first, hyphen] = [drafts[at - 2], drafts[at - 1]];
    const isGlued = hyphen?.token.text === '-' && hyphen.span.end === draft.span.start;
    const isCompound = isGlued && first?.span.end === hyphen.span.start && first.token.kind === 'word';
    if (!isCompound || first.token.text.length <= SHORTEST_PREFIX) return;
    draft.senses = draft.senses.filter(({ form }) => form === 'noun');
  });
}

export interface BlockMarks {
  readonly expressions: readonly BlockExpression[];
  readonly actors: readonly ActorMention[];
  /** Type of an actor by its id. */
  readonly typeOf: (actor: string) => string;
}

/** What is glued before the name is a preposition, not «و». */
function isGoverned({ actor, span, token }: Draft, text: string, lexicon: Lexicon): boolean {
  if (!actor || actor.start >= span.end || actor.start < span.start) return false;
  const fused = Object.keys(lexicon.language.morphology.fused).some((prefix) => token.text.startsWith(prefix));
  if (actor.start === span.start) return fused;
  return !lexicon.data.joiningProclitics.includes(foldKey(text.slice(span.start, actor.start)));
}

/** The word itself is in no table, but it is without an ending that stands for the object. */
function hasGluedObject({ token, lead, senses }: Draft, lexicon: Lexicon): boolean {
  if (lexicon.language.morphology.enclitics.length === 0 || senses.every(({ form }) => form === 'noun')) return false;
  return ![token.text, token.text.slice(lead.length)].some((form) => lexicon.senses.has(form));
}

/** Reads a block's text into words: one look-up each, then a choice between readings by the neighbors. */
export function readWords(text: string, marks: BlockMarks, lexicon: Lexicon): Word[] {
  const drafts = readDrafts(text, marks, lexicon);
  dropHyphenedVerbs(drafts);
  markPhrases(drafts, lexicon);
  markQuotes(drafts, text, lexicon);
  const joining = new Set(lexicon.data.joiningProclitics);
  return drafts.map((draft, at): Word => {
    const inName = draft.actor !== null && draft.actor.form === 'name';
    return {
      start: draft.span.start,
      end: draft.span.end,
      text: draft.token.text,
      kind: draft.token.kind,
      lead: draft.lead,
      pronounLength: draft.pronounLength,
      hasObject: hasGluedObject(draft, lexicon),
      joins: [...joining].some((lead) => draft.lead.startsWith(lead)),
      isAmbiguous: new Set(draft.senses.map((sense) => sense.form === 'noun')).size > 1,
      isGoverned: isGoverned(draft, text, lexicon),
      actorType: draft.actor ? marks.typeOf(draft.actor.actor) : '',
      sense: inName ? null : chooseSense(drafts, at, lexicon),
      cues: draft.expression ? [...draft.cues].filter((cue) => cue === 'same-day') : [...draft.cues],
      relation: draft.expression || inName ? null : draft.relation,
      relationLength: draft.relationLength,
      expression: draft.expression,
      actor: draft.actor,
      quoted: draft.quoted,
    };
  });
}

export const isVerb = (word: Word): boolean =>
  word.sense !== null && word.sense.form !== 'noun' && word.sense.form !== 'carry' && word.sense.form !== 'participle';

/** A verb that tells something: a happening or a report. */
export const isTellingVerb = (word: Word): boolean => isVerb(word) && word.sense?.kind !== 'plain';

export const isNounOf = (word: Word, kind: Sense['kind']): boolean =>
  word.sense?.form === 'noun' && word.sense.kind === kind;

export const hasCue = (word: Word, cue: CueKind): boolean => word.cues.includes(cue);

const PAUSES: ReadonlySet<string> = new Set(['،', ',']);

/** A comma of any script. */
export const isPause = (word: Word | undefined): boolean => word !== undefined && PAUSES.has(word.text);

/** A hyphen or apostrophe with a word on either side parts no words: "vice-president", "the city's". */
export function isInsideWord(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  const joins = mark?.text === '-' || mark?.text === "'";
  return joins && before?.end === mark.start && after?.start === mark.end;
}

const LONGEST_INITIAL = 1;

/** «د.», "J.": the point behind a letter that stands for a title or a name, and ends nothing. */
export function isInitialPoint(words: readonly Word[], at: number): boolean {
  const [letter, point] = [words[at - 1], words[at]];
  return (
    point?.text === '.' &&
    letter?.kind === 'word' &&
    letter.end === point.start &&
    letter.text.length <= LONGEST_INITIAL
  );
}

/** "David N. Brook", "Maj. Brook": a full stop that only shortens a word, with a name behind it. */
export function isShortening(words: readonly Word[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  const isShort = mark?.text === '.' && before?.end === mark.start && abbreviations.has(before.text);
  return (isShort || isInitialPoint(words, at)) && after?.kind === 'word' && after.relation === null;
}

/** "61-40", «1+5»: a mark that parts no clauses. */
export const isBetweenNumbers = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.kind === 'number' && words[at + 1]?.kind === 'number';
