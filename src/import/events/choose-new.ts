import type { AddEntry, MadeEntry } from './to-entry.ts';
import { type EventRemark, remark } from './told-event.ts';

/** What becomes of a file's events: those to add, and how many are there already. */
export interface ChosenEntries {
  readonly added: readonly AddEntry[];
  /** Events that edits.yaml or an article of the publication has. */
  readonly same: number;
  /** Those that edits.yaml has with other words: the editor's stay. */
  readonly kept: number;
  /** Those that can be no entry, and are not there already. */
  readonly leftOut: readonly MadeEntry[];
  readonly remarks: readonly EventRemark[];
}

/** What the publication has: the entries of edits.yaml that add events, as they would be written, and the ids of what its articles tell. */
export interface KnownEvents {
  readonly entries: ReadonlyMap<string, string>;
  readonly mentions: ReadonlySet<string>;
}

/** Tells the events that are new; the same file twice adds nothing. */
export function chooseNew(
  made: readonly MadeEntry[],
  known: KnownEvents,
  write: (entry: AddEntry) => string,
): ChosenEntries {
  const added = new Map<string, { readonly entry: AddEntry; readonly row: number }>();
  const remarks: EventRemark[] = [];
  let [same, kept] = [0, 0];
  const leftOut: MadeEntry[] = [];
  for (const one of made) {
    const { entry, row, ownId } = one;
    if (entry === null) {
      if (ownId !== null && (known.mentions.has(ownId) || known.entries.has(ownId))) same++;
      else leftOut.push(one);
      continue;
    }
    const before = added.get(entry.add);
    const written = known.entries.get(entry.add);
    if (before !== undefined) remarks.push(remark('events-repeated', row, { other: before.row }));
    else if (known.mentions.has(entry.add)) same++;
    else if (written === undefined) added.set(entry.add, { entry, row });
    else if (written === write(entry)) same++;
    else {
      kept++;
      remarks.push(remark('events-kept', row, { id: entry.add }));
    }
  }
  return { added: [...added.values()].map(({ entry }) => entry), same, kept, leftOut, remarks };
}
