import { terminalLanguage } from '../build/report.ts';
import { describeMessage, type Message } from '../message/message.ts';
import { tell, writeLine } from './streams.ts';

/** Controls that could move the cursor: words of pages and files are shown again. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

type Values = Message['values'];

/** A message as one line in the language of the terminal. */
export function wordMessage(message: Message): string {
  const text = describeMessage(message, terminalLanguage(process.env).messages);
  return text.replaceAll(CONTROLS, ' ').trim();
}

/** The wording of a rule in the language of the terminal. */
export const wordRule = (rule: string, values: Values): string =>
  wordMessage({ rule, severity: 'info', file: '', line: null, column: null, values });

/** Says what was done, on standard output. */
export const say = (rule: string, values: Values = {}): Promise<void> => writeLine(wordRule(rule, values));

/** Says what the person should know or do, on standard error. */
export const warn = (rule: string, values: Values = {}): void => tell(wordRule(rule, values));

/** Says how far a long reading of articles is. */
export const sayProgress = (read: number, all: number): void => warn('articles-read', { read, all });
