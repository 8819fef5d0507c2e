import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/language/index.ts';
import { soundOf } from '../../../src/timeline/name-sounds.ts';
import { article, groupsOf, mention, timelineOf } from './sample.ts';

const soundsOf = (tag: string) => findLanguage(tag)?.claim.sounds ?? [];
const english = article('english', '2021-03-05');
const arabic = { ...article('arabic', '2021-03-06'), lang: 'ar' };
const at = (...named: string[]) => ({ named, supposed: [], sites: [] });

/** One happening of one day, told in English and in Arabic by nobody listed. */
function groups(a: Partial<Parameters<typeof mention>[0]>, b: Partial<Parameters<typeof mention>[0]>): string[] {
  const bare = { date: '2021-03-03', happening: 'close', actors: [] };
  return groupsOf(
    timelineOf(
      [english, arabic],
      [
        mention({ ...bare, id: 'en', article: english, quote: 'The council closed the road on Wednesday', ...a }),
        mention({ ...bare, id: 'ar', article: arabic, quote: 'أغلق المجلس الطريق يوم الأربعاء', ...b }),
      ],
    ),
  );
}

describe('one happening in two scripts', () => {
  it('joins by a place that sounds alike in both', () => {
    expect(groups({ places: at('tamsa') }, { places: at('تمسه') })).toEqual(['en ar']);
  });

  it('joins by a figure', () => {
    const figures = [['14', 'x']] as const;
    expect(groups({ figures, happening: 'kill' }, { figures, happening: 'kill' })).toEqual(['en ar']);
  });

  it('is not supposed from the day and the sort of deed alone, also where both look back', () => {
    expect(groups({}, {})).toHaveLength(2);
    expect(groups({ date: '2019-12-12' }, { date: '2019-12-12' })).toHaveLength(2);
    expect(groups({ places: at('tamsa') }, { places: at('زنتان') })).toHaveLength(2);
  });
});

describe('the sound of a name', () => {
  it('is the same in two scripts', () => {
    for (const [latin, script] of [
      ['tamsa', 'تمسه'],
      ['kirkuk', 'كركوك'],
      ['khan yunis', 'خان يونس'],
      ['benghazi', 'بنغازي'],
    ] as const)
      expect(soundOf(latin, soundsOf('en'))).toBe(soundOf(script, soundsOf('ar')));
  });

  it('is none where two consonants are left', () => {
    expect(soundOf('raqqa', soundsOf('en'))).toBeNull();
  });
});
