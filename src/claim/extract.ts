import type { ActorMention, Gazetteer } from '../actor/index.ts';
import type { Block, SourceDocument } from '../document/source-document.ts';
import type { Language } from '../language/language.ts';
import type { BlockExpression } from '../temporal/temporal-expression.ts';
import { digestText } from '../text/digest.ts';
import type { Telling } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { isDayFine } from './dating.ts';
import { deedOf } from './deed.ts';
import { figuresOf } from './figures.ts';
import { contentClause } from './governors.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Attribution, DatingExpression, Mention } from './mention.ts';
import {
  isAuthorsOwn,
  isDatedByAuthor,
  isDatedByWords,
  isNews,
  OPENING_SENTENCES,
  tellsOfTimes,
} from './newsworthy.ts';
import { daysBefore, place, placementOf } from './placement.ts';
import { placesOf } from './places.ts';
import { type QuoteRange, quoteRanges } from './quote.ts';
import { castOf } from './roles.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { slackOf } from './slack.ts';
import { latestFor, openTellings, rememberSpeaker, type Speaker, speakersOf } from './speaker-memory.ts';
import { EMPTY_STORY, remember, type Story, startBlock } from './story.ts';
import { opensNameless } from './title.ts';
import { titleOf } from './title-choice.ts';
import { hasCue, isNounOf, readWords } from './words.ts';

export interface ExtractionInput {
  readonly document: SourceDocument;
  readonly expressions: readonly BlockExpression[];
  readonly actors: readonly ActorMention[];
  readonly gazetteer: Gazetteer;
  readonly language: Language;
}

/** Blocks that tell: what stands over, under or in tables is not the article's own telling. */
const TELLING_KINDS = new Set<Block['kind']>(['paragraph', 'list-item', 'quotation']);

interface Reading {
  readonly input: ExtractionInput;
  readonly lexicon: Lexicon;
  readonly mentions: Mention[];
  /** Ids of `mentions`. */
  readonly told: Set<string>;
  story: Story;
  /** Who has spoken, the latest first. */
  speakers: readonly Speaker[];
  isLead: boolean;
  /** Sentences of the opening that are still to come. */
  opening: number;
  /** The opening has shown that the article tells news. */
  isNews: boolean;
  /** The author speaks in it throughout. */
  readonly isOwn: boolean;
}

function byBlock<T extends { readonly block: number }>(items: readonly T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const item of items) {
    const list = grouped.get(item.block);
    if (list) list.push(item);
    else grouped.set(item.block, [item]);
  }
  return grouped;
}

/** "He added": the speaker is the one before, as far as the verb agrees. */
function withSpeaker(reading: Reading, sentence: Sentence, telling: Telling | null): Telling | null {
  if (telling === null) return null;
  if (telling.source !== null) {
    reading.speakers = rememberSpeaker(reading.speakers, speakersOf(sentence, [telling]));
    return telling;
  }
  const latest = telling.carriesOn ? latestFor(reading.speakers, sentence, telling.at) : null;
  return latest ? { ...telling, source: latest.source, sourceIsActor: latest.sourceIsActor } : telling;
}

const attributionOf = (telling: Telling | null): Attribution | null =>
  telling === null ? null : { source: telling.source, cue: telling.cue, via: telling.via };

function expressionOf(candidate: Candidate): DatingExpression | null {
  const first = candidate.dating?.expressions[0];
  const last = candidate.dating?.expressions.at(-1);
  if (!first || !last) return null;
  const text = candidate.sentence.text.slice(first.start, last.end);
  return {
    start: first.start,
    end: last.end,
    text,
    value: first === last ? first.value : `${first.value}/${last.value}`,
    rule: first.rule,
    anchor: first.anchor,
  };
}

function toMention(reading: Reading, block: Block, candidate: Candidate, range: QuoteRange): Mention | null {
  const { document, gazetteer } = reading.input;
  const { sentence } = candidate;
  const [first, last] = [sentence.words[range.from], sentence.words[range.to - 1]];
  if (!first || !last) return null;
  const telling = withSpeaker(reading, sentence, candidate.telling);
  const quote = block.text.slice(first.start, last.end);
  const speaker = telling?.sourceIsActor ? telling.source : null;
  return {
    id: digestText(`${document.id}\n${block.id}\n${quote}`),
    article: document.id,
    block: block.id,
    start: first.start,
    end: last.end,
    quote,
    title: titleOf(candidate, { from: range.from, to: range.titleTo }),
    lang: document.lang,
    date: candidate.date,
    basis: candidate.basis,
    expression: expressionOf(candidate),
    kind: candidate.kind,
    stance: candidate.stance,
    attribution: attributionOf(telling),
    actors: castOf(sentence, range, candidate.head, contentOf(candidate), speaker, gazetteer),
    happening: deedOf(sentence, range, candidate.head, candidate.happening),
    isAnother: isAnother(sentence, range),
    places: placesOf(sentence, range),
    slack: slackOf(candidate.dating, reading.lexicon),
    figures: figuresOf(sentence, range),
  };
}

/** The clause that tells what a statement says; -1 where the candidate tells it itself, or only denies what went before. */
const contentOf = ({ sentence, clause, isStatement, denied }: Candidate): number =>
  isStatement && denied < 0 ? contentClause(sentence, clause) : -1;

/** A word beside the noun of a happening that makes it one more of its sort. */
function isAnother({ words }: Sentence, { from, to }: QuoteRange): boolean {
  return words.slice(from, to).some((word, i) => {
    const beside = [words[from + i - 1], words[from + i + 1]];
    return isNounOf(word, 'happening') && beside.some((other) => other !== undefined && hasCue(other, 'another'));
  });
}

/** The first sentence of a block, or of a line of its own in one. */
const startsParagraph = (block: Block, sentence: Sentence): boolean =>
  sentence.start === 0 || block.text[sentence.start - 1] === '\n' || !/\S/u.test(block.text.slice(0, sentence.start));

/** Nothing is left to be a title, or without a date and a speaker only what no reader can place. */
const isEmpty = ({ title, date, attribution }: Mention, sentence: Sentence): boolean =>
  title === '' || (date === null && !attribution?.source && opensNameless(title, sentence));

const namesDay = ({ words }: Sentence): boolean =>
  words.some(({ expression }) => expression?.type === 'DATE' && expression.edtf !== null && isDayFine(expression.edtf));

/** Learns from its first sentences whether an article tells news. */
function watchOpening(reading: Reading, sentence: Sentence): void {
  if (reading.isNews || reading.opening === 0) return;
  if (sentence.words.length >= SHORTEST_OPENING) reading.opening--;
  reading.isNews = isNews(sentence, reading.input.document.published);
}

/** Words of a sentence at least; fewer are a byline, or a cry. */
const SHORTEST_OPENING = 9;
const FEWEST_WORDS = 3;

const isOfUse = (candidate: Candidate, { isNews, isOwn }: Reading): boolean =>
  isNews || (isOwn ? isDatedByAuthor(candidate) : isDatedByWords(candidate));

function readSentence(reading: Reading, block: Block, sentence: Sentence): void {
  if (startsParagraph(block, sentence)) reading.story = startBlock(reading.story);
  const { document } = reading.input;
  const placement = placementOf(sentence, { ...reading, published: document.published });
  watchOpening(reading, sentence);
  const told = findCandidates(sentence, {
    isPlaced: placement !== null,
    isLead: reading.isLead,
    published: document.published,
    before: daysBefore(reading.story, placement),
    lexicon: reading.lexicon,
  });
  const placed = place(told, placement).filter((candidate) => isOfUse(candidate, reading));
  reading.story = remember(reading.story, placed, namesDay(sentence));
  const ranges = quoteRanges(placed);
  placed.forEach((candidate, i) => {
    const range = ranges[i];
    const mention = range ? toMention(reading, block, candidate, range) : null;
    if (!mention || isEmpty(mention, candidate.sentence) || reading.told.has(mention.id)) return;
    reading.told.add(mention.id);
    reading.mentions.push(mention);
  });
  reading.speakers = rememberSpeaker(reading.speakers, speakersOf(sentence, openTellings(sentence)));
  if (sentence.words.length > FEWEST_WORDS) reading.isLead = false;
}

/** A sentence of the article with the block that it stands in. */
interface Placed {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** The sentences that tell, in the order of the text. */
function sentencesOf({ document, expressions, actors, gazetteer }: ExtractionInput, lexicon: Lexicon): Placed[] {
  const expressionsOf = byBlock(expressions);
  const actorsOf = byBlock(actors);
  const typeOf = (actor: string): string => gazetteer.actors.get(actor)?.type ?? '';
  return document.blocks.flatMap((block, index) => {
    if (!TELLING_KINDS.has(block.kind)) return [];
    const marks = { expressions: expressionsOf.get(index) ?? [], actors: actorsOf.get(index) ?? [], typeOf };
    const words = readWords(block.text, marks, lexicon);
    return readSentences(block.text, words, block.sentences, lexicon).map((sentence) => ({ block, sentence }));
  });
}

/**
 * Finds what an article tells: each happening, statement, decision or dated plan with its words, its date and where that
 * comes from, its actors, who says so and how. Headings, captions and tables tell nothing of their own.
 *
 * @returns mentions in the order of the text; `quote` is `block.text.slice(start, end)`
 */
export function extractMentions(input: ExtractionInput): Mention[] {
  const lexicon = lexiconOf(input.language);
  const placed = sentencesOf(input, lexicon);
  const tellsNews = tellsOfTimes(input.expressions, input.document.published);
  const isOwn = !tellsNews && isAuthorsOwn(placed.map(({ sentence }) => sentence));
  const reading: Reading = {
    input,
    lexicon,
    mentions: [],
    told: new Set(),
    story: EMPTY_STORY,
    speakers: [],
    isLead: true,
    opening: isOwn ? 0 : OPENING_SENTENCES,
    isNews: tellsNews,
    isOwn,
  };
  for (const { block, sentence } of placed) readSentence(reading, block, sentence);
  return reading.mentions;
}
