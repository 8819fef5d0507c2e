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
  return [...new Map(phrases.map((phrase) => [`${phrase.day} ${phrase.text}`, phrase])).values()];
}

function phraseRow({ text, day, found }: Phrase, words: Language): string {
  const wording = { locale: words.tag, strings: words.strings.dates };
  const code = (value: string | null): string => (value === null ? '–' : `\`${value}\``);
  const column = (of: (one: TemporalExpression) => string): string => found.map(of).join(' · ');
  return row([
    text,
    found.length === 0 ? say('phrases-nothing', words) : column((one) => readingWords(one, words)),
    column(({ edtf }) => code(edtf)),
    column(({ value, mod }) => code(mod === null ? value : `${value} ${mod}`)),
    column(({ rule }) => code(rule)),
    dateWords(day, wording),
  ]);
}

/** Phrases in the order of the rules that read their last words, and those that give nothing at the end. */
function orderByRule(phrases: readonly Phrase[], of: Language): Phrase[] {
  const places = new Map(of.temporal.rules.map(({ name }, place) => [name, place]));
  const placeOf = ({ found }: Phrase): number => places.get(found.at(-1)?.rule ?? '') ?? places.size;
  return [...phrases].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The page: one table of every phrase, what is read in it and by which rule. */
export function phrasesPage(of: Language, words: Language, corpus: Corpus | null): string {
  const head = ['phrase', 'reading', 'edtf', 'timex', 'rule', 'day'].map((name) => say(`phrases-${name}`, words));
  const phrases = orderByRule(readPhrases(of, corpus), of);
  return [
    `# ${say('phrases-title', words, { language: of.endonym })}`,
    '',
    say('phrases-about', words),
    '',
    row(head),
    row(head.map(() => '---')),
    ...phrases.map((phrase) => phraseRow(phrase, words)),
    '',
  ].join('\n');
}
