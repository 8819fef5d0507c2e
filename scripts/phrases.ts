// `npm run phrases -- ar [--lang en]` prints every phrase of a language with its reading as one table in Markdown that a
// reader of the language can approve; `npm run phrases -- --write` writes those tables into docs/.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endQuietlyWhenOutputCloses } from '../src/cli/streams.ts';
import { findLanguage, type Language, languages } from '../src/language/index.ts';
import { type Corpus, phrasesPage } from './phrases-page.ts';

const root = resolve(import.meta.dirname, '..');

/** The phrases of tests/corpus/, where the language has some. */
async function readCorpus(tag: string): Promise<Corpus | null> {
  const file = join(root, `tests/corpus/${tag}.ts`);
  return existsSync(file) ? ((await import(file)) as Corpus) : null;
}

/** A page of docs/: its path from the project's root, and what it must hold. */
export async function makePage(of: Language, words: Language): Promise<{ path: string; text: string }> {
  return { path: `docs/${words.tag}/phrases-${of.tag}.md`, text: phrasesPage(of, words, await readCorpus(of.tag)) };
}

/** Every page: each language's phrases, told in each language that has docs. */
export async function makePages(): Promise<{ path: string; text: string }[]> {
  const told = languages.filter(({ tag }) => existsSync(join(root, 'docs', tag)));
  return Promise.all(languages.flatMap((of) => told.map((words) => makePage(of, words))));
}

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--write')) {
    for (const { path, text } of await makePages()) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return 0;
  }
  const [tag = ''] = args;
  const of = findLanguage(tag);
  const words = args[1] === '--lang' ? findLanguage(args[2] ?? '') : of;
  if (of === null || words === null) {
    console.error(`Name a language: npm run phrases -- ${languages.map((one) => one.tag).join(' | ')} [--lang en]`);
    return 2;
  }
  process.stdout.write((await makePage(of, words)).text);
  return 0;
}

if (import.meta.main) {
  endQuietlyWhenOutputCloses();
  process.exitCode = await run(process.argv.slice(2));
}
