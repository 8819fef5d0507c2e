import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskFiles } from '../../../src/desk/desk-files.ts';

const approve = { approve: 'aaaaaaaaaaaa' };

function publication(edits: string | null): { root: string; files: DeskFiles; text: () => string } {
  const root = mkdtempSync(join(tmpdir(), 'sanad-desk-'));
  if (edits !== null) writeFileSync(join(root, 'edits.yaml'), edits);
  return { root, files: new DeskFiles(root), text: () => readFileSync(join(root, 'edits.yaml'), 'utf8') };
}

describe('decisions in a publication folder', () => {
  it('are written at the end of the file, and taken back one by one', async () => {
    const { files, text } = publication('# mine\nedits:\n  - pin: a\n');
    const first = await files.append('edits.yaml', await files.digest('edits.yaml'), [approve]);
    expect(first).toMatchObject({ refusal: null, digest: await files.digest('edits.yaml') });
    const second = await files.append('edits.yaml', first.digest, [{ redate: 'b', date: '2014-06' }]);
    expect(second.refusal).toBeNull();
    expect(text()).toBe('# mine\nedits:\n  - pin: a\n  - approve: aaaaaaaaaaaa\n  - redate: b\n    date: 2014-06\n');
    expect((await files.undo()).refusal).toBeNull();
    expect((await files.undo()).refusal).toBeNull();
    expect(text()).toBe('# mine\nedits:\n  - pin: a\n');
    expect((await files.undo()).refusal).toBe('nothingToUndo');
  });

  it('begin a file where there is none', async () => {
    const { files, text } = publication(null);
    expect((await files.append('edits.yaml', await files.digest('edits.yaml'), [approve])).refusal).toBeNull();
    expect(text()).toBe('edits:\n  - approve: aaaaaaaaaaaa\n');
  });

  it('are not written over a file that has changed since it was seen', async () => {
    const { root, files, text } = publication('edits: []\n');
    const seen = await files.digest('edits.yaml');
    writeFileSync(join(root, 'edits.yaml'), 'edits:\n  - pin: mine\n');
    expect((await files.append('edits.yaml', seen, [approve])).refusal).toBe('changed');
    expect(text()).toBe('edits:\n  - pin: mine\n');
  });

  it('are not taken back over a file that has changed since', async () => {
    const { root, files, text } = publication('edits: []\n');
    await files.append('edits.yaml', await files.digest('edits.yaml'), [approve]);
    const mine = `${text()}# a line of mine\n`;
    writeFileSync(join(root, 'edits.yaml'), mine);
    expect((await files.undo()).refusal).toBe('changed');
    expect(text()).toBe(mine);
  });

  it('leave a broken file alone, and tell its mistake', async () => {
    const { files, text } = publication('edits: [\n');
    const outcome = await files.append('edits.yaml', await files.digest('edits.yaml'), [approve]);
    expect(outcome.refusal).toBe('broken');
    expect(outcome.messages.map(({ rule }) => rule)).toEqual(['yaml-broken']);
    expect(text()).toBe('edits: [\n');
  });

  it('that the file’s rules forbid are refused, with the reason', async () => {
    const { files, text } = publication('edits: []\n');
    const outcome = await files.append('edits.yaml', await files.digest('edits.yaml'), [
      { redate: 'a', date: 'one day' },
    ]);
    expect(outcome.refusal).toBe('refused');
    expect(outcome.messages).not.toEqual([]);
    expect(text()).toBe('edits: []\n');
  });

  it('are never written through a link that leads elsewhere', async () => {
    const elsewhere = publication('edits: []\n');
    const { root, files } = publication(null);
    symlinkSync(join(elsewhere.root, 'edits.yaml'), join(root, 'edits.yaml'));
    expect((await files.append('edits.yaml', await files.digest('edits.yaml'), [approve])).refusal).toBe('link');
    expect(elsewhere.text()).toBe('edits: []\n');
  });

  it('that come at once are written one after another: of two that saw the same file, the second is told', async () => {
    const { files, text } = publication('edits: []\n');
    const seen = await files.digest('edits.yaml');
    const outcomes = await Promise.all([1, 2].map((n) => files.append('edits.yaml', seen, [{ pin: `m${n}` }])));
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, 'changed']);
    expect(text()).toBe('edits:\n  - pin: m1\n');
  });

  it('leave nothing half-written beside them', async () => {
    const { root, files } = publication('edits: []\n');
    await files.append('edits.yaml', await files.digest('edits.yaml'), [approve]);
    expect(readdirSync(root)).toEqual(['edits.yaml']);
  });
});
