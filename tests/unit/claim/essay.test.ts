import { describe, expect, it } from 'vitest';
import { readArticle } from './read.ts';

const ESSAY = 'ما أجمل أن نقف أمام البحر ونسأل عن معنى الصبر في حياة الناس ومعنى الرحيل عن الديار والأهل.';
const MORE = 'وليس في الكتب القديمة ولا في الأغاني جواب يشفي من يسأل عن هذا كله في ليالي الشتاء الطويلة.';
const titles = (tag: string, paragraphs: readonly string[], published: string | null = '2021-03-17') =>
  readArticle(tag, paragraphs, { published }).map(({ title }) => title);

describe('an essay', () => {
  it('tells a timeline only what it dates', () => {
    const told = titles('ar', [
      ESSAY,
      MORE,
      'غزا الجيش الوطني الوادي وأحرق القرى.',
      'قصف الجيش الوطني الميناء عام 2012.',
    ]);
    expect(told).toEqual(['قصف الجيش الوطني الميناء']);
  });

  it('means these times by «اليوم»', () => {
    expect(titles('ar', [ESSAY, MORE, 'واليوم انسحب الجيش الوطني من قلوب الناس.'])).toEqual([]);
  });
});

describe('an article that opens as news', () => {
  it('by a day about its publication, a speaker or a deed, tells what nothing dates', () => {
    const undated = 'قصف الجيش الوطني الميناء.';
    const day = 'في المدينة هدوء منذ مساء أمس، والناس في بيوتهم والأسواق مقفلة والطرق خالية من المارة.';
    const speaker = 'هناك خوف كبير في نورلاند وفي قرى الوادي البعيدة، كما قال مرصد السهل في أحدث ما كتب.';
    const deed = 'اقتحم الجيش الوطني قرى الوادي البعيدة ومزارع التلال القريبة من النهر والسد الكبير.';
    const carried = 'كان العمدة على غير عادته غاضبا في ساحة القرية، قائلا إن الناس هناك صبروا طويلا على ما يلقون.';
    for (const opening of [day, speaker, deed, carried])
      expect(titles('ar', [opening, MORE, undated])).toContain('قصف الجيش الوطني الميناء');
  });

  it('may be a history, where nobody knows when it was published', () => {
    expect(titles('ar', [ESSAY, MORE, 'قصف الجيش الوطني الميناء.'], null)).toEqual(['قصف الجيش الوطني الميناء']);
  });
});

describe('an author who speaks', () => {
  const NEWS = 'اقتحم الجيش الوطني قرى الوادي البعيدة ومزارع التلال القريبة من النهر والسد الكبير.';

  it('to his readers tells no news but of a day', () => {
    const own = 'ونحن نعرف أن الجيش الوطني قصف الميناء وأحرق بلادنا.';
    expect(titles('ar', [NEWS, own])).toHaveLength(1);
    const dated = 'ونحن نعرف أن الجيش الوطني قصف الميناء يوم 3 مارس 2021.';
    expect(titles('ar', [NEWS, dated])).toHaveLength(2);
    expect(
      titles('en', [
        'The National Army seized the port on Monday.',
        'We know that the National Army burned our towns.',
      ]),
    ).toHaveLength(1);
  });

  it('is not who is quoted', () => {
    const quoted = 'وقال مرصد السهل «نحن نعرف أن الجيش الوطني قصف الميناء».';
    expect(titles('ar', [NEWS, quoted])).toHaveLength(2);
  });
});

describe('an author’s own text', () => {
  const LEAD = 'اقتحم الجيش الوطني قرى الوادي البعيدة ومزارع التلال القريبة من النهر والسد الكبير.';

  it('tells only what it dates, whatever it opens with', () => {
    const own = [
      'فماذا يريد الناس من هذا كله وإلى أين يمضون؟',
      'ما أقسى هذا الزمان على أهله!',
      'قصف الجيش الوطني الميناء.',
    ];
    expect(titles('ar', [LEAD, ...own])).toEqual([]);
    expect(titles('ar', [LEAD, ...own, 'احتل الجيش الوطني الجزيرة عام 2012.'])).toEqual(['احتل الجيش الوطني الجزيرة']);
  });

  it('is no news article in which somebody asks once', () => {
    const others = ['وقال مرصد السهل إن الناس خائفون.', 'ويسكن القرية ألف شخص.', 'فماذا بقي لهم هناك؟'];
    expect(titles('ar', [LEAD, ...others, 'قصف الجيش الوطني الميناء.'])).toContain('قصف الجيش الوطني الميناء');
  });
});

describe('buttons before a text', () => {
  it('are no part of what it tells', () => {
    const [mention] = readArticle('ar', ['شارك من خلال تويتر فيسبوك اكتب رأيك قصف الجيش الوطني الميناء أمس.']);
    expect(mention?.quote).toBe('قصف الجيش الوطني الميناء أمس.');
  });
});

describe('what something is only likened to', () => {
  it('does not date it', () => {
    const told = readArticle('ar', [LEAD_OF_NEWS, 'ارتكب الجيش الوطني مجزرة شبيهة بمجزرة الوادي عام 1982.']);
    expect(told.map(({ date }) => date)).not.toContain('1982');
  });
});

const LEAD_OF_NEWS = 'قصف الجيش الوطني الميناء أمس وأحرق المخازن القديمة فيه.';
