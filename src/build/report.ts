import { findLanguage, type Language, languages } from '../language/index.ts';
import type { TimelineMessage } from '../timeline/index.ts';

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
const placeOf = ({ file, line }: TimelineMessage): string => (line === null ? file : `${file}:${line}`);

/** Controls that could move the cursor or recolor the terminal: an article's words are shown in messages. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** A message as one line: place, severity, what is wrong, what to do. */
export function formatMessage(message: TimelineMessage, language: Language): string {
  const text = message.text[language.tag] ?? message.rule;
  return `${placeOf(message)}: ${message.severity}: ${text}`.replaceAll(CONTROLS, ' ');
}
