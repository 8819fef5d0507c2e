import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzePublication } from '../../../src/build/analyze-publication.ts';
import { makeFolder } from './folder.ts';

const article = (title: string, text: string, fields = 'published: 2020-05-06\n'): string =>
  `---\ntitle: ${title}\n${fields}---\n${text}\n`;
const settings = { 'site.yaml': 'title: { en: T }\n', 'actors.yaml': 'actors: []\n', 'edits.yaml': 'edits: []\n' };
const good = { ...settings, 'articles/good.md': article('Good', 'The army left the city on 3 May 2020.') };

/** Each message as `file:line rule`, in the order of the record. */
async function messagesOf(folder: string): Promise<string[]> {
  const { timeline } = await analyzePublication(folder);
  return timeline.messages.map(({ file, line, rule }) => `${file}:${line ?? '-'} ${rule}`);
}

async function titlesOf(folder: string): Promise<string[]> {
  return (await analyzePublication(folder)).timeline.articles.map(({ title }) => title).sort();
}

describe('a publication folder', () => {
  it('gives no message where nothing is wrong', async () => {
    expect(await messagesOf(makeFolder(good))).toEqual([]);
  });

  const mistakes: readonly [string, Record<string, string | Uint8Array>, string][] = [
    [
      'an article without front matter',
      { 'articles/bad.md': 'Some text.\n' },
      'articles/bad.md:1 front-matter-missing',
    ],
    [
      'front matter that never ends',
      { 'articles/bad.md': '---\ntitle: T\nSome text.\n' },
      'articles/bad.md:1 front-matter-unclosed',
    ],
    [
      'broken YAML',
      { 'articles/bad.md': '---\npublished: 2020-05-06\ntitle: "T\n---\nSome text.\n' },
      'articles/bad.md:3 yaml-broken',
    ],
    [
      'broken YAML whose date is cut short by it',
      { 'articles/bad.md': '---\ntitle: "x\npublished: [\n---\nSome text.\n' },
      'articles/bad.md:3 yaml-broken',
    ],
    [
      'a list of actors that is broken',
      { 'actors.yaml': 'actors:\n  - id: a\n    type: [state\n  - id: "b\n' },
      'actors.yaml:4 yaml-broken',
    ],
    ['a title with a colon', { 'articles/bad.md': article('a: b', 'Some text.') }, 'articles/bad.md:2 yaml-broken'],
    [
      'no date of publication',
      { 'articles/bad.md': article('T', 'Some text.', '') },
      'articles/bad.md:1 published-missing',
    ],
    [
      'a day that does not exist',
      { 'articles/bad.md': article('T', 'Some text.', 'published: 2020-02-31\n') },
      'articles/bad.md:3 published-impossible',
    ],
    [
      'a date that is not EDTF',
      { 'articles/bad.md': article('T', 'Some text.', 'published: 6 May 2020\n') },
      'articles/bad.md:3 published-not-edtf',
    ],
    ['an article of front matter alone', { 'articles/bad.md': article('T', '') }, 'articles/bad.md:1 article-empty'],
    ['a file of no bytes', { 'articles/bad.md': '' }, 'articles/bad.md:1 article-empty'],
    [
      'a misnamed field',
      { 'articles/bad.md': article('T', 'Some text.', 'published: 2020\ndate: 2020\n') },
      'articles/bad.md:4 field-meant',
    ],
    [
      'a language without data',
      { 'articles/bad.md': article('T', 'Some text.', 'published: 2020\nlang: xx\n') },
      'articles/bad.md:1 language-not-read',
    ],
    [
      'bytes that are no UTF-8',
      { 'articles/bad.md': Buffer.concat([Buffer.from(article('T', 'One.\n\ncaf')), Buffer.from([0xe9, 0x0a])]) },
      'articles/bad.md:8 not-utf8',
    ],
    [
      'UTF-16',
      { 'articles/bad.md': Buffer.from(`\uFEFF${article('T', 'Some text.')}`, 'utf16le') },
      'articles/bad.md:- utf16',
    ],
    [
      'UTF-16 without its mark',
      { 'articles/bad.md': Buffer.from(article('T', 'Some text.'), 'utf16le') },
      'articles/bad.md:- utf16',
    ],
    [
      'a picture under the name of an article',
      { 'articles/bad.md': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n'), Buffer.alloc(400)]) },
      'articles/bad.md:- not-text',
    ],
    [
      'a zero byte in a text',
      { 'articles/bad.md': article('T', 'One line.\n\nSome\0 text.') },
      'articles/bad.md:7 control-characters',
    ],
    [
      'two articles of one name',
      { 'articles/sub/good.md': article('Other', 'Some text.') },
      'articles/sub/good.md:1 article-id-taken',
    ],
    [
      'two articles of one id',
      { 'articles/x.md': article('Other', 'Some text.', 'published: 2020\nid: good\n') },
      'articles/x.md:1 article-id-taken',
    ],
    [
      'a parent that is not listed',
      { 'actors.yaml': 'actors:\n  - id: a\n    type: state\n    parent: b\n    en: [A land]\n' },
      'actors.yaml:4 actor-parent-missing',
    ],
    [
      'one name for two actors',
      {
        'actors.yaml':
          'actors:\n  - { id: a, type: state, en: [Aland] }\n  - id: b\n    type: state\n    en:\n      - Bland\n      - Aland\n',
      },
      'actors.yaml:7 alias-taken',
    ],
    [
      'one id for two actors',
      { 'actors.yaml': 'actors:\n  - { id: a, type: state, en: [Aland] }\n  - { id: a, type: state, en: [Bland] }\n' },
      'actors.yaml:3 actor-id-taken',
    ],
    [
      'an actor without a type',
      { 'actors.yaml': 'actors:\n  - id: a\n    en: [Aland]\n' },
      'actors.yaml:2 field-missing',
    ],
    ['a site without languages', { 'site.yaml': 'title: Timeline\n' }, 'site.yaml:1 field-not-by-language'],
    [
      'an unknown calendar',
      { 'site.yaml': 'title: { en: T }\ncalendars: [mayan]\n' },
      'site.yaml:2 field-not-calendar',
    ],
    ['an unknown decision', { 'edits.yaml': 'edits:\n  - erase: abc\n' }, 'edits.yaml:2 edit-unknown'],
    [
      'a decision about a mention that is gone',
      { 'edits.yaml': 'edits:\n  - pin: "000000000000"\n' },
      'edits.yaml:2 edit-mention-gone',
    ],
    [
      'a decision with an impossible date',
      { 'edits.yaml': 'edits:\n  - redate: abc\n    date: 2020-02-31\n' },
      'edits.yaml:3 field-not-date',
    ],
    [
      'a file that holds more than an article',
      { 'articles/bad.md': article('T', 'Nothing of note.\n\n'.repeat(60_000)) },
      'articles/bad.md:1 article-long',
    ],
    [
      'a file larger than any article',
      { 'articles/bad.md': Buffer.alloc(10_500_000, 'word ') },
      'articles/bad.md:- file-too-large',
    ],
    ['a file that is no article', { 'articles/notes.txt': 'x' }, 'articles/notes.txt:- file-not-article'],
  ];

  it.each(mistakes)('tells %s once, with its line, and publishes the rest', async (_, files, message) => {
    const folder = makeFolder({ ...good, ...files });
    expect(await messagesOf(folder)).toEqual([message]);
    expect(await titlesOf(folder)).toContain('Good');
  });

  it('words every message in every language, with nothing left to fill in', async () => {
    for (const [, files] of mistakes) {
      const { timeline } = await analyzePublication(makeFolder({ ...good, ...files }));
      for (const { text, rule } of timeline.messages)
        for (const words of Object.values(text)) {
          expect(words).not.toBe(rule);
          expect(words).not.toMatch(/\{\w+\}/);
        }
    }
  });

  it('loses nothing of an article with a mistake', async () => {
    const folder = makeFolder({
      'articles/bad.md': Buffer.concat([
        Buffer.from('One line.\n\n'),
        Buffer.from([0xff]),
        Buffer.from('\n\nAnother line.\n'),
      ]),
    });
    const { articles } = await analyzePublication(folder);
    expect(articles[0]?.document.blocks.map(({ text }) => text)).toEqual(['One line.', '\uFFFD', 'Another line.']);
  });

  it('leaves out what no text holds, and reads UTF-16 as what it is', async () => {
    const folder = makeFolder({
      'articles/a.md': article('A', 'Some\0 \u0007text.'),
      'articles/b.md': Buffer.from(`\uFEFF${article('B', 'نص قصير.')}`, 'utf16le'),
    });
    const { articles } = await analyzePublication(folder);
    expect(articles.map(({ document }) => document.blocks.map(({ text }) => text))).toEqual([
      ['Some text.'],
      ['نص قصير.'],
    ]);
  });

  it('keeps both articles of one name under names of their own', async () => {
    const folder = makeFolder({ ...good, 'articles/sub/good.md': article('Other', 'Some text.') });
    const { timeline } = await analyzePublication(folder);
    expect(timeline.articles.map(({ id, title }) => [id, title]).sort()).toEqual([
      ['good', 'Good'],
      ['sub-good', 'Other'],
    ]);
  });

  it('tells in the record of a long name with a typo, and counts it as nobody', async () => {
    const actors = 'actors:\n  - { id: brigades, type: armed_group, ar: ["كتائب الزمهرير"] }\n';
    const text = 'هاجمت كتائب الزمهربر البلدة يوم 3 مايو 2020.';
    const folder = makeFolder({ ...good, 'actors.yaml': actors, 'articles/typo.md': article('Typo', text) });
    const { timeline } = await analyzePublication(folder);
    const told = timeline.messages.filter(({ rule }) => rule === 'actor-name-probable');
    expect(told.map(({ file, text: words }) => [file, words['ar']?.includes('كتائب الزمهربر')])).toEqual([
      ['articles/typo.md', true],
    ]);
    expect(timeline.events.flatMap((event) => event.actors)).not.toContain('brigades');
  });

  it('takes a single word for a typo of a name only where the name itself is more frequent', async () => {
    const told = async (text: string): Promise<(string | undefined)[]> => {
      const folder = makeFolder({ ...good, 'articles/typo.md': article('Typo', text) });
      const { messages } = (await analyzePublication(folder)).timeline;
      return messages.filter(({ rule }) => rule === 'actor-name-probable').map(({ text: words }) => words['en']);
    };
    expect(
      await told('قالت الإمارات إن البرازيل تستورد النفط، وتصدر البرازيل السكر، وباعت البرازيبل القمح.'),
    ).toHaveLength(1);
    expect(await told('نقلت السفينة البراميل إلى البرازيل في مايو.')).toEqual([]);
  });

  it('stands on defaults where its settings are missing, and says so', async () => {
    const folder = makeFolder({ 'articles/good.md': article('Good', 'The army left on 3 May 2020.') });
    expect(await messagesOf(folder)).toEqual([
      'actors.yaml:- actors-missing',
      'edits.yaml:- edits-missing',
      'site.yaml:- site-missing',
    ]);
    expect((await analyzePublication(folder)).timeline.site.locales.length).toBeGreaterThan(0);
  });

  it('says so where there are no articles, no folder of articles, or no folder at all', async () => {
    const empty = makeFolder(settings);
    expect(await messagesOf(empty)).toEqual(['articles/:- articles-missing']);
    mkdirSync(join(empty, 'articles'));
    expect(await messagesOf(empty)).toEqual(['articles/:- articles-empty']);
    expect(await messagesOf('/nowhere')).toEqual(['/nowhere:- folder-missing']);
  });

  it('says that a folder can not be read, and reads the others', async () => {
    const folder = makeFolder({ ...settings, articles: 'no folder' });
    expect(await messagesOf(folder)).toEqual(['articles/:- folder-unreadable']);
    const looped = makeFolder(settings);
    symlinkSync('articles', join(looped, 'articles'));
    expect(await messagesOf(looped)).toEqual(['articles/:- folder-unreadable']);
    expect(await messagesOf(join(folder, 'articles'))).toEqual([`${join(folder, 'articles')}:- folder-missing`]);
  });

  it('follows no link out of the folder, and none in a circle', async () => {
    const folder = makeFolder(good);
    const outside = makeFolder({ 'secret.md': 'A secret.' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'articles/link.md'));
    symlinkSync('nothing.md', join(folder, 'articles/dead.md'));
    symlinkSync('..', join(folder, 'articles/circle'));
    expect(await messagesOf(folder)).toEqual([
      'articles/circle:- file-not-article',
      'articles/dead.md:- file-unreadable',
      'articles/link.md:- file-outside',
    ]);
    expect(await titlesOf(folder)).toEqual(['Good']);
  });

  it('gives the same record whatever the order in which the file system lists it', async () => {
    const files: [string, string][] = ['a', 'B', 'c', 'ج', 'sub/a'].map((name, day) => [
      `articles/${name}.md`,
      article(`Article ${name}`, `The army left the city on ${day + 1} May 2020.`),
    ]);
    const first = await analyzePublication(makeFolder(Object.fromEntries(files)));
    const second = await analyzePublication(makeFolder(Object.fromEntries(files.toReversed())));
    expect(JSON.stringify(first.timeline)).toBe(JSON.stringify(second.timeline));
    expect(first.timeline.articles).toHaveLength(5);
  });

  it('reads an article with a hidden file, a byte order mark and Windows line breaks beside it', async () => {
    const folder = makeFolder({
      ...good,
      'articles/.draft.md': 'x',
      'articles/w.md': `\uFEFF${article('W', 'One.\n\nTwo.').replaceAll('\n', '\r\n')}`,
    });
    expect(await messagesOf(folder)).toEqual([]);
    writeFileSync(join(folder, 'articles/late.md'), article('Late', 'Three.'));
    expect(await titlesOf(folder)).toEqual(['Good', 'Late', 'W']);
  });
});
