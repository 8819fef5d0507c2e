/** An expression of a text: where it stands and what it means. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Further values that are as right. */
  readonly others: readonly string[];
}

/** What is counted over all texts. */
export interface Counts {
  expected: number;
  found: number;
  exact: number;
  right: number;
}

interface Pair {
  readonly truth: Marked;
  readonly answer: Marked;
  readonly overlap: number;
  readonly isExact: boolean;
}

/** Pairs of what is expected and what was found, one to one: those that agree to the letter first, then by their overlap. */
function pairUp(truths: readonly Marked[], answers: readonly Marked[]): Pair[] {
  const all = truths.flatMap((truth) =>
    answers.map((answer): Pair => {
      const overlap = Math.min(truth.end, answer.end) - Math.max(truth.start, answer.start);
      return { truth, answer, overlap, isExact: truth.start === answer.start && truth.end === answer.end };
    }),
  );
  const taken = new Set<Marked>();
  return all
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.overlap - a.overlap || a.truth.start - b.truth.start)
    .filter(({ truth, answer }) => {
      if (taken.has(truth) || taken.has(answer)) return false;
      taken.add(truth).add(answer);
      return true;
    });
}

/** Adds what one text gives. */
export function count(counts: Counts, truths: readonly Marked[], answers: readonly Marked[]): void {
  const pairs = pairUp(truths, answers);
  counts.expected += truths.length;
  counts.found += answers.length;
  counts.exact += pairs.filter(({ isExact }) => isExact).length;
  counts.right += pairs.filter(({ truth, answer }) => [truth.value, ...truth.others].includes(answer.value)).length;
}

/** F1 in per cent, of so many that hit. */
export const f1 = ({ expected, found }: Counts, hits: number): number =>
  expected + found === 0 ? 0 : (200 * hits) / (expected + found);
