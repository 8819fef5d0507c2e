import { analyzePublication } from '../build/analyze-publication.ts';
import { contentRoot } from '../build/content-root.ts';
import { formatMessage, terminalLanguage } from '../build/report.ts';
import { writeLine } from './streams.ts';

/** `sanad check`: every message about a publication folder, one a line. Gives 1 where one is an error. */
export async function check(paths: readonly string[]): Promise<number> {
  const { messages } = (await analyzePublication(contentRoot(paths[0]))).timeline;
  const language = terminalLanguage(process.env);
  for (const message of messages) await writeLine(formatMessage(message, language));
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
