import { type Actor, ancestorsOf } from '../actor/index.ts';
import { compareEdtf, edtfBounds } from '../calendar/index.ts';
import type { Mention } from '../claim/mention.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { describeMessage, type Message, type MessageCatalog } from '../message/message.ts';
import { toAddedArticle, toAddedEvent } from './added-event.ts';
import { applyEdits } from './apply-edits.ts';
import { compareText } from './compare-text.ts';
import type { AddEdit, Edit } from './edit.ts';
import { editMentions, readGrouping } from './edit-mentions.ts';
import { findAddedRepeats } from './find-added-repeats.ts';
import { groupMentions } from './group-mentions.ts';
import { joinAdded } from './join-added.ts';
import { comparePublished, readFacts } from './mention-facts.ts';
import { rankEvents } from './salience.ts';
import { tellEvent } from './tell-event.ts';
import {
  type LocalText,
  TIMELINE_VERSION,
  type Timeline,
  type TimelineActor,
  type TimelineArticle,
  type TimelineEvent,
  type TimelineMessage,
  type TimelineSite,
} from './timeline.ts';

/** All that a timeline is made of. The order of the lists does not matter, that of `edits` apart. */
export interface TimelineInput {
  readonly site: TimelineSite;
  readonly documents: readonly SourceDocument[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly edits: readonly Edit[];
  readonly messages: readonly Message[];
  /** The wording of messages by language tag. */
  readonly catalogs: Readonly<Record<string, MessageCatalog>>;
}

function toArticle({ id, title, lang, published, outlet, url }: SourceDocument): TimelineArticle {
  return { id, title, lang, published, outlet, url, href: `articles/${id}/` };
}

function listArticles(documents: readonly SourceDocument[], added: readonly AddEdit[]): TimelineArticle[] {
  const sources = new Map(added.map(toAddedArticle).map((article) => [article.id, article]));
  return [...[...documents].sort(comparePublished).map(toArticle), ...sources.values()];
}

/** An actor's displayed name in each language that has one. */
function namesOf({ names }: Actor): LocalText {
  return Object.fromEntries(
    Object.entries(names).flatMap(([lang, { display, names: listed }]) => {
      const shown = display ?? listed[0];
      return shown === undefined ? [] : [[lang, shown]];
    }),
  );
}

/** Every actor id that an event shows: who takes part, and who says so. */
function actorIdsOf(event: TimelineEvent): string[] {
  const sources = event.mentions.flatMap(({ attribution }) => [attribution?.source, attribution?.via]);
  const named = event.mentions.flatMap(({ actors }) => actors.map(({ id }) => id));
  return [...event.actors, ...named, ...sources.filter((id) => typeof id === 'string')];
}

/** The actors that events show, with their ancestors, by id. */
function listActors(actors: readonly Actor[], events: readonly TimelineEvent[]): TimelineActor[] {
  const ancestors = ancestorsOf(actors);
  const shown = new Set(events.flatMap(actorIdsOf).flatMap((id) => [id, ...(ancestors.get(id) ?? [])]));
  return actors
    .filter(({ id }) => shown.has(id))
    .map((actor) => ({ id: actor.id, type: actor.type, parent: actor.parent, names: namesOf(actor) }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** A date with both ends has a place on the timeline; an open bound or none waits in the tray. */
function isDated({ date }: TimelineEvent): boolean {
  const bounds = date === null ? null : edtfBounds(date);
  return bounds !== null && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest);
}

function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareText(a.id, b.id);
  return compareEdtf(a.date, b.date) || compareText(a.id, b.id);
}

function toTimelineMessage(message: Message, catalogs: TimelineInput['catalogs']): TimelineMessage {
  const { rule, severity, file, line } = message;
  const wordings = Object.entries(catalogs).map(([tag, catalog]) => [tag, describeMessage(message, catalog)]);
  return { rule, severity, file, line, text: Object.fromEntries(wordings) };
}

const compareMessages = (a: TimelineMessage, b: TimelineMessage): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(JSON.stringify(a.text), JSON.stringify(b.text));

/** Additions whose id no mention has yet; the first of two alike. */
function readAdditions(edits: readonly Edit[], mentions: readonly Mention[]): AddEdit[] {
  const taken = new Set(mentions.map(({ id }) => id));
  return edits.filter((edit): edit is AddEdit => {
    if (edit.action !== 'add' || taken.has(edit.mention)) return false;
    taken.add(edit.mention);
    return true;
  });
}

/**
 * Makes the published record from everything that was read: mentions merged into events, dated, ranked and sorted, with the
 * editor's decisions applied last. The same input in any order gives the same record.
 */
export function buildTimeline(input: TimelineInput): Timeline {
  const { site, documents, actors, edits, catalogs } = input;
  const facts = readFacts(editMentions(input.mentions, edits), documents, actors);
  const grouping = readGrouping(edits);
  const told = rankEvents(groupMentions(facts, grouping).map(tellEvent));
  const added = readAdditions(edits, input.mentions);
  const listed = new Set(actors.map(({ id }) => id));
  const byHand = added.map(toAddedEvent).map((event) => ({ ...event, mentions: editMentions(event.mentions, edits) }));
  const edited = applyEdits(joinAdded(told, byHand, grouping.together), edits, listed);
  const events = [...edited.events].sort(compareEvents);
  return {
    version: TIMELINE_VERSION,
    site,
    articles: listArticles(documents, added),
    actors: listActors(actors, events),
    events: events.filter(isDated),
    undated: events.filter((event) => !isDated(event)),
    messages: [...input.messages, ...edited.messages, ...findAddedRepeats(edited.events, added)]
      .map((message) => toTimelineMessage(message, catalogs))
      .sort(compareMessages),
  };
}
