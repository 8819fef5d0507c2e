import { findLanguage, type Language, languages } from '../language/index.ts';
import { describeMessage, type Message } from '../message/message.ts';

/** The language of the terminal where none of ours is asked for: most tools there speak it. */
const TERMINAL_DEFAULT = 'en';

/** The language that messages on a terminal are told in, from the machine's own settings (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const setting = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const tag = setting.split(/[._@]/, 1)[0] ?? '';
  const language = findLanguage(tag) ?? findLanguage(TERMINAL_DEFAULT) ?? languages[0];
  if (language === undefined) throw new Error('no language is listed in src/language/index.ts');
  return language;
}

/** `articles/a.md:3`, or as much of it as is known. */
export const placeOf = ({ file, line }: Pick<Message, 'file' | 'line'>): string =>
  line === null ? file : `${file}:${line}`;

/** Controls that could move the cursor or recolor the terminal: an article's words are shown in messages. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** A message as one line: severity, place, what is wrong, what to do. */
export function formatMessage(message: Message, language: Language): string {
  const text = describeMessage(message, language.messages);
  return `${message.severity} ${placeOf(message)}: ${text}`.replaceAll(CONTROLS, ' ');
}
