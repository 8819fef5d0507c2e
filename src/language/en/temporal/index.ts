import type { TemporalData } from '../../temporal-data.ts';

export const temporal: TemporalData = {
  exampleDay: '2015-08-05',
  lexicon: { number: [], teen: [], ordinal: [], numberJoin: [], past: [], future: [] },
  macros: {},
  rules: [],
  numericOrder: 'mdy',
  weekStart: 1,
  looseNumbers: true,
  tense: { futurePrefixes: [], notFuturePrefixes: [], pastSuffixes: ['ed'], otherwise: 0 },
};
