import type { SentenceData } from '../language/sentence-data.ts';
import { foldKey } from '../text/fold.ts';
import type { BlockKind } from './source-document.ts';
import { spaceless } from './spaceless.ts';

interface Candidate {
  readonly kind: BlockKind;
  readonly text: string;
}

interface Surroundings {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly data: SentenceData;
}

/** Longer paragraphs are prose: they show whether the article ends its sentences with stops. */
const SHORTEST_PROSE = 120;
/** What follows a subheading is at least this long. */
const SHORTEST_PARAGRAPH = 60;
/** A subheading is no longer than this; one that ends with a question mark no longer than that. */
const LONGEST_HEADING = 120;
const LONGEST_QUESTION = 60;
const LONGEST_BOILERPLATE = 80;
/** Share of the prose that ends with a stop before a short line without one is taken for a heading. */
const MOSTLY = 0.6;

const GOES_ON = /[,،;؛:–—-]$/u;
const QUESTION = /[?؟]$/u;

function endsWithTerminator(text: string, data: SentenceData): boolean {
  const bare = text.trimEnd().replace(/["'»”’›)\]}\s]+$/u, '');
  return data.terminators.includes(bare.at(-1) ?? '');
}

const linesOf = new WeakMap<SentenceData, ReadonlySet<string>>();

function boilerplateLines(data: SentenceData): ReadonlySet<string> {
  const lines = linesOf.get(data) ?? new Set((data.boilerplate?.lines ?? []).map(spaceless));
  linesOf.set(data, lines);
  return lines;
}

function isBoilerplate(text: string, { outlet, data }: Surroundings): boolean {
  if (text.trim().length > LONGEST_BOILERPLATE) return false;
  const folded = spaceless(text);
  if (folded === '') return true;
  const starts = endsWithTerminator(text, data) ? '' : foldKey(text.trim());
  const isListed = boilerplateLines(data).has(folded);
  return (
    isListed ||
    (data.boilerplate?.starts.some((start) => starts.startsWith(start)) ?? false) ||
    folded === spaceless(outlet ?? '')
  );
}

/** Prose follows a subheading at once, or after one more short line such as a dateline. */
function isOverProse(line: string, following: readonly Candidate[]): boolean {
  const isProse = ({ kind, text }: Candidate): boolean =>
    kind === 'paragraph' && text.trim().length > Math.max(line.length, SHORTEST_PARAGRAPH);
  return following[0]?.kind === 'paragraph' && following.some(isProse);
}

/** Where most paragraphs end with a stop, a short line that doesn't is a subheading; a list of short lines is none. */
function isUnmarkedHeading(text: string, following: readonly Candidate[], data: SentenceData): boolean {
  const line = text.trim();
  if (line.includes('\n') || line.length > LONGEST_HEADING || GOES_ON.test(line) || !isOverProse(line, following))
    return false;
  if (QUESTION.test(line))
    return line.length <= LONGEST_QUESTION && !data.terminators.some((mark) => line.slice(0, -1).includes(mark));
  return !endsWithTerminator(line, data) && /\p{L}/u.test(line);
}

/** True where most of the long lines of prose end with a stop. */
function endsItsLines(blocks: readonly Candidate[], data: SentenceData): boolean {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ text }) => text.split('\n'));
  const long = prose.filter((line) => line.length > SHORTEST_PROSE);
  return long.length > 0 && long.filter((line) => endsWithTerminator(line, data)).length >= long.length * MOSTLY;
}

/**
 * Tells headings and boilerplate that stand unmarked among the paragraphs: the title repeated, short lines without a stop between
 * paragraphs that have one, bylines, the outlet's name, pointers to other articles.
 *
 * @returns each block's kind, in order; only paragraphs change
 */
export function tellBlockKinds(blocks: readonly Candidate[], surroundings: Surroundings): BlockKind[] {
  const { title, data } = surroundings;
  const hasStops = endsItsLines(blocks, data);
  const folded = spaceless(title ?? '');
  return blocks.map(({ kind, text }, index) => {
    if (kind !== 'paragraph') return kind;
    if (folded !== '' && text.length < 400 && spaceless(text) === folded) return 'heading';
    if (isBoilerplate(text, surroundings)) return 'caption';
    return hasStops && isUnmarkedHeading(text, blocks.slice(index + 1, index + 3), data) ? 'heading' : kind;
  });
}
