import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../src/text/fold.ts';
import { TextSearch } from '../../../src/view/texts/text-search.ts';

const lines = (...texts: string[]): string => texts.map((text) => `${foldKey(text)}\n`).join('');
const search = new TextSearch([
  lines('قررت الهيئة والوزارة إغلاق الميناء', 'وصلت السفينة إلى المرفأ', 'the port was closed'),
  lines('The Port Authority of the port', ''),
]);
const find = (query: string): number[] | null => {
  const found = search.find(query);
  return found === null ? null : [...found].flatMap((is, event) => (is === 1 ? [event] : []));
};

describe('the search', () => {
  it('finds a word in another spelling, with what is attached to it', () => {
    expect(find('الوزاره')).toEqual([0]);
    expect(find('الى')).toEqual([1]);
    expect(find('PORT')).toEqual([2, 3]);
  });

  it('asks for every word of the query, wherever it stands', () => {
    expect(find('port closed')).toEqual([2]);
    expect(find('closed authority')).toEqual([]);
    expect(find('  المِينَاء   قررت ')).toEqual([0]);
  });

  it('finds nothing beyond the line’s end, and the last line', () => {
    expect(find('الميناء وصلت')).toEqual([]);
    expect(find('ميناء\nوصلت')).toEqual([]);
    expect(new TextSearch([lines('a', 'b')]).find('b')).toEqual(Uint8Array.from([0, 1]));
  });

  it('asks for nothing where no word is given', () => {
    expect(find(' ')).toBeNull();
    expect(find('\u064B')).toBeNull();
  });

  it('is ready where there is nothing to search', () => {
    expect(new TextSearch([]).find('a')).toEqual(new Uint8Array(0));
  });
});
