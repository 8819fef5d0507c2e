import type { Message } from '../message/message.ts';
import { readWords } from './content-words.ts';
import { type AddEdit, EDITS_FILE } from './edit.ts';
import type { TimelineEvent } from './timeline.ts';

/** Words in common from which on two titles of one date are worth a look: one may be a place, two are a subject and a deed. */
const FEWEST_SHARED = 2;

/** Content words of an event's titles and quotes, in all its languages. */
function wordsOf({ titles, mentions }: TimelineEvent, lang: string): Set<string> {
  const titled = Object.entries(titles).flatMap(([tag, title]) => readWords(title, tag));
  return new Set([...titled, ...mentions.flatMap(({ quote }) => readWords(quote, lang))]);
}

function repeats(byHand: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...words].filter((word) => byHand.has(word)).length >= FEWEST_SHARED;
}

/**
 * Remarks on events added by hand that an article seems to tell too: of the same date, with words in common. The two stay two
 * until the editor makes them one, for only the editor knows.
 *
 * @param events as articles tell them; those joined with an added one are passed over
 * @param added edits that still stand by themselves
 */
export function findAddedRepeats(events: readonly TimelineEvent[], added: readonly AddEdit[]): Message[] {
  if (added.length === 0) return [];
  const byDate = Map.groupBy(events, ({ date }) => date);
  const own = new Set(added.map(({ mention }) => mention));
  return added.flatMap((edit): Message[] => {
    const event = events.find(({ id }) => id === edit.mention);
    if (!event || event.date === null || event.mentions.length > 1) return [];
    const words = wordsOf(event, edit.source.lang);
    const alike = (byDate.get(event.date) ?? []).find(
      (other) => !own.has(other.id) && repeats(words, wordsOf(other, edit.source.lang)),
    );
    const values = { mention: edit.mention, other: alike?.id ?? '' };
    const place = { file: EDITS_FILE, line: edit.line, column: null };
    return alike ? [{ rule: 'edit-added-repeat', severity: 'info', ...place, values }] : [];
  });
}
