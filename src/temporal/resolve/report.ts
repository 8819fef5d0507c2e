import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { Quotation } from './quotation.ts';

/** Tokens looked at: from a report's verb to its date, from "that" to the words it opens, from "that" back to its verb. */
const VERB_TO_DATE = 12;
const THAT_TO_WORD = 60;
const VERB_TO_THAT = 4;
/** From a dated report to the quotation that it opens ("said on Monday in a statement: "), and from its verb to its date. */
const DATE_TO_QUOTE = 5;
const QUOTE_VERB_TO_DATE = 6;
/** From a date that opens its sentence to the verb that reports, and from that verb over the speaker to "that". */
const OPENING_TO_VERB = 6;
const SPEAKER_TO_THAT = 8;

const NAMES = [
  'reportVerb',
  'issued',
  'that',
  'unsaidThat',
  'relative',
  'colon',
  'speakerAgain',
  'stop',
  'comma',
] as const;
/** What else may part a date that opens its sentence from the verb that reports. */
const OTHER_CLAUSE = ['and', 'past'] as const;
type Name = (typeof NAMES | typeof OTHER_CLAUSE)[number];

interface ReportWords {
  readonly ids: Readonly<Record<Name, number>>;
  /** By word id: 1 for words that tell anything of a report. */
  readonly telling: Uint8Array;
}

const wordsOf = oncePerGrammar<ReportWords>((grammar) => ({
  ids: grammar.classIdsOf([...NAMES, ...OTHER_CLAUSE]),
  telling: grammar.wordsOf(NAMES),
}));

/**
 * Whose "today" it is. A dated report («the agency revealed on Monday …») opens a time of its own: in what the same
 * speaker is then said to have told ("the agency added that … today"), "today" is the report's day and not the day on
 * which the article came out. Only the same paragraph counts, and only a speaker who is named again by what he is ("the
 * agency") or not at all ("it added that"); anything else leaves the article's own day.
 */
export class ReportReader {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;
  private readonly words: ReportWords;

  constructor(grammar: Grammar, table: TokenTable) {
    this.grammar = grammar;
    this.table = table;
    this.words = wordsOf(grammar);
  }

  private is(at: number, name: Name): boolean {
    return this.grammar.begins(this.table, at, this.words.ids[name]);
  }

  /** True for a word in the text that neither ends a sentence nor has to do with who says what: nearly any. */
  private tellsNothing(at: number): boolean {
    const id = at < 0 ? BREAK : (this.table.ids[at] ?? BREAK);
    return id !== BREAK && this.words.telling[id] !== 1;
  }

  private opensSpeech(at: number): boolean {
    return this.is(at, 'colon') || this.is(at, 'comma') || this.is(at, 'that');
  }

  private parts(at: number): boolean {
    return this.is(at, 'that') || this.is(at, 'relative');
  }

  private isClauseMark(at: number): boolean {
    return this.is(at, 'comma') || this.parts(at);
  }

  private endsClause(at: number): boolean {
    return at >= this.table.count || this.isBoundary(at) || this.isClauseMark(at) || this.is(at, 'colon');
  }

  private isBoundary(at: number): boolean {
    return at < 0 || this.table.ids[at] === BREAK || this.is(at, 'stop');
  }

  /**
   * The token from which a report tells that the expression dates: behind its words ("said on Monday that"), or behind the
   * verb where they open the sentence ("On Monday the minister said that"); null where it dates none.
   */
  toldFrom(reading: Reading): number | null {
    const told = this.toldBehind(reading);
    return told === null && this.opensSentence(reading.from) ? this.toldByVerb(reading.to) : told;
  }

  /** True where nothing, one word ("On") or one behind a joining one («وفي») stands between the beginning of the sentence and a token. */
  private opensSentence(from: number): boolean {
    return [from, from - 1].some(
      (at) => this.isBoundary(at - 1) || (this.is(at - 1, 'and') && this.isBoundary(at - 2)),
    );
  }

  /** Where a report tells whose verb and speaker follow a token in its clause, or null. */
  private toldByVerb(to: number): number | null {
    const verb = this.verbBehind(to);
    return verb === null ? null : this.thatBehind(verb);
  }

  /** The verb of reporting that follows a date in its clause, or null: a verb of the past before it has the date. */
  private verbBehind(to: number): number | null {
    const from = this.is(to, 'comma') ? to + 1 : to;
    for (let at = from; at <= from + OPENING_TO_VERB; at++) {
      if (this.is(at, 'reportVerb')) return at;
      if (this.endsClause(at) || this.opensOther(at)) return null;
    }
    return null;
  }

  /** A verb of the past that is none of a report, or a word that joins clauses; "has" may be of the report's own verb. */
  private opensOther(at: number): boolean {
    return this.is(at, 'and') || (this.is(at, 'past') && !this.is(at + 1, 'reportVerb'));
  }

  /** "That" behind a verb of reporting and its speaker, where it is said; else what follows the verb. */
  private thatBehind(verb: number): number {
    let at = verb + 1;
    while (at <= verb + SPEAKER_TO_THAT && !this.endsClause(at)) at++;
    return this.is(at, 'that') ? at : verb + 1;
  }

  /**
   * The token from which a report tells whose clause has a verb of reporting before its date, and nothing is reported yet; or
   * a paper of which the date tells when it came out ("a statement issued on Sunday said"). Else null.
   */
  private toldBehind({ from, to }: Reading): number | null {
    for (let by = 1; by <= VERB_TO_DATE; by++) {
      const at = from - by;
      if (this.tellsNothing(at)) continue;
      if (this.isBoundary(at) || this.isClauseMark(at)) return null;
      if (this.is(at, 'reportVerb')) return to;
      if (this.is(at, 'issued')) return this.is(to, 'reportVerb') ? to : this.toldByVerb(to);
    }
    return null;
  }

  /** True where the expression stands in a clause that a report tells from a token on. */
  isReported(reading: Reading, toldFrom: number): boolean {
    const floor = Math.max(toldFrom, reading.from - THAT_TO_WORD);
    let isOneClause = true;
    for (let at = reading.from - 1; at >= floor; at--) {
      if (this.tellsNothing(at)) continue;
      if (this.isBoundary(at)) return false;
      if (this.goesOn(at, toldFrom)) continue;
      if (this.is(at, 'that')) return at === toldFrom || this.opensReport(at, toldFrom);
      // "Said on Monday he would leave", "a statement issued on Sunday said the road was open": no "that" is said.
      if (at === toldFrom && isOneClause) return this.is(at, 'unsaidThat') || this.is(at, 'reportVerb');
      isOneClause &&= !this.is(at, 'comma') && !this.is(at, 'relative') && !this.is(at, 'reportVerb');
    }
    return false;
  }

  /** True for the "that" of a second thing that the same report tells: "… and that they would be back". */
  private goesOn(at: number, toldFrom: number): boolean {
    return at > toldFrom && this.is(at, 'that') && this.is(at - 1, 'and');
  }

  /** True where a dated report that tells from a token on opens a quotation: "said on Monday: “…”". */
  opensQuotation(toldFrom: number, { from }: Quotation): boolean {
    const gap = from - toldFrom;
    if (gap < 0 || gap > DATE_TO_QUOTE || (gap > 0 && !this.opensSpeech(from - 1))) return false;
    for (let at = toldFrom; at < from - 1; at++)
      if (this.isBoundary(at) || this.is(at, 'reportVerb') || this.is(at, 'relative')) return false;
    return true;
  }

  /** True where an expression dates the report of the quotation before it: "“…”, the minister said on Monday". */
  datesQuotation(reading: Reading, { to }: Quotation): boolean {
    if (reading.from - to > VERB_TO_DATE) return false;
    for (let at = reading.from - 1, by = 1; at >= to; at--, by++) {
      if (this.isBoundary(at) || this.parts(at) || (this.is(at, 'comma') && at > to)) return false;
      if (this.is(at, 'reportVerb')) return by <= QUOTE_VERB_TO_DATE && this.reachesQuotation(at, to);
    }
    return false;
  }

  /** True where only a comma and the speaker stand between a quotation and the verb that reports it. */
  private reachesQuotation(verb: number, to: number): boolean {
    for (let at = to; at < verb; at++)
      if (this.isBoundary(at) || this.parts(at) || (this.is(at, 'comma') && at > to)) return false;
    return true;
  }

  /** "it added that", "the agency added that"; a new speaker between the verb and "that" is another report. */
  private opensReport(that: number, floor: number): boolean {
    let speakers = 0;
    for (let by = 1; by <= VERB_TO_THAT && that - by >= floor; by++) {
      const at = that - by;
      if (this.is(at, 'reportVerb')) return true;
      if (this.is(at, 'speakerAgain')) speakers++;
      else if (!this.is(at, 'comma') && !this.isSmallWord(at)) return false;
      if (speakers > 1) return false;
    }
    return false;
  }

  private isSmallWord(at: number): boolean {
    return (this.table.ends[at] ?? 0) - (this.table.starts[at] ?? 0) <= 3;
  }

  /** True where a paragraph ends between two readings: a report's day does not reach into the next. */
  isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.table.ids[at] === BREAK) return true;
    return false;
  }
}
