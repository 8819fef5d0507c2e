import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

const values = (tag: string, text: string, creationTime: string | null = null): string[] =>
  tagText(text, { language: findLanguage(tag) as Language, creationTime }).map(({ value }) => value);

describe('what is counted and then named', () => {
  it('is the day that is named', () => {
    expect(values('en', 'The next day, 9 October 1874, the strike ended.')).toEqual(['1874-10-09', '1874-10-09']);
    expect(values('fr', 'Le lendemain 9 octobre, la grève cesse.', '1874-12-01')).toEqual(['1874-10-09', '1874-10-09']);
    expect(values('ar', 'وفي اليوم التالي، 9 أكتوبر 1874، انتهى الإضراب.')).toEqual(['1874-10-09', '1874-10-09']);
  });
  it('keeps its part of the day', () => {
    expect(values('en', 'The following morning, 9 October 1874, it rained.')).toEqual(['1874-10-09TMO', '1874-10-09']);
  });
  it('is the year that is named', () => {
    expect(values('en', 'The following year, 1799, he sailed.')).toEqual(['1799', '1799']);
    expect(values('fr', "L'année suivante, en 1799, il embarque.")).toEqual(['1799', '1799']);
    expect(values('ar', 'وفي العام التالي، أي عام 1799، أبحر.')).toEqual(['1799', '1799']);
  });
  it('is no number that only stands near it', () => {
    expect(values('en', 'By the following year 1,799 men had left.', '1800-05-01')).toEqual(['1801']);
    expect(
      values('en', 'It ended on 9 October 1874. The next day three men left; on 12 October they returned.'),
    ).toEqual(['1874-10-09', '1874-10-10', '1874-10-12']);
  });
});
