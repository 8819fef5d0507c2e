import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { countSteps } from '../count-steps.ts';

const dataOf = (tag: string) => {
  const language = languages.find((each) => each.tag === tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return language.sentences;
};
const split = (tag: string, text: string): string[] =>
  splitSentences(text, dataOf(tag)).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence ends and another begins. */
const cases: Record<string, readonly string[]> = {
  en: [
    'The army left. |The council met.',
    'Mr. Smith met Gen. Jones on Jan. 5 in St. Louis. |They talked.',
    'J. R. Smith spoke first.',
    'U.S. forces left in 2011. |They came back in 2014.',
    'The talks are in the U.S. |The envoys arrive today.',
    'The U.S. President spoke at 5 p.m. |He left soon after.',
    'Prices rose 3.5 percent in May. |Wages fell.',
    'He left in 2014. |2015 was worse.',
    '"We won. We will go on," the general said. |He smiled.',
    '"We won." |The crowd cheered.',
    '“Will you go?” he asked. |“No.” |She left.',
    'He waited ... and left. |Nobody came.',
    'See www.example.org for more. |The site opens today.',
    'Acme Inc. said it would pay. |It did not.',
    'Was it true? |Nobody knew! |The end.',
    'The report (see p. 5) is new. |It is long.',
    'He was born (in Aleppo). |He lives in Paris.',
    "The soldiers' families waited. |They weren't told.",
  ],
  ar: [
    'غادرت القوات المدينة. |وعادت بعد شهر.',
    'قال د. سامي إن الوضع هادئ. |وأضاف أنه مستقر.',
    'ذكرت أ.ف.ب أن الجيش انسحب. |ولم تذكر السبب.',
    'وقالت وكالة (أ.ف.ب.) إن الهدنة بدأت.',
    'هروب السجناء.. والقوات تتفرج',
    'كيف عاد التنظيم؟ |لا أحد يعرف.',
    'بلغ السعر 3.5 دولار في مايو. |ثم انخفض.',
    'قال المتحدث: “سيطرنا على السجن. لم يهرب أحد”. |وأضاف أن العملية انتهت.',
    'قال: «عدنا. وسنبقى» وغادر القاعة. |ثم عاد.',
    'بدأت عام 1436هـ. |ثم توقفت.',
    'تأسست عام 2014 م. |ثم اندمجت.',
    'سأل: «هل عاد التنظيم؟» ثم سكت.',
    'صرح م. علي حسن بذلك. |ونفى غيره.',
    'قرر المجلس إلخ. ثم مضى',
  ],
};

describe('splitting text into sentences', () => {
  for (const [tag, texts] of Object.entries(cases))
    it.each(texts)(`in ${tag}: %s`, (text) => {
      expect(split(tag, text.replaceAll('|', ''))).toEqual(text.split('|').map((part) => part.trim()));
    });

  it('ends a sentence at a stop that has lost its space', () => {
    expect(split('ar', 'انتهت العملية.وقال الوزير إنها نجحت.')).toEqual(['انتهت العملية.', 'وقال الوزير إنها نجحت.']);
    expect(split('en', 'It all ended.The crowd left.')).toEqual(['It all ended.', 'The crowd left.']);
    expect(split('en', 'Visit example.com or Node.js today.')).toHaveLength(1);
  });

  it('keeps a sentence whole over the line breaks of wrapped text', () => {
    const wrapped =
      'The council said on Friday that all of its\nforces had left the city and that the road\nto the north was open. It gave no figures.';
    expect(split('en', wrapped)).toHaveLength(2);
    const arabic = 'قال المجلس يوم الجمعة إن جميع قواته\nغادرت المدينة وإن الطريق إلى الشمال\nمفتوح. ولم يذكر أرقاما.';
    expect(split('ar', arabic)).toHaveLength(2);
  });

  it('ends a sentence where a line ends with a stop or a quotation that closes after one', () => {
    expect(split('ar', 'انتهت المعركة.\nوعاد السكان.')).toHaveLength(2);
    expect(split('ar', 'قال “انتهت المعركة.”\n وعاد السكان.')).toHaveLength(2);
    expect(split('ar', 'لم يعرف أحد ما جرى..\nوعاد السكان.')).toHaveLength(2);
    expect(split('en', 'It was sent by Mr.\nSmith on Friday.')).toHaveLength(1);
  });

  it('takes a short headline or dateline over long lines for itself', () => {
    const text = `Council leaves the city\nFriday, May 1, 2020 \nThe council said on Friday that its forces had left ${'and left '.repeat(12)}.`;
    expect(split('en', text)).toHaveLength(3);
  });

  it('ends a sentence at a blank line', () => {
    expect(split('en', 'A headline without a stop\n\nThe council met.')).toHaveLength(2);
  });

  it('covers every character that is no space, in order, whatever the text', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...' .\n"«»“”’?!…؟(),aBمود3'), maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        const spans = splitSentences(text, language.sentences);
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(
          spans.every(({ start, end }) => start < end && text.slice(start, end).trim() === text.slice(start, end)),
        ).toBe(true);
      }),
    );
  });

  it.each(['.', '. ', 'a.', '"', '« ', '\n', 'a\n', 'م. ', '؟"', 'a b\n'])(
    'takes steps in proportion to the text where it repeats %j',
    (unit) => {
      const steps = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        return countSteps(() => splitSentences(text, dataOf('ar')));
      };
      const few = steps(3000);
      expect(few).toBeGreaterThan(3000 / unit.length);
      // Four times the text takes about four times the steps; were there a loop in a loop, it would take sixteen.
      expect(steps(12_000) / few).toBeLessThan(5);
    },
  );
});
