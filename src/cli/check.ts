import { suggestActors } from '../actor/index.ts';
import { analyzePublication } from '../build/analyze-publication.ts';
import { contentRoot } from '../build/content-root.ts';
import { formatMessage, terminalLanguage } from '../build/report.ts';
import { formatSuggestions } from '../build/suggested-actors.ts';
import { languages } from '../language/index.ts';
import { writeLine } from './streams.ts';

/**
 * `sanad check`: every message about a publication folder, one a line, then names that no list holds as YAML to paste. Gives 1
 * where a message is an error.
 */
export async function check(paths: readonly string[]): Promise<number> {
  const { articles, timeline } = await analyzePublication(contentRoot(paths[0]));
  const { messages } = timeline;
  const language = terminalLanguage(process.env);
  for (const message of messages) await writeLine(formatMessage(message, language));
  const read = articles.map(({ document, reading }) => ({ document, actors: reading.actors }));
  const suggested = formatSuggestions(suggestActors(read, languages));
  if (suggested !== '') await writeLine(suggested);
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
