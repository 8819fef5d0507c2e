/** Spreads keys that lie close together (Knuth, The Art of Computer Programming, 6.4: multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;

/**
 * Numbers by pairs of numbers, of which few pairs are ever met: a row for each first number would be mostly empty, and what is
 * asked for at every word must lie close together to stay in the processor's cache.
 */
export class PairTable {
  /** The second number is below this. */
  private readonly width: number;
  /** Keys and values by turns, so that both are read at once. */
  private cells = new Int32Array(2048).fill(EMPTY);
  private shift = 22;
  private size = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** The number kept of a pair, or −1. */
  get(first: number, second: number): number {
    const { cells } = this;
    const key = first * this.width + second;
    let at = (Math.imul(key, SPREAD) >>> this.shift) * 2;
    while (cells[at] !== key) {
      if (cells[at] === EMPTY) return EMPTY;
      at = (at + 2) & (cells.length - 1);
    }
    return cells[at + 1] ?? EMPTY;
  }

  /** Keeps a number of zero or more for a pair. */
  set(first: number, second: number, value: number): void {
    if (this.size * 4 >= this.cells.length) this.grow();
    this.size++;
    this.put(first * this.width + second, value);
  }

  clear(): void {
    this.cells.fill(EMPTY);
    this.size = 0;
  }

  private put(key: number, value: number): void {
    const { cells } = this;
    let at = (Math.imul(key, SPREAD) >>> this.shift) * 2;
    while (cells[at] !== EMPTY) at = (at + 2) & (cells.length - 1);
    cells[at] = key;
    cells[at + 1] = value;
  }

  private grow(): void {
    const before = this.cells;
    this.cells = new Int32Array(before.length * 2).fill(EMPTY);
    this.shift--;
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== EMPTY) this.put(before[at] ?? 0, before[at + 1] ?? 0);
  }
}
