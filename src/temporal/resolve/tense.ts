import { isCapitalAt, isSmallAt } from '../../text/capitals.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK, UNKNOWN } from '../recognize/lexicon.ts';
import { isGlued, type TokenTable } from '../recognize/token-table.ts';
import { type Affixes, affixesOf, beginsWithAny, endsWithAny, foldWord } from './word-forms.ts';

/** Words looked at on either side; the verb of a clause is seldom farther. */
const BEFORE = 14;
const AFTER = 10;
/** From a verb of reporting to its date. */
const REPORT = 4;
/** From "was" to the word that looked ahead: "had previously been scheduled", «كان من المفترض». */
const WAS_TO_FUTURE = 5;

/** Units of a word looked at for the form of a verb, and of an adverb. */
const LONGEST_LOOK = 24;
const LONGEST_ADVERB = 64;

const NAMES = [
  'past',
  'future',
  'stop',
  'passive',
  'deadline',
  'wasExpected',
  'pluperfect',
  'abbreviation',
  'reportVerb',
  'comma',
  'and',
  'reach',
  'relative',
  'madePast',
  'everSince',
  'lookBack',
] as const;

/** What the tense of a language is told by. */
interface TenseWords {
  readonly ids: Readonly<Record<(typeof NAMES)[number], number>>;
  /** By word id: 1 for words that may be a cue; for those of them that tell a tense; for those that look back. */
  readonly cues: Uint8Array;
  readonly telling: Uint8Array;
  readonly backs: Uint8Array;
  readonly futurePrefixes: Affixes;
  readonly notFuturePrefixes: Affixes;
  readonly futureSuffixes: Affixes;
  readonly notFutureSuffixes: Affixes;
  readonly pastSuffixes: Affixes;
  readonly adverbSuffixes: Affixes;
}

const wordsOf = oncePerGrammar<TenseWords>((grammar) => {
  const { tense } = grammar.data;
  return {
    ids: grammar.classIdsOf(NAMES),
    cues: grammar.wordsOf(['past', 'future', 'stop']),
    telling: grammar.wordsOf(['past', 'future']),
    backs: grammar.wordsOf(['pluperfect', 'relative', 'lookBack']),
    futurePrefixes: affixesOf(tense.futurePrefixes),
    notFuturePrefixes: affixesOf(tense.notFuturePrefixes),
    futureSuffixes: affixesOf(tense.futureSuffixes),
    notFutureSuffixes: affixesOf(tense.notFutureSuffixes),
    pastSuffixes: affixesOf(tense.pastSuffixes),
    adverbSuffixes: affixesOf(tense.adverbSuffixes),
  };
});

/** Tells from the words around an expression whether it speaks of the past or the future: the nearest cue decides. */
export class TenseReader {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;
  private readonly words: TenseWords;
  private readonly ids: TenseWords['ids'];

  constructor(grammar: Grammar, table: TokenTable) {
    this.grammar = grammar;
    this.table = table;
    this.words = wordsOf(grammar);
    this.ids = this.words.ids;
  }

  /** −1 past, 1 future, 0 not told, for the expression of the tokens from–to. */
  read(from: number, to: number): -1 | 0 | 1 {
    if (this.isDeadline(from)) return 1;
    const tense = this.nearest(from, to);
    // What has been so since Sunday has been so since the one gone by, whatever the verb.
    if (tense > 0 && this.grammar.endsBefore(this.table, from, this.ids.everSince)) return -1;
    // "Has lent it money through January": what began before may well end after.
    return tense < 0 && this.grammar.endsBefore(this.table, from, this.ids.reach) ? 0 : tense;
  }

  private nearest(from: number, to: number): -1 | 0 | 1 {
    for (let by = 1; by <= BEFORE; by++) {
      const left = this.cue(from - by);
      if (left === 'stop') break;
      if (left !== 0) return left;
    }
    for (let by = 0; by < AFTER; by++) {
      const right = this.cue(to + by);
      if (right === 'stop' || (right < 0 && this.isAttribution(to, to + by))) break;
      if (right !== 0) return right;
    }
    return this.grammar.data.tense.otherwise;
  }

  /** "…, the head said": a verb of reporting behind a comma tells nothing of what is reported. */
  private isAttribution(from: number, verb: number): boolean {
    if (this.width(verb, this.ids.reportVerb) === 0) return false;
    for (let at = from; at < verb; at++) if (this.width(at, this.ids.comma) > 0) return true;
    return false;
  }

  /**
   * "By Friday", "extended until Friday" look ahead; a sentence that opens so ("Until Friday, they had …"), or tells what
   * had been done by then ("had filed reports by Friday"), looks back.
   */
  private isDeadline(from: number): boolean {
    const deadline = this.deadlineBefore(from);
    if (deadline < 0 || this.beginsAt(deadline)) return false;
    for (let at = deadline - 1; at >= from - BEFORE && this.cue(at) !== 'stop'; at--)
      if (this.width(at, this.ids.pluperfect) > 0) return false;
    return true;
  }

  /** True where a sentence begins with a token, or with a joining word before it. */
  private beginsAt(at: number): boolean {
    const isJoined = at > 0 && this.grammar.begins(this.table, at - 1, this.ids.and);
    return this.cue(at - 1) === 'stop' || (isJoined && this.cue(at - 2) === 'stop');
  }

  /** Where a word that looks ahead stands right before a token; −1 where none does. */
  private deadlineBefore(from: number): number {
    const { grammar, table, ids } = this;
    if (!grammar.endsBefore(table, from, ids.deadline)) return -1;
    let at = from - 1;
    while (!grammar.senses(table, at, ids.deadline).some(({ length }) => at + length === from)) at--;
    return at;
  }

  /** True where nothing or one word ("In") stands between the beginning of the sentence and a token. */
  opensSentence(from: number): boolean {
    return this.cue(from - 1) === 'stop' || this.cue(from - 2) === 'stop' || this.opensClause(from);
  }

  /** True where a comma and a joining word stand before a token, and at most one word between: «، وفي 16 يناير». */
  private opensClause(from: number): boolean {
    const isJoined = (at: number): boolean =>
      this.grammar.has(this.table, at, 'and') && this.width(at - 1, this.ids.comma) > 0;
    return isJoined(from - 1) || isJoined(from - 2);
  }

  /** True where the clause looks back: "who had joined the navy in 1829", "which had been rebuilt after 1703". */
  looksBack(from: number): boolean {
    for (let at = from - 1; at >= from - BEFORE && this.cue(at) !== 'stop'; at--)
      if (this.words.backs[this.table.ids[at] ?? 0] === 1 && this.opensLookBack(at)) return true;
    return false;
  }

  private opensLookBack(at: number): boolean {
    const { grammar, table, ids } = this;
    return [ids.pluperfect, ids.relative, ids.lookBack].some((id) => grammar.begins(table, at, id));
  }

  /** True where somebody is said to have told something then: "said in June". */
  datesReport(from: number): boolean {
    for (let at = from - 1; at >= from - REPORT && this.cue(at) !== 'stop'; at--)
      if (this.width(at, this.ids.reportVerb) > 0) return true;
    return false;
  }

  /** True where a sentence ends between two tokens. */
  isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.cue(at) === 'stop') return true;
    return false;
  }

  /** Tokens that the longest sense of a class takes at a token; 0 where there is none. */
  private width(at: number, classId: number): number {
    let most = 0;
    for (const { length } of this.grammar.senses(this.table, at, classId)) if (length > most) most = length;
    return most;
  }

  /** "Could" looks ahead and "could not" back: of two cues at one place, the longer counts. */
  private cue(at: number): -1 | 0 | 1 | 'stop' {
    const { table, ids } = this;
    if (at < 0 || at >= table.count) return 'stop';
    const id = table.ids[at] ?? 0;
    if (id === BREAK) return 'stop';
    if (id === UNKNOWN) return this.cueOfForm(at);
    if (this.words.cues[id] !== 1) return 0;
    if (this.words.telling[id] === 1) {
      const future = this.width(at, ids.future);
      const past = this.width(at, ids.past);
      if (future > past) return this.wasExpected(at) || this.isMadePast(at) ? -1 : 1;
      if (past > 0 && !this.isPassive(at)) return -1;
    }
    return this.width(at, ids.stop) > 0 && this.endsSentence(at) ? 'stop' : 0;
  }

  /** «لم يصل»: a word right before the verb makes a past of it. */
  private isMadePast(at: number): boolean {
    return this.grammar.begins(this.table, at - 1, this.ids.madePast);
  }

  /** "Had been due to begin on Friday" tells of the Friday that was. */
  private wasExpected(at: number): boolean {
    const { grammar, table, ids } = this;
    for (let by = 1; by <= WAS_TO_FUTURE && at - by >= 0 && table.ids[at - by] !== BREAK; by++) {
      if (grammar.begins(table, at - by, ids.stop)) return false;
      if (grammar.begins(table, at - by, ids.wasExpected)) return true;
    }
    return false;
  }

  /** A full stop inside an abbreviation or a number is followed by something glued to it, or by a small letter. */
  private endsSentence(at: number): boolean {
    const { table } = this;
    const next = table.starts[at + 1];
    if (next === undefined || at + 1 >= table.count) return true;
    return !isGlued(table, at + 1) && !isSmallAt(table.text, next) && !this.isAbbreviated(at);
  }

  /** "Mr. Hall", "John P. Hall": a title or a single letter before the stop; "the U.S. They" ends as sentences do. */
  private isAbbreviated(at: number): boolean {
    const { starts, ends, text } = this.table;
    if (at < 1 || !isGlued(this.table, at)) return false;
    if (this.grammar.endsBefore(this.table, at, this.ids.abbreviation)) return true;
    const isLetter = (ends[at - 1] ?? 0) - (starts[at - 1] ?? 0) === 1 && isCapitalAt(text, starts[at - 1] ?? 0);
    return isLetter && !isGlued(this.table, at - 1);
  }

  /** "to be completed", "will be formally opened": the form says nothing of the time, the words before it do. */
  private isPassive(at: number): boolean {
    const { grammar, table, ids } = this;
    const isBe = (by: number): boolean => at >= by && grammar.begins(table, at - by, ids.passive);
    return isBe(1) || (isBe(2) && table.ids[at - 1] === UNKNOWN && this.isAdverb(at - 1));
  }

  private isAdverb(at: number): boolean {
    return endsWithAny(this.fold(at, LONGEST_ADVERB), this.words.adverbSuffixes);
  }

  private fold(at: number, most: number): number {
    const { starts, ends, text } = this.table;
    return foldWord(text, starts[at] ?? 0, ends[at] ?? 0, most);
  }

  private cueOfForm(at: number): -1 | 0 | 1 {
    const { words } = this;
    const length = this.fold(at, LONGEST_LOOK);
    // A name is no verb, though it ends like one ("United").
    if (length < 4 || isCapitalAt(this.table.text, this.table.starts[at] ?? 0)) return 0;
    if (beginsWithAny(length, words.futurePrefixes)) return beginsWithAny(length, words.notFuturePrefixes) ? 0 : 1;
    if (endsWithAny(length, words.futureSuffixes)) return endsWithAny(length, words.notFutureSuffixes) ? 0 : 1;
    return endsWithAny(length, words.pastSuffixes) && !this.isPassive(at) ? -1 : 0;
  }
}
