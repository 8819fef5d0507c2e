import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEdits } from '../../../src/build/edits-file.ts';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const EDITS = `# Mine.
version: 1
edits:
  # Why this one is hidden.
  - hide: aaaaaaaaaaaa
`;
const TABLE = [
  'title,date,source_url,quote,actors',
  'The ferry stopped,2014-06-05,https://quay.example/a,"It stopped, he said.",Iraq',
  'The ferry sailed,2014-06,https://quay.example/b,It sailed.,',
  '',
].join('\n');

const publicationOf = (): string => makeFolder({ 'articles/.gitkeep': '', 'site.yaml': 'locales: [en]\n' });

function begin(files: Readonly<Record<string, string>>) {
  const into = makeFolder({ 'articles/.gitkeep': '', 'edits.yaml': EDITS, 'site.yaml': 'locales: [en]\n' });
  const sources = makeFolder(files);
  const run = (...args: string[]) =>
    sanad(['import', ...args.map((arg) => (arg in files ? join(sources, arg) : arg)), '--into', into]);
  const edits = () => readFileSync(join(into, 'edits.yaml'), 'utf8');
  return { into, sources, run, edits };
}

describe('sanad import of events', () => {
  it('adds them to edits.yaml below what stands there, and adds nothing the second time', () => {
    const { run, edits } = begin({ 'a.csv': TABLE });
    const first = run('a.csv');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('added to edits.yaml: 2. There already: 0.');
    expect(edits().startsWith(EDITS)).toBe(true);
    expect(readEdits(edits()).messages).toEqual([]);
    expect(parse(edits()).edits.slice(1)).toMatchObject([
      { titles: { en: 'The ferry stopped' }, date: '2014-06-05', actors: ['iq'] },
      { titles: { en: 'The ferry sailed' }, date: '2014-06', source: { url: 'https://quay.example/b' } },
    ]);
    const before = edits();
    expect(run('a.csv').stdout).toContain('added to edits.yaml: 0. There already: 2.');
    expect(edits()).toBe(before);
  });

  it('shows them on the timeline with their own source', () => {
    const { run, into } = begin({ 'a.csv': TABLE });
    run('a.csv');
    const { events, articles } = JSON.parse(sanad(['timeline', into]).stdout);
    expect(events.map(({ date }: { date: string }) => date)).toEqual(['2014-06', '2014-06-05']);
    expect(articles.map(({ href }: { href: string }) => href)).toEqual([
      'https://quay.example/a',
      'https://quay.example/b',
    ]);
  });

  it('leaves what the editor has changed since, and says so by row', () => {
    const { run, edits, into } = begin({ 'a.csv': TABLE });
    run('a.csv');
    const mended = edits().replace('The ferry sailed', 'The ferry sailed again');
    writeFileSync(join(into, 'edits.yaml'), mended);
    const { stdout, stderr, status } = run('a.csv');
    expect(stdout).toContain('There already: 1. There with other words, and kept: 1.');
    expect(stderr).toMatch(/a\.csv, row 3: edits\.yaml has this event with other words/);
    expect([status, edits()]).toEqual([0, mended]);
  });

  it('takes what can be read, names the rows that can not, and ends with 1', () => {
    const { run, edits } = begin({
      'a.csv': `${TABLE}Third,soon,https://quay.example/c,,\n,2014,https://quay.example/c,,\n`,
    });
    const { status, stderr, stdout } = run('a.csv');
    expect([status, parse(edits()).edits.length]).toEqual([1, 3]);
    expect(stderr).toMatch(/row 4: “soon” can not be read as a date.*\n.*row 5: it has no title/);
    expect(stdout).toContain('added to edits.yaml: 2.');
    expect(stdout).toContain('Left out: 2.');
  });

  it('reads TimelineJS beside articles, and asks of a JSON of another kind what it is', () => {
    const timeline = { events: [{ start_date: { year: 2014 }, text: { headline: 'The ferry stopped', text: '' } }] };
    const { run, edits } = begin({ 't.json': JSON.stringify(timeline), 'x.json': '{"a":1}' });
    expect(run('t.json').stderr).toContain('row 1: it has no link to a source');
    const { status } = run('t.json', '--url', 'https://quay.example/whole', '--outlet', 'The Quay');
    expect(status).toBe(0);
    expect(parse(edits()).edits[1].source).toMatchObject({ url: 'https://quay.example/whole', outlet: 'The Quay' });
    const other = run('x.json');
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('no events were found')]);
  });

  it('leaves out events that the publication has from its own articles', () => {
    const into = makeFolder({
      'site.yaml': 'locales: [en]\n',
      'articles/a.md':
        '---\ntitle: A\npublished: 2014-06-07\nlang: en\nurl: https://quay.example/a\n---\nIraq closed the port on 5 June 2014.\n',
    });
    const { events } = JSON.parse(sanad(['timeline', into]).stdout);
    expect(events.length).toBe(1);
    // As a site gives it away that has not been told its own address.
    const table = `id,title,date,source_url\n${events[0].id},The port closed,2014-06-05,/articles/a/#b\n`;
    const sources = makeFolder({ 'a.csv': table });
    const { stdout, status } = sanad(['import', join(sources, 'a.csv'), '--into', into]);
    expect([stdout, status]).toEqual([expect.stringContaining('There already: 1.'), 0]);
    expect(existsSync(join(into, 'edits.yaml'))).toBe(false);
    const other = publicationOf();
    const elsewhere = sanad(['import', join(sources, 'a.csv'), '--into', other]);
    expect(elsewhere.stderr).toContain('its link “/articles/a/#b” leads somewhere only on the site');
    sanad(['import', join(sources, 'a.csv'), '--into', other, '--url', 'https://site.example/']);
    const [added] = parse(readFileSync(join(other, 'edits.yaml'), 'utf8')).edits;
    expect(added).toMatchObject({ add: events[0].id, source: { url: 'https://site.example/articles/a/#b' } });
  });

  it('writes nothing into an edits.yaml that is broken or a link, and says what to do', () => {
    const { run, into } = begin({ 'a.csv': TABLE });
    writeFileSync(join(into, 'edits.yaml'), 'edits: [\n');
    const broken = run('a.csv');
    expect([broken.status, readFileSync(join(into, 'edits.yaml'), 'utf8')]).toEqual([1, 'edits: [\n']);
    expect(broken.stderr).toContain('edits.yaml can not be added to');
    const outside = join(makeFolder({ 'edits.yaml': EDITS }), 'edits.yaml');
    renameSync(join(into, 'edits.yaml'), join(into, 'old.yaml'));
    symlinkSync(outside, join(into, 'edits.yaml'));
    expect(run('a.csv').stderr).toContain('edits.yaml is a link');
    expect([readFileSync(outside, 'utf8'), lstatSync(join(into, 'edits.yaml')).isSymbolicLink()]).toEqual([
      EDITS,
      true,
    ]);
    expect(readdirSync(into).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('tells a spreadsheet from a Word file', () => {
    const { run } = begin({ 'a.xlsx': 'PK\u0003\u0004' });
    expect(run('a.xlsx').stderr).toContain('Save its table as CSV');
  });
});
