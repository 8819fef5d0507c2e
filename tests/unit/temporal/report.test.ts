import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

/** Read on Wednesday, 6 May 2020. */
function lastDay(tag: string, text: string): string | undefined {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  const days = tagText(text, { language, creationTime: '2020-05-06' });
  return days.find(({ said }) => said.join() === 'unit')?.value;
}

describe('what a report of Monday calls tomorrow is Tuesday', () => {
  it.each([
    ['ar', 'وقال بيان صدر يوم الاثنين إن القوات ستنسحب غداً.'],
    ['ar', 'وقال الوزير يوم الاثنين: «سنغادر غداً».'],
    ['ar', 'وقالت الوزارة يوم الاثنين في بيان لها: "نغادر غداً".'],
    ['ar', '«سنغادر غداً»، قال الوزير يوم الاثنين.'],
    ['en', 'The minister said on Monday that he would leave tomorrow.'],
    ['en', 'The minister said on Monday he would leave tomorrow.'],
    ['en', 'A statement issued on Monday said the troops would withdraw tomorrow.'],
    ['en', 'The minister said on Monday: "We leave tomorrow."'],
    ['en', '“We leave tomorrow,” the minister told reporters on Monday.'],
    ['en', '"We leave tomorrow," the minister said Monday.'],
    ['ar', 'ويوم الاثنين قال الوزير إن القوات ستنسحب غداً.'],
    ['ar', 'وفي يوم الاثنين أعلن وزير الدفاع في بيان أن القوات ستنسحب غداً.'],
    ['ar', 'في يوم الاثنين، قال الوزير: «سنغادر غداً».'],
    ['en', 'On Monday the minister said that he would leave tomorrow.'],
    ['en', 'On Monday, the minister of works said he would leave tomorrow.'],
    ['en', 'On Monday the minister said: "We leave tomorrow."'],
    ['fr', 'Lundi, le ministre a déclaré qu’il partirait demain.'],
    ['fr', 'Lundi le ministre a dit : « Nous partons demain. »'],
    ['fr', 'Le ministre a déclaré lundi qu’il partirait demain.'],
    ['fr', 'Le ministre a dit lundi : « Nous partons demain. »'],
    ['fr', '« Nous partons demain », a déclaré lundi le ministre.'],
  ])('in %s: %s', (tag, text) => expect(lastDay(tag, text)).toBe('2020-05-05'));
});

describe("the article's own day stays what it is", () => {
  it.each([
    ['of another speaker', 'ar', 'كشفت الوكالة يوم الاثنين عن لقاء، وقال الوزير: «سنغادر غداً».'],
    ['where the day dates no report', 'ar', 'وصل الوفد يوم الاثنين، وقال رئيسه: «سنغادر غداً».'],
    ['where the day dates the speaker', 'ar', 'قال الوزير الذي وصل يوم الاثنين إنه سيغادر غداً.'],
    ['where another sentence follows the quotation', 'ar', '«سنغادر غداً». قال الوزير إنه وصل يوم الاثنين.'],
    ['where the day dates the speaker', 'en', '"We leave tomorrow," said the minister who arrived on Monday.'],
    ['where another clause has the day', 'en', '"We leave tomorrow," the minister said, and the army left on Monday.'],
    ['where another sentence has the day', 'en', '"We leave tomorrow," the minister said. He arrived on Monday.'],
    [
      'where another clause begins',
      'en',
      'The minister said on Monday he was ill, and the embassy will close tomorrow.',
    ],
    ['where a subject of its own begins', 'en', 'Police said on Monday a man was hurt. The court opens tomorrow.'],
    ['where the day dates another deed', 'ar', 'ويوم الاثنين اعتقلت الشرطة رجلين وقال الوزير إنه سيغادر غداً.'],
    [
      'where the day dates another deed',
      'en',
      'On Monday two men were hurt and police said they would leave tomorrow.',
    ],
    [
      'where the day dates another deed',
      'en',
      'On Monday the bridge fell, police said that they would leave tomorrow.',
    ],
    ['behind the report', 'en', 'On Monday the minister said he was ill. The court opens tomorrow.'],
    ['outside of the quotation', 'en', 'The minister said on Monday: "We are ready." The court opens tomorrow.'],
    ['where the day dates the speaker', 'fr', '« Nous partons demain », a déclaré le ministre qui est arrivé lundi.'],
  ])('%s in %s: %s', (_where, tag, text) => expect(lastDay(tag, text)).toBe('2020-05-07'));
});

/** The value of the words that are no date of their own, read on Wednesday, 6 May 2020 or on an unknown day. */
function readAs(words: string, tag: string, text: string, creationTime: string | null = '2020-05-06') {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  const found = tagText(text, { language, creationTime }).find((expression) => expression.text === words);
  return found === undefined ? null : `${found.value} ${found.basis}`;
}

describe('what was said long before the article counts from when it was said', () => {
  it.each([
    ['next week', '2014-W11 report', 'en', 'The ministry said on 3 March 2014 that the troops would leave next week.'],
    ['Sunday', '2014-03-09 report', 'en', 'The ministry said on 3 March 2014 that the troops would leave on Sunday.'],
    ['two days ago', '2014-03-01 report', 'en', '"We left two days ago," the minister said on 3 March 2014.'],
    ['next month', '2014-04 report', 'en', 'In March 2014 the minister said that the work would end next month.'],
    ['this year', '2014 report', 'en', 'In 2014 the minister said that the work would end this year.'],
    ['yesterday', '2014-03-02 report', 'en', 'In a letter dated 3 March 2014, the group said it had left yesterday.'],
    [
      'next week',
      '2014-W11 report',
      'en',
      'The ministry said on 3 March 2014 that it was done and that they leave next week.',
    ],
    ['الأسبوع المقبل', '2014-W11 report', 'ar', 'قالت الوزارة في 3 مارس 2014 إن القوات ستنسحب الأسبوع المقبل.'],
    ['قبل يومين', '2014-03-01 report', 'ar', 'قالت الوزارة في 3 مارس 2014 إن القوات انسحبت قبل يومين.'],
    ['أمس', '2014-03-02 report', 'ar', 'وجاء في بيان للجيش بتاريخ 3 مارس 2014 أن قواته غادرت أمس.'],
    ['العام المقبل', '2015 report', 'ar', 'وفي 3 مارس 2014 قال الوزير: «سنغادر العام المقبل».'],
    ['هذا العام', '2014 report', 'ar', 'وفي عام 2014 قال الوزير إن العمل سينتهي هذا العام.'],
    [
      'الأسبوع القادم',
      '2014-W11 report',
      'ar',
      'قالت الوزارة في 3 مارس 2014 إن القوات باقية وأنها ستعود الأسبوع القادم.',
    ],
    [
      'la semaine prochaine',
      '2014-W11 report',
      'fr',
      'Le ministère a annoncé le 3 mars 2014 qu’il fermerait la semaine prochaine.',
    ],
  ])('%s is %s in %s: %s', (words, value, tag, text) => expect(readAs(words, tag, text)).toBe(value));

  it('and where nobody knows when the article came out', () =>
    expect(readAs('last month', 'en', 'The ministry said on 3 March 2014 that it had moved last month.', null)).toBe(
      '2014-02 report',
    ));
});

describe('what was said lately may be told as it is to the reader', () => {
  it.each([
    ['next week', '2020-W20 dct', 'en', 'The ministry said on 30 April that the troops would leave next week.'],
    ['this year', '2020 dct', 'en', 'The ministry said in November 2019 that it would leave this year.'],
    ['الأسبوع المقبل', '2020-W20 dct', 'ar', 'قالت الوزارة في 30 أبريل إن القوات ستنسحب الأسبوع المقبل.'],
  ])('%s is %s in %s: %s', (words, value, tag, text) => expect(readAs(words, tag, text)).toBe(value));

  it('but not between quotation marks', () =>
    expect(readAs('next week', 'en', '"We leave next week," the minister said on 30 April.')).toBe('2020-W19 report'));
});
