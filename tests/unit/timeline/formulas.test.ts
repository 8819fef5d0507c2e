import { describe, expect, it } from 'vitest';
import { type Actor, createGazetteer } from '../../../src/actor/index.ts';
import { parseDocument } from '../../../src/document/index.ts';
import { languages } from '../../../src/language/index.ts';
import { analyzeArticle, assembleTimeline } from '../../../src/road.ts';
import { areSpelledAlike } from '../../../src/timeline/contrast.ts';

const toActor = (id: string, type: string, parent: string | null, ar: string[], en: string[]): Actor => ({
  id,
  type,
  parent,
  affiliation: null,
  names: { ar: { names: ar, demonyms: [], anaphors: [] }, en: { names: en, demonyms: [], anaphors: [] } },
  suppress: [],
  generic: false,
});

const actors = [
  toActor('bh', 'state', null, ['البحرين'], ['Bahrain']),
  toActor('kw', 'state', null, ['الكويت'], ['Kuwait']),
  toActor('eg', 'state', null, ['مصر'], ['Egypt']),
  toActor('tn', 'state', null, ['تونس'], ['Tunisia']),
  toActor('tn.president', 'person', 'tn', ['الرئيس التونسي'], ['The Tunisian president', 'Tunisian President']),
  toActor('jp', 'state', null, ['اليابان'], ['Japan']),
  toActor('br', 'state', null, ['البرازيل'], ['Brazil']),
  toActor('in', 'state', null, ['الهند'], ['India']),
  toActor('lb.health', 'person', null, ['وزير الصحة اللبناني'], ['Lebanese health minister']),
];
const gazetteer = createGazetteer(actors, languages);

/** News of one formula: an article each, and which of them tell one happening, as 'a bc'. */
type Formula = readonly [what: string, lang: string, expected: string, ...texts: string[]];

const FORMULAS: readonly Formula[] = [
  [
    'works that one mayor opens on one day',
    'ar',
    'a b ce d',
    'افتتح رئيس بلدية الزهراء يوسف العامري أمس مدرسة ابتدائية للبنات في حي النسيم بكلفة بلغت مليوني دينار.',
    'افتتح رئيس بلدية الزهراء يوسف العامري أمس مركزا صحيا في حي الروابي بكلفة بلغت مليوني دينار.',
    'افتتح رئيس بلدية الزهراء يوسف العامري أمس جسرا للمشاة في شارع الكورنيش بكلفة بلغت نصف مليون دينار.',
    'افتتح رئيس بلدية الزهراء يوسف العامري أمس حديقة عامة في حي السلام بكلفة بلغت ثلاثة ملايين دينار.',
    'جسر جديد للمشاة في شارع الكورنيش افتتحه رئيس بلدية الزهراء أمس.',
  ],
  [
    'works that one mayor opens on one day',
    'en',
    'a b ce d',
    'Mayor Joseph Amery of Zahra opened a primary school for girls in the Naseem district on Tuesday at a cost of two million dinars.',
    'Mayor Joseph Amery of Zahra opened a health center in the Rawabi district on Tuesday at a cost of two million dinars.',
    'Mayor Joseph Amery of Zahra opened a footbridge on Corniche Street on Tuesday at a cost of half a million dinars.',
    'Mayor Joseph Amery of Zahra opened a public garden in the Salam district on Tuesday at a cost of three million dinars.',
    'A new footbridge on Corniche Street was opened on Tuesday by the mayor of Zahra.',
  ],
  [
    'sentences of one court',
    'ar',
    'a b cd',
    'حكمت محكمة الجنايات في حلب يوم الثلاثاء على سليم الحداد بالسجن سبع سنوات بتهمة تهريب الآثار.',
    'حكمت محكمة الجنايات في حلب يوم الثلاثاء على وائل النجار بالسجن سبع سنوات بتهمة تهريب الوقود.',
    'حكمت محكمة الجنايات في حلب يوم الثلاثاء على نورا الصباغ بالسجن ثلاث سنوات بتهمة تزوير وثائق.',
    'قضت محكمة الجنايات في حلب يوم الثلاثاء بسجن نورا الصباغ ثلاث سنوات بعد إدانتها بتزوير وثائق.',
  ],
  [
    'sentences of one court',
    'en',
    'a b cd',
    'The Aleppo criminal court sentenced Salim Haddad to seven years in prison on Tuesday for smuggling antiquities.',
    'The Aleppo criminal court sentenced Wael Najjar to seven years in prison on Tuesday for smuggling fuel.',
    'The Aleppo criminal court sentenced Nora Sabbagh to three years in prison on Tuesday for forging documents.',
    'Nora Sabbagh was sentenced to three years in prison on Tuesday by the Aleppo criminal court over forged documents.',
  ],
  [
    'matches of one round',
    'ar',
    'ad b c',
    'فاز الاتحاد على الفتوة بهدفين مقابل هدف في الجولة التاسعة من الدوري السوري أمس.',
    'فاز تشرين على الوثبة بهدفين مقابل هدف في الجولة التاسعة من الدوري السوري أمس.',
    'فاز الجيش على الطليعة بثلاثة أهداف مقابل هدف في الجولة التاسعة من الدوري السوري أمس.',
    'تغلب الاتحاد على ضيفه الفتوة بهدفين لهدف أمس ضمن الجولة التاسعة من الدوري السوري.',
  ],
  [
    'matches of one round',
    'en',
    'ad b c',
    'Ittihad beat Futuwa 2-1 in the ninth round of the Syrian league on Tuesday.',
    'Tishreen beat Wathba 2-1 in the ninth round of the Syrian league on Tuesday.',
    'Jaish beat Taliya 3-1 in the ninth round of the Syrian league on Tuesday.',
    'Ittihad beat Futuwa 2-1 at home in the ninth round of the Syrian league on Tuesday.',
  ],
  [
    'daily casualty reports of one war',
    'ar',
    'a b cd',
    'قتل خمسة جنود وأصيب تسعة في قصف استهدف موقعا للجيش قرب بلدة الشيخ زويد أمس، بحسب مصدر طبي.',
    'قتل أربعة مدنيين وأصيب سبعة في قصف استهدف سوقا شعبيا في بلدة بئر العبد أمس، بحسب مصدر طبي.',
    'قتل ثمانية مدنيين وأصيب عشرون في قصف استهدف مستشفى في مدينة رفح أمس، بحسب مصدر طبي.',
    'قصف يستهدف مستشفى رفح أمس ويوقع ثمانية قتلى و20 جريحا من المدنيين.',
  ],
  [
    'daily casualty reports of one war',
    'en',
    'a b cd',
    'Shelling of an army position near the town of Sheikh Zuweid killed five soldiers and wounded nine on Tuesday, a medical source said.',
    'Shelling of a market in the town of Bir al-Abd killed four civilians and wounded seven on Tuesday, a medical source said.',
    'Shelling of a hospital in the city of Rafah killed eight civilians and wounded 20 on Tuesday, a medical source said.',
    'Eight civilians were killed and 20 wounded on Tuesday when shells hit a hospital in Rafah.',
  ],
  [
    'earthquakes of one day',
    'ar',
    'a bc',
    'ضرب زلزال بقوة 5.1 درجات ولاية مالاطيا شرقي تركيا أمس ولم ترد أنباء عن ضحايا.',
    'ضرب زلزال بقوة 4.8 درجات ولاية إزمير غربي تركيا أمس ولم ترد أنباء عن ضحايا.',
    'ضرب زلزال بقوة 4.8 درجات إزمير غربي تركيا أمس دون أنباء عن ضحايا.',
  ],
  [
    'earthquakes of one day',
    'en',
    'a bc',
    'A magnitude 5.1 earthquake struck Malatya province in eastern Turkey on Tuesday; there were no reports of casualties.',
    'A magnitude 4.8 earthquake struck Izmir province in western Turkey on Tuesday; there were no reports of casualties.',
    'Izmir in western Turkey was struck by an earthquake of magnitude 4.8 on Tuesday, with no reports of casualties.',
  ],
  [
    'one minister in three towns',
    'ar',
    'a b c',
    'زار وزير الصحة اللبناني فراس الأبيض أمس مستشفى طرابلس الحكومي واطلع على سير العمل فيه.',
    'زار وزير الصحة اللبناني فراس الأبيض أمس مستشفى صيدا الحكومي واطلع على سير العمل فيه.',
    'زار وزير الصحة اللبناني فراس الأبيض أمس مستشفى بعلبك الحكومي واطلع على سير العمل فيه.',
  ],
  [
    'one minister in three towns',
    'en',
    'a b c',
    'Lebanese health minister Firas Abiad visited the state hospital of Tripoli on Tuesday and was briefed on its work.',
    'Lebanese health minister Firas Abiad visited the state hospital of Sidon on Tuesday and was briefed on its work.',
    'Lebanese health minister Firas Abiad visited the state hospital of Baalbek on Tuesday and was briefed on its work.',
  ],
  [
    'works opened on a day long past',
    'ar',
    'a b',
    'افتتح مجلس مدينة الزهراء في 12 مارس 2019 مدرسة ابتدائية للبنات في حي النسيم.',
    'افتتح مجلس مدينة الزهراء في 12 مارس 2019 مركزا صحيا للأطفال في حي الروابي.',
  ],
  [
    'works opened on a day long past',
    'en',
    'a b',
    'The city council of Zahra opened a primary school for girls in the Naseem district on 12 March 2019.',
    'The city council of Zahra opened a health center for children in the Rawabi district on 12 March 2019.',
  ],
  [
    'condemnations by several states',
    'ar',
    'a b c',
    'دانت البحرين أمس التفجير الذي استهدف مسجدا في مدينة القطيف وقدمت التعازي لأسر الضحايا.',
    'دانت الكويت أمس التفجير الذي استهدف مسجدا في مدينة القطيف وقدمت التعازي لأسر الضحايا.',
    'دانت مصر أمس التفجير الذي استهدف مسجدا في مدينة القطيف وقدمت التعازي لأسر الضحايا.',
  ],
  [
    'condemnations by several states',
    'en',
    'a b c',
    'Bahrain on Tuesday condemned the blast at a grain market in Safwa and sent its condolences to the town.',
    'Kuwait on Tuesday condemned the blast at a grain market in Safwa and sent its condolences to the town.',
    'Egypt on Tuesday condemned the blast at a grain market in Safwa and sent its condolences to the town.',
  ],
  [
    'one host, several guests',
    'ar',
    'a b cd',
    'استقبل الرئيس التونسي قيس سعيد أمس في قصر قرطاج سفير اليابان وبحث معه سبل تعزيز التعاون بين البلدين.',
    'استقبل الرئيس التونسي قيس سعيد أمس في قصر قرطاج سفير البرازيل وبحث معه سبل تعزيز التعاون بين البلدين.',
    'استقبل الرئيس التونسي قيس سعيد أمس في قصر قرطاج سفير الهند وبحث معه سبل تعزيز التعاون بين البلدين.',
    'الرئيس التونسي يستقبل سفير الهند في قصر قرطاج أمس.',
  ],
  [
    'one host, several guests',
    'en',
    'a b cd',
    'Tunisian President Kais Saied received the ambassador of Japan at Carthage Palace on Tuesday and discussed ways to strengthen cooperation.',
    'Tunisian President Kais Saied received the ambassador of Brazil at Carthage Palace on Tuesday and discussed ways to strengthen cooperation.',
    'Tunisian President Kais Saied received the ambassador of India at Carthage Palace on Tuesday and discussed ways to strengthen cooperation.',
    'The Tunisian president received the ambassador of India on Tuesday at Carthage Palace.',
  ],
  [
    'a daily bulletin, by province',
    'ar',
    'a b',
    'سجلت وزارة الصحة الأردنية أمس 412 إصابة جديدة بفيروس كورونا وسبع وفيات في محافظة إربد.',
    'سجلت وزارة الصحة الأردنية أمس 189 إصابة جديدة بفيروس كورونا وثلاث وفيات في محافظة الكرك.',
  ],
  [
    'a daily bulletin, by province',
    'en',
    'a b',
    "Jordan's health ministry recorded 412 new coronavirus cases and seven deaths in Irbid on Tuesday.",
    "Jordan's health ministry recorded 189 new coronavirus cases and three deaths in Karak on Tuesday.",
  ],
  [
    'a town spelled in one word and in two',
    'ar',
    'ab',
    'قتل جنديان وجرح أربعة أول من أمس في انفجار سيارة مفخخة استهدف رتلا عسكريا في مدينة دياربكر.',
    'مقتل جنديين وجرح أربعة أول من أمس بسيارة مفخخة استهدفت رتلا عسكريا في مدينة ديار بكر.',
  ],
  [
    'a toll that one outlet counts by one more',
    'ar',
    'ab',
    'أدى تفجير مسجد النور في مدينة زليتن في 14 فبراير 2019 إلى مقتل 26 شخصا وإصابة 118 آخرين.',
    'قتل 27 شخصا وأصيب 118 آخرون في تفجير مسجد النور بمدينة زليتن في 14 فبراير 2019.',
  ],
  [
    'raids that no text dates',
    'ar',
    'a b',
    'وأغارت مقاتلات التحالف مساء على مخازن الحوثيين في مديرية صرواح غرب مأرب.',
    'وأغارت مقاتلات التحالف مساء على مخازن الحوثيين في مديرية مجزر شمال مأرب.',
  ],
];

const NAMES = 'abcdef';

/** Which articles share an event: 'a bc'. */
function tellTogether(lang: string, texts: readonly string[], order: readonly number[]): string {
  const articles = order.map((at) => {
    const frontMatterDefaults = { title: '', published: '2021-05-05', lang };
    const document = parseDocument({ file: `${NAMES[at]}.md`, markdown: texts[at] as string, frontMatterDefaults });
    return { document, reading: analyzeArticle(document, gazetteer) };
  });
  const site = { titles: {}, descriptions: {}, locales: ['ar', 'en'], url: null, calendars: ['gregory'] };
  const { events, undated } = assembleTimeline({ site, actors, edits: [], articles, messages: [] });
  const groups = [...events, ...undated].map(({ mentions }) => new Set(mentions.map(({ article }) => article)));
  return groups
    .map((articleIds) => [...articleIds].sort().join(''))
    .sort()
    .join(' ');
}

describe('news told by one formula', () => {
  for (const [what, lang, expected, ...texts] of FORMULAS)
    it(`keeps apart what it fills in otherwise: ${what} (${lang})`, () => {
      const order = [...texts.keys()];
      expect(tellTogether(lang, texts, order)).toBe(expected);
      expect(tellTogether(lang, texts, order.reverse())).toBe(expected);
    });
});

describe('two spellings', () => {
  it('are of one name where a letter of five differs', () => {
    for (const [a, b] of [
      ['kirkuk', 'kerkuk'],
      ['فريفين', 'فريقين'],
      ['امريكي', 'اميركي'],
    ] as const)
      expect(areSpelledAlike(a, b)).toBe(true);
  });

  it('are of two where more of a short one does', () => {
    for (const [a, b] of [
      ['صيدا', 'طرابلس'],
      ['rafah', 'raqqa'],
      ['9', '4'],
    ] as const)
      expect(areSpelledAlike(a, b)).toBe(false);
  });
});
