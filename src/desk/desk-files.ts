import {
  appendDecisions,
  type DecisionFile,
  type Refusal as FileRefusal,
  readDecisionFile,
  writeDecisionFile,
} from '../build/decision-files.ts';
import type { Message } from '../message/message.ts';
import { digestText } from '../text/digest.ts';

export type DeskFile = DecisionFile;

/** Why nothing was written. */
export type Refusal = FileRefusal | 'nothingToUndo';

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
  read(file: DeskFile): Promise<string> {
    return readDecisionFile(this.#root, file);
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
    const { before, text, refusal, messages } = await appendDecisions(this.#root, file, seen, entries);
    const digest = digestText(text);
    if (refusal === null) this.#changes.push({ file, before, afterDigest: digest });
    return { digest, refusal, messages };
  }

  async #undo(): Promise<Outcome> {
    const change = this.#changes.at(-1);
    const file = change?.file ?? 'edits.yaml';
    const now = await this.digest(file);
    if (change === undefined) return { digest: now, refusal: 'nothingToUndo', messages: [] };
    if (now !== change.afterDigest) return { digest: now, refusal: 'changed', messages: [] };
    const refusal = await writeDecisionFile(this.#root, file, change.before);
    if (refusal !== null) return { digest: now, refusal, messages: [] };
    this.#changes.pop();
    return { digest: digestText(change.before), refusal: null, messages: [] };
  }
}
