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
    ['outside of the quotation', 'en', 'The minister said on Monday: "We are ready." The court opens tomorrow.'],
    ['where the day dates the speaker', 'fr', '« Nous partons demain », a déclaré le ministre qui est arrivé lundi.'],
  ])('%s in %s: %s', (_where, tag, text) => expect(lastDay(tag, text)).toBe('2020-05-07'));
});
