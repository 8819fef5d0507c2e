import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/cli/streams.ts';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('sanad', () => {
  it('says how it is used', () => {
    const { status, stdout } = sanad(['--help']);
    expect(status).toBe(0);
    for (const verb of ['new', 'tag', 'extract', 'timeline', 'check']) expect(stdout).toContain(`sanad ${verb}`);
  });

  it.each([[['fly']], [['tag', '--fast']]])('refuses %j in one line', (args) => {
    const { status, stderr } = sanad(args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('answers each text with its dates, whose offsets slice back', () => {
    const text = '\u{1F642} قال المتحدث يوم الأحد الفائت إن القوات انسحبت.';
    const { status, lines } = sanad(['tag'], lineOf({ doc: 7, text, dct: '2020-05-06', lang: 'ar' }));
    const answer = JSON.parse(lines[0] ?? '') as {
      doc: number;
      timexes: { start: number; end: number; text: string; edtf: string }[];
    };
    expect([status, answer.doc, answer.timexes.map(({ edtf }) => edtf)]).toEqual([0, 7, ['2020-05-03']]);
    for (const timex of answer.timexes) expect(text.slice(timex.start, timex.end)).toBe(timex.text);
  });

  it('explains an article as "sanad tag" reads it, and what the command line says comes first', () => {
    const line = `${JSON.stringify({ doc: '1', text: 'She left last Sunday.', dct: '2020-05-06', lang: 'en' })}\n`;
    expect(sanad(['tag', '--explain'], line).stdout).toContain('2020-05-03');
    expect(sanad(['tag', '--explain'], line).stdout).not.toContain('“1”');
    expect(sanad(['tag', '--explain', '--dct', '2021-05-06'], line).stdout).toContain('2021-05-02');
    expect(sanad(['tag', '--explain'], '{ braces } and last Sunday\n').stdout).toContain('last Sunday');
  });

  it('explains a sentence in the language of the terminal', () => {
    const english = sanad(['tag', '--explain', '--dct', '2020-05-06', 'A man aged 34 left last Sunday.']);
    expect(english.status).toBe(0);
    expect(english.stdout).toContain('“last Sunday” was read by the rule');
    expect(english.stdout).toContain('DATE 2020-05-03');
    expect(english.stdout).toContain('“aged 34”');
    const arabic = sanad(['tag', '--explain', '--lang=en'], 'He left in 2014.', { LANG: 'ar_IQ.UTF-8' });
    expect(arabic.stdout).toContain('«2014»: قرأتها القاعدة');
    expect(sanad(['tag', '--explain', '--lang', 'xx', 'x']).status).toBe(2);
  });

  it('passes over lines that it can not read, names them, and answers the others', () => {
    const input = `${lineOf({ doc: 'a', text: 'x' })}nonsense\n\n${lineOf({ doc: 'b' })}${lineOf({ doc: 'c', text: 'On 5 May 2020.', dct: 'soon' })}`;
    const { status, lines, stderr } = sanad(['tag'], input);
    expect(status).toBe(1);
    expect(lines.map((line) => (JSON.parse(line) as { doc: string }).doc)).toEqual(['a', 'c']);
    expect(stderr).toMatch(/^line 2 .*\nline 4 .*\nline 5: /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('says that a line has "id" for "doc", and answers it', () => {
    const { status, lines, stderr } = sanad(['tag'], '{"id":"a","text":"On 5 May 2020.","lang":"en"}\n');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { doc: null, timexes: [{ value: '2020-05-05' }] },
    ]);
    expect(stderr).toMatch(/^line 1 has "id" and no "doc"/);
  });
  it('says how far a long run is, apart from the answers', () => {
    const { lines, stderr } = sanad(['tag'], lineOf({ text: 'On 5 May 2020.', lang: 'en' }).repeat(1001));
    expect(lines).toHaveLength(1001);
    expect(stderr).toBe('500 lines read\n1000 lines read\n');
  });

  it('takes two articles of one name for two, and says so', () => {
    const tell = (text: string): string => lineOf({ doc: 'a', text, dct: '2020-05-06', lang: 'en' });
    const { stdout, stderr } = sanad(
      ['timeline', '--jsonl'],
      tell('Police arrested ten in Oldport on Monday.') + tell('The bridge was opened on Tuesday.'),
    );
    const { articles, events } = JSON.parse(stdout) as { articles: { id: string }[]; events: { date: string }[] };
    expect(articles.map(({ id }) => id)).toEqual(['a', 'a-line-2']);
    expect(events.map(({ date }) => date)).toEqual(['2020-05-04', '2020-05-05']);
    expect(stderr).toMatch(/^line 2: "doc" "a" is that of line 1 too/);
  });

  it('gives the events of an article, with offsets into its Markdown as given', () => {
    const text = '# Head\n\nThe *army* [left](#) the city on 3 May 2020.\n';
    const { lines, status } = sanad(['extract', '--merge'], lineOf({ doc: 'a', title: 'T', text, dct: '2020-05-06' }));
    const { mentions } = JSON.parse(lines[0] ?? '') as {
      mentions: { event: string; date: string; start: number; end: number }[];
    };
    expect(status).toBe(0);
    expect(mentions.map(({ date }) => date)).toEqual(['2020-05-03']);
    expect(mentions[0]?.event).toMatch(/./);
    expect(text.slice(mentions[0]?.start, mentions[0]?.end)).toMatch(
      /^The \*army\* \[left\]\(#\) the city on 3 May 2020\.?$/,
    );
  });

  it('checks a folder, and ends with 1 where there is an error', () => {
    const folder = makeFolder({
      'articles/a.md': 'No front matter.',
      'site.yaml': 'title: {}',
      'actors.yaml': 'actors: []',
      'edits.yaml': 'edits: []',
    });
    const { status, lines } = sanad(['check', folder]);
    expect([status, lines]).toEqual([
      1,
      [expect.stringMatching(/^articles\/a\.md:1: error: The article has no front matter/)],
    ]);
    expect(sanad(['check', folder], '', { LANG: 'ar_IQ.UTF-8' }).lines[0]).toContain('ليس للمقالة ترويسة');
    expect(sanad(['check', 'content']).status).toBe(0);
  });

  it('checks for a workflow, which shows each message beside its line', () => {
    const folder = makeFolder({
      'articles/50%, a.md': 'No front matter.',
      'actors.yaml': 'actors: []',
      'edits.yaml': 'edits: []',
    });
    const { status, lines } = sanad(['check', folder, '--format', 'github']);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^::error file=[^:,]*\/articles\/50%25%2C a\.md,line=1,title=front-matter-missing::The article has no/,
      ),
      expect.stringMatching(/^::notice file=[^:,]*\/site\.yaml,title=site-missing::There is no site\.yaml/),
    ]);
    expect(sanad(['check', folder, '--format', 'loud'])).toMatchObject({ status: 2, lines: [] });
  });

  it('writes the record of a folder, and of lines', () => {
    expect(JSON.parse(sanad(['timeline', 'content']).stdout)).toMatchObject({ version: 1 });
    const { stdout } = sanad(
      ['timeline', '--jsonl'],
      lineOf({ doc: 'a', text: 'The army left the city on 3 May 2020.', lang: 'en' }),
    );
    expect((JSON.parse(stdout) as { events: { date: string }[] }).events.map(({ date }) => date)).toEqual([
      '2020-05-03',
    ]);
  });
});

describe('lines of standard input', () => {
  const read = async (...chunks: string[]) => {
    const lines: string[] = [];
    const source = (async function* () {
      yield* chunks;
    })();
    for await (const { number, text } of readLines(source)) lines.push(`${number} ${text}`);
    return lines;
  };

  it('are joined from pieces, and counted with the empty ones', async () => {
    expect(await read('{"a"', ':1}\n', '\n{"b":2}')).toEqual(['1 {"a":1}', '3 {"b":2}']);
  });

  it('begin after a byte order mark', async () => {
    expect(await read('\uFEFF{}\n', '\uFEFF{}')).toEqual(['1 {}', '2 \uFEFF{}']);
  });

  it('end at a line feed alone', async () => {
    expect(await read('"a\u2028b\u0085c"\r\n"d"\n')).toEqual(['1 "a\u2028b\u0085c"\r', '2 "d"']);
  });
});
