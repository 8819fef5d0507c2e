import type { DateLanguage } from '../language.ts';
import { commonWords, morphology } from './script.ts';
import { temporal } from './temporal/index.ts';

export const en: DateLanguage = {
  tag: 'en',
  endonym: 'English',
  direction: 'ltr',
  commonWords,
  morphology,
  temporal,
};
