import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const quotesOf = (tag: string, text: string): string[] => read(tag, text).map(({ quote }) => quote);
const actorsOf = (tag: string, text: string, date: string): string[] =>
  read(tag, text)
    .filter((mention) => mention.date === date)
    .flatMap(({ actors }) => actors.map(({ id }) => id));

describe('the words of a mention', () => {
  it('end with the parenthesis that tells it, and what follows goes on with the clause before', () => {
    const text =
      'انتهت الأزمة التي شهدتها نورلاند عام 2014 والتي أسفرت عن عودة جبهة الشمال إلى الوادي، بعد انسحابها في شباط 2011، باسم الجيش الوطني.';
    expect(quotesOf('ar', text)).toContain('بعد انسحابها في شباط 2011');
    expect(quotesOf('ar', text)).toContain(
      'عودة جبهة الشمال إلى الوادي، بعد انسحابها في شباط 2011، باسم الجيش الوطني.',
    );
    expect(actorsOf('ar', text, '2011-02')).toEqual(['front']);
    expect(actorsOf('ar', text, '2014')).toContain('army');
  });

  it('end before a sequel', () => {
    const ar = 'شيع الجيش الوطني أمس عشرة جنود إثر هجوم كبير في الوادي، ليعقب ذلك اشتباكات مع جبهة الشمال.';
    expect(quotesOf('ar', ar)).toEqual(['شيع الجيش الوطني أمس عشرة جنود إثر هجوم كبير في الوادي']);
    const en = 'The National Army buried ten soldiers on Tuesday, followed by clashes with the Northern Front.';
    expect(quotesOf('en', en)).toEqual(['The National Army buried ten soldiers on Tuesday']);
  });

  it('end with the last words in quotation marks that a speaker says', () => {
    const ar =
      'قالت سلمى الناصر أمس: “هاجم مسلحون الميناء”، وأضافت: “خلعوا الأبواب”، وما يجري في الميناء يشبه ما فعلت جبهة الشمال.';
    expect(quotesOf('ar', ar)).toEqual(['قالت سلمى الناصر أمس: “هاجم مسلحون الميناء”، وأضافت: “خلعوا الأبواب”']);
    expect(actorsOf('ar', ar, '2021-03-16')).toEqual(['salma']);
  });

  it('go on to what a meeting stated', () => {
    const ar =
      'زادت الضغوط في شباط 2020 والتي تمثلت حينها باجتماع سلمى الناصر مع وفد نورلاند، حيث أكد البيان الختامي على “الحاجة إلى دور الجيش الوطني”، لكن الضغوط لم تنجح.';
    expect(quotesOf('ar', ar)).toContain(
      'باجتماع سلمى الناصر مع وفد نورلاند، حيث أكد البيان الختامي على “الحاجة إلى دور الجيش الوطني”',
    );
  });

  it('start at a report, after what the author thinks of it', () => {
    const ar =
      'قد يكون ما كشفت عنه وكالة الأفق أمس يوضح ما تقوم به القوات، حيث أكدت الوكالة أن جبهة الشمال نقلت سجناء إلى الوادي، وأشارت الوكالة إلى أن الجيش الوطني دخل اليوم من الميناء.';
    expect(quotesOf('ar', ar)[0]).toBe('حيث أكدت الوكالة أن جبهة الشمال نقلت سجناء إلى الوادي');
  });
});
