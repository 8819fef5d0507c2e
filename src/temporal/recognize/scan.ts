import { foldKey, toPlainWriting } from '../../text/fold.ts';
import { foldedUnits, kinds, learnUnit, letterUnits, UNIT } from '../../text/fold-table.ts';
import { type FormTable, fitsEntry, hashStep, indexOfEntry, slotOf } from './form-table.ts';
import { BREAK, type Lexicon, NUMBER, UNKNOWN } from './lexicon.ts';
import { createTable, push, type TokenTable } from './token-table.ts';

/** No word of any lexicon is longer; longer ones are cut off unread. */
const LONGEST_WORD = 48;

/** The stretching stroke of the Arabic script. */
const TATWEEL = 0x0640;
const DASH = 0x2d;

const NO_FORM = -1;

const SPACE = 0x20;
const NEWLINE = 0x0a;
/** New lines that end a paragraph. */
const PARTING = 2;

/** True for what a word goes on with although it is no plain letter. */
const sticks = (kind: number): boolean => kind >= UNIT.DROPPED || kind === UNIT.LETTER;

/** The tables of `fold-table.ts` as constants of this file: the compiler then knows them, and asks them without a check. */
const [kindOf, foldedOf, letterOf] = [kinds, foldedUnits, letterUnits];

/** Folded letters of the word in hand and where each stands; read before the next word overwrites them. */
const wordUnits = new Uint16Array(LONGEST_WORD);
const wordOffsets = new Int32Array(LONGEST_WORD);

/** Where a scan begins, and how many units it takes at least before it may stop at the end of a paragraph. */
export interface Part {
  readonly from: number;
  readonly width: number;
}

/** Walks a text once. One object holds the word in hand, so that no word makes a string. */
class Scanner {
  private readonly text: string;
  private readonly forms: FormTable;
  private readonly table: TokenTable;
  private at: number;
  private length = 0;
  private hash = 0;

  constructor(text: string, forms: FormTable, table: TokenTable, from: number) {
    this.text = text;
    this.forms = forms;
    this.table = table;
    this.at = from;
  }

  /** Cuts the text from here to its end, or to the end of the first paragraph that ends behind an offset. */
  run(enough: number): TokenTable {
    const { text } = this;
    const end = text.length;
    // What stands before a part is the end of a paragraph.
    let newlines = this.at === 0 ? 0 : PARTING;
    while (this.at < end) {
      const unit = text.charCodeAt(this.at);
      const letter = letterOf[unit] ?? 0;
      if (letter !== 0) {
        this.word(letter);
        newlines = 0;
        continue;
      }
      const kind = kindOf[unit] || learnUnit(unit);
      if (kind === UNIT.SPACE) {
        const isParted = unit === NEWLINE && ++newlines === PARTING;
        if (isParted) push(this.table, BREAK, this.at, this.at);
        this.at++;
        if (isParted && this.at > enough) break;
        continue;
      }
      this.sign(unit, kind);
      newlines = 0;
    }
    this.table.next = this.at;
    return this.table;
  }

  /** What is neither a space nor begins with a plain letter that was met before. */
  private sign(unit: number, kind: number): void {
    if (kind === UNIT.MARK) this.mark(unit);
    else if (kind === UNIT.DIGIT) this.digits();
    else if (kind === UNIT.SLOW || kind === UNIT.LETTER) this.mixedWord();
    else if (unit === TATWEEL) this.loneTatweel();
    else this.at++;
  }

  /** A run of plain letters, as nearly all words are; where anything else sticks to them, the word is read again with care. */
  private word(first: number): void {
    const { text, at: start } = this;
    const textEnd = text.length;
    let at = start + 1;
    let hash = first;
    let unit = SPACE;
    while (at < textEnd) {
      unit = text.charCodeAt(at);
      const letter = letterOf[unit] ?? 0;
      if (letter === 0) break;
      hash = hashStep(hash, letter);
      at++;
    }
    if (unit !== SPACE && at < textEnd && sticks(kindOf[unit] || learnUnit(unit))) {
      this.mixedWord();
      return;
    }
    this.at = unit === SPACE ? at + 1 : at;
    this.lookUp(start, at, hash);
  }

  /** A plain word or mark by its hash: most are found, or known for strangers, by numbers alone. */
  private lookUp(start: number, end: number, hash: number): void {
    const { slots, mask, wordIds } = this.forms;
    let slot = slotOf(hash, mask);
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const index = indexOfEntry(entry);
      if (fitsEntry(entry, hash) && this.isForm(index, start, end)) {
        const wordId = wordIds[index] ?? UNKNOWN;
        if (wordId >= 0) push(this.table, wordId, start, end);
        else this.emitPlain(index, start, end);
        return;
      }
      slot = (slot + 1) & mask;
    }
    push(this.table, UNKNOWN, start, end);
  }

  private isForm(index: number, start: number, end: number): boolean {
    const { ends, letters } = this.forms;
    const from = this.forms.startOf(index);
    if ((ends[index] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (foldedOf[this.text.charCodeAt(i)] !== letters[from + i - start]) return false;
    return true;
  }

  private emitPlain(index: number, start: number, end: number): void {
    for (let i = 0; i < Math.min(end - start, LONGEST_WORD); i++) wordOffsets[i] = start + i;
    this.emit(index, start, end);
  }

  private take(unit: number): void {
    if (this.length < LONGEST_WORD) {
      wordUnits[this.length] = unit;
      wordOffsets[this.length] = this.at;
    }
    this.length++;
    this.hash = hashStep(this.hash, unit);
  }

  /** A run of letters with dropped marks in between, and units that fold to several. */
  private mixedWord(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    this.length = 0;
    this.hash = 0;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      const kind = kindOf[unit] || learnUnit(unit);
      if (kind === UNIT.LETTER) this.take(foldedOf[unit] ?? 0);
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
    if (end === start) this.skipSlow();
    else this.emit(this.find(), start, end);
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
    push(this.table, UNKNOWN, this.at, this.at + width);
    this.at += width;
  }

  private digits(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    let value = 0;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      const kind = kindOf[unit] || learnUnit(unit);
      if (kind === UNIT.DIGIT) {
        value = value * 10 + (foldedOf[unit] ?? 48) - 48;
        end = ++this.at;
      } else if (kind === UNIT.DROPPED || kind === UNIT.TRAILING) this.at++;
      else break;
    }
    push(this.table, NUMBER, start, end);
    this.table.values[this.table.count - 1] = value;
  }

  private mark(unit: number): void {
    const start = this.at++;
    this.lookUp(start, this.at, hashStep(0, foldedOf[unit] ?? unit));
  }

  /** Tatweel outside a word is set as a dash («2004 ـ 2006»). */
  private loneTatweel(): void {
    while (this.text.charCodeAt(this.at + 1) === TATWEEL) this.at++;
    this.length = 0;
    this.hash = 0;
    this.take(DASH);
    this.at++;
    this.emit(this.find(), this.at - 1, this.at);
  }

  /** The form of the word in hand; −1 where it is none. */
  private find(): number {
    const { length, hash } = this;
    return length > LONGEST_WORD ? NO_FORM : this.forms.find(wordUnits, 0, length, hash);
  }

  private emit(form: number, start: number, end: number): void {
    const { forms, table } = this;
    const lookalike = forms.lookalikesOf(form)?.get(toPlainWriting(this.text.slice(start, end)));
    if (form === NO_FORM || lookalike !== undefined) {
      push(table, lookalike ?? UNKNOWN, start, end);
      return;
    }
    const { wordIds, cut } = forms.glueBefore(form);
    for (let i = 0; i < wordIds.length; i++) {
      const from = wordOffsets[i] ?? start;
      const to = i < cut ? (wordOffsets[i + 1] ?? from) : from;
      push(table, wordIds[i] ?? UNKNOWN, from, to);
    }
    push(table, forms.wordOf(form), wordOffsets[cut] ?? start, end);
  }
}

/**
 * Cuts a text into tokens in one pass: cost and memory in proportion to its length.
 *
 * @param part what to cut, where that is not all; a paragraph is never parted, and the table's `next` is where it ended
 */
export function scan(text: string, lexicon: Lexicon, part: Part = { from: 0, width: text.length }): TokenTable {
  const width = Math.min(part.width, text.length - part.from);
  const table = createTable(text, width, part.from === 0);
  return new Scanner(text, lexicon.forms, table, part.from).run(part.from + part.width);
}
