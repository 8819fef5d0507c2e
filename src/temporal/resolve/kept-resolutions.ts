import { Memory } from '../../calendar/memory.ts';
import type { Parts, RuleKind } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { NOTHING_TOLD, type Surroundings, type Told } from './reference.ts';
import type { ReferenceDays } from './reference-days.ts';
import type { Resolution } from './resolve.ts';
import { type Answer, answerOf, type Question, type WatchedReference } from './watched-reference.ts';

/** Reference times, and resolutions of each, that are kept; what is too many begins anew. */
const MOST_DAYS = 256;
const MOST_KEPT = 20_000;

/** What words came to, or what must be asked of their place to tell it. */
type Kept =
  | { readonly question: null; readonly resolution: Resolution | null }
  | { readonly question: Question; readonly answers: Map<Answer, Kept> };

/** Resolutions by what was said; one such shelf is for all days, and each reference time has another. */
class Shelf {
  private readonly byKind = new Map<RuleKind, Map<Parts, Kept>>();
  private size = 0;

  find(kind: RuleKind, says: Parts): Kept | undefined {
    return this.byKind.get(kind)?.get(says);
  }

  place(kind: RuleKind, says: Parts, kept: Kept): void {
    const ofKind = this.byKind.get(kind) ?? new Map<Parts, Kept>();
    this.byKind.set(kind, ofKind);
    ofKind.set(says, kept);
  }

  /** Makes room for one more; all is let go where it is too much. */
  count(): void {
    if (++this.size <= MOST_KEPT) return;
    this.byKind.clear();
    this.size = 0;
  }
}

/**
 * What readings came to. Resolving asks of a place what the case in hand hangs on and nothing else, and what it asks next
 * follows from the answers so far: the questions of one saying make a tree, with a resolution at the end of each way that was
 * gone before.
 */
export class KeptResolutions {
  private readonly grammar: Grammar;
  private readonly ofWords: Shelf;
  private readonly ofDays = new Shelf();
  /** The reference time has one case, so that a place has one answer to what the text has told. */
  private readonly isOneCase: boolean;

  constructor(grammar: Grammar, ofWords: Shelf, isOneCase: boolean) {
    this.grammar = grammar;
    this.ofWords = ofWords;
    this.isOneCase = isOneCase;
  }

  /** What the words came to before where the same was answered; undefined where that is not known. */
  recall(kind: RuleKind, says: Parts, told: Told | undefined, around: Surroundings): Resolution | null | undefined {
    let kept = this.ofDays.find(kind, says) ?? this.ofWords.find(kind, says);
    while (kept !== undefined) {
      if (kept.question === null) return kept.resolution;
      kept = kept.answers.get(answerOf(kept.question, told ?? NOTHING_TOLD, around));
    }
    return undefined;
  }

  /**
   * Keeps what words came to, and gives it back.
   *
   * @param cases what they were resolved against, which tells what was asked
   */
  keep(
    kind: RuleKind,
    says: Parts,
    resolution: Resolution | null,
    asked: { cases: readonly WatchedReference[]; told: Told | undefined; around: Surroundings },
  ): Resolution | null {
    const questions = new Set(asked.cases.flatMap((one) => one.questions));
    if (!this.grammar.sayings.isOwn(says) || !this.mayKeep(questions)) return resolution;
    const isOfWords = questions.size === 0 && !asked.cases.some(({ asksDay }) => asksDay);
    const shelf = isOfWords ? this.ofWords : this.ofDays;
    shelf.count();
    let known = shelf.find(kind, says);
    let put = (kept: Kept): void => shelf.place(kind, says, kept);
    for (const question of questions) {
      const answer = answerOf(question, asked.told ?? NOTHING_TOLD, asked.around);
      const answers: Map<Answer, Kept> = known?.question === question ? known.answers : new Map();
      put({ question, answers });
      put = (kept) => answers.set(answer, kept);
      known = answers.get(answer);
    }
    put({ question: null, resolution });
    return resolution;
  }

  private mayKeep(questions: ReadonlySet<Question>): boolean {
    return this.isOneCase || questions.size === 0 || (questions.size === 1 && questions.has('tense'));
  }
}

/** What is kept of reference times that have as many cases: for all of them, and for each by its name. */
interface Shelves {
  readonly ofWords: Shelf;
  readonly byDays: Memory<KeptResolutions>;
}

const createShelves = (): Shelves => ({ ofWords: new Shelf(), byDays: new Memory(MOST_DAYS) });

/** By how many cases a reference time has: one for what is certain, else three (see `ReadingResolver`). */
const shelvesOf = oncePerGrammar((): Readonly<Record<1 | 3, Shelves>> => ({ 1: createShelves(), 3: createShelves() }));

/** What is kept of a reference time of so many cases. */
export function keptResolutions(grammar: Grammar, days: ReferenceDays | null, cases: 1 | 3): KeptResolutions {
  const { ofWords, byDays } = shelvesOf(grammar)[cases];
  const name = days?.edtf ?? '';
  return byDays.recall(name) ?? byDays.keep(name, new KeptResolutions(grammar, ofWords, cases === 1));
}
