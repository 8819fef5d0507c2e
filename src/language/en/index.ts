import type { Language } from '../language.ts';
import { actors } from './actors/index.ts';
import { claim } from './claim.ts';
import { messages } from './messages.ts';
import { commonWords, morphology, sentences } from './script.ts';
import { strings } from './strings.ts';
import { temporal } from './temporal/index.ts';

export const en: Language = {
  tag: 'en',
  endonym: 'English',
  direction: 'ltr',
  commonWords,
  morphology,
  sentences,
  temporal,
  actors,
  claim,
  strings,
  messages,
};
