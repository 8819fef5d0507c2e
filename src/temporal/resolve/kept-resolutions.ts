import { Memory } from '../../calendar/memory.ts';
import type { Parts, RuleKind } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import type { Surroundings, Tense } from './reference.ts';
import type { ReferenceDays } from './reference-days.ts';
import type { Resolution } from './resolve.ts';
import { ASKED } from './watched-reference.ts';

/** Reference times, and sayings of each, whose resolutions are kept; what is too many begins anew. */
const MOST_DAYS = 256;
const MOST_SAYINGS = 5000;

/** What a saying comes to, as far as somebody asked: in any case, or by the tense of its sentence. */
interface Kept {
  always: Resolution | null | undefined;
  byTense: Map<Tense, Resolution | null> | null;
}

/** Resolutions by what was said; one such shelf is for all days, and each reference time has another. */
class Shelf {
  private readonly byKind = new Map<RuleKind, Map<Parts, Kept>>();

  find(kind: RuleKind, says: Parts): Kept | undefined {
    return this.byKind.get(kind)?.get(says);
  }

  place(kind: RuleKind, says: Parts): Kept {
    const ofKind = this.byKind.get(kind) ?? new Map<Parts, Kept>();
    this.byKind.set(kind, ofKind);
    if (ofKind.size > MOST_SAYINGS) ofKind.clear();
    const kept = ofKind.get(says) ?? { always: undefined, byTense: null };
    ofKind.set(says, kept);
    return kept;
  }
}

/** What readings came to that depend on nothing but their words, the reference time and the tense. */
export class KeptResolutions {
  private readonly grammar: Grammar;
  private readonly ofWords: Shelf;
  private readonly ofDays = new Shelf();

  constructor(grammar: Grammar, ofWords: Shelf) {
    this.grammar = grammar;
    this.ofWords = ofWords;
  }

  /** What the words came to before, wherever that was; undefined where it is not known, or depends on where they stand. */
  recall(kind: RuleKind, says: Parts, around: Surroundings): Resolution | null | undefined {
    const always = this.ofWords.find(kind, says)?.always;
    if (always !== undefined) return always;
    const kept = this.ofDays.find(kind, says);
    if (kept === undefined || kept.byTense === null) return kept?.always;
    return kept.byTense.get(around.tense());
  }

  /**
   * Keeps what words came to, and gives it back.
   *
   * @param asked what the resolving asked of its reference, as bits of `ASKED`
   */
  keep(
    kind: RuleKind,
    says: Parts,
    { asked, resolution, around }: { asked: number; resolution: Resolution | null; around: Surroundings },
  ): Resolution | null {
    if ((asked & ASKED.told) !== 0 || !this.grammar.sayings.isOwn(says)) return resolution;
    const shelf = asked === ASKED.nothing ? this.ofWords : this.ofDays;
    const kept = shelf.place(kind, says);
    if ((asked & ASKED.tense) === 0) kept.always = resolution;
    else {
      kept.byTense ??= new Map();
      kept.byTense.set(around.tense(), resolution);
    }
    return resolution;
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
  return byDays.recall(name) ?? byDays.keep(name, new KeptResolutions(grammar, ofWords));
}
