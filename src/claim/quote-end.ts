import type { Candidate } from './candidate.ts';
import { isGranted } from './exclusions.ts';
import { reportIn } from './governors.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isPause, isVerb } from './words.ts';

const ASIDES: ReadonlySet<string> = new Set(['after', 'before']);
const FEWEST_WORDS_OUTSIDE = 2;

/**
 * «…، بعد انسحابها في 2011، …»: where a dated aside between two commas ends in its clause; what follows belongs to the
 * clause before. -1 where the clause is none.
 */
export function asideEnd({ clauses, words }: Sentence, clause: number): number {
  const range = clauses[clause];
  if (!range || !ASIDES.has(range.relation) || !isPause(words[range.from - 1])) return -1;
  for (let at = range.body; at < range.to - FEWEST_WORDS_OUTSIDE; at++)
    if (isPause(words[at]) && words[at - 1]?.expression) return at;
  return -1;
}

/** True where a clause says what a statement of the meeting before it said («حيث أكد البيان الختامي…»). */
function isCommunique(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  const report = reportIn(sentence, clause);
  if (range?.relation !== 'while' || report < 0) return false;
  const near = sentence.words.slice(report + 1, report + 3);
  const isDated = sentence.words.slice(range.from, range.to).some((word) => word.expression !== null);
  return !isDated && near.some((word) => hasCue(word, 'medium'));
}

const HANGING: ReadonlySet<string> = new Set(['relative', 'complement']);

/** The end of a hanging clause and of what hangs on it. */
export function chainEnd(sentence: Sentence, clause: number, limit: number): number {
  let last = clause;
  for (let i = clause + 1; i < sentence.clauses.length; i++) {
    const next = sentence.clauses[i];
    if (!next || next.from >= limit) break;
    if (!isCommunique(sentence, i) && (!HANGING.has(next.relation) || next.parent < clause)) break;
    last = i;
  }
  return Math.min(sentence.clauses[last]?.to ?? limit, limit);
}

/** A chain goes on after an aside: «عودة القوات، بعد انسحابها في 2011، باسم…». */
export function endAfterAside(sentence: Sentence, end: number): number {
  const next = sentence.clauses.findIndex(({ from }) => from === end);
  return next >= 0 && asideEnd(sentence, next) >= 0 ? (sentence.clauses[next]?.to ?? end) : end;
}

/** Where words in quotation marks after a colon end, as far as the same speaker goes on; -1 where nobody is so quoted. */
function speechEnd({ sentence, isStatement, head, governor }: Candidate): number {
  const { words } = sentence;
  const teller = isStatement ? head : governor;
  if (teller < 0) return -1;
  let at = words.findIndex((word, i) => i > teller && word.text === ':' && words[i + 1]?.quoted);
  if (at < 0 || words.slice(teller + 1, at).some(isVerb)) return -1;
  for (;;) {
    const open = at + 1;
    const close = words.findIndex((word, i) => i > open && !word.quoted);
    if (close < 0) return -1;
    const next = words.findIndex((word, i) => i > close && word.quoted);
    const goesOn = words.slice(close + 1, close + 4).some((word) => word.sense?.kind === 'report');
    if (!goesOn) return close + 1;
    if (next < 0 || words[next - 1]?.text !== ':') return -1;
    at = next - 1;
  }
}

/** The first words after a happening that open what came next («ليعقب ذلك», "followed by"). */
function sequelStart({ sentence, head, dating }: Candidate): number {
  const after = Math.max(head + 1, dating?.to ?? 0);
  return sentence.words.findIndex((word, at) => at >= after && hasCue(word, 'sequel') && !word.quoted);
}

/** Where a candidate's words must end at the latest. */
export function endOf(candidate: Candidate, limit: number): number {
  const { sentence, clause, end } = candidate;
  const granted = isGranted(sentence, clause) ? (sentence.clauses[clause]?.to ?? -1) : -1;
  const aside = candidate.dating ? asideEnd(sentence, clause) : -1;
  const ends = [end, granted, aside, speechEnd(candidate), sequelStart(candidate)].filter((at) => at >= 0);
  return Math.min(limit, ...ends);
}
