import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const scratch = (): string => mkdtempSync(join(tmpdir(), 'sanad-new-'));
const FILES = ['README.md', 'actors.yaml', 'articles', 'edits.yaml', 'site.yaml'];

describe('sanad new', () => {
  it('makes a publication in which nothing is wrong but that it has no articles', () => {
    const folder = join(scratch(), 'deep', 'my-timeline');
    const { status, stdout } = sanad(['new', folder]);
    expect([status, readdirSync(folder).sort()]).toEqual([0, FILES]);
    expect(stdout).toContain(`--into ${folder}`);
    const checked = sanad(['check', folder]);
    expect([checked.status, checked.lines]).toEqual([0, [expect.stringMatching(/^articles\/: warning: There are no/)]]);
  });

  it('writes its README in every language, with commands that can be pasted', () => {
    const folder = join(scratch(), "a reader's timeline");
    sanad(['new', folder]);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain('# خط زمني');
    expect(readme).toContain('# A timeline');
    expect(readme).toContain(`sanad -- check '${folder.replace("'", "'\\''")}'`);
  });

  it('takes an empty folder', () => {
    const folder = join(scratch(), 'empty');
    mkdirSync(folder);
    expect(sanad(['new', folder]).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  it('refuses a folder with something in it, and leaves it as it was', () => {
    const folder = makeFolder({ 'notes.txt': 'mine' });
    const { status, stderr } = sanad(['new', folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/is not empty, and nothing was written.*Name a folder/);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(sanad(['new', folder], '', { LANG: 'ar' }).stderr).toContain('ليس فارغا');
  });

  it('says so where a file stands in the way, and where no folder is named', () => {
    const folder = makeFolder({ file: '' });
    expect(sanad(['new', join(folder, 'file')]).stderr).toContain('is a file and no folder');
    expect(sanad(['new', join(folder, 'file', 'below')])).toMatchObject({ status: 1 });
    expect(sanad(['new'])).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'file', 'below'))).toBe(false);
  });
});
