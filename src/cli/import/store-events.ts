import { analyzePublication } from '../../build/analyze-publication.ts';
import { appendEntries } from '../../build/append-entries.ts';
import { type Appended, appendDecisions, readDecisionFile } from '../../build/decision-files.ts';
import { EDITS_FILE, readEdits } from '../../build/edits-file.ts';
import { type ChosenEntries, chooseNew, type KnownEvents } from '../../import/events/choose-new.ts';
import type { AddEntry, MadeEntry } from '../../import/events/to-entry.ts';
import { digestText } from '../../text/digest.ts';
import type { AddEdit } from '../../timeline/index.ts';

/** What became of the events of a file. */
export interface StoredEvents extends ChosenEntries {
  /** How edits.yaml was written; null where there was nothing to write. */
  readonly appended: Appended | null;
}

/** An event added by hand as one line that two of the same have alike, wherever they stand. */
const lineOf = ({ line, ...edit }: AddEdit): string => JSON.stringify(edit, (_, value) => sortFields(value));

const sortFields = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const addedIn = (edits: string): AddEdit[] => readEdits(edits).edits.filter((edit) => edit.action === 'add');

/** An entry as edits.yaml would have it read. */
function writeEntry(entry: AddEntry): string {
  const [edit] = addedIn(appendEntries('', 'edits', [entry]));
  return edit === undefined ? '' : lineOf(edit);
}

/** The ids of the publication's own mentions; it is read only where the file has ids that may be among them. */
async function mentionIds(root: string, made: readonly MadeEntry[], added: ReadonlySet<string>): Promise<Set<string>> {
  const isOpen = made.some(({ ownId }) => ownId !== null && !added.has(ownId));
  if (!isOpen) return new Set();
  const { articles } = await analyzePublication(root);
  return new Set(articles.flatMap(({ reading }) => reading.mentions.map(({ id }) => id)));
}

/**
 * Writes events into the publication's edits.yaml, below what stands there; those that it or an article has already are left out.
 *
 * @throws what the file system says where edits.yaml can't be read
 */
export async function storeEvents(root: string, made: readonly MadeEntry[]): Promise<StoredEvents> {
  const text = await readDecisionFile(root, EDITS_FILE);
  const entries = new Map(addedIn(text).map((edit) => [edit.mention, lineOf(edit)]));
  const known: KnownEvents = { entries, mentions: await mentionIds(root, made, new Set(entries.keys())) };
  const chosen = chooseNew(made, known, writeEntry);
  if (chosen.added.length === 0) return { ...chosen, appended: null };
  return { ...chosen, appended: await appendDecisions(root, EDITS_FILE, digestText(text), chosen.added) };
}
