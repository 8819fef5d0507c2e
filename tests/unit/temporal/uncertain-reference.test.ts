import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, edtfReach, formatDay } from '../../../src/calendar/index.ts';
import { languages } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';
import { creationTimes } from './generate.ts';

/** Longer intervals say so little that values far off are told alike. */
const MOST_DAYS = 400;

describe.each(languages)('a time of publication of any kind, in $tag', (language) => {
  const read = (text: string, creationTime: string | null): TemporalExpression[] =>
    tagText(text, { language, creationTime });
  const phrases = fc.constantFrom(
    ...language.temporal.rules.flatMap((rule) => rule.examples.map(([phrase]) => phrase)),
  );

  it('leaves what counts from it unplaced where it is unknown or open on a side', () => {
    fc.assert(
      fc.property(phrases, creationTimes, (phrase, time) => {
        const reach = time === null ? null : edtfReach(time);
        const isKnown = reach !== null && Number.isFinite(reach.earliest) && Number.isFinite(reach.latest);
        if (isKnown) return;
        const found = read(phrase, time);
        expect(found).toEqual(read(phrase, null));
        for (const one of found) expect(one.basis, one.text).not.toBe('dct');
      }),
      { seed: 31, numRuns: 1500 },
    );
  });

  it('gives no day that one of the days it may be would not give', () => {
    fc.assert(
      fc.property(phrases, creationTimes, fc.double({ min: 0, max: 1, noNaN: true }), (phrase, time, place) => {
        const reach = time === null ? null : edtfReach(time);
        if (reach === null || time === null || !(reach.latest - reach.earliest < MOST_DAYS)) return;
        const day = formatDay(Math.round(reach.earliest + place * (reach.latest - reach.earliest)));
        const [uncertain, certain] = [read(phrase, time), read(phrase, day)];
        if (uncertain.length !== certain.length) return;
        for (const [index, one] of uncertain.entries()) {
          const [told, onDay] = [edtfReach(one.edtf ?? ''), edtfBounds(certain[index]?.edtf ?? '')];
          if (told === null || onDay === null) continue;
          const what = `${one.text}: ${one.edtf} against ${time}, ${certain[index]?.edtf} against ${day}`;
          expect(told.earliest, what).toBeLessThanOrEqual(onDay.earliest);
          expect(told.latest, what).toBeGreaterThanOrEqual(onDay.latest);
        }
      }),
      { seed: 32, numRuns: 3000 },
    );
  });
});
