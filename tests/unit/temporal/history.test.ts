import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

const english = findLanguage('en') as Language;
const values = (text: string, creationTime: string | null = null): string[] =>
  tagText(text, { language: english, creationTime }).map(({ value }) => value);

const SIEGE = `The siege of Vorn began on 4 March 1871 and ended in September 1872. Negotiations had failed in 1869.
  On 20 February its army marched. In May the rains came. The next month Vorn fell. Today it is a park.`;

describe('a history with a day of publication', () => {
  it('counts its months and days from the story, as it does without one', () => {
    const told = ['1871-03-04', '1872-09', '1869', '1872-02-20', '1872-05', '1872-06', 'PRESENT_REF'];
    expect(values(SIEGE)).toEqual(told);
    expect(values(SIEGE, '2014-10-05')).toEqual(told);
  });
  it('counts what it says of the present from that day', () => {
    const text =
      'The fort was built in 1712, burnt in 1745, sold in 1803, lost in 1848 and left in 1871. It was bought';
    expect(values(`${text} two years ago.`, '2014-10-05').at(-1)).toBe('2012');
    expect(values(`${text} last year.`, '2014-10-05').at(-1)).toBe('2013');
  });
  it('is no history where it tells what is new', () => {
    expect(values('The treaty of 1871 was read on Monday. In May the talks failed.', '2014-10-05')).toEqual([
      '1871',
      '2014-09-29',
      '2014-05',
    ]);
  });
  it('is no history where its first date is of its own time', () => {
    expect(
      values('In May the mill closed. It was built in 1871, burnt in 1893 and sold in 1911.', '2014-10-05'),
    ).toEqual(['2014-05', '1871', '1893', '1911']);
  });
  it('is one of its own time again where the story has come to it', () => {
    const text =
      'Founded in 1871, moved in 1893, sold in 1911, bombed in 1944, rebuilt in 2014, the mill closed in May.';
    expect(values(text, '2014-10-05').at(-1)).toBe('2014-05');
  });
});

describe('a clause that looks back', () => {
  it('leaves the story where it was for the next sentence', () => {
    expect(
      values(
        'On 17 March 1872 the fleet sailed. Its admiral, who had enlisted in 1829, fell. That summer it was lost.',
      ),
    ).toEqual(['1872-03-17', '1829', '1872-SU']);
  });
  it('is what its own sentence goes on from', () => {
    expect(values('On 17 March 1872 he fell. He had enlisted in 1829 and married that year. In May she died.')).toEqual(
      ['1872-03-17', '1829', '1829', '1872-05'],
    );
  });
});

describe('a story that goes on', () => {
  it('comes to the next year and the next month where its dates begin again', () => {
    expect(values('A truce was signed on 2 December 1871. It ran out on 1 February.')).toEqual([
      '1871-12-02',
      '1872-02-01',
    ]);
    expect(values('He came on 28 May 1864. On the 2nd, he left.')).toEqual(['1864-05-28', '1864-06-02']);
    expect(values('He died in the winter of 1864–65. They were freed in March.')).toEqual(['1864-WI', '1865-03']);
  });
  it('looks back where a verb says so', () => {
    expect(values('A truce was signed on 2 December 1871. Talks had begun on 1 February.')).toEqual([
      '1871-12-02',
      '1871-02-01',
    ]);
  });
  it('finds a day of the month in the week it has come to', () => {
    expect(values('In the last week of February 1900 they broke through. On the 28th, they rode in.')).toEqual([
      '1900-W08',
      '1900-02-28',
    ]);
  });
});

describe('a list', () => {
  it('of days shares the year at its end', () => {
    expect(values('On September 3–5, 1917 they fought.')).toEqual(['1917-09-03', '1917-09-05']);
    expect(values('On June 9, 11 and 12, 1864 shells fell.')).toEqual(['1864-06-09', '1864-06-11', '1864-06-12']);
    expect(values('on 3, 4 and 5 May 1920')).toEqual(['1920-05-03', '1920-05-04', '1920-05-05']);
  });
  it('of months shares it too', () => {
    expect(values('in May, June and July 1922')).toEqual(['1922-05', '1922-06', '1922-07']);
  });
  it('of years has no need of a word before each', () => {
    expect(values('They rose in 1789, 1830, and 1848.')).toEqual(['1789', '1830', '1848']);
  });
  it('is none where the numbers count', () => {
    expect(values('In 1999, 1200 and 1300 men died.')).toEqual(['1999']);
    expect(values('On 3 May 1923, 12 men and 4 women died.')).toEqual(['1923-05-03']);
  });
});

describe('a history of years with three digits', () => {
  it('goes on in the era of the year that it has marked', () => {
    expect(values('The fleet sailed in 415 BC. In 413 it was lost; by June 412 the allies had left.')).toEqual([
      '-0414',
      '-0412',
      '-0411-06',
    ]);
    expect(values('Crowned in AD 802, she reigned until 811. In the spring of 812 the war went on.')).toEqual([
      '0802',
      '0811',
      '0812-SP',
    ]);
  });
  it('makes no year of a number far from the one told, nor where none is', () => {
    expect(values('In 415 BC the fleet sailed. The seats went from 120 to 190.')).toEqual(['-0414']);
    expect(values('In 1990 the mill closed. In 540 homes there was no work.')).toEqual(['1990']);
  });
});

describe('a heading', () => {
  it('moves the story to its year', () => {
    expect(values('1871\n\nIn May the rains came.\n\n1872–1874\n\nIn January it snowed.', '2014-10-05')).toEqual([
      '1871',
      '1871-05',
      '1872',
      '1874',
      '1872-01',
    ]);
  });
});

describe('the weekend', () => {
  it('is the one gone by, the one to come, or the one that it is', () => {
    expect(values('It rained over the weekend.', '2014-10-08')).toEqual(['2014-W40-WE']);
    expect(values('It will rain over the weekend.', '2014-10-08')).toEqual(['2014-W41-WE']);
    expect(values('It rained over the weekend.', '2014-10-12')).toEqual(['2014-W41-WE']);
  });
});
