import type { Language } from '../src/language/index.ts';
import { describeMessage } from '../src/message/message.ts';
import { type TemporalExpression, tagText } from '../src/temporal/index.ts';
import { dateWords } from '../src/view/words/date-words.ts';
import { readingWords } from './reading-words.ts';

/** Phrases by the value that they must give on one day, and phrases that must give nothing. */
export interface Corpus {
  readonly day: string;
  readonly corpus: Readonly<Record<string, readonly string[]>>;
  readonly nothing: readonly string[];
}

interface Phrase {
  readonly text: string;
  readonly day: string;
  readonly found: readonly TemporalExpression[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function say(rule: string, { messages }: Language, values: Record<string, string> = {}): string {
  return describeMessage({ rule, severity: 'info', file: '', line: null, column: null, values }, messages);
}

function readPhrases(of: Language, corpus: Corpus | null): Phrase[] {
  const examples = of.temporal.rules.flatMap(({ examples }) => examples.map(([text]) => text));
  const read = (text: string, day: string): Phrase => ({
    text,
    day,
    found: tagText(text, { language: of, creationTime: day }),
  });
  const more = corpus === null ? [] : [...Object.values(corpus.corpus).flat(), ...corpus.nothing];
  const phrases = [
    ...examples.map((text) => read(text, of.temporal.exampleDay)),
    ...more.map((text) => read(text, corpus?.day ?? '')),
  ];
  const keys = phrases.map(({ text, day }) => `${day} ${text}`);
  return phrases.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function phraseRow({ text, day, found }: Phrase, words: Language): string {
  const wording = { locale: words.tag, strings: words.strings.dates };
  const code = (value: string | null): string => (value === null ? '–' : `\`${value}\``);
  const column = (of: (one: TemporalExpression) => string): string => found.map(of).join(' · ');
  return row([
    text,
    column((one) => readingWords(one, words)),
    column(({ edtf }) => code(edtf)),
    column(({ value, mod }) => code(mod === null ? value : `${value} ${mod}`)),
    dateWords(day, wording),
  ]);
}

/** Phrases in the order of the rules that read their last words; those that give nothing come apart. */
function groupByRule(phrases: readonly Phrase[], of: Language): [string, Phrase[]][] {
  const rules = of.temporal.rules.map(({ name }) => name);
  return rules
    .map((rule): [string, Phrase[]] => [rule, phrases.filter(({ found }) => found.at(-1)?.rule === rule)])
    .filter(([, own]) => own.length > 0);
}

/** The page: one table for each rule, headed by a phrase that it is for. */
export function phrasesPage(of: Language, words: Language, corpus: Corpus | null): string {
  const phrases = readPhrases(of, corpus);
  const head = ['phrase', 'reading', 'edtf', 'timex', 'day'].map((name) => say(`phrases-${name}`, words));
  const table = (own: readonly Phrase[]): string[] => [
    row(head),
    row(head.map(() => '---')),
    ...own.map((phrase) => phraseRow(phrase, words)),
  ];
  const sections = groupByRule(phrases, of).flatMap(([rule, own]) => [
    `## ${own[0]?.text ?? rule}`,
    '',
    say('phrases-rule', words, { rule: `\`${rule}\`` }),
    '',
    ...table(own),
    '',
  ]);
  const nothing = phrases.filter(({ found }) => found.length === 0).map(({ text }) => `- ${text}`);
  const title = [`# ${say('phrases-title', words, { language: of.endonym })}`, '', say('phrases-about', words), ''];
  const end = [`## ${say('phrases-nothing', words)}`, '', ...nothing, ''];
  return [...title, ...sections, ...end].join('\n');
}
