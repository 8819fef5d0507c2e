import type { InterfaceStrings, ReasonStrings } from '../../language/interface-strings.ts';
import type { TimelineMention } from '../../timeline/timeline.ts';
import { type DateWording, dateWords } from './date-words.ts';
import { fillText, quoteWords } from './text-words.ts';

type Dated = Pick<TimelineMention, 'date' | 'basis' | 'expression'>;

const isBound = (date: string): boolean => /^(\.\.)?\/|\/(\.\.)?$/.test(date);

/** Which sentence says why: a table would need every pair of basis and expression, so the order of these lines is the rule. */
function chooseReason(mention: Dated, published: string | null): keyof ReasonStrings {
  const { date, basis, expression } = mention;
  if (basis === 'editor') return 'editor';
  if (date === null) return 'none';
  if (basis === 'publication') return published === null ? 'publicationUndated' : 'publication';
  if (expression === null) return isBound(date) ? 'bound' : 'context';
  if (expression.anchor === null) return 'written';
  if (basis === 'report') return 'report';
  return expression.anchor === published ? 'countedFromPublication' : 'counted';
}

/**
 * Why a mention has its date, in words: «يوم الأحد الفائت» = ٣ أيار ٢٠٢٠، counted from publication.
 *
 * @param published the article's date of publication, EDTF
 */
export function reasonWords(
  mention: Dated,
  published: string | null,
  strings: InterfaceStrings,
  wording: DateWording,
): string {
  const { date, expression } = mention;
  const anchor = mention.basis === 'publication' ? published : (expression?.anchor ?? null);
  return fillText(strings.reasons[chooseReason(mention, published)], {
    words: quoteWords(expression?.text ?? '', strings.quotes),
    date: dateWords(date, wording, 'full'),
    anchor: dateWords(anchor, wording),
  });
}
