import { findLanguage, guessLanguage, type Language, languages } from '../language/index.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Finding } from './imported-article.ts';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6000;
/**
 * Share of common words from which a text is surely of the language, and from which it may be. In a script that several of our
 * languages share, languages that we don't have share it too, and words with it: Spanish has a twelfth of French's common words.
 */
const SURE = 0.15;
const LIKELY = { alone: 0.03, shared: 0.12 };

const LETTERS = /\p{L}/gu;

/** The share of a text's words that are common ones of a language, 0–1. */
export function commonShare(text: string, { commonWords }: Language): number {
  const words = tokenize(foldText(text.slice(0, SAMPLE))).filter(({ kind }) => kind === 'word');
  const common = new Set(commonWords);
  return words.length === 0 ? 0 : words.filter((word) => common.has(word.text)).length / words.length;
}

/** The ISO 15924 name of the script that a language is written in. */
function scriptOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** True where most letters of a text are of the script that a language is written in; true too where its script is not known. */
function isInScript(text: string, tag: string): boolean {
  const script = scriptOf(tag);
  const letters = text.slice(0, SAMPLE).match(LETTERS) ?? [];
  if (script === null || !/^[A-Z][a-z]{3}$/.test(script)) return false;
  // Names that no regular expression knows (Hans, Hant, Jpan) are of scripts that none of our languages has.
  const ofScript = matcherOf(script);
  return ofScript === null || letters.filter((letter) => ofScript.test(letter)).length * 2 > letters.length;
}

function matcherOf(script: string): RegExp | null {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return null;
  }
}

/** The tag in the form that front matter takes; null where it is none. */
function readTag(declared: string): string | null {
  const tag =
    declared
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(tag) ? (tag.split('-')[0] ?? '').toLowerCase() : null;
}

/**
 * Tells the language of a text by its script and its common words; what the source declares counts where they leave it open, and
 * never against the script: many pages in Arabic declare the English of their template.
 *
 * @returns null where nothing tells it
 */
export function tellLanguage(text: string, declared: readonly Finding[]): Finding | null {
  const scores = languages
    .filter(({ tag }) => isInScript(text, tag))
    .map((language) => ({ tag: language.tag, share: commonShare(text, language) }))
    .sort((a, b) => b.share - a.share);
  const best = scores[0];
  const words = { value: best?.tag ?? '', note: 'from the script and the common words of the text' };
  if (best !== undefined && best.share >= SURE) return words;
  for (const { value, note } of declared) {
    const tag = readTag(value);
    if (tag !== null && isInScript(text, tag)) return { value: findLanguage(tag)?.tag ?? tag, note };
  }
  const likely = scores.length > 1 ? LIKELY.shared : LIKELY.alone;
  return best !== undefined && best.share >= likely ? words : null;
}

/** The first of our languages that is written in the script of a text, for the few words that tell no more. */
export const languageOfScript = (text: string): Language =>
  languages.find(({ tag }) => isInScript(text, tag)) ?? guessLanguage(text);
