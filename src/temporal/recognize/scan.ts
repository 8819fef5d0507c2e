import { foldKey } from '../../text/fold.ts';
import { foldedUnits, kinds, learnUnit, UNIT } from '../../text/fold-table.ts';
import { BREAK, type Form, hashStep, type Lexicon, NUMBER, slotOf, UNKNOWN } from './lexicon.ts';
import type { ReadNumber } from './numbers.ts';

/**
 * A text cut once: for each token its word id (`UNKNOWN`, `NUMBER`, `BREAK` or a word of the lexicon), its span in the
 * original text, and the value of a run of digits. Columns, so that a token costs a few bytes and no object.
 */
export interface TokenTable {
  readonly text: string;
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  values: Float64Array;
  /** The number last read from this table, for `readNumber`. */
  readonly lastNumber: { at: number; number: ReadNumber | null };
}

/** No word of any lexicon is longer; longer ones are cut off unread. */
const LONGEST_WORD = 48;

function createTable(text: string): TokenTable {
  const capacity = Math.max(64, Math.ceil(text.length / 4));
  return {
    text,
    count: 0,
    ids: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    values: new Float64Array(capacity),
    lastNumber: { at: -1, number: null },
  };
}

function grow(table: TokenTable): void {
  const wider = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  const capacity = table.ids.length * 2;
  table.ids = wider(table.ids, new Int32Array(capacity));
  table.starts = wider(table.starts, new Int32Array(capacity));
  table.ends = wider(table.ends, new Int32Array(capacity));
  table.values = wider(table.values, new Float64Array(capacity));
}

function push(table: TokenTable, id: number, start: number, end: number, value: number): void {
  if (table.count === table.ids.length) grow(table);
  const at = table.count++;
  table.ids[at] = id;
  table.starts[at] = start;
  table.ends[at] = end;
  table.values[at] = value;
}

/** Walks a text once. One object holds the word in hand, so that no word makes a string. */
class Scanner {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly table: TokenTable;
  readonly units = new Uint16Array(LONGEST_WORD);
  readonly offsets = new Int32Array(LONGEST_WORD);
  at = 0;
  length = 0;
  hash = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.table = createTable(text);
  }

  run(): TokenTable {
    const { text } = this;
    const end = text.length;
    let newlines = 0;
    while (this.at < end) {
      const unit = text.charCodeAt(this.at);
      let kind = kinds[unit] ?? 0;
      if (kind === UNIT.UNSEEN) kind = learnUnit(unit);
      if (kind === UNIT.SPACE) {
        if (unit === 10 && ++newlines === 2) push(this.table, BREAK, this.at, this.at, 0);
        this.at++;
        continue;
      }
      if (kind === UNIT.LETTER || kind === UNIT.SLOW) this.word();
      else if (kind === UNIT.DIGIT) this.digits();
      else if (kind === UNIT.MARK) this.mark(unit);
      else this.at++;
      newlines = 0;
    }
    return this.table;
  }

  private take(unit: number): void {
    if (this.length < LONGEST_WORD) {
      this.units[this.length] = unit;
      this.offsets[this.length] = this.at;
    }
    this.length++;
    this.hash = hashStep(this.hash, unit);
  }

  /** A run of letters, with dropped marks in between; a unit that folds to several goes the slow way. */
  private word(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    this.length = 0;
    this.hash = 0;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      let kind = kinds[unit] ?? 0;
      if (kind === UNIT.UNSEEN) kind = learnUnit(unit);
      if (kind === UNIT.LETTER) this.take(foldedUnits[unit] ?? 0);
      else if (kind === UNIT.SLOW) {
        const width = this.slow();
        if (width === 0) break;
        this.at += width;
        end = this.at;
        continue;
      } else if (kind !== UNIT.DROPPED && kind !== UNIT.TRAILING) break;
      this.at++;
      if (kind !== UNIT.DROPPED) end = this.at;
    }
    if (end === start) {
      this.skipSlow();
      return;
    }
    this.emit(start, end);
  }

  /** Folds a unit or pair that has no place in the table; 0 where it is no letter. */
  private slow(): number {
    const code = this.text.codePointAt(this.at) ?? 0;
    const folded = foldKey(String.fromCodePoint(code));
    if (!/^[\p{L}\p{M}]+$/u.test(folded)) return 0;
    for (let i = 0; i < folded.length; i++) this.take(folded.charCodeAt(i));
    return code > 0xffff ? 2 : 1;
  }

  /** A sign that is no letter (an emoji, «½», a lone surrogate): one unknown token. */
  private skipSlow(): void {
    const width = (this.text.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
    push(this.table, UNKNOWN, this.at, this.at + width, 0);
    this.at += width;
  }

  private digits(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    let value = 0;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      let kind = kinds[unit] ?? 0;
      if (kind === UNIT.UNSEEN) kind = learnUnit(unit);
      if (kind === UNIT.DIGIT) {
        value = value * 10 + (foldedUnits[unit] ?? 48) - 48;
        end = ++this.at;
      } else if (kind === UNIT.DROPPED || kind === UNIT.TRAILING) this.at++;
      else break;
    }
    push(this.table, NUMBER, start, end, value);
  }

  private mark(unit: number): void {
    this.length = 0;
    this.hash = 0;
    this.take(foldedUnits[unit] ?? unit);
    this.at++;
    this.emit(this.at - 1, this.at);
  }

  private find(): Form | null {
    const { length, units, hash } = this;
    if (length > LONGEST_WORD) return null;
    const { slots, mask, forms } = this.lexicon;
    let slot = slotOf(hash, mask);
    for (let index = slots[slot] ?? 0; index !== 0; index = slots[slot] ?? 0) {
      const form = forms[index - 1];
      if (form !== undefined && form.text.length === length) {
        let i = 0;
        while (i < length && form.text.charCodeAt(i) === units[i]) i++;
        if (i === length) return form;
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private emit(start: number, end: number): void {
    const form = this.find();
    const lookalike = form?.lookalikes?.get(this.text.slice(start, end));
    if (form === null || lookalike !== undefined) {
      push(this.table, lookalike ?? UNKNOWN, start, end, 0);
      return;
    }
    const { clitics } = form;
    for (let i = 0; i < clitics.length; i++) {
      const from = this.offsets[i] ?? start;
      const to = i < form.cut ? (this.offsets[i + 1] ?? from) : from;
      push(this.table, clitics[i] ?? UNKNOWN, from, to, 0);
    }
    push(this.table, form.wordId, this.offsets[form.cut] ?? start, end, 0);
  }
}

/** Cuts a text into tokens in one pass: cost and memory in proportion to its length. */
export function scan(text: string, lexicon: Lexicon): TokenTable {
  return new Scanner(text, lexicon).run();
}
