import { yearWords } from '../view/words/calendar-words.ts';
import { fillText } from '../view/words/text-words.ts';
import type { PageContext } from './page-context.ts';
import type { PeriodPage } from './period-pages.ts';

/** «تموز ٢٠١٥»: the month or the year that a page lists, or that its events have no date; without the number of the part. */
export function periodWords({ year, month }: PeriodPage, context: PageContext): string {
  if (year === null) return context.strings.list.undatedHeading;
  if (month === null) return yearWords(year, context.locale);
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return context.date(`${digits}-${String(month).padStart(2, '0')}`);
}

/** «الصفحة ٢ من ٣», or null where there is one. */
export function partWords(part: number, parts: number, context: PageContext): string | null {
  if (parts < 2) return null;
  return fillText(context.strings.periods.part, { n: context.number(part), all: context.number(parts) });
}

/** The period with its part. */
export function pageTitle(page: PeriodPage, context: PageContext): string {
  const words = [periodWords(page, context), partWords(page.part, page.parts, context)];
  return words.filter((part) => part !== null).join(context.strings.separator);
}
