import { foldKey } from '../text/fold.ts';

/** Bidi controls, joiners between words, soft hyphens and byte order marks: they shape a page and are no words. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text as a reader sees it: controls gone, every run of white space one space. */
export const plainWords = (text: string): string => text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();

/** The same with its line breaks kept, and its spaces as they are. */
export const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** Letters and digits alone, folded: two texts that say the same compare equal, whatever marks stand in them. */
export const lettersOf = (text: string): string => foldKey(text).replace(/[^\p{L}\p{N}]+/gu, '');
