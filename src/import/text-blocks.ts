import type { PhrasingContent, Root, RootContent } from 'mdast';
import { tellBlockKinds } from '../document/block-kinds.ts';
import type { Language } from '../language/index.ts';
import { isDeliberateBreak, longestLine } from '../text/line-breaks.ts';
import { webAddress } from './addresses.ts';
import { mendWords } from './typography.ts';

/** A paragraph longer than this that ends in the middle of a sentence was cut there. */
const SHORTEST_CUT = 120;
/** Share of long paragraphs that end with a stop from which one that doesn't is taken for a mishap. */
const MOSTLY = 0.6;
/** A text whose lines are mostly longer than this has one paragraph a line. */
const WIDE = 160;

/** `[words](address)`, as plain text copied from Markdown has it. */
const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{0,2000})\)/g;

/** The paragraphs of a text: what blank lines part, else lines, where they are too long to have been wrapped. */
export function splitParagraphs(text: string): string[] {
  const parts = text.split(/\n[ \t\u00A0]*\n+/);
  const width = longestLine(text);
  return parts.flatMap((part) => {
    const paragraphs: string[] = [];
    let start = 0;
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) {
      if (width <= WIDE && !isDeliberateBreak(part, at, width)) continue;
      paragraphs.push(part.slice(start, at));
      start = at + 1;
    }
    paragraphs.push(part.slice(start));
    return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '');
  });
}

function endsSentence(paragraph: string, { sentences }: Language): boolean {
  const bare = paragraph.replace(/["'»”’›)\]}\s]+$/u, '');
  return sentences.terminators.includes(bare.at(-1) ?? '');
}

/** A paragraph in the middle of a sentence: long, ends with a letter, and the next doesn't begin with a capital. */
function isCut(paragraph: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    paragraph.length > SHORTEST_CUT &&
    next.length > SHORTEST_CUT / 4 &&
    /[\p{L}\p{M},،]$/u.test(paragraph) &&
    !/^["'“«(]?\p{Lu}/u.test(next)
  );
}

/** Paragraphs that a page break or a copy cut in two, whole again; only where the others end their sentences. */
export function joinCutParagraphs(paragraphs: readonly string[], language: Language): string[] {
  const long = paragraphs.filter(({ length }) => length > SHORTEST_CUT);
  if (long.filter((paragraph) => endsSentence(paragraph, language)).length < long.length * MOSTLY)
    return [...paragraphs];
  const joined: string[] = [];
  let isOpen = false;
  paragraphs.forEach((paragraph, index) => {
    if (isOpen) joined[joined.length - 1] += ` ${paragraph}`;
    else joined.push(paragraph);
    isOpen = isCut(paragraph, paragraphs[index + 1]);
  });
  return joined;
}

/** The words of a line and its links that lead to a web page. */
function readLine(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let start = 0;
  for (const match of line.matchAll(LINK)) {
    const [whole, words = '', target = ''] = match;
    const url = webAddress(target);
    nodes.push({ type: 'text', value: line.slice(start, match.index) });
    nodes.push(
      url === null ? { type: 'text', value: words } : { type: 'link', url, children: [{ type: 'text', value: words }] },
    );
    start = match.index + whole.length;
  }
  return [...nodes, { type: 'text', value: line.slice(start) }];
}

const ITEM = /^(?:[-*•●▪◦–]|\p{N}{1,2}[.)])\s+/u;

/** Lines that begin with bullets, one after another, are one list. */
function gatherLists(blocks: readonly { readonly isHeading: boolean; readonly text: string }[]): RootContent[] {
  const root: RootContent[] = [];
  for (const { isHeading, text } of blocks) {
    const bullet = isHeading ? null : ITEM.exec(text)?.[0];
    const last = root.at(-1);
    if (isHeading) root.push({ type: 'heading', depth: 2, children: readLine(text) });
    else if (bullet === null || bullet === undefined || /^\p{N}/u.test(bullet))
      root.push({ type: 'paragraph', children: readLine(text) });
    else {
      const item = {
        type: 'listItem' as const,
        children: [{ type: 'paragraph' as const, children: readLine(text.slice(bullet.length)) }],
      };
      if (last?.type === 'list') last.children.push(item);
      else root.push({ type: 'list', ordered: false, spread: false, children: [item] });
    }
  }
  return root;
}

/** The words of a line without the marks of its links. */
export const withoutLinks = (line: string): string => line.replace(LINK, '$1');

/**
 * The blocks of a plain text: its paragraphs, those cut in two joined, and its unmarked subheadings told by their shape.
 *
 * @param paragraphs from `splitParagraphs`, without what stands over the article
 */
export function textToBlocks(
  paragraphs: readonly string[],
  title: string | null,
  outlet: string | null,
  language: Language,
): Root {
  const whole = joinCutParagraphs(
    paragraphs.map((paragraph) => mendWords(paragraph, language)),
    language,
  );
  const candidates = whole.map((text) => ({ kind: 'paragraph' as const, text: withoutLinks(text) }));
  const kinds = tellBlockKinds(candidates, { title, outlet, data: language.sentences });
  const blocks = whole.map((text, index) => ({ text, isHeading: kinds[index] === 'heading' }));
  return { type: 'root', children: gatherLists(blocks) };
}
