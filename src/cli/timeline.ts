import { analyzePublication } from '../build/analyze-publication.ts';
import { contentRoot } from '../build/content-root.ts';
import { formatMessage, terminalLanguage } from '../build/report.ts';
import type { Timeline } from '../timeline/index.ts';
import { readAllInput, readGazetteer, timelineOf } from './extract.ts';
import { sayProgress } from './say.ts';
import { tell, writeLine } from './streams.ts';

const writeTimeline = (timeline: Timeline): Promise<void> => writeLine(JSON.stringify(timeline, null, 1));

async function timelineOfInput(): Promise<number> {
  const gazetteer = await readGazetteer();
  const { articles, code } = await readAllInput(gazetteer);
  await writeTimeline(timelineOf(articles, gazetteer));
  return code;
}

/** The record goes to standard output whole, so what went wrong is told apart from it. */
async function timelineOfFolder(root: string): Promise<number> {
  const { timeline: record } = await analyzePublication(root, sayProgress);
  const language = terminalLanguage(process.env);
  const errors = record.messages.filter(({ severity }) => severity === 'error');
  for (const message of errors) tell(formatMessage(message, language));
  await writeTimeline(record);
  return errors.some(({ rule }) => rule === 'folder-missing') ? 1 : 0;
}

/** `sanad timeline`: the record of a publication folder, or with `--jsonl` of the articles of standard input. */
export async function timeline(flags: ReadonlySet<string>, paths: readonly string[]): Promise<number> {
  return flags.has('--jsonl') ? timelineOfInput() : timelineOfFolder(contentRoot(paths[0]));
}
