import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';

/**
 * Markdown's constructs that articles do without. Indented paragraphs are prose and no code; HTML blocks would hide the
 * words inside them, so every tag is read in its line, where `keepVisibleWords` takes it out.
 */
const ALWAYS_OFF = ['codeIndented', 'htmlFlow'];
/** Constructs whose cost grows faster than a hostile text: off where `isTangled` says so. */
const OFF_WHEN_TANGLED = [
  'attention',
  'blockQuote',
  'list',
  'htmlText',
  'labelStartImage',
  'labelStartLink',
  'codeText',
  'autolink',
];

/** Markers in one paragraph, and container marks in one line, beyond which no person wrote the Markdown. */
const MOST_MARKERS = 4000;
const MOST_INDENTATION = 200;

/** Elements, attributes and protocols that articles may hold: nothing that runs, loads or styles. */
const SAFE: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code', 'hr', 'br'],
    ...['strong', 'em', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

function newsMarkdown(off: readonly string[]) {
  return function plugin(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: { null: [...off] } }];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()];
  };
}

const createParser = (off: readonly string[]) => unified().use(remarkParse).use(newsMarkdown(off)).freeze();
const plain = createParser(ALWAYS_OFF);
const tangled = createParser([...ALWAYS_OFF, ...OFF_WHEN_TANGLED]);
const toHtml = unified().use(remarkRehype).use(rehypeSanitize, SAFE).freeze();

/** True for text with so many markers in one paragraph, or so deep a nesting, that reading it as Markdown would take long. */
export function isTangled(text: string): boolean {
  let markers = 0;
  let column = 0;
  let isMargin = true;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\n') {
      if (isMargin) markers = 0;
      [column, isMargin] = [0, true];
      continue;
    }
    if (isMargin && !' \t\r>-+*'.includes(character)) isMargin = false;
    if (isMargin && !'\r'.includes(character) && ++column > MOST_INDENTATION && hasTextAhead(text, index)) return true;
    if ('*_[]<`~!>'.includes(character) && ++markers > MOST_MARKERS) return true;
  }
  return false;
}

/** A line of blanks or a long rule nests nothing. */
const hasTextAhead = (text: string, index: number): boolean =>
  text[index] === '>' || /[-+*][ \t]/.test(text.slice(index - 1, index + 2));

/**
 * Reads Markdown (CommonMark, tables and struck-out words of GFM).
 *
 * @returns the tree, and whether marks of emphasis, links, lists and quotations were left as plain text
 */
export function parseMarkdown(text: string): { tree: Root; isTangled: boolean } {
  const isTooDense = isTangled(text);
  return { tree: (isTooDense ? tangled : plain).parse(text), isTangled: isTooDense };
}

/** Turns a Markdown tree into an HTML tree that is safe to publish; positions are kept. */
export function toSafeHtml(tree: Root): HtmlRoot {
  return toHtml.runSync(tree) as HtmlRoot;
}
