import type { ActorData } from '../../../src/language/actor-data.ts';
import type { ClaimData } from '../../../src/language/claim-data.ts';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import type { LexiconEntry, TemporalData } from '../../../src/language/temporal-data.ts';

const numbered = (words: readonly string[], says: (n: number) => LexiconEntry[1]): LexiconEntry[] =>
  words.map((word, index) => [word, says(index + 1)]);

const months = 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro'.split(' ');
const weekdays = 'lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo'.split(' ');

const temporal: TemporalData = {
  exampleDay: '2015-08-05',
  lexicon: {
    the: [['la', {}]],
    of: [['de', {}]],
    ordinalSuffix: [['-an|an|-a|a', {}]],
    month: numbered(months, (month) => ({ month })),
    weekday: numbered([...weekdays.map((day) => `${day}|${day}n`)], (weekday) => ({ weekday })),
    deicticDay: [
      ['hieraŭ', { unit: 'day', shift: -1 }],
      ['hodiaŭ', { unit: 'day', shift: 0 }],
      ['morgaŭ', { unit: 'day', shift: 1 }],
    ],
    number: numbered(['unu', 'du', 'tri', 'kvar', 'kvin'], (n) => ({ n })),
    units: [
      ['tagoj|tagojn', { unit: 'day' }],
      ['monatoj|monatojn', { unit: 'month' }],
      ['jaroj|jarojn', { unit: 'year' }],
    ],
    in: [['en', {}]],
    ago: [['antaŭ', { direction: -1 }]],
    future: [['venos|parolos|foriros', {}]],
  },
  macros: { day: '$day [~dash] [ordinalSuffix]' },
  rules: [
    {
      name: 'date',
      kind: 'calendar',
      pattern: '[the] @day of month [$year]',
      examples: [['la 3-an de majo 2014', '2014-05-03']],
    },
    { name: 'weekday', kind: 'calendar', pattern: 'weekday', examples: [['lundon', '2015-08-03']] },
    { name: 'deictic-day', kind: 'calendar', pattern: 'deicticDay', examples: [['hieraŭ', '2015-08-04']] },
    { name: 'year', kind: 'calendar', pattern: '$bareYear', after: 'in', examples: [['en 2012', '2012']] },
    { name: 'ago', kind: 'offset', pattern: 'ago $n units', examples: [['antaŭ tri jaroj', '2012']] },
    { name: 'amount', kind: 'duration', pattern: '$n units', examples: [['du monatojn', 'P2M']] },
  ],
  notWords: [],
  numericOrder: 'dmy',
  hijriYears: null,
  weekStart: 1,
  looseNumbers: true,
  tense: { futurePrefixes: [], notFuturePrefixes: [], futureSuffixes: ['os'], pastSuffixes: ['is'], otherwise: 0 },
};

const actors: ActorData = {
  states: {},
  bodies: {},
  organizations: {},
  introducers: [],
  decoys: [],
  cues: { titles: ['ministro'], heads: [], tails: [], stops: ['la', 'de', 'en'], verbs: ['diris'] },
};

/** All that the extractor must know to read a simple sentence: one paradigm, a few verbs, what joins clauses. */
const claim: Partial<ClaimData> = {
  paradigms: {
    regular: { forms: { past: ['1is'], present: ['1as'], future: ['1os'], base: ['1i'] }, secondDrops: '' },
  },
  happenings: [
    ['attack', 'regular', 'atak bombard', 'atako atakoj'],
    ['arrest', 'regular', 'arest', 'aresto'],
  ],
  reports: [
    ['say', 'regular', 'dir', '', ''],
    ['deny', 'regular', 'ne', '', ''],
  ],
  plainVerbs: [['regular', 'est hav']],
  relations: { relative: ['kiu', 'kiuj'], complement: ['ke'], coordinate: ['kaj', 'sed'] },
  cues: { and: ['kaj'], negation: ['ne'], definite: ['la'], 'date-preposition': ['en'], 'by-agent': ['de'] },
  placeHeads: ['urbo'],
  weakLetters: 'aeiou',
  nounSuffixes: ['n', 'j', 'jn'],
  pastEndings: ['is'],
  incomplete: [],
  sounds: [],
  dangling: ['la', 'de', 'en', 'kaj', 'ke'],
  ambiguousForm: 'noun',
  subjectFirst: true,
};

const first = findLanguage('en');
if (first === null) throw new Error('no language to borrow the wording of messages from');

/** A record of lists and words with nothing in any of them: what a language does not need it may leave empty. */
function emptied<T extends object>(record: T): T {
  const empty = (value: unknown): unknown =>
    Array.isArray(value) ? [] : typeof value === 'string' ? '' : typeof value === 'object' ? {} : value;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, empty(value)])) as T;
}

/** A language that the project does not have: all that it reads by is the data above. */
export const esperanto: Language = {
  tag: 'eo',
  endonym: 'Esperanto',
  direction: 'ltr',
  commonWords: ['la', 'kaj', 'de', 'en', 'estas'],
  morphology: { proclitics: [], fused: {}, article: '', articleWords: ['la'], enclitics: [], demonymEndings: [''] },
  temporal,
  sentences: {
    terminators: ['.', '!', '?'],
    abbreviations: [],
    closingAbbreviations: [],
    openers: ['La'],
    openingQuotes: '„“"',
    closingQuotes: '”"',
  },
  actors,
  claim: { ...emptied(first.claim), ...claim },
  strings: first.strings,
  desk: first.desk,
  messages: first.messages,
  page: emptied(first.page),
  starter: first.starter,
};
