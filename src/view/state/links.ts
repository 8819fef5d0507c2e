/**
 * Every link of the site is made here: `base` is where the site stands (`/` or a sub-path), `prefix` the locale's part of
 * the path ('' for the default one).
 */
export interface LinkRoot {
  readonly base: string;
  readonly prefix: string;
}

/** Each part of a path, safe in an address; Arabic letters stay legible in the address bar, for browsers decode them. */
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A page's address: `pageLink(root, 'articles/x')` is `/base/en/articles/x/`; '' is the front page. */
export function pageLink(root: LinkRoot, path: string, fragment: string | null = null): string {
  const parts = [root.base, root.prefix, encodePath(path)].map((part) => part.replace(/^\/+|\/+$/g, ''));
  const joined = parts.filter((part) => part !== '').join('/');
  return `/${joined}${joined === '' ? '' : '/'}${fragment === null ? '' : `#${encodeURIComponent(fragment)}`}`;
}

/** A file at the root of the site, whatever the locale. */
export function fileLink(root: LinkRoot, path: string): string {
  return pageLink({ base: root.base, prefix: '' }, path).slice(0, -1);
}

/** Path of an article's page. */
export const articlePath = (id: string): string => `articles/${id}`;

/** Path of an actor's page: `us.forces` is below `us`, as the body is; a path with a dot would look like a file's. */
export const actorPath = (id: string): string => `actors/${id.split('.').join('/')}`;

/** Fragment of an event on a page with a timeline. */
export const eventFragment = (mention: string): string => `e-${mention}`;

/**
 * The locales' parts of the path: none for the default, the language alone where that tells them apart, else the whole tag.
 *
 * @param locales BCP 47 tags, the default first
 */
export function localePrefixes(locales: readonly string[]): Map<string, string> {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
  const isAlone = (tag: string): boolean => locales.filter((other) => primary(other) === primary(tag)).length === 1;
  return new Map(
    locales.map((tag, index) => [tag, index === 0 ? '' : isAlone(tag) ? primary(tag) : tag.toLowerCase()]),
  );
}
