import { type Actor, createGazetteer } from '../../actor/index.ts';
import type { Refusal } from '../../build/decision-files.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../build/edits-file.ts';
import { readSettings } from '../../build/read-publication.ts';
import { webAddress } from '../../import/addresses.ts';
import type { ChosenEntries } from '../../import/events/choose-new.ts';
import { readTable } from '../../import/events/read-table.ts';
import { readTimelineJson } from '../../import/events/read-timeline-json.ts';
import { type EntryFacts, type MadeEntry, toAddEntry } from '../../import/events/to-entry.ts';
import type { EventRemark, ToldEvents } from '../../import/events/told-event.ts';
import type { ChosenFields } from '../../import/imported-article.ts';
import { lettersOf } from '../../import/plain-words.ts';
import type { SourceKind } from '../../import/source-kind.ts';
import { languages } from '../../language/index.ts';
import { say, warn, wordMessage } from '../say.ts';
import { tell } from '../streams.ts';
import { storeEvents } from './store-events.ts';

/** Sources that hold events rather than an article. */
const READERS: Readonly<Partial<Record<SourceKind, (text: string) => ToldEvents>>> = {
  json: readTimelineJson,
  table: readTable,
};

export const holdsEvents = (kind: SourceKind): boolean => READERS[kind] !== undefined;

/** A file of events, and what is known beside it. */
export interface EventFile {
  readonly kind: SourceKind;
  readonly text: string;
  readonly name: string;
  /** The address that it was read from; null for a file. */
  readonly address: string | null;
  readonly given: ChosenFields;
}

/** Finds an actor by its id or by one of its names in any language; the publication's own come first. */
function createActorFinder(actors: readonly Actor[]): (name: string) => string | null {
  const { actors: all, listed } = createGazetteer(actors, languages);
  const ids = new Map<string, string>();
  const ordered = [...all.values()].sort((a, b) => Number(listed.has(b.id)) - Number(listed.has(a.id)));
  for (const { id, names } of ordered)
    for (const name of Object.values(names).flatMap((one) => one.names)) {
      const key = lettersOf(name);
      if (!ids.has(key)) ids.set(key, id);
    }
  return (name) => (all.has(name) ? name : (ids.get(lettersOf(name)) ?? null));
}

async function readFacts(root: string, { address, given }: EventFile): Promise<EntryFacts> {
  const { site, actors } = await readSettings(root);
  return {
    address: webAddress(given.url?.value ?? '') ?? address,
    lang: given.lang?.value ?? (site.locales[0] ?? '').split('-')[0] ?? '',
    outlet: given.outlet?.value ?? '',
    published: given.published?.value ?? '',
    kinds: EVENT_KINDS,
    statuses: EVENT_STATUSES,
    actorOf: createActorFinder(actors),
  };
}

/** A message's rule for each reason why edits.yaml was not written. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  changed: 'events-edits-changed',
  broken: 'events-edits-broken',
  refused: 'events-edits-broken',
  link: 'events-edits-link',
  unwritable: 'file-unwritable',
};

const tellRemarks = (file: string, remarks: readonly EventRemark[]): void => {
  for (const { rule, row, values } of remarks) warn(rule, { ...values, file, row });
};

/** What an editor should know, row by row: of events that are there already it was told when they came. */
function remarksOf(made: readonly MadeEntry[], { added, leftOut, remarks }: ChosenEntries): EventRemark[] {
  const told = made.filter((one) => leftOut.includes(one) || (one.entry !== null && added.includes(one.entry)));
  return [...told.flatMap((one) => one.remarks), ...remarks].sort((a, b) => a.row - b.row);
}

/**
 * Writes the events of a TimelineJS timeline or a table into the publication's edits.yaml, and tells what became of them.
 *
 * @returns true where the file held events and they could be written
 */
export async function importEvents(root: string, file: EventFile): Promise<boolean> {
  const { name } = file;
  const told = (READERS[file.kind] ?? readTable)(file.text);
  tellRemarks(name, told.remarks);
  if (told.events.length === 0) return false;
  const facts = await readFacts(root, file);
  const made = told.events.map((event) => toAddEntry(event, facts));
  const stored = await storeEvents(root, made);
  tellRemarks(name, remarksOf(made, stored));
  const unknown = [
    ...new Set(
      made
        .filter(({ entry }) => entry !== null && stored.added.includes(entry))
        .flatMap(({ unknownActors }) => unknownActors),
    ),
  ];
  if (unknown.length > 0) warn('events-unknown-actors', { file: name, names: unknown.join(', ') });
  const refusal = stored.appended?.refusal ?? null;
  for (const message of stored.appended?.messages ?? []) tell(`${message.file}: ${wordMessage(message)}`);
  if (refusal !== null) {
    warn(REFUSALS[refusal], { folder: root, reason: 'edits.yaml' });
    return false;
  }
  const failed = stored.leftOut.length;
  await say('events-done', { file: name, added: stored.added.length, same: stored.same, kept: stored.kept, failed });
  return failed === 0;
}
