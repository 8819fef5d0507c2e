import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

const BOUNDARY = /[\s\p{P}\p{S}]/u;

/** The character at the beginning or the end of a node's words; '' for one without. */
function edge(node: PhrasingContent | undefined, side: 'first' | 'last'): string {
  if (node === undefined || node.type === 'break') return ' ';
  if ('value' in node) return node.value.at(side === 'first' ? 0 : -1) ?? '';
  if (!('children' in node)) return '';
  return edge(node.children.at(side === 'first' ? 0 : -1), side);
}

const isFree = (character: string): boolean => character === '' || BOUNDARY.test(character);

/**
 * Emphasis whose marks Markdown would not read as such (inside a word, with a space within, around nothing) is given up: the
 * words count.
 */
function keepPlainEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const children = keepPlainEmphasis(node.children);
    if (node.type !== 'strong' && node.type !== 'emphasis')
      return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
    const [first, last] = [edge(children[0], 'first'), edge(children.at(-1), 'last')];
    const isNested = children.some((child) => child.type === 'strong' || child.type === 'emphasis');
    const isClear =
      children.length > 0 &&
      !isNested &&
      first !== '' &&
      last !== '' &&
      !BOUNDARY.test(first) &&
      !BOUNDARY.test(last) &&
      isFree(index === 0 ? '' : edge(nodes[index - 1], 'last')) &&
      isFree(index === nodes.length - 1 ? '' : edge(nodes[index + 1], 'first'));
    return isClear ? [{ ...node, children }] : children;
  });
}

type Container = { children: RootContent[] };

function visit(container: Container): void {
  for (const child of container.children) {
    if (child.type === 'paragraph' || child.type === 'tableCell') child.children = keepPlainEmphasis(child.children);
    else if (child.type === 'heading')
      child.children = keepPlainEmphasis(child.children).flatMap((node) =>
        node.type === 'strong' || node.type === 'emphasis' ? node.children : [node],
      );
    else if ('children' in child) visit(child as unknown as Container);
  }
}

/** Writes a tree of blocks as Markdown: headings with `#`, lists with `-`, links in their line, no wrapping. Ends with a line feed. */
export function writeMarkdown(root: Root): string {
  visit(root as unknown as Container);
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    extensions: [gfmTableToMarkdown()],
  });
}
