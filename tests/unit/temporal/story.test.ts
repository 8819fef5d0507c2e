import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

const english = findLanguage('en') as Language;
const arabic = findLanguage('ar') as Language;
const values = (text: string, creationTime: string | null = null): string[] =>
  tagText(text, { language: english, creationTime }).map(({ value }) => value);

describe('a story without a day of its own', () => {
  it('goes on into the next year where a sentence opens with January after November', () => {
    expect(values('In November 1941 the army stopped. In January, it turned back.')).toEqual(['1941-11', '1942-01']);
  });
  it('stays in its year where a month is only spoken of', () => {
    expect(values('It fell in November 1941, long after the floods of January.')).toEqual(['1941-11', '1941-01']);
  });
  it('begins with the first date of a range over years', () => {
    expect(values('The siege (9 May 1552 – 3 June 1553) was long. On 4 July, a wall fell.')).toEqual([
      '1552-05-09',
      '1553-06-03',
      '1552-07-04',
    ]);
  });
  it('counts the next month and the following spring from where it is', () => {
    expect(values('In June 1812 they crossed. The next month they rested. The following spring they left.')).toEqual([
      '1812-06',
      '1812-07',
      '1813-SP',
    ]);
  });
  it('tells the night, the dawn and the small hours of a day as parts of it', () => {
    expect(values('On the night of 2 May 1703 it snowed. At dawn on 3 May it froze.')).toEqual([
      '1703-05-02TNI',
      '1703-05-03TMO',
    ]);
    expect(values('in the early hours of 7 May 1803')).toEqual(['1803-05-07TMO']);
  });
  it('goes through the night, the next morning and the century that it tells of', () => {
    expect(values('On the evening of 3 May 1808 the gate fell. Overnight, houses burnt.')).toEqual([
      '1808-05-03TEV',
      '1808-05-03TNI',
    ]);
    expect(
      values('On 8 March 1871, with a glass made two weeks earlier, she saw it. The next morning it was gone.'),
    ).toEqual(['1871-03-08', '1871-W08', '1871-03-09TMO']);
    expect(values('The abbey burnt in 1741. By the end of the century it was rebuilt.')).toEqual(['1741', '17']);
    expect(
      values('The treaty of 1713 was late. In January of that year they had met; on 11 April they signed.'),
    ).toEqual(['1713', '1713-01', '1713-04-11']);
  });
  it('comes back from the day before', () => {
    expect(values('They met on 3 May 1808. The day before, it had snowed. At noon the gate fell.')).toEqual([
      '1808-05-03',
      '1808-05-02',
      '1808-05-03T12:00',
    ]);
  });
  it('ends a range of years by its last two digits', () => {
    expect(values('the 1976–79 drought')).toEqual(['1976', '1979']);
    expect(values('a score of 1976–12')).toEqual(['1976']);
  });
});

const arabicValues = (text: string): string[] =>
  tagText(text, { language: arabic, creationTime: null }).map(({ value }) => value);

describe('an Arabic story without a day of its own', () => {
  it('calls the day that it tells this day, and ours today', () => {
    expect(arabicValues('في 5 أيار 1920 وصل القائد. وفي هذا اليوم اجتمع بالأعيان. والدار اليوم متحف.')).toEqual([
      '1920-05-05',
      '1920-05-05',
      'PRESENT_REF',
    ]);
  });
  it('tells years of two digits of its own time', () => {
    expect(arabicValues('احترق السوق عام 70م. وفي عام 68 كان قد بني.')).toEqual(['0070', '0068']);
    expect(arabicValues('وصل في عام 1798، وغادر في عام 99.')).toEqual(['1798', '1799']);
    expect(arabicValues('بني عام 1961، ثم هدم عام 73.')).toEqual(['1961', '1973']);
  });
});

describe('a siege told in Arabic', () => {
  it('counts its nights and days from one another', () => {
    const told =
      'في 7 آذار 1823 بدأت هدنة انتهت ظهر التاسع منه. وفي الليلة التالية تسللوا. وفي العشرين من الشهر سقط السور.';
    expect(arabicValues(told)).toEqual(['1823-03-07', '1823-03-09T12:00', '1823-03-10TNI', '1823-03-20']);
  });
  it('keeps early and late where a year is told in two calendars', () => {
    const [told] = tagText('أواخر سنة 922هـ/1516م', { language: arabic, creationTime: null });
    expect(told).toMatchObject({ value: '1516', mod: 'END' });
  });
});

describe('the day last told', () => {
  it('is not that of a story that has gone on to another year', () => {
    expect(values('He was born on 31 December 1899. In May 1915 war came, and overnight the town emptied.')).toEqual([
      '1899-12-31',
      '1915-05',
      'XXXX-XX-XXTNI',
    ]);
    expect(values('He was born on 31 December 1899. In May 1915 war came. She left on the 24th.')).toEqual([
      '1899-12-31',
      '1915-05',
      '1915-05-24',
    ]);
  });
});

describe('a day told of its week', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('is the one ahead where the verb looks ahead', () => {
    expect(on('the vote could come Friday')).toEqual(['2020-05-08']);
    expect(on('Ms. Hall will meet John P. Reed Friday')).toEqual(['2020-05-08']);
    expect(on('the talks, which could not be held Friday')).toEqual(['2020-05-01']);
  });
  it('is the one behind where the verb looks back', () => {
    expect(on('She brought the papers on Thursday')).toEqual(['2020-04-30']);
    expect(on('nine members had filed their papers by Monday')).toEqual(['2020-05-04']);
  });
  it('is counted from the day told before, where the words say so', () => {
    expect(on('on March 2 and the following Friday')).toEqual(['2020-03-02', '2020-03-06']);
  });
});

describe('a decade and a year', () => {
  it('stay a decade and a year where the decade has an ending of its own', () => {
    expect(values('between the 1970s and 1990')).toEqual(['197', '1990']);
  });
});

describe('a time of the clock', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('is of the day told last, unless that is ahead', () => {
    expect(on('On Monday he drove home. A lorry hit him at 5.10pm.')).toEqual(['2020-05-04', '2020-05-04T17:10']);
    expect(on('On Monday he drove home. He was to retire at Christmas. A lorry hit him at 5.10pm.')).toEqual([
      '2020-05-04',
      '2020-12-25',
      '2020-05-04T17:10',
    ]);
  });
  it('is ahead where the sentence is', () => {
    expect(on('The vote is due on Sunday. Doors will open at 7 a.m.')).toEqual(['2020-05-10', '2020-05-10T07:00']);
  });
});

describe('a part of the day', () => {
  it('is none where no day was told', () => {
    expect(values('In the morning he walks to the mill.', '2020-05-06')).toEqual([]);
  });
});

describe('a day of another year', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('leads on to the days after it', () => {
    expect(on('On 13 November 2015 they struck. On 18 November police raided a flat.')).toEqual([
      '2015-11-13',
      '2015-11-18',
    ]);
  });
  it('is left where the sentence looks ahead', () => {
    expect(on('He was held on 13 April 2015. He will be tried on 18 May.')).toEqual(['2015-04-13', '2020-05-18']);
  });
});

describe('words with a capital', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('are a name within a sentence and not in a headline', () => {
    expect(on('He told the program "Sixty Minutes" about it')).toEqual([]);
    expect(on('Two Days Of Rain')).toEqual(['P2D']);
  });
});

describe('an amount later', () => {
  it('is a length where the text has told no date', () => {
    expect(values('Ten years later nobody remembers.', '2020-05-06')).toEqual(['P10Y']);
    expect(values('The mill closed in 1990. Ten years later nobody remembers.', '2020-05-06')).toEqual([
      '1990',
      '2000',
    ]);
  });
});

describe('a month without its year', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('is not of the past for what somebody said of it', () => {
    expect(on('Pupils are back in July, the head said')).toEqual(['2020-07']);
  });
  it('may end what began before it', () => {
    expect(on('the bank has lent it money through July')).toEqual(['2020-07']);
    expect(on('the bank lent it money in July')).toEqual(['2019-07']);
  });
  it('is of the same year as the one told before', () => {
    expect(on('In March 841 he died. In July of the same year she left')).toEqual(['0841-03', '0841-07']);
  });
  it('is the one beside, not that of eleven months ago', () => {
    expect(on('they decided to sell it in early June')).toEqual(['2020-06']);
  });
  it('is that of the past where the verb looks back', () => {
    expect(on('In August, it announced plans to sell the mill')).toEqual(['2019-08']);
  });
});

describe('a report of figures', () => {
  const on = (text: string): string[] => values(text, '2020-05-06');
  it('is about the quarter that it names', () => {
    expect(on('Profit fell in the fourth quarter of 2018. Sales for the quarter rose from a year earlier.')).toEqual([
      '2018-Q4',
      '2018-Q4',
      '2017-Q4',
    ]);
  });
  it('compares nine months with those of the year before', () => {
    expect(on('In the third quarter it lost. For the nine months, it earned less than a year earlier.')).toEqual([
      '2019-Q3',
      'P9M',
      '2018',
    ]);
  });
});
