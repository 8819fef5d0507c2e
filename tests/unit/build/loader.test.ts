import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LoadingContext, loadPublication, PUBLICATION_ENTRY } from '../../../src/build/loader.ts';
import { makeFolder } from './folder.ts';

interface Entry {
  readonly id: string;
  readonly digest?: string | number;
  readonly data: Record<string, unknown>;
}

const article = (day: number): string =>
  `---\ntitle: T\npublished: 2020-05-06\n---\nThe army left the city on ${day} May 2020.\n`;

describe('the content loader', () => {
  let entries: Map<string, Entry>;
  let written: string[];
  let told: string[];
  let folder: string;
  const load = (engine = 'engine-1') => {
    [written, told] = [[], []];
    const tell = (text: string) => told.push(text);
    const context = {
      store: {
        get: (id: string) => entries.get(id),
        set: (entry: Entry) => {
          if (entries.get(entry.id)?.digest === entry.digest) return false;
          written.push(entry.id);
          entries.set(entry.id, entry);
          return true;
        },
        delete: (id: string) => entries.delete(id),
        keys: () => [...entries.keys()],
      },
      logger: { info: tell, warn: tell, error: tell },
    } as unknown as LoadingContext;
    return loadPublication(folder, engine, context);
  };

  beforeEach(() => {
    entries = new Map();
    folder = makeFolder({
      'articles/a.md': article(1),
      'articles/b.md': article(2),
      'site.yaml': 'title: { en: T }',
      'actors.yaml': 'actors: []',
      'edits.yaml': 'edits: []',
    });
  });

  it('stores each article and the timeline of all', async () => {
    await load();
    expect(written).toEqual(['a', 'b', PUBLICATION_ENTRY]);
    expect(told).toEqual([]);
  });

  it('reads nothing again where nothing has changed', async () => {
    await load();
    const before = entries.get('a')?.data;
    await load();
    expect(written).toEqual([]);
    expect(entries.get('a')?.data).toBe(before);
  });

  it('reads a changed article again, and no other', async () => {
    await load();
    writeFileSync(join(folder, 'articles/b.md'), article(3));
    await load();
    expect(written).toEqual(['b', PUBLICATION_ENTRY]);
  });

  it('forgets an article that is gone', async () => {
    await load();
    rmSync(join(folder, 'articles/a.md'));
    await load();
    expect([...entries.keys()].sort()).toEqual([PUBLICATION_ENTRY, 'b'].sort());
  });

  it('reads every article again when the actors or the engine change', async () => {
    await load();
    writeFileSync(join(folder, 'actors.yaml'), 'actors: [{ id: army, type: state_forces, en: [The army] }]');
    await load();
    expect(written).toEqual(['a', 'b', PUBLICATION_ENTRY]);
    await load('engine-2');
    expect(written).toEqual(['a', 'b']);
  });

  it('reads no article again when only an edit changes', async () => {
    await load();
    writeFileSync(join(folder, 'edits.yaml'), 'edits:\n  - pin: gone\n');
    await load();
    expect(written).toEqual([PUBLICATION_ENTRY]);
    expect(told).toEqual([expect.stringMatching(/^edits\.yaml:2: warning: /)]);
  });

  it('stops where there is no folder, having said which', async () => {
    folder = '/nowhere';
    await expect(load()).rejects.toThrow('nothing to publish');
    expect(told).toEqual([expect.stringContaining('/nowhere')]);
  });

  it('tells what is wrong each time, with file and line', async () => {
    writeFileSync(join(folder, 'articles/c.md'), 'No front matter.');
    await load();
    await load();
    expect(told).toEqual([expect.stringMatching(/^articles\/c\.md:1: error: /)]);
  });
});
