import { isEdtf } from '../calendar/index.ts';
import { type DateLanguage, findAmong, guessAmong } from '../language/dates.ts';
import { type InputLine, tell } from './streams.ts';

/** One article of standard input, checked. */
export interface InputArticle<L extends DateLanguage = DateLanguage> {
  readonly line: number;
  /** As given, to be handed back. */
  readonly doc: unknown;
  readonly title: string;
  readonly text: string;
  /** EDTF, or null. */
  readonly creationTime: string | null;
  /** The tag given, else that of the language told from the text. */
  readonly lang: string;
  /** Null where no language of ours has the tag. */
  readonly language: L | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readCreationTime(value: unknown, line: number): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && isEdtf(value)) return value;
  tell(
    `line ${line}: "dct" is no EDTF date: ${JSON.stringify(value)}. Read without it; write 2020-05-06, 2020-05 or null.`,
  );
  return null;
}

function readLang<L extends DateLanguage>(
  value: unknown,
  text: string,
  line: number,
  languages: readonly L[],
): { lang: string; language: L | null } {
  const lang = typeof value === 'string' && value !== '' ? value : guessAmong(languages, text).tag;
  const language = findAmong(languages, lang);
  if (language === null)
    tell(`line ${line}: no data for the language ${JSON.stringify(lang)}, so that nothing is read in this text.`);
  return { lang, language };
}

/**
 * Reads a line as an article.
 *
 * @param languages those to choose from, as much of them as the command needs
 * @returns null where it is none, having said so on standard error
 */
export function readArticle<L extends DateLanguage>(
  { number, text: json }: InputLine,
  languages: readonly L[],
): InputArticle<L> | null {
  const value = parse(json);
  if (!isRecord(value) || typeof value['text'] !== 'string') {
    const what = value === undefined ? 'is no JSON' : 'has no "text"';
    tell(
      `line ${number} ${what}, and was passed over. Write one object a line: {"doc":"1","text":"…","dct":null,"lang":"ar"}`,
    );
    return null;
  }
  if (value['doc'] === undefined && value['id'] !== undefined)
    tell(`line ${number} has "id" and no "doc", by which its answer would be told from others. Name it "doc".`);
  const { text, title, dct, lang } = value as Record<string, unknown> & { text: string };
  return {
    line: number,
    doc: value['doc'] ?? null,
    title: typeof title === 'string' ? title : '',
    text,
    creationTime: readCreationTime(dct, number),
    ...readLang(lang, text, number, languages),
  };
}
