import type { PageContext } from './page-context.ts';

/** Name of a locale's card in `cards/`, without its ending: the default locale has no prefix, and its language's tag serves. */
export const cardName = ({ root, language }: PageContext): string => (root.prefix === '' ? language.tag : root.prefix);
