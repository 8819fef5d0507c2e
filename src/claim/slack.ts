import { granularityOf } from '../calendar/index.ts';
import type { TemporalRule } from '../language/temporal-data.ts';
import type { Dating } from './dating.ts';
import type { Lexicon } from './lexicon.ts';

/** Days that a date counted back in units may be off by: four months ago is not to the month. */
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { week: 7, month: 31, season: 92, year: 366 };

/** "Today" and "yesterday" go by the outlet's own day, which may be the next in another place, or in another edition. */
const DAYS_OF_DEIXIS = 1;

/** Parts of a date that name it, whatever day it is read on. */
const NAMING: ReadonlySet<string> = new Set(['weekday', 'day', 'month', 'year']);

const isCounted = (rule: TemporalRule | undefined): boolean => rule?.kind === 'offset';

/**
 * How many days a date may be off by for how it is told: none where it names its day, one for "yesterday", a unit for what
 * is counted in units ("four months ago").
 */
export function slackOf(dating: Dating | null, lexicon: Lexicon): number {
  const [only, ...others] = dating?.expressions ?? [];
  if (!dating || !only || others.length > 0 || only.basis !== 'dct') return 0;
  if (only.said.some((part) => NAMING.has(part))) return 0;
  const granularity = granularityOf(dating.date);
  if (granularity === 'day') return DAYS_OF_DEIXIS;
  const rule = lexicon.language.temporal.rules.find(({ name }) => name === only.rule);
  return isCounted(rule) ? (DAYS_OF_UNIT[granularity ?? ''] ?? 0) : 0;
}
