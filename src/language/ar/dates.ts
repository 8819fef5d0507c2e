import type { DateLanguage } from '../language.ts';
import { commonWords, morphology } from './script.ts';
import { temporal } from './temporal/index.ts';

export const ar: DateLanguage = {
  tag: 'ar',
  endonym: 'العربية',
  direction: 'rtl',
  commonWords,
  morphology,
  temporal,
};
