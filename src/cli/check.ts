import { relative } from 'node:path';
import { suggestActors } from '../actor/index.ts';
import { analyzePublication } from '../build/analyze-publication.ts';
import { contentRoot } from '../build/content-root.ts';
import { formatForGithub, formatMessage, terminalLanguage } from '../build/report.ts';
import { formatSuggestions } from '../build/suggested-actors.ts';
import { languages } from '../language/index.ts';
import type { TimelineMessage } from '../timeline/index.ts';
import { sayProgress, warn } from './say.ts';
import { writeLine } from './streams.ts';

type Format = (message: TimelineMessage) => string;

/** The ways to write messages, by the name that `--format` takes. */
function formatNamed(name: string, root: string): Format | null {
  const language = terminalLanguage(process.env);
  const folder = relative('', root).replaceAll('\\', '/');
  const formats: Readonly<Record<string, Format>> = {
    text: (message) => formatMessage(message, language),
    github: (message) => formatForGithub(message, language, folder),
  };
  return Object.hasOwn(formats, name) ? (formats[name] ?? null) : null;
}

/**
 * `sanad check`: every message about a publication folder, one a line, then names that no list holds as YAML to paste. Gives 1
 * where a message is an error. How much there is, and how much is wrong, is said apart from that. `--format github` writes what GitHub shows beside the lines, and no YAML.
 */
export async function check(paths: readonly string[], options: Readonly<Record<string, string>> = {}): Promise<number> {
  const root = contentRoot(paths[0]);
  const name = options['--format'] ?? 'text';
  const format = formatNamed(name, root);
  if (format === null) {
    warn('check-format', { name });
    return 2;
  }
  const { articles, timeline } = await analyzePublication(root, sayProgress);
  const { messages } = timeline;
  for (const message of messages) await writeLine(format(message));
  const read = articles.map(({ document, reading }) => ({ document, actors: reading.actors }));
  const suggested = name === 'text' ? formatSuggestions(suggestActors(read, languages)) : '';
  if (suggested !== '') await writeLine(suggested);
  const count = (severity: TimelineMessage['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  const events = timeline.events.length + timeline.undated.length;
  warn('check-summary', { articles: articles.length, events, errors: count('error'), warnings: count('warning') });
  return count('error') > 0 ? 1 : 0;
}
