import type { Reading } from '../recognize/match.ts';
import { hourOfDay } from '../resolve/time-of-day.ts';
import { Neighbors } from './neighbors.ts';
import { changeEach, type Pass } from './pass.ts';
import { isBareClock } from './ranges.ts';

/** Hours before it that a night has are those of its second day. */
const NOON = 12;

const isSmallHour = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && isBareClock(says) && says.from === 'told-day' && hourOfDay(says) < NOON;

/** "In the night of Wednesday to Thursday, at about 2.45": the small hours of a night are of the day on which it ends. */
export const shareNights: Pass = (readings, grammar, table) => {
  if (!readings.some(({ says }) => says.overMidnight)) return readings;
  const near = new Neighbors(grammar, table);
  return changeEach(readings, (reading, index) => {
    const night = readings[index - 1];
    if (night?.says.overMidnight !== true || !isSmallHour(reading) || !near.isOneClause(night, reading)) return reading;
    return { ...reading, says: { ...reading.says, unit: 'day', shift: 1, from: 'told-day' } };
  });
};
