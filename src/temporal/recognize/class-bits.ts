import type { Lexicon, PhraseNode } from './lexicon.ts';

/** Every class of a sense here and below. */
export function classesUnder(node: PhraseNode): ReadonlySet<number> {
  node.under ??= collectClasses(node);
  return node.under;
}

function collectClasses(node: PhraseNode): Set<number> {
  const ids = new Set<number>();
  for (const { classId } of node.senses) ids.add(classId);
  for (const child of node.next?.values() ?? []) for (const id of classesUnder(child)) ids.add(id);
  return ids;
}

/**
 * For each word, the classes of what begins with it, as bits: nearly every word that is asked for a class is not of it, and
 * one number tells so.
 */
export class ClassBits {
  /** Numbers of 32 bits for each word. */
  private readonly width: number;
  private readonly bits: Int32Array;

  constructor({ phrases, classIds }: Lexicon) {
    this.width = (classIds.size >> 5) + 1;
    this.bits = new Int32Array(phrases.length * this.width);
    for (let id = 0; id < phrases.length; id++) {
      const node = phrases[id];
      if (node !== undefined) for (const classId of classesUnder(node)) this.set(id, classId);
    }
  }

  private set(wordId: number, classId: number): void {
    const at = wordId * this.width + (classId >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (classId & 31));
  }

  /** True where a word or phrase of the class begins with the word. */
  mayBegin(wordId: number, classId: number): boolean {
    const at = wordId * this.width + (classId >> 5);
    return at < this.bits.length && (((this.bits[at] ?? 0) >>> (classId & 31)) & 1) === 1;
  }

  /** For each word, 1 where something of one of the classes may begin with it. */
  unionOf(classIds: readonly number[]): Uint8Array {
    const words = this.bits.length / this.width;
    return Uint8Array.from({ length: words }, (_, id) => (classIds.some((one) => this.mayBegin(id, one)) ? 1 : 0));
  }
}
