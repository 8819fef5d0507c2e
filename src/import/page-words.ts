import { languages } from '../language/index.ts';
import type { PageData } from '../language/page-data.ts';
import { foldKey } from '../text/fold.ts';
import { lettersOf } from './plain-words.ts';

type ListName = { [Name in keyof PageData]: PageData[Name] extends readonly string[] ? Name : never }[keyof PageData];

/** The words of every language: a page in one carries the buttons and notices of others. The longest come first. */
const lists = new Map<ListName, readonly string[]>();

/** The phrases of a list in every language, as letters alone, the longest first. */
export function phrases(name: ListName): readonly string[] {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const made = [...new Set(languages.flatMap(({ page }) => page[name].map(lettersOf)))].sort(
    (a, b) => b.length - a.length,
  );
  lists.set(name, made);
  return made;
}

let shareWords: ReadonlySet<string> | undefined;

/** Words of letters, folded; numbers and marks left out. */
export const wordList = (text: string): string[] => foldKey(text).match(/\p{L}+/gu) ?? [];

/** True where a text is nothing but words of buttons that share, print or enlarge. */
export function isShareBar(text: string): boolean {
  shareWords ??= new Set(languages.flatMap(({ page }) => page.shareWords.flatMap(wordList)));
  const words = wordList(text);
  return words.length > 0 && words.length <= 40 && words.every((word) => shareWords?.has(word));
}

/** What follows one of the phrases that a text begins with; null where it begins with none. A whole word must end there. */
export function restAfter(text: string, name: ListName): string | null {
  const letters = lettersOf(text.slice(0, 80));
  const starts = phrases(name).filter((phrase) => phrase !== '' && letters.startsWith(phrase));
  for (const phrase of starts) {
    const rest = cutLetters(text, phrase.length);
    if (rest !== null) return rest;
  }
  return null;
}

/** A text after so many of its letters and digits; null where that is inside a word. */
function cutLetters(text: string, count: number): string | null {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    seen += lettersOf(text[index] ?? '').length;
    if (seen < count) continue;
    let end = index + 1;
    while (/\p{M}/u.test(text[end] ?? '')) end++;
    return /[\p{L}\p{N}]/u.test(text[end] ?? '') ? null : text.slice(end);
  }
  return null;
}

/** Takes the marks and spaces off the beginning and the end. */
export const trimMarks = (text: string): string =>
  text.replace(/^[\s\p{P}\p{S}]+/u, '').replace(/[\s:،,;|–—\-/•·]+$/u, '');
