import type { PhrasingContent, Root, RootContent } from 'mdast';
import { webAddress } from './addresses.ts';

function resolve(nodes: readonly PhrasingContent[], base: string | null): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const children = resolve(node.children, base);
    if (node.type !== 'link') return [{ ...node, children } as PhrasingContent];
    // A place in its own page is dead once the article stands elsewhere.
    const url = node.url.startsWith('#') ? null : webAddress(node.url, base);
    return url === null ? children : [{ type: 'link', url, children }];
  });
}

type Container = { children: RootContent[] };

/**
 * Makes the links of a tree whole, in place; the words of those that lead to no web page stay without them, and so do those of
 * links in headings.
 *
 * @param base the address that they are resolved against; null leaves only those that are whole already
 */
export function resolveLinks(root: Root, base: string | null): void {
  const visit = (container: Container): void => {
    for (const child of container.children) {
      if (child.type === 'paragraph' || child.type === 'tableCell') child.children = resolve(child.children, base);
      else if (child.type === 'heading')
        child.children = resolve(child.children, null).flatMap((node) =>
          node.type === 'link' ? node.children : [node],
        );
      else if ('children' in child) visit(child as unknown as Container);
    }
  };
  visit(root as unknown as Container);
}
