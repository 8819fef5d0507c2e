import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readActors } from '../build/actors-file.ts';
import { readEdits } from '../build/edits-file.ts';
import { writeFileWhole } from '../build/write-file.ts';
import type { Message } from '../message/message.ts';
import { appendEntries, UnreadableYaml } from '../review/append-entries.ts';
import { digestText } from '../text/digest.ts';

/** Files that the desk writes, the key of each's list, and how each is read: nothing else is ever written. */
const FILES = {
  'edits.yaml': { key: 'edits', messagesOf: (text: string) => readEdits(text).messages },
  'actors.yaml': { key: 'actors', messagesOf: (text: string) => readActors(text).messages },
} as const;
export type DeskFile = keyof typeof FILES;

/** Why nothing was written. */
export type Refusal = 'changed' | 'broken' | 'refused' | 'link' | 'unwritable' | 'nothingToUndo';

/** What became of a request: the file's digest as it stands now, and why nothing was written, if so. */
export interface Outcome {
  readonly digest: string;
  readonly refusal: Refusal | null;
  /** What is wrong with the file or with what was to be written. */
  readonly messages: readonly Message[];
}

interface Change {
  readonly file: DeskFile;
  readonly before: string;
  readonly afterDigest: string;
}

const errorsOf = (file: DeskFile, text: string): Message[] =>
  FILES[file].messagesOf(text).filter(({ severity }) => severity === 'error');

/**
 * The decisions of a publication folder, written one request at a time. A file is written only if it is still the one that the
 * asking page has seen, and whole: either as it was or with the new lines.
 */
export class DeskFiles {
  readonly #root: string;
  readonly #changes: Change[] = [];
  #last: Promise<unknown> = Promise.resolve();

  /** @param root the publication folder */
  constructor(root: string) {
    this.#root = root;
  }

  /** Text of a file as it stands; empty where there is none. */
  async read(file: DeskFile): Promise<string> {
    return readFile(join(this.#root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
  }

  async digest(file: DeskFile): Promise<string> {
    return digestText(await this.read(file));
  }

  /** Adds entries at the end of a file's list. */
  append(file: DeskFile, seen: string, entries: readonly unknown[]): Promise<Outcome> {
    return this.#inTurn(() => this.#append(file, seen, entries));
  }

  /** Takes the last change of this session back, unless its file has changed since. */
  undo(): Promise<Outcome> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #append(file: DeskFile, seen: string, entries: readonly unknown[]): Promise<Outcome> {
    const before = await this.read(file);
    const refuse = (refusal: Refusal, messages: readonly Message[] = []): Outcome => ({
      digest: digestText(before),
      refusal,
      messages,
    });
    if (digestText(before) !== seen) return refuse('changed');
    const wrong = errorsOf(file, before);
    const after = appended(file, before, entries);
    if (after === null) return refuse('broken', wrong);
    const worse = errorsOf(file, after);
    if (worse.length > wrong.length) return refuse('refused', worse.slice(wrong.length));
    const written = await this.#write(file, after);
    if (written !== null) return refuse(written);
    this.#changes.push({ file, before, afterDigest: digestText(after) });
    return { digest: digestText(after), refusal: null, messages: [] };
  }

  async #undo(): Promise<Outcome> {
    const change = this.#changes.at(-1);
    const file = change?.file ?? 'edits.yaml';
    const now = await this.digest(file);
    if (change === undefined) return { digest: now, refusal: 'nothingToUndo', messages: [] };
    if (now !== change.afterDigest) return { digest: now, refusal: 'changed', messages: [] };
    const refusal = await this.#write(file, change.before);
    if (refusal !== null) return { digest: now, refusal, messages: [] };
    this.#changes.pop();
    return { digest: digestText(change.before), refusal: null, messages: [] };
  }

  /** A link may lead out of the publication folder: it is never written through, nor put away. */
  async #write(file: DeskFile, text: string): Promise<Refusal | null> {
    const path = join(this.#root, file);
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
}

function appended(file: DeskFile, before: string, entries: readonly unknown[]): string | null {
  try {
    return appendEntries(before, FILES[file].key, entries);
  } catch (error) {
    if (error instanceof UnreadableYaml) return null;
    throw error;
  }
}
