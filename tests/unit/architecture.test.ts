import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateLanguages } from '../../src/language/dates.ts';
import { languages } from '../../src/language/index.ts';

const src = resolve(import.meta.dirname, '../../src');

/** Each room and the rooms it may import from; what is not listed is forbidden. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  message: [],
  calendar: ['text'],
  language: ['text', 'message'],
  document: ['text', 'message', 'language', 'calendar'],
  temporal: ['text', 'message', 'calendar', 'language', 'document'],
  actor: ['text', 'message', 'language', 'document'],
  claim: ['text', 'message', 'calendar', 'language', 'document', 'temporal', 'actor'],
  timeline: ['text', 'message', 'calendar', 'language', 'document', 'temporal', 'actor', 'claim'],
  import: ['text', 'message', 'calendar', 'language', 'document', 'temporal'],
  build: [
    'text',
    'message',
    'calendar',
    'language',
    'document',
    'temporal',
    'actor',
    'claim',
    'timeline',
    'import',
    '.',
  ],
  cli: [
    'text',
    'message',
    'calendar',
    'language',
    'document',
    'temporal',
    'actor',
    'claim',
    'timeline',
    'import',
    'build',
    '.',
  ],
  exchange: ['text', 'calendar'],
  view: ['text', 'calendar', 'timeline', 'language', 'exchange'],
  review: ['text', 'message', 'calendar', 'actor', 'timeline'],
  desk: ['text', 'message', 'calendar', 'language', 'timeline', 'review', 'build', 'view', 'components', 'styles'],
  components: [
    'text',
    'message',
    'calendar',
    'language',
    'document',
    'timeline',
    'build',
    'exchange',
    'view',
    'styles',
    '.',
  ],
  pages: [
    'text',
    'message',
    'calendar',
    'language',
    'document',
    'timeline',
    'build',
    'exchange',
    'view',
    'components',
    'styles',
    '.',
  ],
  '.': ['text', 'message', 'calendar', 'language', 'document', 'temporal', 'actor', 'claim', 'timeline', 'build'],
};
const pureRooms = [
  'text',
  'message',
  'calendar',
  'language',
  'document',
  'temporal',
  'actor',
  'claim',
  'timeline',
  'exchange',
  'import',
];
/** Rooms that read language: they must not name one. */
const engineRooms = [
  'document',
  'temporal',
  'actor',
  'claim',
  'timeline',
  'calendar',
  'exchange',
  'import',
  'build',
  'cli',
  'view',
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|astro)$/.test(name));
const roomOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] ?? '.') : '.');
const read = (name: string): string => readFileSync(join(src, name), 'utf8');
const importsOf = (name: string): string[] =>
  [...read(name).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

/** A language is a folder: the test learns of a new one by itself. */
const languageFolders = readdirSync(join(src, 'language'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the languages', () => {
  it('are one for each folder of language/', () => {
    expect(languages.map(({ tag }) => tag).sort()).toEqual(languageFolders);
    expect(dateLanguages.map(({ tag }) => tag).sort()).toEqual(languageFolders);
  });
});

describe('the rooms of src/', () => {
  it('each import only in the one direction', () => {
    const wrong = files.flatMap((name) =>
      importsOf(name)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(relative(src, resolve(src, dirname(name), path))))
        .filter((room) => room !== roomOf(name) && !(mayImport[roomOf(name)] ?? []).includes(room))
        .map((room) => `${name} imports ${room}/`),
    );
    expect(wrong).toEqual([]);
  });

  it('stay pure where they must: no files, no clock, no chance, no page', () => {
    const impure =
      /\bdocument\.(?:create|query|get|body)|\bwindow\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./;
    const isImpure = (name: string): boolean =>
      impure.test(read(name)) ||
      importsOf(name).some((path) => /^(?:node|astro):|^astro\b|^d3-(?:selection|zoom)$/.test(path));
    const isPure = (name: string): boolean =>
      pureRooms.includes(roomOf(name)) || name.startsWith('view/layout/') || name.startsWith('view/state/');
    expect(files.filter((name) => isPure(name) && isImpure(name))).toEqual([]);
  });

  it('hold no words of any language outside language/, and name none', () => {
    const words = /[\u0621-\u064A]{2,}/;
    const tags = languageFolders.join('|');
    const names = new RegExp(`[=!]==?\\s*['"](?:${tags})['"]|case\\s+['"](?:${tags})['"]|language/(?:${tags})\\b`);
    const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const naming = files.filter(
      (name) =>
        engineRooms.includes(roomOf(name)) && (words.test(withoutComments(read(name))) || names.test(read(name))),
    );
    expect(naming).toEqual([]);
  });

  it('are all known to this test', () => {
    const known = new Set([...Object.keys(mayImport), 'styles']);
    expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
  });
});
