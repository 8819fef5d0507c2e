import { describe, expect, it } from 'vitest';
import { type Mark, parseArticle, renderBlock, renderBlocks } from '../../../src/document/index.ts';

const parse = (markdown: string) => parseArticle({ file: 'articles/a.md', markdown, frontMatterDefaults: {} });
const render = (markdown: string, marks: readonly Mark[] = []): string => renderBlocks(parse(markdown).tree, marks);

/** Tags that a page of ours may hold for an article's text, with the attributes each may have. */
const ALLOWED =
  /^<\/?(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|hr|br|strong|em|del|a|mark|table|thead|tbody|tr|th|td)(?: (?:id|href|rel|start|align|data-mark|data-kind)(?:="[^"<>]*")?)*>$/;
const tagsOf = (html: string): string[] => html.match(/<[^>]*>?/g) ?? [];

const hostile = [
  '<script>alert(1)</script>',
  '<script src=https://evil.example/x.js></script>',
  '<SCRIPT/SRC="data:text/javascript,alert(1)"></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png">',
  '![x](https://evil.example/pixel.png)',
  '![x](javascript:alert(1))',
  '<svg onload=alert(1)><script>alert(1)</script><text>words</text></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>words</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<style>body{background:url(https://evil.example)}</style>',
  '<p style="background:url(https://evil.example)">words</p>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input autofocus onfocus=alert(1)><button>words</button></form>',
  '<details open ontoggle=alert(1)>words</details>',
  '<video><source onerror=alert(1)></video>',
  '<a href="javascript:alert(1)">words</a>',
  '[words](javascript:alert(1))',
  '[words](JaVaScRiPt:alert(1))',
  '[words](java&#x0A;script:alert(1))',
  '[words](&#106;avascript:alert(1))',
  '[words](\u0001javascript:alert(1))',
  '[words](vbscript:msgbox(1))',
  '[words](data:text/html;base64,PHNjcmlwdD4=)',
  '[words](file:///etc/passwd)',
  '[words](//evil.example/x)',
  '[words][ref]\n\n[ref]: javascript:alert(1)',
  '![words][ref]\n\n[ref]: https://evil.example/x.png',
  '<javascript:alert(1)>',
  '<https://example.org/"onmouseover="alert(1)>',
  '[words](https://example.org/"onmouseover="alert\\(1\\))',
  '[words](https://example.org "x\\" onmouseover=\\"alert(1)")',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- words -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<a/onclick=alert(1)>words</a>',
  '<div\nonclick=alert(1)>words</div>',
  '<img src="x" onerror=alert(1)//',
  '# <img src=x onerror=alert(1)>',
  '- <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |',
  '> <iframe src=x>\n> words',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  'words {#"><script>alert(1)</script>}',
  '# words {#x" onclick="alert(1)}',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];

describe('HTML of an article', () => {
  it.each(hostile)('holds nothing that runs or loads: %s', (markdown) => {
    for (const text of [markdown, `words ${markdown} words`, `words\n${markdown}\n\nwords`]) {
      const html = render(text);
      for (const tag of tagsOf(html)) expect(tag).toMatch(ALLOWED);
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:|mailto:)/);
    }
  });

  it.each(hostile.filter((markdown) => /\bwords\b/.test(markdown) && !/<!--/.test(markdown)))(
    'keeps the words of: %s',
    (markdown) => {
      expect(
        parse(markdown)
          .document.blocks.map(({ text }) => text)
          .join(' '),
      ).toContain('words');
    },
  );

  it('tells once for each sort of thing what was left out, with the line', () => {
    const { messages } = parse('One.\n\n<b>Two</b> <i>three</i>\n\n![x](y.png) [z](javascript:0)').document;
    expect(messages.map(({ rule, line, values }) => [rule, line, values['count']])).toEqual([
      ['html-left-out', 3, 4],
      ['image-left-out', 5, 1],
      ['link-unsafe', 5, 1],
    ]);
  });

  it('keeps words apart that only tags kept apart', () => {
    expect(parse('<p>One.</p><p>Two.</p>').document.blocks.map(({ text }) => text.split(/\s+/))).toEqual([
      ['One.', 'Two.'],
    ]);
    expect(parse('re<b>new</b>ed').document.blocks[0]?.text).toBe('renewed');
  });

  it('carries the id of each block on its element, whose words are the flat text', () => {
    const { document, tree } = parse('# Head\n\nOne *two*.\n\n- three\n');
    const html = renderBlocks(tree, []);
    for (const { id, text } of document.blocks) {
      expect(html).toContain(` id="${id}"`);
      expect(renderBlock(tree, id, []).replace(/<[^>]*>/g, '')).toBe(text);
    }
  });

  it('sends links out without saying where from', () => {
    expect(render('[a](https://example.org/)')).toContain(
      '<a href="https://example.org/" rel="noopener noreferrer nofollow ugc">a</a>',
    );
  });
});

describe('marks', () => {
  const markdown = 'The *army left* on [3 May](https://example.org/).';
  const { document, tree } = parse(markdown);
  const block = document.blocks[0]?.id ?? '';
  const mark = (words: string, id: string, extra: Partial<Mark> = {}): Mark => {
    const start = document.blocks[0]?.text.indexOf(words) ?? -1;
    return { block, start, end: start + words.length, id, ...extra };
  };

  it('stand round the words of a span', () => {
    expect(renderBlock(tree, block, [mark('The', 'm1')])).toMatch(/^<mark id="m1" data-mark="m1">The<\/mark> <em>/);
  });

  it('cross the borders of emphasis and links in pieces, the id on the first', () => {
    const html = renderBlock(tree, block, [mark('left on 3', 'm1', { kind: 'mention' })]);
    expect(html.match(/data-mark="m1"/g)).toHaveLength(3);
    expect(html.match(/ id="m1"/g)).toHaveLength(1);
    expect(html.replace(/<[^>]*>/g, '')).toBe('The army left on 3 May.');
  });

  it('overlap and nest, the widest outermost', () => {
    const html = renderBlock(tree, block, [mark('on', 'in', { kind: 'date' }), mark('left on 3 May', 'out')]);
    expect(html).toContain(
      '<mark data-mark="out"> <mark id="in" data-mark="in" data-kind="date">on</mark> </mark>'
        .replace('> <', '> </mark><mark data-mark="out"><')
        .replace('</mark> </mark>', '</mark></mark>'),
    );
  });

  it('link where they have an address, but never a link inside a link', () => {
    const html = renderBlock(tree, block, [mark('army', 'a', { href: '#e1' }), mark('3 May', 'b', { href: '#e2' })]);
    expect(html).toContain('<a id="a" data-mark="a" href="#e1">army</a>');
    expect(html).toContain('<mark id="b" data-mark="b">3 May</mark></a>');
  });

  it('leave the tree as it was', () => {
    const before = renderBlocks(tree, []);
    renderBlocks(tree, [mark('army', 'm1')]);
    expect(renderBlocks(tree, [])).toBe(before);
  });

  it('ignore empty spans and blocks that are not there', () => {
    expect(renderBlocks(tree, [{ block, start: 3, end: 3, id: 'm' }])).toBe(renderBlocks(tree, []));
    expect(renderBlock(tree, 'gone', [])).toBe('');
  });
});
