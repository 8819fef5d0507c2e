/** The hash of a folded word; the scanner computes the same unit by unit. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Spreads a hash over a table of `mask + 1` slots. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & mask;
}

/** Bits of an entry that are an index; those above are of the hash, so that one number tells nearly every stranger. */
const INDEX_BITS = 17;
const MOST_FORMS = (1 << INDEX_BITS) - 1;

const entryOf = (hash: number, index: number): number => (hash & ~MOST_FORMS) | (index + 1);

/** True where an entry may be that of a hash. */
export const fitsEntry = (entry: number, hash: number): boolean => ((entry ^ hash) & ~MOST_FORMS) === 0;

/** The form of an entry. */
export const indexOfEntry = (entry: number): number => (entry & MOST_FORMS) - 1;

/** Words that stand glued before another. */
export interface Glue {
  readonly text: string;
  readonly wordIds: readonly number[];
  /** Letters of a form that they take; one less than they have where the last is fused with an article. */
  readonly cut: number;
}

const NO_GLUE: Glue = { text: '', wordIds: [], cut: 0 };
const MOST_GLUES = 255;

/**
 * The written forms of a language's words, with and without what may be glued before them. A language that glues has ten times
 * as many forms as words: they are columns of numbers, so that neither making them nor looking one up makes an object.
 */
export class FormTable {
  /** Open addressing: an index of a form plus one, under bits of the hash; 0 is free. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** For each form where its letters end in `letters`. */
  readonly ends: Int32Array;
  readonly letters: Uint16Array;
  /** The word of each form; the complement of it (below 0) where the form stands for more than that word. */
  readonly wordIds: Int32Array;
  private readonly glueOf: Uint8Array;
  private readonly glues: Glue[] = [NO_GLUE];
  /** By form: written forms (see `toPlainWriting`) that fold to it and are other words: the ids of those, or `UNKNOWN`. */
  private readonly lookalikes = new Map<number, Map<string, number>>();
  private count = 0;

  /** A table with room for so many forms and for the letters of all of them. */
  constructor(forms: number, letters: number) {
    if (forms > MOST_FORMS) throw new Error(`a lexicon of ${forms} forms is too large`);
    let size = 1024;
    while (size < forms * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    this.ends = new Int32Array(forms);
    this.letters = new Uint16Array(letters);
    this.wordIds = new Int32Array(forms);
    this.glueOf = new Uint8Array(forms);
  }

  /** Adds what may be glued before words, and gives its number. */
  addGlue(glue: Glue): number {
    if (this.glues.length > MOST_GLUES) throw new Error('a language with so many proclitics is too large');
    return this.glues.push(glue) - 1;
  }

  /** Adds a word behind what is glued before it (0 is nothing); a form that is there already keeps its own meaning. */
  add(word: string, wordId: number, glue = 0): void {
    const { letters, count } = this;
    const form = (this.glues[glue] ?? NO_GLUE).text + word;
    const start = this.startOf(count);
    let hash = 0;
    // Written behind the last form, where they stay if the form is a new one.
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      letters[start + i] = unit;
      hash = hashStep(hash, unit);
    }
    if (this.find(letters, start, form.length, hash) >= 0) return;
    this.ends[count] = start + form.length;
    this.wordIds[count] = glue === 0 ? wordId : ~wordId;
    this.glueOf[count] = glue;
    let slot = slotOf(hash, this.mask);
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = entryOf(hash, count);
    this.count++;
  }

  /** Tells written forms from the word that they fold to; nothing where that is no form. */
  addLookalikes(folded: string, written: readonly string[], id: number): void {
    const index = this.indexOf(folded);
    if (index < 0) return;
    const ofForm = this.lookalikes.get(index) ?? new Map<string, number>();
    this.lookalikes.set(index, ofForm);
    for (const one of written) ofForm.set(one, id);
    const wordId = this.wordIds[index] ?? 0;
    this.wordIds[index] = wordId < 0 ? wordId : ~wordId;
  }

  /** The form of so many units with their hash; −1 where it is none of the language's. */
  find(units: Uint16Array, from: number, length: number, hash: number): number {
    const { slots, mask } = this;
    let slot = slotOf(hash, mask);
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const index = indexOfEntry(entry);
      if (fitsEntry(entry, hash) && this.isForm(index, units, from, length)) return index;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Where the letters of a form begin. */
  startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }

  /** The word of a form, whatever else it stands for. */
  wordOf(index: number): number {
    const wordId = this.wordIds[index] ?? 0;
    return wordId < 0 ? ~wordId : wordId;
  }

  /** What is glued before the word of a form. */
  glueBefore(index: number): Glue {
    return this.glues[this.glueOf[index] ?? 0] ?? NO_GLUE;
  }

  /** The words that a form is where it is written in ways of their own, or undefined. */
  lookalikesOf(index: number): ReadonlyMap<string, number> | undefined {
    return this.lookalikes.get(index);
  }

  private indexOf(folded: string): number {
    const units = Uint16Array.from(folded, (letter) => letter.charCodeAt(0));
    return this.find(units, 0, units.length, units.reduce(hashStep, 0));
  }

  private isForm(index: number, units: Uint16Array, from: number, length: number): boolean {
    const { ends, letters } = this;
    const start = this.startOf(index);
    if ((ends[index] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (units[from + i] !== letters[start + i]) return false;
    return true;
  }
}
