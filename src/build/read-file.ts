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
    // A pipe would be waited for without end, and a device be read without one.
    if (!(await stat(path)).isFile())
      return { text: null, messages: [tell('file-special', 'error', file)], isMissing: false };
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
