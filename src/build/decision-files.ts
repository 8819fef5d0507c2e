import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../message/message.ts';
import { digestText } from '../text/digest.ts';
import { readActors } from './actors-file.ts';
import { appendEntries, UnreadableYaml } from './append-entries.ts';
import { readEdits } from './edits-file.ts';
import { writeFileWhole } from './write-file.ts';

/** Files of decisions, the key of each's list, and how each is read: no other is ever written by a program. */
const FILES = {
  'edits.yaml': { key: 'edits', messagesOf: (text: string) => readEdits(text).messages },
  'actors.yaml': { key: 'actors', messagesOf: (text: string) => readActors(text).messages },
} as const;
export type DecisionFile = keyof typeof FILES;

/** Why nothing was written. */
export type Refusal = 'changed' | 'broken' | 'refused' | 'link' | 'unwritable';

/** What became of entries that were to be added. */
export interface Appended {
  /** The file as it was before. */
  readonly before: string;
  /** The file as it stands now. */
  readonly text: string;
  readonly refusal: Refusal | null;
  /** What is wrong with the file or with what was to be written. */
  readonly messages: readonly Message[];
}

/** Text of a file as it stands; empty where there is none. */
export async function readDecisionFile(root: string, file: DecisionFile): Promise<string> {
  return readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** Writes a file whole. A link may lead out of the publication folder: it is never written through, nor put away. */
export async function writeDecisionFile(root: string, file: DecisionFile, text: string): Promise<Refusal | null> {
  const path = join(root, file);
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink) return 'link';
  return writeFileWhole(path, text).then(
    () => null,
    () => 'unwritable' as const,
  );
}

const errorsOf = (file: DecisionFile, text: string): Message[] =>
  FILES[file].messagesOf(text).filter(({ severity }) => severity === 'error');

function withEntries(file: DecisionFile, before: string, entries: readonly unknown[]): string | null {
  try {
    return appendEntries(before, FILES[file].key, entries);
  } catch (error) {
    if (error instanceof UnreadableYaml) return null;
    throw error;
  }
}

/**
 * Adds entries at the end of a file's list, every line that stood before kept. Nothing is written where the file is no longer the
 * one that was seen, or where it would say more that is wrong than before.
 *
 * @param seen digest of the file's text as the one who decided has seen it
 */
export async function appendDecisions(
  root: string,
  file: DecisionFile,
  seen: string,
  entries: readonly unknown[],
): Promise<Appended> {
  const before = await readDecisionFile(root, file);
  const refuse = (refusal: Refusal, messages: readonly Message[] = []): Appended => ({
    before,
    text: before,
    refusal,
    messages,
  });
  if (digestText(before) !== seen) return refuse('changed');
  const wrong = errorsOf(file, before);
  const after = withEntries(file, before, entries);
  if (after === null) return refuse('broken', wrong);
  const worse = errorsOf(file, after);
  if (worse.length > wrong.length) return refuse('refused', worse.slice(wrong.length));
  const refusal = await writeDecisionFile(root, file, after);
  return refusal === null ? { before, text: after, refusal, messages: [] } : refuse(refusal);
}
