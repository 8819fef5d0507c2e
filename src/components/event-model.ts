import type { Mark } from '../document/mark.ts';
import type { Span } from '../text/span.ts';
import type { TimelineArticle, TimelineEvent, TimelineMention } from '../timeline/timeline.ts';
import { articlePath } from '../view/state/links.ts';
import { machineDate } from '../view/words/date-words.ts';
import { reasonWords } from '../view/words/reason-words.ts';
import { fillText } from '../view/words/text-words.ts';
import { blockOf, partsOfBlock } from './excerpt.ts';
import { partActors } from './figure-model.ts';
import { languageOf, type PageContext, type SetText } from './page-context.ts';
import { tellerWords } from './teller-words.ts';

export interface ActorChip {
  readonly id: string;
  readonly name: SetText;
  readonly tone: number;
}

/** One telling of an event within a paragraph: who says so, and why it has its date. */
export interface TellingModel {
  readonly id: string;
  readonly badges: readonly string[];
  readonly isDenied: boolean;
}

/** A paragraph that tells of an event, once or more often, ready to be shown. */
export interface SourceModel {
  readonly tellings: readonly TellingModel[];
  readonly facts: readonly string[];
  readonly lang: string;
  readonly direction: 'rtl' | 'ltr';
  /** Safe HTML of the paragraph (of a very long one, the part round its quotes), with quotes, date words and names marked; null where we have the quote alone. */
  readonly html: string | null;
  readonly quote: string;
  /** Why it has its date; tellings that give the same reason give it once. */
  readonly reasons: readonly string[];
  /** The paragraph in our copy of the article, where we have one. */
  readonly href: string | null;
  readonly original: string | null;
}

/** An event as the list, the panel and the figure show it. */
export interface EventModel {
  readonly id: string;
  readonly title: SetText;
  readonly words: string;
  readonly listWords: string;
  readonly exactWords: string;
  /** The same day in the second calendar, or null. */
  readonly hijri: string | null;
  readonly machine: string | null;
  readonly isFromPublication: boolean;
  readonly actors: readonly ActorChip[];
  readonly outlets: readonly string[];
  readonly badges: readonly { readonly text: string; readonly isDenial: boolean }[];
  readonly sources: readonly SourceModel[];
  /** Paragraphs beyond those shown, the first of them as a link; their tellings' ids stay anchors. Null where all are shown. */
  readonly moreSources: { readonly words: string; readonly href: string; readonly ids: readonly string[] } | null;
  readonly sourceWords: string;
  /** How many articles tell it, and where they differ over its date; null where there is one, of one mind. */
  readonly tellers: string | null;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The original's address, if a browser may be sent there: nothing but the web. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** Who says so, in words: «بحسب المرصد السوري، عبر فرانس 24»; a stance that is more than a report is named. */
function attributionBadges(mention: TimelineMention, context: PageContext): string[] {
  const { panel, stances } = context.strings;
  const { attribution, stance } = mention;
  const name = (id: string): string => context.actorName(id).text;
  const source = attribution?.source ?? null;
  const via = attribution?.via ?? null;
  const isDenied = stance === 'denied';
  return [
    source === null ? null : fillText(isDenied ? panel.deniedBy : panel.saysWho, { source: name(source) }),
    via === null || via === source ? null : fillText(panel.via, { source: name(via) }),
    stance === 'asserted' || stance === 'reported' || (isDenied && source !== null) ? null : (stances[stance] ?? null),
  ].filter((badge) => badge !== null);
}

/** The spans of a mention's block that the panel marks: the quote and the words that date it. */
function quoteMarks({ id, block, start, end, expression }: TimelineMention): Mark[] {
  const quote = { id: `q-${id}`, block, start, end, kind: 'mention' };
  if (expression === null) return [quote];
  return [quote, { id: `d-${id}`, block, start: expression.start, end: expression.end, kind: 'date' }];
}

/** The names of the event's actors wherever they stand in the block, in their colours. */
function nameMarks(mentions: readonly TimelineMention[], context: PageContext): Mark[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const readings = context.publication.articles.get(first.article)?.readings.get(first.block);
  const shown = new Set(mentions.flatMap(({ actors }) => actors.map(({ id }) => id)));
  return (readings?.actors ?? [])
    .filter(({ actor }) => shown.has(actor))
    .map(({ start, end, actor }, index) => ({
      id: `a${index}-${first.id}`,
      block: first.block,
      start,
      end,
      kind: `actor tone-${context.tone(actor)}`,
    }));
}

function publishedWords(published: string | null, context: PageContext): string {
  const { panel } = context.strings;
  return published === null
    ? panel.publishedUnknown
    : fillText(panel.published, { date: context.date(published, 'full') });
}

function sourceFacts(article: TimelineArticle, paragraph: number | undefined, context: PageContext): string[] {
  const { panel } = context.strings;
  return [
    article.outlet ?? article.title,
    publishedWords(article.published, context),
    paragraph === undefined ? null : fillText(panel.paragraph, { n: context.number(paragraph) }),
  ].filter((fact) => fact !== null);
}

/** The parts of a mention's paragraph that its source shows; undefined for all of it. */
function shownParts(mentions: readonly TimelineMention[], context: PageContext): readonly Span[] | undefined {
  const [first] = mentions;
  const document = context.publication.articles.get(first?.article ?? '')?.document;
  const block = document === undefined ? undefined : blockOf(document, first?.block ?? '');
  return block === undefined ? undefined : (partsOfBlock(block, mentions) ?? undefined);
}

/** One paragraph and all that it tells of the event; a source that the editor names by hand has its quote alone. */
function toSource(mentions: readonly TimelineMention[], context: PageContext): SourceModel[] {
  const [first] = mentions;
  const article = context.articles.get(first?.article ?? '');
  if (first === undefined || article === undefined) return [];
  const ours = context.publication.articles.get(article.id);
  const marks = [...mentions.flatMap(quoteMarks), ...nameMarks(mentions, context)];
  return [
    {
      tellings: mentions.map((mention) => ({
        id: mention.id,
        badges: attributionBadges(mention, context),
        isDenied: mention.stance === 'denied',
      })),
      facts: sourceFacts(article, ours?.paragraphs.get(first.block), context),
      lang: article.lang,
      direction: languageOf(article.lang).direction,
      html: ours?.blockHtml(first.block, marks, shownParts(mentions, context)) ?? null,
      quote: first.quote,
      reasons: unique(
        mentions.map((mention) => reasonWords(mention, article.published, context.strings, context.wording)),
      ),
      href: ours === undefined ? null : context.link(articlePath(article.id), first.block),
      original: webAddress(article.url),
    },
  ];
}

/** Paragraphs of an event that its page shows: each with all that it tells. */
export const shownParagraphs = (event: TimelineEvent): TimelineMention[][] =>
  byParagraph(event.mentions).slice(0, MOST_PARAGRAPHS);

/** An event's mentions, those of one paragraph together, in the order of the first of each. */
function byParagraph(mentions: readonly TimelineMention[]): TimelineMention[][] {
  return [...Map.groupBy(mentions, ({ article, block }) => JSON.stringify([article, block])).values()];
}

/** Paragraphs that an event shows: enough to compare, few enough for a page to hold where thousands repeat one sentence. */
const MOST_PARAGRAPHS = 12;

function moreSources(rest: readonly (readonly TimelineMention[])[], context: PageContext): EventModel['moreSources'] {
  const [first] = rest[0] ?? [];
  if (first === undefined) return null;
  const words = context.count('moreParagraphs', rest.length);
  return { words, href: context.link(articlePath(first.article), first.block), ids: rest.flat().map(({ id }) => id) };
}

/** Statuses that say that the happening is not so, or may not be. */
const DENYING: ReadonlySet<string> = new Set(['disputed', 'denied']);

/** The list's badges: a status that is not plain, then the first voice, then every denial. */
export function eventBadges(event: TimelineEvent, context: PageContext): EventModel['badges'] {
  const [first] = event.mentions;
  const status = context.strings.statuses[event.status];
  const voice = first === undefined || first.stance === 'denied' ? [] : attributionBadges(first, context).slice(0, 1);
  const denials = event.mentions
    .filter(({ stance }) => stance === 'denied')
    .flatMap((mention) => attributionBadges(mention, context).slice(0, 1));
  const says = unique(voice).map((text) => ({ text, isDenial: false }));
  const denies = unique(denials).map((text) => ({ text, isDenial: true }));
  const isNamed = denials.length > 0 || voice.includes(status ?? '');
  return [
    ...(status === undefined || isNamed ? [] : [{ text: status, isDenial: DENYING.has(event.status) }]),
    ...says,
    ...denies,
  ];
}

/** Who only tells of an event stands in its badge; where nobody else is named, here too. */
function shownActors(event: TimelineEvent): readonly string[] {
  const { taking, telling } = partActors(event);
  return taking.length > 0 ? taking : telling;
}

/** Everything that is shown of an event, in the context's language. */
export function toEventModel(event: TimelineEvent, context: PageContext): EventModel {
  const documents = event.mentions.map(({ article }) => context.articles.get(article));
  const paragraphs = byParagraph(event.mentions);
  return {
    id: event.id,
    title: context.pick(event.titles),
    words: context.date(event.date),
    listWords: context.date(event.date, 'under-year'),
    exactWords: context.date(event.date, 'full'),
    hijri: context.hijri(event.date),
    machine: machineDate(event.date),
    isFromPublication: event.basis === 'publication',
    actors: shownActors(event).map((id) => ({ id, name: context.actorName(id), tone: context.tone(id) })),
    outlets: unique(documents.map((article) => article?.outlet ?? null)).filter((outlet) => outlet !== null),
    badges: eventBadges(event, context),
    sources: paragraphs.slice(0, MOST_PARAGRAPHS).flatMap((mentions) => toSource(mentions, context)),
    moreSources: moreSources(paragraphs.slice(MOST_PARAGRAPHS), context),
    // Two places in one article are one source.
    sourceWords: context.count('sources', unique(event.mentions.map(({ article }) => article)).length),
    tellers: tellerWords(event, context),
  };
}
