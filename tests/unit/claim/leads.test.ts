import { describe, expect, it } from 'vitest';
import { read, readArticle, readOne } from './read.ts';

describe('a lead that tells the harm before the deed', () => {
  it('is one happening, dated by the deed that a verb alone describes', () => {
    const ar =
      'قُتل سبعة جنود وأصيب أربعة آخرون في هجوم شنته جبهة الشمال على نقطة تفتيش مساء أمس الثلاثاء، وفق ما أعلنته القيادة.';
    const told = readOne('ar', ar);
    expect([told.date, told.happening, told.title]).toEqual([
      '2021-03-16',
      'kill',
      expect.stringMatching(/^قُتل سبعة جنود وأصيب أربعة آخرون/u),
    ]);
    expect(told.quote).toMatch(/^قُتل سبعة/u);
  });

  it('begins with the first of the joined harms', () => {
    const en =
      'Seven soldiers were killed and four others wounded when Northern Front fighters attacked a post on Tuesday.';
    expect(readOne('en', en).title).toMatch(/^Seven soldiers were killed and four others wounded/);
    const fr =
      'Sept soldats ont été tués et quatre autres blessés mardi soir dans une attaque contre un poste de contrôle.';
    expect(readOne('fr', fr).title).toMatch(/^Sept soldats ont été tués/);
  });

  it('stays apart from a deed that a relative pronoun sets off', () => {
    const [told] = read('ar', 'زار الوزير المدينة التي قصفها الجيش الوطني يوم 3 مارس 2021.');
    expect(told?.quote).not.toMatch(/^زار/u);
  });
});

describe('the day of a report', () => {
  it('is told by the verb that describes where it stood', () => {
    const ar =
      'وقال المتحدث باسم القيادة، في مقابلة أجرتها معه وكالة الأفق أمس الثلاثاء، إن القوات تمكنت من قتل ثلاثة من المهاجمين.';
    const told = readOne('ar', ar);
    expect([told.date, told.kind]).toEqual(['2021-03-16', 'statement']);
    expect(told.title).toMatch(/^القوات تمكنت من قتل ثلاثة/u);
    const carried = 'وفي تقرير نشرته وكالة الأفق أمس، أوضح خبيران أن القوات قتلت ثلاثة من المهاجمين.';
    expect(read('ar', carried).map(({ title }) => title)).not.toContain('في تقرير نشرته وكالة الأفق');
  });

  it('is not the night that the story goes back to', () => {
    const paragraphs = [
      'Northern Front fighters attacked a post near the port on Monday evening.',
      'The army killed three of the attackers, a spokesman told reporters on Wednesday. He added that aircraft struck two positions that night.',
    ];
    expect(readArticle('en', paragraphs).at(-1)?.date).toBe('2021-03-15');
  });
});

describe('what a date tells of', () => {
  it('is no count of what happened since', () => {
    expect(read('ar', 'وأضاف مصدر أمني أن الهجوم هو الخامس من نوعه منذ بداية العام.')).toEqual([]);
    expect(read('en', 'The attack is the fifth of its kind since the start of the year.')).toEqual([]);
  });

  it('is the deed whose name it stands in, not what that deed led to', () => {
    const told = read('ar', 'وقال الكاتب إن تفجيرات نورلاند عام 2004 غيّرت موقف الوزير، فسحب قواته من الوادي.')[0];
    expect([told?.date, told?.title]).toEqual(['2004', 'تفجيرات نورلاند']);
  });

  it('is a day that someone is expected on', () => {
    const told = readOne('en', 'Defence Minister Adam Brook is expected to arrive in the capital on Saturday.');
    expect([told.date, told.stance]).toEqual(['2021-03-20', 'planned']);
    expect(read('en', 'The economy is expected to grow by 3 percent in 2024.')).toEqual([]);
  });
});

describe('a word that looks like a verb', () => {
  it('is part of a name after «بن», and in names of fathers', () => {
    const told = readOne('ar', 'أكد ولد الشيخ يوم 3 مارس 2021 أن الأطراف وافقت على المقترح.');
    expect([told.attribution?.source, told.title]).toEqual(['ولد الشيخ', 'الأطراف وافقت على المقترح']);
    const said = readOne('ar', 'قال سالم ولد الشيخ أحمد المبعوث إلى نورلاند أمس إن الهدنة بدأت.');
    expect(said.attribution?.source).toMatch(/^سالم ولد الشيخ/u);
    const wrote = readOne('ar', 'أعرب رئيس المجلس مبارك بن بنيه الصالح عن رفضه للتصريحات يوم 3 مارس 2021.');
    expect(wrote.title).toMatch(/^أعرب رئيس المجلس/u);
  });
});

describe('who speaks', () => {
  it('is not whom it was told', () => {
    const en =
      '"Our forces killed three of the attackers," Maj. Gen. Adam Brook, a spokesman for the command, told reporters on Tuesday.';
    const told = read('en', en)[0];
    expect(told?.attribution?.source).toMatch(/Adam Brook/);
    expect(told?.title).toMatch(/Our forces killed three of the attackers$/);
  });

  it('keeps the deeds that a name is made of', () => {
    const en = 'Three men were killed on Tuesday, the Joint Operations Command said.';
    expect(readOne('en', en).attribution?.source).toBe('the Joint Operations Command');
    const fr = 'Trois hommes ont été tués mardi, a annoncé le commandement des opérations conjointes.';
    expect(readOne('fr', fr).attribution?.source).toBe('le commandement des opérations conjointes');
  });

  it('is no state in which it happened', () => {
    const fr = "L'organisation avait revendiqué le 2 février un double attentat en Norvège.";
    expect(read('fr', fr)[0]?.attribution?.source).not.toBe('no');
  });

  it('announces what it claims responsibility for', () => {
    const en = 'The Northern Front claimed responsibility on March 3 for twin bombings that killed 32 people.';
    expect(readOne('en', en).stance).toBe('announced');
  });
});

describe('the part that an actor plays', () => {
  it('is to do it, behind a verb with its object glued', () => {
    const told = read('ar', 'تعرضت القرية لهجوم شنته جبهة الشمال يوم 3 مارس 2021.')[0];
    expect(told?.actors).toContainEqual({ id: 'front', role: 'agent' });
  });
});
