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

const GITHUB_COMMANDS: Readonly<Record<TimelineMessage['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const inProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (mark) => CODES[mark] ?? mark);

/**
 * A message as a command of GitHub's workflows, which shows it beside the line of the file
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 *
 * @param folder path of the publication from the root of the repository, with `/`; '' where they are one
 */
export function formatForGithub(message: TimelineMessage, language: Language, folder: string): string {
  const text = (message.text[language.tag] ?? message.rule).replaceAll(CONTROLS, ' ').replaceAll('%', '%25');
  const file = `file=${inProperty(folder === '' ? message.file : `${folder}/${message.file}`)}`;
  const line = message.line === null ? '' : `,line=${message.line}`;
  return `::${GITHUB_COMMANDS[message.severity]} ${file}${line},title=${inProperty(message.rule)}::${text}`;
}
