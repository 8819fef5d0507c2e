import type { DateLanguage } from '../language/language.ts';

export interface TagOptions {
  readonly language: DateLanguage;
  /** EDTF value of the time of publication, or null where it is not known. */
  readonly creationTime: string | null;
}
