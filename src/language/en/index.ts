import type { Language } from '../language.ts';
import { actors } from './actors/index.ts';
import { claim } from './claim.ts';
import { en as dates } from './dates.ts';
import { desk } from './desk.ts';
import { messages } from './messages.ts';
import { page } from './page.ts';
import { sentences } from './script.ts';
import { starter } from './starter.ts';
import { strings } from './strings.ts';

export const en: Language = {
  ...dates,
  sentences,
  actors,
  claim,
  strings,
  desk,
  starter,
  messages,
  page,
};
