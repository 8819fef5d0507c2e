import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer, findActors } from '../../../src/actor/index.ts';
import { languages } from '../../../src/language/index.ts';
import { actor, article, found } from './sample.ts';

const us = actor({
  id: 'us',
  type: 'state',
  names: {
    ar: { names: ['الولايات المتحدة', 'أمريكا', 'واشنطن'], demonyms: ['أمريكي', 'أميركي'] },
    en: { names: ['United States', 'US', 'Washington'], demonyms: ['American'] },
  },
});
const forces = actor({
  id: 'us.forces',
  parent: 'us',
  suppress: ['us'],
  names: { ar: { names: ['القوات الأمريكية'], anaphors: ['تلك القوات'] }, en: { names: ['US forces'] } },
});
const syria = actor({
  id: 'sy',
  type: 'state',
  names: { ar: { names: ['سوريا', 'سورية'], demonyms: ['سوري'] }, en: { names: ['Syria'], demonyms: ['Syrian'] } },
});
const sdf = actor({
  id: 'sdf',
  suppress: ['sy'],
  names: { ar: { names: ['قوات سوريا الديمقراطية', 'قسد'] }, en: { names: ['Syrian Democratic Forces', 'SDF'] } },
});
const isis = actor({
  id: 'isis',
  names: {
    ar: { names: ['تنظيم داعش', 'داعش'], anaphors: ['التنظيم'] },
    en: { names: ['IS', 'ISIS'], anaphors: ['the group'] },
  },
});
const voice = actor({
  id: 'voice',
  type: 'media',
  names: {
    ar: { names: ['شبكة صوت النهر'], anaphors: ['الشبكة'] },
    en: { names: ['River Voice'], anaphors: ['the network'] },
  },
});
const line = actor({
  id: 'line',
  type: 'media',
  names: {
    ar: { names: ['شبكة خط البحر'], anaphors: ['الشبكة'] },
    en: { names: ['Sea Line'], anaphors: ['the network'] },
  },
});
const world = [us, forces, syria, sdf, isis, voice, line];

describe('a name', () => {
  it('is found in any spelling that folds alike', () => {
    expect(found(world, 'غادرت القُوّات الامريكيـــة المدينة')).toEqual(['us.forces: القُوّات الامريكيـــة']);
  });

  it('is found behind glued particles, which lie outside it', () => {
    expect(found(world, 'اجتمع مع واشنطن وواشنطن ولواشنطن')).toEqual(['us: واشنطن', 'us: واشنطن', 'us: واشنطن']);
    expect(found(world, 'والقوات الأمريكية')).toEqual(['us.forces: القوات الأمريكية']);
  });

  it('keeps a particle that fused with its article, and not the one before', () => {
    expect(found(world, 'قدمت دعما للقوات الأمريكية')).toEqual(['us.forces: للقوات الأمريكية']);
    expect(found(world, 'وللقوات الأمريكية')).toEqual(['us.forces: للقوات الأمريكية']);
  });

  it('is not found inside a longer word', () => {
    expect(found([actor({ id: 'x', names: { ar: { names: ['لين'] } } })], 'الطحلين ولينا')).toEqual([]);
    expect(found(world, 'Syriana, Tissue')).toEqual([]);
  });

  it('does not lose its article to a particle: only adjectives stand without it', () => {
    expect(found([actor({ id: 'x', names: { ar: { names: ['هادي'] } } })], 'المحيط الهادي')).toEqual([]);
  });

  it('is not cut out of a word that only looks like a particle and a name', () => {
    const man = actor({ id: 'm', type: 'person', names: { ar: { names: ['سامر صالح', 'صالح'] } } });
    expect(found([man], 'صوت لصالح القرار')).toEqual([]);
    expect(found([man], 'صوت القرار لسامر صالح')).toEqual(['m: سامر صالح']);
  });

  it('may hold quotation marks of any kind', () => {
    expect(found(world, 'عناصر تنظيم "داعش" هناك')).toEqual(['isis: تنظيم "داعش']);
    expect(found(world, 'أعلنت “قوات سوريا الديمقراطية” اليوم')).toEqual(['sdf: قوات سوريا الديمقراطية']);
    expect(found(world, 'أعلنت «قسد» اليوم')).toEqual(['sdf: قسد']);
  });

  it('wins over shorter names inside it, the state inside its forces among them', () => {
    expect(found(world, 'قوات سوريا الديمقراطية في سوريا')).toEqual(['sdf: قوات سوريا الديمقراطية', 'sy: سوريا']);
  });

  it('wins over a shorter one that overlaps it, wherever that begins', () => {
    const overlapping = [
      actor({ id: 'short', names: { en: { names: ['Red River'] } } }),
      actor({ id: 'long', names: { en: { names: ['River Peace Council'] } } }),
    ];
    expect(found(overlapping, 'the Red River Peace Council')).toEqual(['long: River Peace Council']);
  });

  it('of two actors goes to the first by id, whatever the order of the list', () => {
    const twins = [
      actor({ id: 'b', names: { en: { names: ['Dawn'] } } }),
      actor({ id: 'a', names: { en: { names: ['Dawn'] } } }),
    ];
    expect(found(twins, 'Dawn')).toEqual(['a: Dawn']);
    expect(found([...twins].reverse(), 'Dawn')).toEqual(['a: Dawn']);
  });
});

describe('letter case', () => {
  it('tells short acronyms from common words', () => {
    expect(found(world, 'Tell us what is known')).toEqual([]);
    expect(found(world, 'The US and IS, the U.S. too.')).toEqual(['us: US', 'isis: IS', 'us: U.S.']);
  });

  it('is asked of an acronym inside a longer name too', () => {
    expect(found(world, 'let us forces be')).toEqual([]);
    expect(found(world, 'The U.S. Forces and US forces')).toEqual(['us.forces: U.S. Forces', 'us.forces: US forces']);
  });

  it('tells a name of one word from a common word', () => {
    const turkey = actor({ id: 'tr', names: { en: { names: ['Turkey'] } } });
    expect(found([turkey], 'roast turkey in Turkey')).toEqual(['tr: Turkey']);
  });

  it('does not matter in a name of several words', () => {
    expect(found(world, 'the syrian democratic forces')).toEqual(['sdf: syrian democratic forces']);
  });
});

describe('an adjective of origin', () => {
  it('is told as one, in its feminine, plural and definite forms', () => {
    expect(found(world, 'طائرة أمريكية وجنود أمريكيون والقرار الأمريكي')).toEqual([
      'us: أمريكية (demonym)',
      'us: أمريكيون (demonym)',
      'us: الأمريكي (demonym)',
    ]);
    expect(found(world, 'Americans and Syrian')).toEqual(['us: Americans (demonym)', 'sy: Syrian (demonym)']);
  });

  it('gives way to a name that is written the same', () => {
    expect(found(world, 'في سورية')).toEqual(['sy: سورية']);
  });

  it('in another spelling stands in the names that hold it', () => {
    expect(found(world, 'والقوات الأميركية')).toEqual(['us.forces: القوات الأميركية']);
  });

  it('right beside a name that suppresses its actor belongs to that name', () => {
    const pentagon = actor({ id: 'dod', suppress: ['us'], names: { ar: { names: ['البنتاغون'] } } });
    expect(found([us, pentagon], 'البنتاغون الأمريكي والقرار الأمريكي')).toEqual([
      'dod: البنتاغون',
      'us: الأمريكي (demonym)',
    ]);
  });
});

describe('a short form', () => {
  it('stands for the actor last named in full', () => {
    expect(found(world, 'قالت شبكة صوت النهر', 'وأكدت الشبكة', 'ونشرت شبكة خط البحر أن الشبكة')).toEqual([
      'voice: شبكة صوت النهر',
      'voice: الشبكة (anaphor)',
      'line: شبكة خط البحر',
      'line: الشبكة (anaphor)',
    ]);
    expect(found(world, 'Sea Line said. River Voice said. The network added.')).toEqual([
      'line: Sea Line',
      'voice: River Voice',
      'voice: The network (anaphor)',
    ]);
  });

  it('before any full name stands for no one', () => {
    expect(found(world, 'وأكدت الشبكة ذلك', 'شبكة صوت النهر')).toEqual(['voice: شبكة صوت النهر']);
  });

  it('is not awakened by an actor that does not own it', () => {
    expect(found(world, 'شبكة صوت النهر', 'وهاجم التنظيم')).toEqual(['voice: شبكة صوت النهر']);
  });

  it('is found behind particles', () => {
    expect(found(world, 'داعش', 'وللتنظيم')).toEqual(['isis: داعش', 'isis: للتنظيم (anaphor)']);
  });
});

describe('a person', () => {
  const man = actor({
    id: 'man',
    type: 'person',
    names: { ar: { names: ['سامر الوادي'] }, en: { names: ['Samer Wadi'] } },
  });
  const other = actor({
    id: 'other',
    type: 'person',
    names: { ar: { names: ['نبيل الوادي'] }, en: { names: ['Nabil Wadi'] } },
  });
  const servant = actor({ id: 'servant', type: 'person', names: { ar: { names: ['كريم عبد الرحمن'] } } });
  const office = actor({ id: 'office', type: 'office', names: { ar: { names: ['الرئيس'] } } });

  it('is known by the family name after the full name', () => {
    expect(found([man, other], 'قال سامر الوادي', 'وأضاف الوادي')).toEqual([
      'man: سامر الوادي',
      'man: الوادي (anaphor)',
    ]);
    expect(found([man, other], 'Wadi. Samer Wadi met Nabil Wadi. Wadi left; a wadi is a valley.')).toEqual([
      'man: Samer Wadi',
      'other: Nabil Wadi',
      'other: Wadi (anaphor)',
    ]);
  });

  it('keeps the words that make one family name together', () => {
    expect(found([servant], 'كريم عبد الرحمن', 'باسم الرحمن', 'قال عبد الرحمن')).toEqual([
      'servant: كريم عبد الرحمن',
      'servant: عبد الرحمن (anaphor)',
    ]);
  });

  it('turns an office before the name into a title', () => {
    expect(found([man, office], 'اجتمع الرئيس سامر الوادي بالرئيس')).toEqual(['man: سامر الوادي', 'office: الرئيس']);
  });
});

describe('any text', () => {
  const gazetteer = createGazetteer(world, languages);
  const words = fc.constantFrom(
    'داعش',
    'تنظيم',
    '"',
    'ال',
    'و',
    'لل',
    'US',
    'U.S.',
    'سوريا',
    '\u200f',
    '😀',
    '\ud800',
    ' ',
    '.',
    'قوات',
  );

  it('gives mentions in order that never overlap and that slice from it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findActors(article(text), gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
