import { languages } from '../language/index.ts';
import { describeMessage, type Message } from '../message/message.ts';
import type { Timeline, TimelineMessage } from '../timeline/index.ts';
import type { AnalyzedArticle } from './analyze-file.ts';

/** More would not be read. */
const MOST_TOLD = 20;

const toTimelineMessage = (message: Message): TimelineMessage => {
  const { rule, severity, file, line } = message;
  const text = Object.fromEntries(languages.map(({ tag, messages }) => [tag, describeMessage(message, messages)]));
  return { rule, severity, file, line, text };
};

/** How often each actor is named rightly. */
function countNamings(articles: readonly AnalyzedArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of articles.flatMap(({ reading }) => reading.actors))
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/** What may be a listed name with a typo, the most frequent first, each once with its first place. */
function messagesOf(articles: readonly AnalyzedArticle[]): TimelineMessage[] {
  const found = articles.flatMap(({ document, probable }) => probable.map((name) => ({ ...name, document })));
  const alike = [...Map.groupBy(found, ({ written, actor }) => `${actor}\n${written}`).values()];
  const namings = countNamings(articles);
  // Typos are rarer than what they are typos of: a single word that is not so is a word of its own («الإدارات», not «الإمارات»).
  const isTypo = ([first, ...others]: typeof found): boolean =>
    first !== undefined && (/\s/u.test(first.written) || others.length + 1 < (namings.get(first.actor) ?? 0));
  return alike
    .filter(isTypo)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_TOLD)
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { document, block, written, actor } = first;
      const values = { written, actor, count: 1 + others.length };
      const line = document.blocks[block]?.line ?? null;
      const { file } = document;
      return [toTimelineMessage({ rule: 'actor-name-probable', severity: 'info', file, line, column: null, values })];
    });
}

/**
 * The record with a message for each word that is probably a listed name. The events are as they were: a name that is only
 * probable is nobody's until the editor lists its spelling.
 */
export const withProbableNames = (timeline: Timeline, articles: readonly AnalyzedArticle[]): Timeline => ({
  ...timeline,
  messages: [...timeline.messages, ...messagesOf(articles)],
});
