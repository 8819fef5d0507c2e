import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../text/digest.ts';

/** Rooms whose code changes what is read in an article. */
const READING_ROOMS = [
  'text',
  'calendar',
  'language',
  'message',
  'document',
  'temporal',
  'actor',
  'claim',
  'build',
  'road.ts',
];

/**
 * Names the state of the engine: a digest of the code that reads articles and of the versions it stands on, so that a change there
 * reads every article anew.
 *
 * @param src the engine's `src/`
 */
export function digestEngine(src: string): string {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const read = names.filter((name) => name.endsWith('.ts') && READING_ROOMS.includes(name.split('/')[0] ?? '')).sort();
  const files = ['../package-lock.json', ...read].map((name) => `${name}\n${readFileSync(join(src, name), 'utf8')}`);
  return digestText(files.join('\n'));
}
