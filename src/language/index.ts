import { ar } from './ar/index.ts';
import { findAmong, guessAmong } from './choose.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

export type { DateLanguage, Language } from './language.ts';

/** Every language that Sanad reads, the default first. A new one is a folder beside these and a line here. */
export const languages: readonly Language[] = [ar, en, fr];

/** The language of a BCP 47 tag, by its primary subtag (`ar-IQ` is Arabic); null where no folder has it. */
export const findLanguage = (tag: string): Language | null => findAmong(languages, tag);

/** Tells a text's language by how many of its first words are common ones of each; ties go to the first of the list. */
export const guessLanguage = (text: string): Language => guessAmong(languages, text);
