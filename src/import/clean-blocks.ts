import type { Paragraph, Root, RootContent } from 'mdast';
import type { Language } from '../language/index.ts';
import { blockWords, isProse, linkShare } from './block-words.ts';
import { isDateLine, readByline } from './head-lines.ts';
import { isShareBar, phrases, restAfter } from './page-words.ts';
import { lettersOf } from './plain-words.ts';

/** What is known of an article when its blocks are cleaned. */
export interface Known {
  readonly language: Language;
  readonly title: string | null;
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
}

const LONGEST_POINTER = 220;
const LONGEST_NOTICE = 320;
const LONGEST_HEADING = 120;
/** Share of a block's letters that a notice's phrase makes up where the block is nothing else. */
const MOSTLY_NOTICE = 0.3;
const LONGEST_PARTICULAR = 60;
const FEWEST_OF_MENU = 4;
const LONGEST_OF_MENU = 40;
/** How far from the top a title, a byline or a date may be repeated. */
const HEAD_BLOCKS = 8;

const isEmpty = (block: RootContent): boolean => lettersOf(blockWords(block)) === '';

/** A block that leads to other articles: «اقرأ أيضا: …». `label` has only the words, and a list may follow. */
function pointerKind(block: RootContent): 'label' | 'pointer' | null {
  const words = blockWords(block);
  if (words.length > LONGEST_POINTER) return null;
  const rest = restAfter(words, 'relatedWords');
  if (rest === null) return null;
  if (lettersOf(rest) === '') return 'label';
  const isAnnounced = /^\s*(?:[:|»›>…]|\.\.+|[-–—]\s)/u.test(rest);
  return isAnnounced || linkShare(block) > 0.5 ? 'pointer' : null;
}

const isLinks = (block: RootContent): boolean =>
  (block.type === 'list' || block.type === 'paragraph') && linkShare(block) > 0.85;

function isNotice(block: RootContent, isAtEdge: boolean): boolean {
  const words = blockWords(block);
  if (words.length > LONGEST_NOTICE) return false;
  const letters = lettersOf(words);
  const phrase = phrases('notices').find((one) => letters.includes(one));
  return phrase !== undefined && (isAtEdge || phrase.length >= letters.length * MOSTLY_NOTICE);
}

const says = (block: RootContent, texts: readonly string[]): boolean => {
  const letters = lettersOf(blockWords(block));
  return letters !== '' && texts.some((text) => lettersOf(text) === letters);
};

/** A byline or a date that the front matter holds already. */
function isHeadLine(block: RootContent, { language, authors, outlets }: Known): boolean {
  const words = blockWords(block);
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'list') return false;
  return says(block, [...authors, ...outlets]) || readByline(words) !== null || isDateLine(words, language);
}

/** A byline below the opening paragraph: only one whose name the front matter holds, for other short lines there are subheadings. */
function isKnownByline(block: RootContent, { authors }: Known): boolean {
  const name = readByline(blockWords(block));
  return name !== null && authors.some((author) => lettersOf(author).includes(lettersOf(name)));
}

/** Particulars in a list over the text: byline, date, section, number of readers. */
const isParticulars = (block: RootContent, { language }: Known): boolean =>
  block.type === 'list' &&
  block.children.every((item) => blockWords(item).length <= LONGEST_PARTICULAR) &&
  block.children.some((item) => readByline(blockWords(item)) !== null || isDateLine(blockWords(item), language));

/** Pointers and the lists under their labels; buttons that share; notices. */
function withoutClutter(blocks: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let isUnderLabel = false;
  blocks.forEach((block, index) => {
    const kind = pointerKind(block);
    const isEdge = index < 2 || index >= blocks.length - 3;
    const isDropped =
      kind !== null ||
      (isUnderLabel && (block.type === 'list' || isLinks(block))) ||
      isShareBar(blockWords(block)) ||
      isNotice(block, isEdge);
    isUnderLabel = kind === 'label' || (isUnderLabel && (block.type === 'list' || isLinks(block)));
    if (!isDropped) kept.push(block);
  });
  return kept;
}

/** A menu: a list in which each of many items is one short link. */
const isMenu = (block: RootContent): boolean =>
  block.type === 'list' &&
  block.children.length >= FEWEST_OF_MENU &&
  block.children.every((item) => linkShare(item) > 0.9 && blockWords(item).length <= LONGEST_OF_MENU);

/** A line over the text that the front matter holds, or that leads elsewhere. */
const isOver = (block: RootContent, known: Known): boolean =>
  isHeadLine(block, known) ||
  isParticulars(block, known) ||
  isMenu(block) ||
  (isLinks(block) && blockWords(block).length < LONGEST_HEADING);

/** A byline or a date between the opening paragraph, set in bold over the text, and the next. */
const isBelowOpening = (block: RootContent, known: Known): boolean =>
  block.type === 'paragraph' && (isDateLine(blockWords(block), known.language) || isKnownByline(block, known));

function withoutHead(blocks: readonly RootContent[], known: Known): RootContent[] {
  const firstProse = blocks.findIndex(isProse);
  const head = Math.min(HEAD_BLOCKS, firstProse < 0 ? blocks.length : firstProse);
  const title = known.title === null ? [] : [known.title];
  return blocks.filter((block, index) => {
    if (says(block, title) && (index < HEAD_BLOCKS || block.type === 'heading')) return false;
    if (index < head) return !isOver(block, known);
    return index >= HEAD_BLOCKS || !isBelowOpening(block, known);
  });
}

/** What stands below an article: links, the outlet's name, a byline, a heading with nothing under it. */
function withoutTail(blocks: readonly RootContent[], known: Known): RootContent[] {
  const kept = [...blocks];
  for (let last = kept.at(-1); last !== undefined && kept.length > 1; last = kept.at(-1)) {
    const isTail =
      last.type === 'heading' ||
      (isLinks(last) && (last.type === 'list' || blockWords(last).length < LONGEST_HEADING)) ||
      isHeadLine(last, known) ||
      isNotice(last, true);
    if (!isTail) break;
    kept.pop();
  }
  return kept;
}

/** A line in bold over a paragraph is a heading, whatever the page calls it. */
function isBoldHeading(block: RootContent, next: RootContent | undefined, { sentences }: Language): block is Paragraph {
  if (block.type !== 'paragraph' || block.children.length !== 1 || next?.type !== 'paragraph') return false;
  const [only] = block.children;
  const words = blockWords(block);
  const isBold =
    only?.type === 'strong' ||
    (only?.type === 'link' && only.children.length === 1 && only.children[0]?.type === 'strong');
  return (
    isBold &&
    words.length <= LONGEST_HEADING &&
    !sentences.terminators.filter((mark) => !/[?؟!]/u.test(mark)).includes(words.at(-1) ?? '') &&
    isProse(next)
  );
}

/** Headings from the second level down, without gaps: the first level is the article's title. */
function levelHeadings(blocks: readonly RootContent[]): RootContent[] {
  const depths = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : [])))].sort();
  return blocks.map((block) =>
    block.type === 'heading'
      ? { ...block, depth: Math.min(6, depths.indexOf(block.depth) + 2) as 2 | 3 | 4 | 5 | 6 }
      : block,
  );
}

/** A page may hold its text twice, for phones and for paper: a long paragraph that was there already is left out. */
function withoutRepeats(blocks: readonly RootContent[]): RootContent[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const letters = lettersOf(blockWords(block));
    const isRepeat = letters.length > 60 && seen.has(letters);
    seen.add(letters);
    return !isRepeat;
  });
}

/**
 * An article's blocks without what stands round it: the title, byline and date that the front matter holds, pointers to other
 * articles and their lists, buttons that share, notices.
 */
export function cleanBlocks(root: Root, known: Known): Root {
  const filled = withoutRepeats(root.children.filter((block) => !isEmpty(block)));
  const bold = filled.map(
    (block, index): RootContent =>
      isBoldHeading(block, filled[index + 1], known.language)
        ? { type: 'heading', depth: 3, children: block.children }
        : block,
  );
  const cleaned = withoutTail(withoutClutter(withoutTail(withoutHead(withoutClutter(bold), known), known)), known);
  return { type: 'root', children: levelHeadings(cleaned) };
}
