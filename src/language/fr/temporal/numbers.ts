import type { LexiconEntry, Parts } from '../../temporal-data.ts';

type Entries = readonly LexiconEntry[];

/** Numbered words: each string says its place in the list, counted from `from`. */
export const counted = (words: readonly string[], from: number, says: (value: number) => Parts): Entries =>
  words.map((word, index) => [word, says(from + index)]);

const units = ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const teens = ['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
/** Tens and units that are not said as such: «soixante-dix» is no sixty and ten for a reader of places. */
const seventies = [
  'soixante-dix',
  'soixante et onze|soixante-et-onze',
  ...teens.slice(1).map((word) => `soixante-${word}`),
];
const nineties = ['quatre-vingt-dix', ...teens.map((word) => `quatre-vingt-${word}`)];

export const cardinals: Entries = [
  ...counted(units, 1, (n) => ({ n })),
  ...counted(teens, 11, (n) => ({ n })),
  ...counted(tens, 2, (n) => ({ n: n * 10 })),
  ...counted(seventies, 70, (n) => ({ n })),
  ['quatre-vingt|quatre-vingts|quatre vingts', { n: 80 }],
  ...counted(nineties, 90, (n) => ({ n })),
  ['septante', { n: 70 }],
  ['huitante|octante', { n: 80 }],
  ['nonante', { n: 90 }],
  ['cent|cents', { n: 100 }],
  ['mille', { n: 1000 }],
];

const ordinalWords = [
  'premier|première|premiers|premières',
  'deuxième|second|seconde',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
  'quatorzième',
  'quinzième',
  'seizième',
  'dix-septième',
  'dix-huitième',
  'dix-neuvième',
  'vingtième',
  'vingt et unième|vingt-et-unième',
];

export const ordinals: Entries = counted(ordinalWords, 1, (ordinal) => ({ ordinal }));

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** «XIXe», «Ier»: one word to a reader of letters. */
export const romanCenturies: Entries = counted(
  romans.map((roman) => (roman === 'i' ? 'ier|ième' : `${roman}e|${roman}ème|${roman}ième`)),
  1,
  (century) => ({ century }),
);
