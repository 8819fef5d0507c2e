import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/actor/index.ts';
import { readActors } from '../../src/build/actors-file.ts';
import { parseDocument } from '../../src/document/index.ts';
import { languages } from '../../src/language/index.ts';
import { analyzeArticle } from '../../src/road.ts';

/**
 * A case is a folder: `article.md`, `actors.yaml` where the project's own list is not meant, and what each stage makes of it.
 * `UPDATE_CASES=1 npm run unit` writes what they make now: read the difference before you commit it.
 */
const here = import.meta.dirname;
const isUpdate = process.env['UPDATE_CASES'] === '1';
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

function readCase(name: string) {
  const own = join(here, name, 'actors.yaml');
  const path = existsSync(own) ? own : join(here, '../../content/actors.yaml');
  const { actors } = readActors(readFileSync(path, 'utf8'));
  const markdown = readFileSync(join(here, name, 'article.md'), 'utf8');
  return { document: parseDocument({ file: 'article.md', markdown }), gazetteer: createGazetteer(actors, languages) };
}

/** What each stage makes of the case, short enough to be read in a difference. */
function tellStages(name: string): Record<string, unknown> {
  const { document, gazetteer } = readCase(name);
  const { expressions, mentions } = analyzeArticle(document, gazetteer);
  const { title, published, lang, outlet, blocks, messages } = document;
  return {
    document: {
      title,
      published,
      lang,
      outlet,
      messages: messages.map(({ rule, line }) => `${line}: ${rule}`),
      blocks: blocks.map(({ line, kind, text, sentences }) => ({
        block: `${line} ${kind}`,
        sentences: sentences.map(({ start, end }) => text.slice(start, end)),
      })),
    },
    expressions: expressions.map(
      ({ text, type, value, edtf, basis, rule }) => `${text} → ${type} ${value} · ${edtf} · ${basis} · ${rule}`,
    ),
    mentions: mentions.map(({ quote, title: heading, date, basis, kind, stance, attribution, actors }) => ({
      quote,
      title: heading,
      date: `${date} · ${basis}`,
      is: `${kind} · ${stance}`,
      says: attribution === null ? null : `${attribution.source} · ${attribution.cue} · ${attribution.via}`,
      actors: actors.map(({ id, role }) => `${id}${role === null ? '' : ` (${role})`}`),
    })),
  };
}

describe('the case', () => {
  for (const name of names) {
    const path = join(here, name, 'expected.json');
    const stages = tellStages(name);
    if (isUpdate) writeFileSync(path, `${JSON.stringify(stages, null, 2)}\n`);
    const expected = JSON.parse(readFileSync(path, 'utf8')) as typeof stages;
    for (const stage of Object.keys(stages)) {
      it(`${name} gives the ${stage} that it should`, () => {
        expect(stages[stage]).toEqual(expected[stage]);
      });
    }
  }

  it('says in its quotes only what stands in its article', () => {
    for (const name of names) {
      const { document, gazetteer } = readCase(name);
      for (const { block, start, end, quote } of analyzeArticle(document, gazetteer).mentions)
        expect(document.blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(quote);
    }
  });
});
