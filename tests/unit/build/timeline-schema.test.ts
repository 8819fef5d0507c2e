import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyzePublication } from '../../../src/build/analyze-publication.ts';
import { makeFolder } from './folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const schema = JSON.parse(readFileSync(resolve(root, 'public/timeline.schema.json'), 'utf8')) as object;
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { uri: true },
});
const validate = ajv.compile(schema);
const errorsOf = (value: unknown): unknown => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors);

describe('the JSON Schema of timeline.json', () => {
  it("describes the record of the project's own publication", async () => {
    const { timeline } = await analyzePublication(resolve(root, 'content'));
    expect(timeline.events.length).toBeGreaterThan(5);
    expect(errorsOf(timeline)).toEqual([]);
  });

  it('describes the record of an empty publication, and of one with mistakes and edits', async () => {
    expect(errorsOf((await analyzePublication(makeFolder({}))).timeline)).toEqual([]);
    const folder = makeFolder({
      'articles/a.md': '---\ntitle: A\npublished: 2020-05-06\n---\nThe army of Aland left the city on 3 May 2020.\n',
      'articles/b.md': 'No front matter.',
      'actors.yaml': 'actors: [{ id: aland, type: state, en: [Aland], parent: nowhere }]',
      'edits.yaml':
        'edits:\n  - add: mine\n    titles: { en: By hand }\n    date: 2014\n    source: { title: T, url: "https://example.org/", quote: Q, lang: en }\n',
    });
    const { timeline } = await analyzePublication(folder);
    expect(timeline.events.some(({ titles }) => titles['en'] === 'By hand')).toBe(true);
    expect(errorsOf(timeline)).toEqual([]);
  });

  it.each([
    ['a version to come', (timeline: Record<string, unknown>) => ({ ...timeline, version: 2 })],
    ['a field that is not described', (timeline: Record<string, unknown>) => ({ ...timeline, extra: 1 })],
    [
      'a dated event without a date',
      (timeline: Record<string, unknown>) => {
        const [first, ...rest] = timeline['events'] as Record<string, unknown>[];
        return { ...timeline, events: [{ ...first, date: null }, ...rest] };
      },
    ],
    ['no undated tray', ({ undated: _, ...timeline }: Record<string, unknown>) => timeline],
  ])('refuses %s', async (_, spoil) => {
    const { timeline } = await analyzePublication(resolve(root, 'content'));
    expect(errorsOf(spoil(timeline as unknown as Record<string, unknown>))).not.toEqual([]);
  });
});
