import type { MentionFacts } from './mention-facts.ts';

/** Words that one extract has between two that both share. */
interface Gap {
  /** The shared words before and after it, by number; -1 where the extract begins or ends. */
  readonly before: number;
  readonly after: number;
  /** Places of its words in the extract. */
  readonly from: number;
  readonly to: number;
}

const EDGE = -1;

/** The gaps between the words of an extract that the other shares, in the order of the text. */
function findGaps(wording: readonly number[], shared: ReadonlySet<number>): Gap[] {
  const gaps: Gap[] = [];
  let [before, from] = [EDGE, 0];
  for (let at = 0; at <= wording.length; at++) {
    const word = wording[at];
    if (word !== undefined && !shared.has(word)) continue;
    if (at > from) gaps.push({ before, after: word ?? EDGE, from, to: at });
    before = word ?? EDGE;
    from = at + 1;
  }
  return gaps;
}

/** Letters of a word for each that may be written otherwise. */
const LETTERS_TO_A_SLIP = 4;

/** Steps from one spelling to the other: a letter put in, left out, changed, or changed with its neighbor (Damerau 1964). */
function countSlips(a: string, b: string): number {
  let [last, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j] as number, (last[j - 2] as number) + 1);
    }
    [last, row] = [row, next];
  }
  return row[b.length] as number;
}

/** True where two spellings may be of one name: "Suruç" is written in three ways, and in one word or two. */
export function areSpelledAlike(a: string, b: string): boolean {
  const slips = Math.floor((Math.max(a.length, b.length) - 1) / LETTERS_TO_A_SLIP);
  return a === b || (Math.abs(a.length - b.length) <= slips && countSlips(a, b) <= slips);
}

/** What two extracts share makes a frame where it is this share of the heavier one: most of what either says. */
const SHARE_OF_FRAME = 0.5;

/**
 * The weight of what two extracts put in the same place of the same words: "the court sentenced … to seven years" of two men is
 * a formula, and two happenings. What is only spelled otherwise does not count, nor what one of them leaves out. (Templates as
 * frames with slots: Chambers & Jurafsky, "Template-Based Information Extraction without the Templates", ACL 2011.)
 *
 * @param weights by word number
 * @returns 0 where they do not share most of their words
 */
export function contrastOf(a: MentionFacts, b: MentionFacts, weights: readonly number[]): number {
  const theirs = new Set(b.wording);
  const common = a.wording.filter((word) => theirs.has(word));
  const weigh = (words: readonly number[]): number => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  if (weigh(common) < SHARE_OF_FRAME * Math.max(weigh(a.wording), weigh(b.wording))) return 0;
  const shared = new Set(common);
  const fillings = new Map(findGaps(b.wording, shared).map((gap) => [`${gap.before} ${gap.after}`, gap]));
  let contrast = 0;
  for (const { before, after, from, to } of findGaps(a.wording, shared)) {
    const other = fillings.get(`${before} ${after}`);
    if (other === undefined) continue;
    const spelling = a.spelling.slice(from, to).join('');
    if (areSpelledAlike(spelling, b.spelling.slice(other.from, other.to).join(''))) continue;
    contrast += Math.min(weigh(a.wording.slice(from, to)), weigh(b.wording.slice(other.from, other.to)));
  }
  return contrast;
}
