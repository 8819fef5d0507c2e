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
import { isTangled } from './tangled.ts';

/**
 * Markdown's constructs that articles do without. Indented paragraphs are prose and no code; HTML blocks would hide the
 * words inside them, so every tag is read in its line, where `keepVisibleWords` takes it out.
 */
const ALWAYS_OFF = ['codeIndented', 'htmlFlow'];
/** Constructs whose cost grows faster than a hostile text, or that would hide its words: off where `isTangled` says so. */
const OFF_WHEN_TANGLED = [
  ...['attention', 'blockQuote', 'list', 'htmlText', 'labelStartImage', 'labelStartLink', 'codeText', 'autolink'],
  ...['setextUnderline', 'definition', 'codeFenced'],
];

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
    data.micromarkExtensions = [gfmTable(), { disable: { null: [...off] } }];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  };
}

function strikethrough(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push(gfmStrikethrough({ singleTilde: false }));
  data.fromMarkdownExtensions?.push(gfmStrikethroughFromMarkdown());
}

const plain = unified().use(remarkParse).use(newsMarkdown(ALWAYS_OFF)).use(strikethrough).freeze();
const tangled = unified()
  .use(remarkParse)
  .use(newsMarkdown([...ALWAYS_OFF, ...OFF_WHEN_TANGLED]))
  .freeze();
const toHtml = unified().use(remarkRehype).use(rehypeSanitize, SAFE).freeze();

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
