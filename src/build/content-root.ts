import { resolve } from 'node:path';

/** The publication folder: what is asked for, else what `SANAD_CONTENT` names, else `content/` of the project. */
export function contentRoot(asked?: string): string {
  return resolve(asked ?? process.env['SANAD_CONTENT'] ?? 'content');
}
