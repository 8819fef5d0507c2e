import type { TemporalData } from '../../temporal-data.ts';
import { macros, rules } from './rules.ts';
import { lexicon, ownSpellings } from './words.ts';

/** Imperfect endings: all letters before «ait» but r, for «serait» is no past; «fait» and «lait» are no verbs of the past. */
const imperfect = [...'bcdeghijlmnpqstuvxyz'].flatMap((letter) => [`${letter}ait`, `${letter}aient`]);

export const temporal: TemporalData = {
  exampleDay: '2015-08-05',
  lexicon,
  macros,
  rules,
  // The planet, the South of France and newspapers; a store.
  notWords: ['Mars', 'Midi', 'Matin', 'Soir', 'Printemps', 'Avenir', 'Jour', 'Siècle'],
  ownSpellings,
  decimalMark: ',',
  numericOrder: 'dmy',
  hijriYears: [1300, 1500],
  weekStart: 1,
  looseNumbers: true,
  tense: {
    futurePrefixes: [],
    notFuturePrefixes: [],
    futureSuffixes: ['ra', 'ront'],
    notFutureSuffixes: [
      'opera',
      'camera',
      'cholera',
      'extra',
      'infra',
      'ultra',
      'supra',
      'contra',
      'front',
      'para',
      'terra',
    ],
    adverbSuffixes: ['ment'],
    pastSuffixes: [
      ...imperfect,
      'terent',
      'lerent',
      'nerent',
      'cerent',
      'serent',
      'merent',
      'verent',
      'irent',
      'urent',
    ],
    otherwise: 0,
  },
};
