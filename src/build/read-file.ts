import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Message, Severity } from '../message/message.ts';
import { decodeText } from './decode-text.ts';

/** A file of the publication as text, or null where it can't be had. */
export interface TextFile {
  readonly text: string | null;
  readonly messages: readonly Message[];
  /** True where there is no such file. */
  readonly isMissing: boolean;
}

export const tell = (
  rule: string,
  severity: Severity,
  file: string,
  line: number | null = null,
  values: Message['values'] = {},
): Message => ({
  rule,
  severity,
  file,
  line,
  column: null,
  values,
});

/** The system's name for what went wrong: `ENOENT`, `EACCES`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A link inside the publication may point to another place of it; one that leads out could publish any file of the machine. */
async function leadsOut(root: string, path: string): Promise<boolean> {
  const inside = relative(await realpath(root), await realpath(path));
  return inside === '..' || inside.startsWith(`..${sep}`);
}

/** What is larger is no article but an archive of them; reading it whole would take the memory that the others need. */
const MOST_BYTES = 10_000_000;

/** Why a file is not read, if so. A pipe would be waited for without end, and a device be read without one. */
function findFileProblem(file: string, found: Stats): Message | null {
  if (!found.isFile()) return tell('file-special', 'error', file);
  if (found.size <= MOST_BYTES) return null;
  const [megabytes, most] = [found.size, MOST_BYTES].map((bytes) => Math.round(bytes / 1_000_000));
  return tell('file-too-large', 'error', file, null, { megabytes: megabytes ?? 0, most: most ?? 0 });
}

/**
 * Reads a file of the publication.
 *
 * @param root the publication folder
 * @param file path in it, with `/`
 */
export async function readTextFile(root: string, file: string): Promise<TextFile> {
  const path = join(root, file);
  try {
    if (await leadsOut(root, path))
      return { text: null, messages: [tell('file-outside', 'error', file)], isMissing: false };
    const problem = findFileProblem(file, await stat(path));
    if (problem !== null) return { text: null, messages: [problem], isMissing: false };
    const { text, problems } = decodeText(await readFile(path));
    const messages = problems.map(({ rule, severity, line }) => tell(rule, severity, file, line));
    return { text, messages, isMissing: false };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { text: null, messages: [], isMissing: true };
    return {
      text: null,
      messages: [tell('file-unreadable', 'error', file, null, { reason: codeOf(error) })],
      isMissing: false,
    };
  }
}
