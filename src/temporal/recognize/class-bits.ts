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

/** A set of classes for each word, as bits. */
class BitTable {
  /** Numbers of 32 bits for each word. */
  private readonly width: number;
  private readonly bits: Int32Array;

  constructor(words: number, classes: number) {
    this.width = (classes >> 5) + 1;
    this.bits = new Int32Array(words * this.width);
  }

  add(wordId: number, classId: number): void {
    const at = wordId * this.width + (classId >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (classId & 31));
  }

  has(wordId: number, classId: number): boolean {
    const at = wordId * this.width + (classId >> 5);
    return at < this.bits.length && (((this.bits[at] ?? 0) >>> (classId & 31)) & 1) === 1;
  }

  /** For each word, 1 where it has one of the classes. */
  wordsWith(classIds: Iterable<number>): Uint8Array {
    const { width, bits } = this;
    const wanted = new Int32Array(width);
    for (const classId of classIds) wanted[classId >> 5] = (wanted[classId >> 5] ?? 0) | (1 << (classId & 31));
    const words = new Uint8Array(bits.length / width);
    for (let at = 0; at < bits.length; at++)
      if (((bits[at] ?? 0) & (wanted[at % width] ?? 0)) !== 0) words[Math.floor(at / width)] = 1;
    return words;
  }
}

/**
 * For each word, the classes of what begins with it and of what ends with it, as bits: nearly every word that is asked for a
 * class is not of it, and one number tells so.
 */
export class ClassBits {
  private readonly beginnings: BitTable;
  private readonly endings: BitTable;

  constructor({ phrases, classIds, words }: Lexicon) {
    this.beginnings = new BitTable(words, classIds.size);
    this.endings = new BitTable(words, classIds.size);
    for (let id = 0; id < phrases.length; id++) {
      const node = phrases[id];
      if (node !== undefined) this.addPhrases(id, id, node);
    }
  }

  /** Adds the phrases that begin with one word and have come to another. */
  private addPhrases(first: number, last: number, node: PhraseNode): void {
    for (const { classId } of node.senses) {
      this.beginnings.add(first, classId);
      this.endings.add(last, classId);
    }
    if (node.next !== null) for (const [id, child] of node.next) this.addPhrases(first, id, child);
  }

  /** True where a word or phrase of the class begins with the word. */
  mayBegin(wordId: number, classId: number): boolean {
    return this.beginnings.has(wordId, classId);
  }

  /** True where a word or phrase of the class ends with the word. */
  mayEnd(wordId: number, classId: number): boolean {
    return this.endings.has(wordId, classId);
  }

  /** For each word, 1 where something of one of the classes may begin with it. */
  beginningWith(classIds: Iterable<number>): Uint8Array {
    return this.beginnings.wordsWith(classIds);
  }

  /** For each word, 1 where something of one of the classes may end with it. */
  endingWith(classIds: Iterable<number>): Uint8Array {
    return this.endings.wordsWith(classIds);
  }
}
