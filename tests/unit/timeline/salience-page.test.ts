import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_WEIGHTS, RECALL_COUNTS, SHARES } from '../../../src/timeline/salience.ts';

const root = join(import.meta.dirname, '../../..');
const pageOf = (tag: string): string => readFileSync(join(root, `docs/${tag}/salience.md`), 'utf8');

/** Rows of the page's tables whose first cell names a sign or a kind: its name, and the number beside it. */
function rowsOf(page: string): Record<string, number> {
  const rows = [...page.matchAll(/^\| (?:[^|]*\()?([a-z]+)\)? \| ([\d.]+) \|/gmu)];
  return Object.fromEntries(rows.map(([, name = '', number = '']) => [name, Number(number)]));
}

describe.each(['en', 'ar'])('the page about salience in %s', (tag) => {
  it('names the shares and weights of the code, and no others', () => {
    expect(rowsOf(pageOf(tag))).toEqual({ ...SHARES, ...KIND_WEIGHTS });
  });

  it('gives them in its formula in the same order', () => {
    const formula = pageOf(tag)
      .split('\n')
      .find((line) => line.startsWith('    '));
    expect(formula?.match(/\d\.\d+/gu)?.map(Number)).toEqual(Object.values(SHARES));
  });

  it('tells how an article that looks back counts', () => {
    expect(pageOf(tag)).toMatch(new RegExp(`(counts|يُعدّ) ${RECALL_COUNTS} `, 'u'));
  });
});

describe('the shares of salience', () => {
  it('are parts of one', () => {
    expect(Object.values(SHARES).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
