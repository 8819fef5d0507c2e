import type { DateLanguage } from '../language.ts';
import { commonWords, morphology } from './script.ts';
import { temporal } from './temporal/index.ts';

export const fr: DateLanguage = {
  tag: 'fr',
  endonym: 'français',
  direction: 'ltr',
  commonWords,
  morphology,
  temporal,
};
