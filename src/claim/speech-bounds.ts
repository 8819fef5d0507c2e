import type { Lexicon } from './lexicon.ts';
import { hasCue, isPause, isVerb, type Word } from './words.ts';

/** "said 11 people, including three nurses, | were": the verb of what was told, whose subject an aside parts from it. */
export function goesOnTelling(words: readonly Word[], from: number, at: number, { data }: Lexicon): boolean {
  const verbs = words.slice(from, at).flatMap((word, i) => (isVerb(word) ? [from + i] : []));
  const teller = verbs[0] ?? -1;
  const next = words[at];
  if (!data.subjectFirst || verbs.length !== 1 || words[teller]?.sense?.kind !== 'report' || !next) return false;
  const isOwnVerb = isVerb(next) && next.sense?.kind !== 'report';
  const subject = words[teller + 1];
  const hasSubject =
    subject !== undefined && subject.kind !== 'mark' && !subject.expression && !hasCue(subject, 'preposition');
  return isOwnVerb && hasSubject && words.slice(teller + 1, at - 1).some(isPause);
}

const TELLER_WORDS = 20;

/** `"We won," the mayor, who arrived late, said`: behind the words of another the clause begins that tells whose they are. */
export function closesSpeech(words: readonly Word[], from: number, at: number): boolean {
  const [pause, mark, next] = [words[at - 2], words[at - 1], words[at]];
  const isClosing =
    mark?.text === '"' && !mark.quoted && pause?.kind === 'mark' && next?.kind === 'word' && !next.quoted;
  if (!isClosing || !words.slice(from, at).some(isVerb)) return false;
  return words
    .slice(at, at + TELLER_WORDS)
    .some((word) => isVerb(word) && word.sense?.kind === 'report' && !word.quoted);
}

/** 'an "orderly, smooth and coordinated retreat"': a few words in quotation marks that an article before them makes one thing. */
export function isInQuotedName(words: readonly Word[], from: number, at: number, { data }: Lexicon): boolean {
  if (!data.subjectFirst || !words[at]?.quoted) return false;
  let open = at;
  while (open > from && words[open - 1]?.quoted) open--;
  const before = words[open - 1];
  return open > from && at - open < QUOTED_NAME_WORDS && before !== undefined && hasCue(before, 'before-noun');
}

const QUOTED_NAME_WORDS = 12;
