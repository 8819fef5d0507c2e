import { describe, expect, it } from 'vitest';
import { type Actor, createGazetteer } from '../../../src/actor/index.ts';
import { parseDocument } from '../../../src/document/index.ts';
import { languages } from '../../../src/language/index.ts';
import { analyzeArticle, assembleTimeline } from '../../../src/road.ts';
import type { Timeline, TimelineEvent } from '../../../src/timeline/index.ts';

const toActor = (id: string, type: string, ar: string[], en: string[]): Actor => ({
  id,
  type,
  parent: null,
  affiliation: null,
  names: { ar: { names: ar, demonyms: [], anaphors: [] }, en: { names: en, demonyms: [], anaphors: [] } },
  suppress: [],
  generic: false,
});

/** Actors of a country that there is not. */
const actors = [
  toActor('army', 'state_forces', ['جيش نورلاند'], ['the Norland army', 'Norland army']),
  toActor('front', 'armed_group', ['جبهة الشمال'], ['Northern Front']),
  toActor('police', 'police', ['شرطة نورلاند'], ['the Norland police', 'Norland police']),
  toActor('council', 'legislature', ['مجلس الأعيان'], ['the Senate of Norland', 'Senate of Norland']),
];
const gazetteer = createGazetteer(actors, languages);

/** One outlet's article: its day of publication and its text, a paragraph each. */
type Telling = readonly [published: string, ...paragraphs: string[]];

function publish(tellings: readonly Telling[]): Timeline {
  const articles = tellings.map(([published, ...paragraphs], i) => {
    const frontMatterDefaults = { title: `Outlet ${i}`, published, outlet: `Outlet ${i}` };
    const document = parseDocument({ file: `a${i}.md`, markdown: paragraphs.join('\n\n'), frontMatterDefaults });
    return { document, reading: analyzeArticle(document, gazetteer) };
  });
  const site = { titles: {}, descriptions: {}, locales: ['ar', 'en'], url: null, calendars: ['gregory'] };
  return assembleTimeline({ site, actors, edits: [], articles, messages: [] });
}

/** The event told by the words; fails where none is. */
function eventWith({ events, undated }: Timeline, words: string): TimelineEvent {
  const event = [...events, ...undated].find(({ mentions }) => mentions.some(({ quote }) => quote.includes(words)));
  if (event === undefined)
    throw new Error(`no event tells "${words}": ${events.map(({ mentions }) => mentions[0]?.quote).join(' / ')}`);
  return event;
}

const isOne = (timeline: Timeline, a: string, b: string): boolean =>
  eventWith(timeline, a).id === eventWith(timeline, b).id;

describe('outlets that tell one happening', () => {
  it('by its day, and by its week and another word for it', () => {
    const told = publish([
      ['2021-05-12', 'شيع الأهالي ضحايا الهجوم الانتحاري الذي أوقع 31 قتيلا في بلدة النخلتين في 4 أيار 2021.'],
      ['2021-05-13', 'وتصاعد التوتر بعد تفجير نسب إلى جبهة الشمال في بلدة النخلتين الحدودية الأسبوع الماضي.'],
    ]);
    expect(isOne(told, 'الهجوم الانتحاري', 'تفجير نسب')).toBe(true);
  });

  it('with a toll that grows', () => {
    const told = publish([
      ['2021-05-04', 'A bomb killed 12 people at a market in Oldport on 3 May 2021, the Norland police said.'],
      ['2021-05-06', 'The bomb at a market in Oldport on 3 May 2021 killed 15 people, the Norland police said.'],
    ]);
    expect(isOne(told, 'killed 12', 'killed 15')).toBe(true);
    const arabic = publish([
      ['2021-05-04', 'قتل 12 شخصا في تفجير سوق في مدينة الرملة يوم 3 أيار 2021، بحسب شرطة نورلاند.'],
      ['2021-05-06', 'وارتفع عدد القتلى، إذ قتل 15 شخصا في تفجير سوق في مدينة الرملة يوم 3 أيار 2021.'],
    ]);
    expect(isOne(arabic, 'قتل 12', 'قتل 15')).toBe(true);
  });

  it('in two languages, by actors, day, class and figure', () => {
    const told = publish([
      ['2021-05-04', 'اعتقلت شرطة نورلاند أمس ثمانية من أعضاء جبهة الشمال قرب الحدود.'],
      ['2021-05-04', 'The Norland police on 3 May 2021 arrested eight members of the Northern Front near the border.'],
    ]);
    expect(isOne(told, 'ثمانية', 'eight')).toBe(true);
    expect(Object.keys(eventWith(told, 'eight').titles)).toEqual(['ar', 'en']);
  });

  it('yesterday, though one went to press a day later', () => {
    const told = publish([
      ['2021-05-04', 'واستهدف انفجار اليوم أنبوب الغاز بين نورلاند والساحل قرب بلدة النخلتين، وتوقف ضخ الغاز.'],
      ['2021-05-06', 'واستهدف انفجار أمس أنبوب الغاز الممتد من الساحل إلى نورلاند قرب بلدة النخلتين.'],
    ]);
    expect(isOne(told, 'وتوقف ضخ', 'الممتد من')).toBe(true);
  });

  it('months ago, and on its day', () => {
    const told = publish([
      ['2021-05-04', 'وأطلق جيش نورلاند في 26 كانون الثاني 2021 حملة جوية على جبهة الشمال.'],
      ['2021-05-06', 'ونزح الآلاف منذ أن أطلق جيش نورلاند قبل أربعة أشهر حملة جوية على جبهة الشمال.'],
    ]);
    expect(isOne(told, '26 كانون', 'أربعة أشهر')).toBe(true);
  });

  it('in digits and in words', () => {
    const told = publish([
      ['2021-05-04', 'وأكد السكان أن عشرة مدنيين قتلوا السبت في غارات على قرية الزيتونة.'],
      ['2021-05-05', 'وأفادت مصادر محلية أن 10 مدنيين قتلوا في هذه الغارات على الزيتونة خلال نهاية الأسبوع.'],
    ]);
    expect(isOne(told, 'عشرة مدنيين', '10 مدنيين')).toBe(true);
  });
});

describe('outlets that tell two happenings', () => {
  it('of one prison on two days', () => {
    const told = publish([
      ['2021-05-04', 'اندلع تمرد في سجن الربوة يوم 2 أيار 2021 وقتل فيه ثلاثة سجناء.'],
      ['2021-05-09', 'اندلع تمرد جديد في سجن الربوة يوم 8 أيار 2021 وسيطرت عليه شرطة نورلاند.'],
      ['2021-05-20', 'وشهد سجن الربوة تمردا هذا الشهر.'],
    ]);
    expect(isOne(told, '2 أيار', '8 أيار')).toBe(false);
  });

  it('of one day and sort in two places', () => {
    const told = publish([
      ['2021-05-04', 'فجر انتحاري نفسه في بلدة النخلتين أمس وقتل خمسة من جيش نورلاند.'],
      ['2021-05-04', 'فجر انتحاري نفسه في بلدة الرملة أمس وقتل خمسة من جيش نورلاند.'],
    ]);
    expect(isOne(told, 'النخلتين', 'الرملة')).toBe(false);
    const english = publish([
      ['2021-05-04', 'A bomber killed five soldiers of the Norland army in Oldport on 3 May 2021.'],
      ['2021-05-04', 'A bomber killed five soldiers of the Norland army in Westhaven on 3 May 2021.'],
    ]);
    expect(isOne(english, 'Oldport', 'Westhaven')).toBe(false);
  });

  it('of one place and day and of two sorts', () => {
    const told = publish([
      ['2021-05-04', 'The Northern Front shelled the port of Oldport on 3 May 2021.'],
      ['2021-05-04', 'The Senate of Norland dismissed the mayor of Oldport on 3 May 2021.'],
    ]);
    expect(isOne(told, 'shelled', 'dismissed')).toBe(false);
  });

  it('an announcement on one day, and the act on another', () => {
    const told = publish([
      ['2021-05-04', 'أعلن جيش نورلاند في 3 أيار 2021 قرب انطلاق عملية «رياح السهل» ضد جبهة الشمال.'],
      ['2021-05-09', 'انطلقت عملية «رياح السهل» ضد جبهة الشمال في 8 أيار 2021.'],
    ]);
    expect(isOne(told, 'قرب انطلاق', 'انطلقت عملية')).toBe(false);
  });

  it('raids told day by day by one outlet', () => {
    const told = publish([
      ['2021-05-04', 'شن جيش نورلاند أمس غارات على مواقع جبهة الشمال في وادي السدر.'],
      ['2021-05-05', 'شن جيش نورلاند أمس غارات جديدة على مواقع جبهة الشمال في وادي السدر.'],
    ]);
    expect(isOne(told, 'أمس غارات على', 'غارات جديدة')).toBe(false);
  });

  it('with tolls that disagree, where nothing says that the place is one', () => {
    const told = publish([
      ['2021-05-04', 'The Norland army killed 12 fighters of the Northern Front on 3 May 2021.'],
      ['2021-05-04', 'The Norland army killed 40 fighters of the Northern Front on 3 May 2021.'],
    ]);
    expect(isOne(told, '12', '40')).toBe(false);
  });

  it('a deed, and what somebody says about it', () => {
    const told = publish([
      ['2021-05-04', 'هاجمت جبهة الشمال ميناء الرملة أمس وقتلت خمسة من حراس الميناء.'],
      ['2021-05-04', 'دان برلمان نورلاند أمس هجوم جبهة الشمال على ميناء الرملة.'],
    ]);
    expect(isOne(told, 'خمسة من', 'دان برلمان')).toBe(false);
  });

  it('by people of whom one has a long title', () => {
    const title = 'سمو الشيخ سالم بن راشد العامر حاكم الساحل الشرقي ورئيس مجلس أمنائه الأعلى';
    const deeds = [
      'زار مصنع الورق',
      'افتتح مدرسة البنات',
      'تسلم أوراق سفراء',
      'كرم أبطال السباحة',
      'هنأ رئيس نورلاند',
      'عزى أهل الربان',
      'رعى حفل التخرج',
    ];
    const told = publish(deeds.map((deed) => ['2021-05-04', `${title} ${deed} أمس.`] as const));
    expect(isOne(told, 'مصنع الورق', 'مدرسة البنات')).toBe(false);
    expect(isOne(told, 'أبطال السباحة', 'حفل التخرج')).toBe(false);
  });

  it('in two languages, by one body, of which each counts others', () => {
    const told = publish([
      ['2021-05-04', 'اعتقلت شرطة نورلاند أمس ثمانية من أعضاء جبهة الشمال قرب الحدود.'],
      ['2021-05-04', 'The Norland police on 3 May 2021 arrested 40 smugglers of the Northern Front in Oldport.'],
    ]);
    expect(isOne(told, 'ثمانية', 'smugglers')).toBe(false);
  });
});
