import { compareEdtf, edtfBounds, edtfReach } from '../calendar/index.ts';
import type { DateBasis } from '../claim/mention.ts';
import { compareText } from './compare-text.ts';
import type { MentionFacts } from './mention-facts.ts';

/** A date that mentions give, with how well it is supported. */
interface DateCandidate {
  readonly date: string;
  readonly basis: DateBasis;
  readonly days: number;
  /** Articles that give this date or one that agrees with it. */
  readonly support: number;
}

/** What an event's mentions say of its date. */
export interface ChosenDate {
  readonly date: string | null;
  readonly basis: DateBasis | null;
  /** Dates that disagree with the chosen one, in order of time. */
  readonly others: readonly string[];
}

/** What is written outweighs what was taken from the day of publication. */
const BASIS_RANKS: Readonly<Record<DateBasis, number>> = {
  editor: 0,
  explicit: 1,
  report: 1,
  context: 2,
  publication: 3,
};

/** True where the wider date, with its margin, holds the narrower one whole. */
function agreesWith(wider: string, narrower: string): boolean {
  const [outer, inner] = [edtfReach(wider), edtfBounds(narrower)];
  if (outer === null || inner === null) return wider === narrower;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** The dates that mentions give, each once for each basis, with the articles that give it. */
function toCandidates(facts: readonly MentionFacts[]): DateCandidate[] {
  const dated = facts.flatMap((fact) => (fact.mention.date === null ? [] : [{ ...fact, date: fact.mention.date }]));
  const byDate = [...Map.groupBy(dated, ({ date }) => date)].map(([date, given]) => ({
    date,
    given,
    articles: new Set(given.map(({ document }) => document.id)),
  }));
  return byDate.flatMap(({ date, given }) => {
    const agreeing = byDate.filter((other) => agreesWith(other.date, date)).flatMap(({ articles }) => [...articles]);
    const support = new Set(agreeing).size;
    const bases = Map.groupBy(given, ({ mention }) => mention.basis ?? 'context');
    return [...bases].map(([basis, [first]]) => ({
      date,
      basis,
      days: first?.days ?? Number.POSITIVE_INFINITY,
      support,
    }));
  });
}

/** Written before supposed, then the most articles, then the most exact, then the earliest. */
const compareCandidates = (a: DateCandidate, b: DateCandidate): number =>
  BASIS_RANKS[a.basis] - BASIS_RANKS[b.basis] ||
  b.support - a.support ||
  a.days - b.days ||
  compareEdtf(a.date, b.date) ||
  compareText(a.basis, b.basis);

const isBounded = ({ days }: DateCandidate): boolean => Number.isFinite(days);

/** Chooses the best-supported date of an event and tells those that disagree; an open bound only where there is no date. */
export function chooseDate(facts: readonly MentionFacts[]): ChosenDate {
  const candidates = toCandidates(facts);
  const bounded = candidates.filter(isBounded);
  const [best] = (bounded.length > 0 ? bounded : candidates).sort(compareCandidates);
  if (best === undefined) return { date: null, basis: null, others: [] };
  const disagreeing = bounded.filter(({ date }) => !agreesWith(date, best.date) && !agreesWith(best.date, date));
  return {
    date: best.date,
    basis: best.basis,
    others: [...new Set(disagreeing.map(({ date }) => date))].sort(compareEdtf),
  };
}
