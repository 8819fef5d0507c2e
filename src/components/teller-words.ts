import type { TimelineEvent, TimelineMention } from '../timeline/timeline.ts';
import { fillText } from '../view/words/text-words.ts';
import type { PageContext } from './page-context.ts';

const articlesOf = (mentions: readonly TimelineMention[]): number =>
  new Set(mentions.map(({ article }) => article)).size;

/** The dates that mentions give, that of the event first, then those of most articles. A date that only the publication gave is nobody's word where there are others. */
function toldDates({ date, mentions, basis }: TimelineEvent): [date: string, articles: number][] {
  const telling = mentions.filter((mention) => basis === 'publication' || mention.basis !== 'publication');
  const byDate = Map.groupBy(telling, (mention) => mention.date);
  return [...byDate]
    .flatMap(([told, given]): [string, number][] => (told === null ? [] : [[told, articlesOf(given)]]))
    .sort(([a, many], [b, few]) => Number(b === date) - Number(a === date) || few - many);
}

/**
 * How many articles tell an event, and where they give it several dates, how many give each:
 * «٣ مصادر: ١٢ أيار ٢٠١٥ · مصدر واحد: أيار ٢٠١٥». Null where one article gives one date.
 */
export function tellerWords(event: TimelineEvent, context: PageContext): string | null {
  const { panel, separator } = context.strings;
  const dates = toldDates(event);
  const articles = articlesOf(event.mentions);
  if (dates.length < 2) return articles < 2 ? null : context.count('tellers', articles);
  const told = dates.map(([date, n]) =>
    fillText(panel.datedBy, { sources: context.count('tellers', n), date: context.date(date) }),
  );
  return told.join(separator);
}
