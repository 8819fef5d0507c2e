/** Making a formatter costs more than all that one frame writes with it. */
const formats = new Map<string, Intl.NumberFormat>();

/** What a chip says that stands for so many events: the number in the digits of the locale, after a plus. */
export function chipWords(count: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { signDisplay: 'always' });
  formats.set(locale, format);
  return format.format(count);
}
