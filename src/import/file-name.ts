import { toArticleId } from '../document/index.ts';

const LONGEST_NAME = 60;

/** A name for an article's file: the first words of its title, in the letters of its language. */
export function toFileName(title: string): string {
  const words = title.replace(/[\u064B-\u0652\u0670\u0640'’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + 1 + word.length > LONGEST_NAME) break;
    name = name === '' ? word.slice(0, LONGEST_NAME) : `${name}-${word}`;
  }
  return toArticleId(name.toLowerCase());
}

/** The name, with a number where it is taken. Names that differ in case alone are one on some disks. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`.toLowerCase())) count++;
  return `${name}-${count}`;
}
