import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, parseArticle, parseDocument, toSourceSpan } from '../../../src/document/index.ts';
import { countSteps } from '../count-steps.ts';

const parse = (markdown: string, defaults?: Parameters<typeof parseDocument>[0]['frontMatterDefaults']) =>
  parseDocument({
    file: 'articles/a-day.md',
    markdown,
    ...(defaults === undefined ? {} : { frontMatterDefaults: defaults }),
  });
const read = (markdown: string): readonly Block[] => parse(markdown, {}).blocks;
const texts = (markdown: string): string[] => read(markdown).map(({ text }) => text);
const kinds = (markdown: string): string[] => read(markdown).map(({ kind }) => kind);

const prose =
  'The council said on Friday that its forces had left the city and that the road to the north was open to all who wished to return.';

describe('front matter', () => {
  it('gives the title, the date and the rest of what is known of the article', () => {
    const { title, published, outlet, url, author, lang, id } = parse(
      '---\ntitle: A day\npublished: 2022-01-21~\noutlet: The Paper\nurl: https://example.org/a\nauthor: N. N.\nlang: en-GB\n---\nText.\n',
    );
    expect({ title, published, outlet, url, author, lang, id }).toEqual({
      title: 'A day',
      published: '2022-01-21~',
      outlet: 'The Paper',
      url: 'https://example.org/a',
      author: 'N. N.',
      lang: 'en-GB',
      id: 'a-day',
    });
  });

  it.each(['2022-01-21', '2022-01-21~', '2020-05-05/2020-05-09', '2020-05', '2020'])(
    'takes %s as a date of publication',
    (date) => {
      const { published, messages } = parse(`---\ntitle: T\npublished: ${date}\n---\nText.\n`);
      expect([published, messages]).toEqual([date, []]);
    },
  );

  it('keeps a title that is a number, and one that breaks the YAML', () => {
    expect(parse('---\ntitle: 2014\n---\nText.').title).toBe('2014');
    expect(parse('---\ntitle: Iraq: "a year\n---\nText.').title).toBe('Iraq: "a year');
  });

  it('is told apart from a rule at the head of a text that has none', () => {
    expect(texts('Text.\n\n---\n\nMore text.')).toEqual(['Text.', 'More text.']);
  });

  it('stands in where the caller knows better, without a message', () => {
    const { title, published, messages } = parse('Text of the day.', { title: 'Known', published: '2020-05' });
    expect([title, published, messages]).toEqual(['Known', '2020-05', []]);
  });

  it('tells the language of a text that does not say', () => {
    expect(parse('قال المتحدث إن القوات انسحبت من المدينة في الصباح.', {}).lang).toBe('ar');
    expect(parse('The spokesman said that the forces had left the city.', {}).lang).toBe('en');
  });
});

describe('blocks', () => {
  it('are headings, paragraphs, list items, quotations and table cells, each with its line', () => {
    const blocks = read('# Head\n\nText.\n\n- one\n- two\n\n> said\n\n| a | b |\n|---|---|\n| c | d |\n');
    expect(blocks.map(({ kind, text, line }) => `${line} ${kind} ${text}`)).toEqual([
      '1 heading Head',
      '3 paragraph Text.',
      '5 list-item one',
      '6 list-item two',
      '8 quotation said',
      '10 table-cell a',
      '10 table-cell b',
      '12 table-cell c',
      '12 table-cell d',
    ]);
  });

  it('hold what a reader sees, without markup', () => {
    expect(texts('A *b **c*** [d](https://example.org "t") `e` &amp; \\* ~~f~~')).toEqual(['A b c d e & * f']);
  });

  it('keep the words of dead links and of pictures, and lose the marks', () => {
    expect(
      texts('[The agency](#) said [so](./other.md), [x][gone].\n\n![A street](https://example.org/x.png)'),
    ).toEqual(['The agency said so, [x][gone].', 'A street']);
  });

  it('take indented paragraphs for prose and no code', () => {
    expect(read('    The army left.\n\n\tThe council met.\n').map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The army left.'],
      ['paragraph', 'The council met.'],
    ]);
  });

  it('keep line breaks inside a paragraph as they are, whatever the system they come from', () => {
    expect(texts('One\ntwo  \nthree\n\nfour')).toEqual(['One\ntwo\nthree', 'four']);
    expect(texts('One\r\ntwo\r\n\r\nfour')).toEqual(['One\ntwo', 'four']);
  });

  it('count sentences in their flat text', () => {
    const [block] = read('The *army* left. The council met.');
    expect(block?.sentences.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'The army left.',
      'The council met.',
    ]);
  });
});

describe('the id of a block', () => {
  const ids = (markdown: string): string[] => read(markdown).map(({ id }) => id);

  it('does not move when a paragraph comes or goes before it', () => {
    expect(ids('New.\n\nOne.\n\nTwo.').slice(1)).toEqual(ids('One.\n\nTwo.'));
  });

  it('does not change with markup, hamzas, marks and spaces', () => {
    expect(ids('أَكّدَ  الأمر.')).toEqual(ids('*اكد* الامر.'));
    expect(ids('One two.')).not.toEqual(ids('One three.'));
  });

  it('counts repeats', () => {
    const [first, second, third] = ids('Same.\n\nSame.\n\nSame.');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('is the one that the article gives', () => {
    expect(ids('# Head {#top}\n\nText. {#lead}\n\nMore. {#lead}')).toEqual(['top', 'lead', 'lead-2']);
    expect(texts('Text. {#lead}')).toEqual(['Text.']);
  });
});

describe('headings that are not marked', () => {
  it('are short lines without a stop among paragraphs that have one', () => {
    expect(kinds(`${prose}\n\nHow it began\n\n${prose}`)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(kinds(`${prose}\n\nBut how did it begin?\n\n${prose}`)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('are none in an article that never ends its paragraphs with stops', () => {
    const bare = prose.slice(0, -1);
    expect(kinds(`${bare}\n\nHow it began\n\n${bare}`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are none where a sentence goes on, or the article ends', () => {
    expect(kinds(`${prose}\n\nHe said:\n\n${prose}\n\nThe last line`)).toEqual(Array(4).fill('paragraph'));
  });

  it('are the title, said again in the text', () => {
    const markdown = `---\ntitle: “A day” in May\n---\n"A day" in May\n\n${prose}`;
    expect(parse(markdown).blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it('stand on a line of their own over a paragraph of long lines', () => {
    expect(
      read(`Council leaves the city\nFriday, May 1, 2020 \n${prose}\n${prose}`).map(({ kind, line }) => [kind, line]),
    ).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', 3],
    ]);
  });
});

describe('lines beside an article', () => {
  it.each(['اقرأ أيضاً', 'اقرأ أيضا:', 'بقلم فلان الفلاني', 'by The Desk'])('such as «%s» are captions', (line) => {
    const arabic =
      'قال المجلس يوم الجمعة إن قواته غادرت المدينة وإن الطريق إلى الشمال مفتوح أمام كل من يريد أن يعود إلى بيته وأرضه.';
    expect(kinds(`${line}\n\n${arabic}\n\n${line}`)).toEqual(['caption', 'paragraph', 'caption']);
  });

  it("are captions where they hold the outlet's name alone", () => {
    const { blocks } = parse(`---\ntitle: T\noutlet: The Paper\n---\n${prose}\n\n**The Paper**\n`);
    expect(blocks.at(-1)?.kind).toBe('caption');
  });
});

describe('the way back to the file', () => {
  const sources = (markdown: string): string[] =>
    read(markdown).flatMap((block) => {
      const words = [...block.text.matchAll(/\S+/g)];
      return words.map(({ index, 0: word }) => {
        const { start, end } = toSourceSpan(block, { start: index, end: index + word.length });
        return markdown.slice(start, end);
      });
    });

  it.each([
    ['One *two* three', ['One', 'two', 'three']],
    ['[a link](https://example.org) after', ['a', 'link', 'after']],
    ['AT&amp;T &#x41;b &lt;c', ['AT&amp;T', '&#x41;b', '&lt;c']],
    ['a \\* b \\\\ c', ['a', '*', 'b', '\\', 'c']],
    ['> one\n> two', ['one', 'two']],
    ['- one\n  two\n- three', ['one', 'two', 'three']],
    ['one  \r\ntwo', ['one', 'two']],
    ['`a&amp;b` c', ['a&amp;b', 'c']],
    ['| a | b |\n|---|---|\n| c | d |', ['a', 'b', 'c', 'd']],
    ['a <b>bold</b> word', ['a', 'bold', 'word']],
    ['![A street](x.png) here', ['A', 'street', 'here']],
    ['---\ntitle: T\n---\n\n## Head\n\nText here', ['Head', 'Text', 'here']],
    ['\uFEFFOne two', ['One', 'two']],
    [
      'A day in May\nFriday\nThe council said on Friday that its forces had left.',
      [
        'A',
        'day',
        'in',
        'May',
        'Friday',
        'The',
        'council',
        'said',
        'on',
        'Friday',
        'that',
        'its',
        'forces',
        'had',
        'left.',
      ],
    ],
  ])('leads from each word of %j to where it stands', (markdown, words) => {
    expect(sources(markdown)).toEqual(words);
  });

  it('stays inside the file for any text, and is exact for letters', () => {
    const unit = fc.constantFrom(
      'a',
      'ب',
      ' ',
      '\n',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '#',
      '>',
      '-',
      '&amp;',
      '\\',
      '`',
      '<b>',
      '|',
      '1.',
      '\r',
      '\0',
      '🙂',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (markdown) => {
        for (const block of read(markdown)) {
          for (let offset = 0; offset < block.text.length; offset++) {
            const { start, end } = toSourceSpan(block, { start: offset, end: offset + 1 });
            expect(start >= 0 && start < end && end <= markdown.length).toBe(true);
            if (/[aب]/.test(block.text[offset] ?? '')) expect(markdown.slice(start, end)).toBe(block.text[offset]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text at all', () => {
  it('is read without an error, twice the same, with every id once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (markdown) => {
        const first = parseArticle({ file: 'articles/a.md', markdown });
        expect(JSON.stringify(first)).toBe(JSON.stringify(parseArticle({ file: 'articles/a.md', markdown })));
        const ids = first.document.blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ...[
      '[',
      '>',
      '*a_ ',
      'a**b',
      '<!-- ',
      '- ',
      '1. ',
      'a\n===\n',
      '~~a',
      '![a',
      '[a](b',
      '```\n',
      '> - ',
      '|a',
      '<b>',
      '&',
      '\0',
      '---\n',
    ],
  ])('that repeats %j is read in steps in line with its length, with its words kept', (unit) => {
    const read = (length: number) =>
      parseArticle({ file: 'articles/a.md', markdown: `Before.\n\n${unit.repeat(length / unit.length)}\n\nAfter.` });
    const steps = (length: number): number => countSteps(() => read(length));
    // What the parser reads in line with the length takes 100 to 400 steps a character; what it doesn't takes up to
    // 40,000 if nothing keeps it from the parser.
    expect(steps(16_000) / 16_000).toBeLessThan(1000);
    const { document } = read(50_000);
    expect(document.blocks[0]?.text).toBe('Before.');
    expect(document.blocks.at(-1)?.text).toMatch(/After\.$/);
  });
});
