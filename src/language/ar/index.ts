import type { Language } from '../language.ts';
import { actors } from './actors/index.ts';
import { claim } from './claim.ts';
import { messages } from './messages.ts';
import { commonWords, morphology, sentences } from './script.ts';
import { strings } from './strings.ts';
import { temporal } from './temporal/index.ts';

export const ar: Language = {
  tag: 'ar',
  endonym: 'العربية',
  direction: 'rtl',
  commonWords,
  morphology,
  sentences,
  temporal,
  actors,
  claim,
  strings,
  messages,
};
