import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzePublication } from '../../../src/build/analyze-publication.ts';
import type { Mention } from '../../../src/claim/index.ts';

const { articles } = await analyzePublication(resolve(import.meta.dirname, '../../../content'));
const mentions: readonly Mention[] = articles.flatMap(({ reading }) => reading.mentions);
const telling = (words: string): Mention[] => mentions.filter(({ quote }) => quote.includes(words));
const dated = (date: string): Mention[] => mentions.filter((mention) => mention.date === date);

/** What the two articles of the publication are known to trip readers with. */
describe('in the two articles', () => {
  it('2002 dates the granting of the powers, not their withdrawal', () => {
    expect(dated('2002').map(({ happening }) => happening)).toEqual(['grant']);
    const decision = mentions.find(({ quote, happening }) => happening === 'decide' && quote.includes('قرار الكونغرس'));
    expect(decision?.date).toBeNull();
  });

  it('one sentence tells of 2014, of 2011 and of the return, each with its own date', () => {
    expect(dated('2011-12').map(({ happening }) => happening)).toEqual(['withdraw']);
    expect(dated('2014').map(({ happening }) => happening)).toContain('return');
    expect(dated('2011-12')[0]?.actors).toContainEqual({ id: 'us.forces', role: 'agent' });
  });

  it("the parliament's decision has a bound and no date", () => {
    expect(telling('قرار البرلمان العراقي').map(({ date }) => date)).toContain('../2020-01');
  });

  it('the meeting in Davos is of the month that the attempts are of', () => {
    expect(telling('اجتماع').find(({ happening }) => happening === 'meet')?.date).toBe('2020-01');
  });

  it("the spokesman's Sunday dates what he said", () => {
    const [statement] = dated('2020-05-03');
    expect([statement?.kind, statement?.attribution?.source]).toEqual(['statement', 'kino_gabriel']);
  });

  it('the denial denies the escape, and the escape is told beside it', () => {
    const escapes = mentions.filter(({ happening }) => happening === 'escape');
    expect(escapes.map(({ stance }) => stance)).toEqual(expect.arrayContaining(['reported', 'denied']));
    expect(escapes.find(({ stance }) => stance === 'denied')?.attribution?.source).toBe('sdf');
  });

  it('a refusal to confirm or deny is no denial', () => {
    expect(telling('تأكيد او نفي').map(({ stance }) => stance)).toEqual(['no-comment']);
  });

  it('the attack is of about the day of publication', () => {
    expect(dated('2022-01-21~').map(({ basis }) => basis)).toContain('publication');
    expect(mentions.filter(({ date }) => date === '2022-01-21')).toEqual([]);
  });

  it('last year is a comparison', () => {
    expect(mentions.filter(({ date }) => date === '2021')).toEqual([]);
  });

  it('no question, no opinion and no prediction is told', () => {
    expect(telling('هل تعيد')).toEqual([]);
    expect(telling('توقعات بإعادة')).toEqual([]);
    expect(telling('في ظل انشغال العالم')).toEqual([]);
    expect(telling('باتت تسعى').filter(({ date }) => date !== null)).toEqual([]);
  });

  it('quotes slice back from their blocks', () => {
    for (const { document, reading } of articles)
      for (const { block, start, end, quote } of reading.mentions)
        expect(document.blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(quote);
  });
});
