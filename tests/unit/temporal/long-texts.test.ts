import { describe, expect, it } from 'vitest';
import { countSteps } from '../count-steps.ts';

// After the counter, so that it counts what happens inside these too.
const { findLanguage, languages } = await import('../../../src/language/index.ts');
const { tagDocument, tagText } = await import('../../../src/temporal/index.ts');
const { foldText } = await import('../../../src/text/fold.ts');
const { splitSentences } = await import('../../../src/text/sentences.ts');
const { tokenize } = await import('../../../src/text/tokens.ts');

/** Characters. What holds many readings is counted at a tenth of the length here, and whole in `cost.test.ts`. */
const LONG = 1_000_000;
const LONG_OF_READINGS = 100_000;

/** Texts of one piece over and over, with nothing to read in any language. */
const empty: Readonly<Record<string, string>> = {
  'one digit': '7',
  'one letter': 'ي',
  'one preposition': 'في ',
  'one preposition, glued': 'في',
  'the word for and': 'و',
  'the word for of': 'of ',
  'no spaces at all': 'abcdeوفي',
  'opening brackets': '(',
  'opening quotation marks': '«"“',
  stops: '. ',
  'combining marks': '\u064e\u0301',
  'letters under marks': 'ب\u064e\u0651',
  tatweel: '\u0640',
  'zero-width characters': '\u200b\u200d',
  'controls of direction': '\u202e\u2066',
  'lone surrogates': '\ud800',
  'signs of two units': '👩‍👩‍👧',
  'new lines': '\n',
};

/** The same of what begins a date in every language. */
const inDigits: Readonly<Record<string, string>> = {
  'a digit and a slash': '1/',
  'a digit and a dash': '1-',
  'a digit and a comma': '1,',
  'clock times without end': '12:12:12:',
  'years and slashes': '2015/',
  'years and dashes': '1990-',
  'dates in digits': '2014-05-03 ',
  'thousands and spaces': '123 456 ',
};

/** The same of words that begin something in one language. */
const ofLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    'numerals that never end': 'مئة و',
    months: 'مايو ',
    'a month in two names': 'يوليو (تموز ',
    dates: '3 مايو 2014 ',
    'dates in two calendars': '15 رمضان 1433 الموافق ',
    'relative days': 'أمس ',
    'reports of reports': 'وقال يوم الأحد إن ',
    paragraphs: 'يوم الجمعة\n\n',
  },
  en: {
    'numerals that never end': 'twenty one ',
    months: 'May June ',
    dates: 'May 3, 2014 ',
    'days that share a month': '3, 4, 5 May ',
    'relative days': 'the following day ',
    'amounts of time': 'two hours and ',
    'reports of reports': 'said on Monday that ',
    abbreviations: 'Mr. A. U.S. ',
  },
  fr: {
    'the word for of': 'de ',
    'numerals that never end': 'vingt-',
    months: 'mai ',
    dates: '3 mai 2014 ',
    'reports of reports': 'a dit lundi que ',
  },
};

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** More than a logarithm would add from a tenth to the whole, and far from the tenfold of a square. */
const STEADY = 1.3;
/** Steps for each character where every word is a date, and is told from all that stands round it. */
const MOST_STEPS = 500;

/** Steps for each character must be the same for a text ten times as long, give or take what is learned on the way. */
function expectSteady(read: (text: string) => unknown, piece: string, length: number): void {
  read(repeat(piece, 1000));
  const [short = 0, long] = [length / 10, length].map((units) => countSteps(() => read(repeat(piece, units))) / units);
  expect(long).toBeLessThan(short * STEADY + 0.1);
  expect(long).toBeLessThan(MOST_STEPS);
}

interface LongText {
  readonly tag: string;
  readonly name: string;
  readonly piece: string;
  readonly length: number;
}

const textsOf = (pieces: Readonly<Record<string, string>>, tag: string, length: number): LongText[] =>
  Object.entries(pieces).map(([name, piece]) => ({ tag, name, piece, length }));

const [first = 'ar', ...others] = languages.map(({ tag }) => tag);
const emptyTexts = textsOf(empty, first, LONG);
const texts = [
  ...emptyTexts,
  ...[first, ...others].flatMap((tag) => textsOf({ ...inDigits, ...ofLanguage[tag] }, tag, LONG_OF_READINGS)),
];

describe('a long text costs ten times what a tenth of it costs', () => {
  it.each(texts)('to tag, of $name ($tag)', ({ tag, piece, length }) => {
    const language = findLanguage(tag);
    if (language === null) throw new Error(`no language ${tag}`);
    expectSteady((text) => tagText(text, { language, creationTime: '2020-05-06' }), piece, length);
  });

  it.each(emptyTexts)('to fold and tokenize, of $name', ({ piece, length }) => {
    expectSteady((text) => tokenize(foldText(text)), piece, length);
  });

  it.each(texts)('to cut into sentences, of $name ($tag)', ({ tag, piece }) => {
    const rules = findLanguage(tag)?.sentences;
    if (rules === undefined) throw new Error(`no language ${tag}`);
    expectSteady((text) => splitSentences(text, rules), piece, LONG_OF_READINGS);
  });
});

describe('a document of a hundred thousand blocks', () => {
  it.each(languages.slice(0, 1))('costs ten times what a tenth of it costs ($tag)', (language) => {
    const [phrase = ''] = language.temporal.rules[0]?.examples[0] ?? [];
    const block = {
      id: 'x',
      kind: 'paragraph',
      text: phrase,
      sentences: [],
      line: 1,
      map: { from: [0], to: [0] },
    } as const;
    const front = { title: '', outlet: null, url: null, author: null, lang: language.tag, published: '2020-05-06' };
    const read = (count: number): unknown =>
      tagDocument({ ...front, id: 'x', file: 'x', messages: [], blocks: Array(count).fill(block) }, language);
    read(10);
    const [short, long] = [10_000, 100_000].map((count) => countSteps(() => read(count)) / count);
    expect(long).toBeLessThan((short ?? 0) * 1.1);
  });
});
