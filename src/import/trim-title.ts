import { lettersOf } from './plain-words.ts';

/** Marks that pages set between the title of an article and the name of the site. */
const SEPARATOR = /\s+[|–—\-:·•«»›/~]+\s+|\s*[|]\s*|\s+::\s+/gu;

/** The shortest rest that can be a title, in letters. */
const SHORTEST_TITLE = 8;

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: title.length }];
}

/** The name of a site may be given with its section or its slogan: "The Daily News", "Daily News". */
function isName(letters: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name === letters ||
      (letters.length > 4 && name.includes(letters)) ||
      (name.length > 4 && letters.includes(name) && letters.length < name.length * 2),
  );
}

/**
 * A title without the name of the site before or after it.
 *
 * @param outlets what the site is called
 * @param headings the page's headings: a title that begins with one of them, or ends with one, is that heading
 */
export function trimTitle(title: string, outlets: readonly string[], headings: readonly string[]): string {
  const parts = partsOf(title);
  if (parts.length === 1) return title;
  const whole = lettersOf(title);
  const heading = headings.find(
    (one) =>
      lettersOf(one).length >= SHORTEST_TITLE &&
      whole !== lettersOf(one) &&
      (whole.startsWith(lettersOf(one)) || whole.endsWith(lettersOf(one))),
  );
  const names = outlets.map(lettersOf).filter((name) => name !== '');
  let [first, last] = [0, parts.length - 1];
  const lettersAt = (index: number): string => lettersOf(title.slice(parts[index]?.start, parts[index]?.end));
  while (last > first && isName(lettersAt(last), names)) last--;
  while (first < last && isName(lettersAt(first), names)) first++;
  const rest = title.slice(parts[first]?.start, parts[last]?.end).trim();
  if (heading !== undefined && lettersOf(heading).length <= lettersOf(rest).length) return heading;
  return lettersOf(rest).length >= SHORTEST_TITLE ? rest : title;
}
