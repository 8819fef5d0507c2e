import type { TemporalData } from '../../temporal-data.ts';
import { macros, rules } from './rules/index.ts';
import { lexicon } from './words.ts';

export const temporal: TemporalData = {
  exampleDay: '2015-08-05',
  lexicon,
  macros,
  rules,
  notWords: [],
  numericOrder: 'mdy',
  hijriYears: null,
  weekStart: 1,
  looseNumbers: true,
  tense: { futurePrefixes: [], notFuturePrefixes: [], adverbSuffixes: ['ly'], pastSuffixes: ['ed'], otherwise: 0 },
};
