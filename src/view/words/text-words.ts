import type { PluralForms } from '../../language/interface-strings.ts';

/** Puts values in the places of a sentence: `{name}` becomes `values.name`; an unknown place is left as it stands. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** What formats numbers of a locale; kept, for making one costs a hundred times what using it does. */
interface NumberFormats {
  readonly plain: Intl.NumberFormat;
  readonly grouped: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const formats = new Map<string, NumberFormats>();

function formatsOf(locale: string): NumberFormats {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made: NumberFormats = {
    plain: new Intl.NumberFormat(locale, { useGrouping: false }),
    grouped: new Intl.NumberFormat(locale, { useGrouping: true }),
    plural: new Intl.PluralRules(locale),
  };
  formats.set(locale, made);
  return made;
}

/** A whole number in the digits of the locale; a long one in groups. */
export function numberWords(n: number, locale: string): string {
  const { plain, grouped } = formatsOf(locale);
  return (n >= 10_000 ? grouped : plain).format(n);
}

/**
 * A count in words that agree with it, by Unicode's plural rules: ١ «حدث واحد», ٢ «حدثان», ٣ «٣ أحداث», ١٧ «١٧ حدثاً».
 *
 * @param n a whole number, 0 or more
 * @param locale BCP 47 tag, which also chooses the digits
 */
export function countWords(forms: PluralForms, n: number, locale: string): string {
  const category = n === 0 && forms.zero !== undefined ? 'zero' : formatsOf(locale).plural.select(n);
  return fillText(forms[category] ?? forms.other, { n: numberWords(n, locale) });
}

/** Isolates (UAX #9): words of another direction must not turn the quotation marks round them. */
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/** Words in the quotation marks of the language, whatever their own direction. */
export function quoteWords(words: string, quotes: readonly [string, string]): string {
  return `${quotes[0]}${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}${quotes[1]}`;
}

/** A text of a `LocalText` and the language it is in: the first preferred one that exists, else any, in order of tag. */
export function pickText(
  texts: Readonly<Record<string, string>>,
  preferred: readonly string[],
): { readonly text: string; readonly lang: string } {
  const tags = Object.keys(texts).sort();
  const lang = preferred.find((tag) => texts[tag] !== undefined) ?? tags[0] ?? '';
  return { text: texts[lang] ?? '', lang };
}
