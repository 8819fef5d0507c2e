import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Language } from '../language/index.ts';
import { withoutControls } from './plain-words.ts';

/** Marks of a language that open and close and differ: “ and ”, « and ». */
function quotePairs({ sentences }: Language): (readonly [string, string])[] {
  const closers = [...sentences.closingQuotes];
  return [...sentences.openingQuotes].flatMap((open, index) => {
    const close = closers[index];
    return close === undefined || close === open ? [] : [[open, close] as const];
  });
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * «وكالة”Dpa”»: a closing mark between two letters, with nothing open and another closing mark after it, was meant to open.
 */
function mendQuotes(text: string, [open, close]: readonly [string, string]): string {
  const pieces: string[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    const isMeantToOpen =
      mark === close &&
      depth === 0 &&
      isLetter(text[index - 1]) &&
      isLetter(text[index + 1]) &&
      text.indexOf(close, index + 1) > 0;
    if (mark === open || isMeantToOpen) depth++;
    else if (mark === close) depth = Math.max(0, depth - 1);
    pieces.push(isMeantToOpen ? ` ${open}` : (mark ?? ''));
  }
  return pieces.join('');
}

const escapeForClass = (characters: string): string => characters.replace(/[\\\]^-]/g, '\\$&');

interface Patterns {
  readonly spaceBefore: RegExp;
  readonly joined: RegExp | null;
  readonly quotes: readonly (readonly [string, string])[];
}

const patternsOf = new WeakMap<Language, Patterns>();

function patterns(language: Language): Patterns {
  const known = patternsOf.get(language);
  if (known !== undefined) return known;
  const { closeMarks, joinedWords } = language.page;
  const made: Patterns = {
    // Not before "…", ".5" or ".net": what follows the mark is a space or the end, or another mark.
    spaceBefore: new RegExp(` +(?=[${escapeForClass(closeMarks)}](?:[\\s"'”’»)\\]]|$))`, 'g'),
    joined:
      joinedWords.length === 0 ? null : new RegExp(`(?<=^|[\\s("“«])(${joinedWords.join('|')}) +(?=\\p{L})`, 'gu'),
    quotes: quotePairs(language),
  };
  patternsOf.set(language, made);
  return made;
}

/** One run of words with the slips of typing mended that every editor mends: spaces before commas, a conjunction set apart. */
export function mendWords(text: string, language: Language | null): string {
  if (language === null) return text;
  const { spaceBefore, joined, quotes } = patterns(language);
  const closed = text.replace(spaceBefore, '');
  const written = joined === null ? closed : closed.replace(joined, '$1');
  return quotes.reduce(mendQuotes, written);
}

/** Texts beside each other as one, so that what stands between two of them is seen. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push('children' in node ? ({ ...node, children: joinTexts(node.children) } as PhrasingContent) : node);
  }
  return joined;
}

const isText = (node: PhrasingContent | undefined): boolean => node?.type === 'text';

function mendLine(nodes: readonly PhrasingContent[], language: Language | null): PhrasingContent[] {
  const joined = joinTexts(nodes).map((node) =>
    'children' in node ? ({ ...node, children: mendLine(node.children, language) } as PhrasingContent) : node,
  );
  return joined.map((node, index) => {
    if (node.type !== 'text') return node;
    const spaced = withoutControls(node.value).replace(/\s+/g, ' ');
    // A mark after a link has its space in this text: the link stands in for the words before it.
    const [before, after] = [
      index === 0 ? '' : 'x',
      index === joined.length - 1 || isText(joined[index + 1]) ? '' : 'x',
    ];
    const mended = mendWords(`${before}${spaced}${after}`, language);
    return { type: 'text', value: mended.slice(before.length, mended.length - after.length) };
  });
}

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (kept[0]?.type === 'break' || (kept[0]?.type === 'text' && kept[0].value.trim() === '')) kept.shift();
  while (
    kept.at(-1)?.type === 'break' ||
    (kept.at(-1)?.type === 'text' && (kept.at(-1) as { value: string }).value.trim() === '')
  )
    kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}

type Container = { children: RootContent[] };

/** Mends every line of a tree of blocks, in place. */
export function mendTypography(root: Root, language: Language | null): void {
  const visit = (container: Container): void => {
    for (const child of container.children) {
      if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell')
        child.children = trimEnds(mendLine(child.children, language));
      else if ('children' in child) visit(child as unknown as Container);
    }
  };
  visit(root as unknown as Container);
}
