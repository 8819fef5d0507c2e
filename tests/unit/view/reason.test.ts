import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/language/index.ts';
import { reasonWords } from '../../../src/view/words/reason-words.ts';

const strings = findLanguage('en')?.strings;
if (strings === undefined) throw new Error('English is missing');
const wording = { locale: 'en', strings: strings.dates };
const expression = (text: string, anchor: string | null) => ({ text, anchor, start: 0, end: 1, value: '', rule: '' });
const why = (mention: Parameters<typeof reasonWords>[0], published: string | null = '2020-05-06'): string =>
  reasonWords(mention, published, strings, wording).replace(/[\u2068\u2069]/g, '');

describe('why an event has its date', () => {
  it('is the words themselves where they say it all', () => {
    expect(why({ date: '2014', basis: 'explicit', expression: expression('in 2014', null) })).toBe(
      'The date as the text has it: “in 2014”.',
    );
  });

  it('names the publication that a day was counted from', () => {
    const mention = { date: '2020-05-03', basis: 'explicit', expression: expression('last Sunday', '2020-05-06') };
    expect(why({ ...mention, basis: 'explicit' })).toBe(
      '“last Sunday” = Sunday, May 3, 2020, counted from the day of publication, May 6, 2020.',
    );
    expect(why({ ...mention, basis: 'explicit' }, '2021-01-01')).toContain('counted from May 6, 2020');
  });

  it('owns up where only the publication dates it, or nothing does', () => {
    expect(why({ date: '2022-01-21~', basis: 'publication', expression: null }, '2022-01-21~')).toContain(
      'publication, about January 21, 2022',
    );
    expect(why({ date: null, basis: null, expression: null })).toBe('The text gives no date for this event.');
    expect(why({ date: '../2020-01', basis: null, expression: null })).toContain('before January 2020');
  });

  it('tells the day of a quoted report, the text around it and the editor apart', () => {
    const today = { date: '2020-05-04', expression: expression('today', '2020-05-04') };
    expect(why({ ...today, basis: 'report' })).toContain('the report it quotes, May 4, 2020');
    expect(why({ date: '2020-05-04', basis: 'context', expression: null })).toContain('the text around these words');
    expect(why({ date: '2020-05-04', basis: 'editor', expression: null })).toBe('The editor set this date.');
  });
});
