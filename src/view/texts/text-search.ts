import { foldKey } from '../../text/fold.ts';

/** One part of the searched text: folded lines, one an event, each with its line's end. */
interface Part {
  readonly text: string;
  /** Where each line begins, and at last the text's length. */
  readonly starts: Uint32Array;
}

function toPart(text: string): Part {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts: Uint32Array.from(starts) };
}

/** Marks the lines of a part that hold a word; one search jumps from line to line, so that its cost is the text's length. */
function markLines({ text, starts }: Part, word: string, first: number, found: Uint8Array): void {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line] ?? text.length)) {
    while ((starts[line + 1] ?? text.length) <= at) line++;
    found[first + line] = 1;
    line++;
    if (line >= starts.length - 1) return;
  }
}

/** Finds events by words in their folded texts, so that «الوزاره» finds «والوزارة». */
export class TextSearch {
  readonly #parts: readonly Part[];
  readonly #count: number;

  /** @param parts folded text, one line an event, in the columns' order */
  constructor(parts: readonly string[]) {
    this.#parts = parts.map(toPart);
    this.#count = this.#parts.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  }

  /**
   * 1 where an event's text holds every word of the query, whole or as part of a word.
   *
   * @returns null where the query has no word
   */
  find(query: string): Uint8Array | null {
    const words = foldKey(query)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return null;
    const all = words.map((word) => this.#findWord(word));
    return all.reduce((both, found) => both.map((is, event) => is & (found[event] ?? 0)));
  }

  #findWord(word: string): Uint8Array {
    const found = new Uint8Array(this.#count);
    let first = 0;
    for (const part of this.#parts) {
      markLines(part, word, first, found);
      first += part.starts.length - 1;
    }
    return found;
  }
}
