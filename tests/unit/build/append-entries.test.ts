import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntries, UnreadableYaml } from '../../../src/build/append-entries.ts';

const hidden = { hide: 'aaaaaaaaaaaa' };

describe('appending to a file of decisions', () => {
  it('keeps every line that stood before, with its comments, quotes and blank lines', () => {
    const before = `# Mine.
version: 1
edits:
  # why
  - retitle: 0ceb63026b64
    titles: { en: "War powers",   ar: 'صلاحيات' } # keep

  - pin: 2d1155c31629
`;
    const after = appendEntries(before, 'edits', [hidden, { redate: 'bbbbbbbbbbbb', date: null }]);
    expect(after).toBe(`${before}  - hide: aaaaaaaaaaaa\n  - redate: bbbbbbbbbbbb\n    date: null\n`);
  });

  it('stands before a comment that ends the file, and needs no line break at the end', () => {
    expect(appendEntries('edits:\n- pin: a\n# the end\n', 'edits', [hidden])).toBe(
      'edits:\n- pin: a\n- hide: aaaaaaaaaaaa\n# the end\n',
    );
    expect(appendEntries('edits:\n- pin: a', 'edits', [hidden])).toBe('edits:\n- pin: a\n- hide: aaaaaaaaaaaa\n');
  });

  it('finds its place before a field that follows the list', () => {
    const after = appendEntries('edits:\n  - pin: a\n  - pin: b\nversion: 1\n', 'edits', [hidden]);
    expect(after).toBe('edits:\n  - pin: a\n  - pin: b\n  - hide: aaaaaaaaaaaa\nversion: 1\n');
  });

  it('ends a last entry of several lines where it ends', () => {
    const before = 'edits:\n  - retitle: a\n    titles:\n      en: |\n        Two\n        lines\n';
    const after = appendEntries(before, 'edits', [hidden]);
    expect(after.startsWith(before)).toBe(true);
    expect(parse(after).edits).toEqual([{ retitle: 'a', titles: { en: 'Two\nlines\n' } }, hidden]);
  });

  it.each([
    ['', 'an empty file'],
    ['# only a comment\n', 'a comment alone'],
    ['# mine\nversion: 1\n', 'no list'],
    ['version: 1\nedits:\n', 'a list without a value'],
    ['# mine\nversion: 1\nedits: [] # none yet\n', 'an empty list'],
  ])('begins the list in %j (%s)', (before) => {
    const after = appendEntries(before, 'edits', [hidden]);
    expect(parse(after).edits).toEqual([hidden]);
    for (const comment of before.match(/#.*/g) ?? []) expect(after).toContain(comment);
  });

  it('writes a list in brackets anew', () => {
    expect(parse(appendEntries('edits: [{ pin: a }]\n', 'edits', [hidden])).edits).toEqual([{ pin: 'a' }, hidden]);
  });

  it('takes a list without a key', () => {
    expect(appendEntries('- pin: a\n', 'edits', [hidden])).toBe('- pin: a\n- hide: aaaaaaaaaaaa\n');
  });

  it('writes ids that look like numbers, and texts of any kind, so that they are read back', () => {
    const entries = [
      { hide: '123456789012' },
      { retitle: '12345e678901', titles: { ar: 'قال: «نعم»، # لا', en: '- "x": {y}\n& more' } },
    ];
    expect(parse(appendEntries('edits:\n  - pin: a\n', 'edits', entries)).edits).toEqual([{ pin: 'a' }, ...entries]);
  });

  it('refuses a file that is broken or holds something else, so that nothing in it is lost', () => {
    for (const broken of ['edits: [', 'edits: "x\n', 'edits: text\n', 'a: 1\na: 2\n', 'just words\n'])
      expect(() => appendEntries(broken, 'edits', [hidden])).toThrow(UnreadableYaml);
  });

  it('can be done a hundred times, and each time adds only its own lines', () => {
    let text = 'edits:\n  - pin: a # first\n';
    for (let n = 0; n < 100; n += 1) {
      const next = appendEntries(text, 'edits', [{ approve: `m${n}` }]);
      expect(next).toBe(`${text}  - approve: m${n}\n`);
      text = next;
    }
  });
});
