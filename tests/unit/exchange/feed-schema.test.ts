import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/exchange/csv.ts';
import { formatNames, formats } from '../../../src/exchange/formats.ts';
import { sampleFeed } from './sample-feed.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(read('public/events.schema.json')) as object);

describe('the JSON Schema of a feed', () => {
  it('describes what is written', () => {
    const written = formats.json.write(sampleFeed({ id: 'a', date: '2014-06' }, { id: 'b', date: null }));
    expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses what is not: a field too many, a source without words', () => {
    const feed = sampleFeed({ id: 'a', date: null });
    expect(validate({ ...feed, extra: 1 })).toBe(false);
    const sources = feed.events[0]?.sources.map((source) => ({ ...source, quote: '' })) ?? [];
    expect(validate(sampleFeed({ id: 'a', date: null, sources }))).toBe(false);
  });
});

describe.each(['docs/en/formats.md', 'docs/ar/formats.md'])('%s', (path) => {
  const page = read(path);

  it('names every format and every column of the table', () => {
    for (const name of formatNames) expect(page).toContain(`exports/events.${formats[name].extension}\``);
    const columns = toCsv(sampleFeed())
      .replace(/^\uFEFF/, '')
      .trim()
      .split(',');
    for (const column of columns) expect(page).toContain(`\`${column}\``);
  });
});
