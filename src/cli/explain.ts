import { terminalLanguage } from '../build/report.ts';
import { isEdtf } from '../calendar/index.ts';
import { dateLanguages } from '../language/dates.ts';
import { findLanguage, guessLanguage, type Language } from '../language/index.ts';
import { describeMessage } from '../message/message.ts';
import { type DroppedWords, explainText, type TemporalExpression } from '../temporal/index.ts';
import { readArticle } from './articles.ts';
import { type InputLine, readStandardInput, tell, writeLine } from './streams.ts';

/** Controls that could move the cursor: the sentence is shown again. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

const say = (rule: string, values: Record<string, string>, { messages }: Language): string =>
  describeMessage({ rule, severity: 'info', file: '', line: null, column: null, values }, messages).replaceAll(
    CONTROLS,
    ' ',
  );

/** A sentence, and what standard input says of it. */
interface Asked {
  readonly text: string;
  readonly lang: string | undefined;
  readonly creationTime: string | null;
}

/** The sentence of the command line, else of standard input: plain words, or an article as `sanad tag` reads it. */
async function readAsked(words: readonly string[]): Promise<Asked> {
  if (words.length > 0) return { text: words.join(' '), lang: undefined, creationTime: null };
  const lines: InputLine[] = [];
  for await (const line of readStandardInput()) lines.push(line);
  const [first, second] = lines;
  const isArticle = first !== undefined && second === undefined && /^\{\s*"/.test(first.text);
  const article = isArticle ? readArticle(first, dateLanguages) : null;
  return article ?? { text: lines.map(({ text }) => text).join('\n'), lang: undefined, creationTime: null };
}

/** An expression in a few lines: the words and their rule, the values, what was said and implied. */
function describeExpression(one: TemporalExpression, terminal: Language): string[] {
  const { text, rule, type, value, mod, edtf, basis, anchor, said, implied } = one;
  const known = { text, rule, type, value, mod: mod ?? '–', edtf: edtf ?? '–', anchor: anchor ?? '–', basis };
  const parts = { said: said.join(', ') || '–', implied: implied.join(', ') || '–' };
  const lines = [say('explain-read', known, terminal), `  ${say('explain-values', known, terminal)}`];
  return [...lines, `  ${say('explain-parts', { ...known, ...parts }, terminal)}`];
}

const describeDropped = ({ text, rule, reason, by }: DroppedWords, terminal: Language): string =>
  say(`explain-${reason}`, { text, rule: rule ?? '–', by: by ?? '–' }, terminal);

/** `sanad tag --explain`: for one sentence, which rule read which words, and why other words are no date. */
export async function explain(words: readonly string[], options: Readonly<Record<string, string>>): Promise<number> {
  const terminal = terminalLanguage(process.env);
  const { text, ...asked } = await readAsked(words);
  const { '--lang': tag = asked.lang, '--dct': given = asked.creationTime } = options;
  const language = tag === undefined ? guessLanguage(text) : findLanguage(tag);
  if (language === null || (given !== null && !isEdtf(given))) {
    tell(
      say(
        language === null ? 'explain-no-language' : 'explain-no-date',
        { tag: tag ?? '', date: given ?? '' },
        terminal,
      ),
    );
    return 2;
  }
  const { expressions, dropped } = explainText(text, { language, creationTime: given });
  if (expressions.length === 0) await writeLine(say('explain-nothing', {}, terminal));
  for (const one of expressions) for (const line of describeExpression(one, terminal)) await writeLine(line);
  if (dropped.length > 0) await writeLine(`\n${say('explain-dropped', {}, terminal)}`);
  for (const one of dropped) await writeLine(`- ${describeDropped(one, terminal)}`);
  return 0;
}
