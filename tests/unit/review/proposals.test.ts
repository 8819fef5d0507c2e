import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { DOUBT_WEIGHTS, doubtsOf, rankProposals } from '../../../src/review/proposals.ts';
import type { Edit, TimelineEvent, TimelineMention } from '../../../src/timeline/index.ts';

const mention = (id: string, article: string): TimelineMention => ({
  id,
  article,
  block: 'p1',
  start: 0,
  end: 1,
  quote: 'x',
  href: '',
  date: null,
  basis: null,
  expression: null,
  kind: 'occurrence',
  stance: 'asserted',
  attribution: null,
  actors: [],
});

const event = (id: string, changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  date: '2020-05-03',
  basis: 'explicit',
  otherDates: [],
  titles: { en: id },
  kind: 'occurrence',
  status: 'asserted',
  actors: ['us'],
  salience: 0.5,
  mentions: [mention(id, 'a')],
  ...changes,
});

const approve = (id: string): Edit => ({ action: 'approve', mention: id, line: 1 });

describe('what an editor had best look at', () => {
  it('is nothing about a written day, told once', () => {
    expect(doubtsOf(event('a'))).toEqual([]);
  });

  it.each([
    ['publication', { basis: 'publication' }],
    ['context', { basis: 'context' }],
    ['approximate', { date: '2020-05-03~' }],
    ['datesDisagree', { otherDates: ['2020-05'] }],
    ['undated', { date: '../2020-01', basis: null }],
    ['undated', { date: null, basis: null }],
    ['disputed', { status: 'disputed' }],
    ['joined', { mentions: [mention('a', 'a'), mention('b', 'b')] }],
    ['noActor', { actors: [] }],
  ] satisfies [string, Partial<TimelineEvent>][])('is %s', (doubt, changes) => {
    expect(doubtsOf(event('a', changes))).toEqual([doubt]);
  });

  it('is not that one article tells it twice', () => {
    expect(doubtsOf(event('a', { mentions: [mention('a', 'a'), mention('b', 'a')] }))).toEqual([]);
  });

  it('comes first by doubt, then by salience; what is approved comes last', () => {
    const events = [
      event('plain', { salience: 0.9 }),
      event('seen', { otherDates: ['2020-05'] }),
      event('small', { basis: 'publication', salience: 0.1 }),
      event('great', { basis: 'publication', salience: 0.8 }),
      event('worst', { otherDates: ['2020-05'], salience: 0.1 }),
    ];
    const ranked = rankProposals(events, [approve('seen')]);
    expect(ranked.map(({ event: { id } }) => id)).toEqual(['worst', 'great', 'small', 'plain', 'seen']);
  });

  it('is seen by a decision on any of its mentions', () => {
    const joined = event('a', { mentions: [mention('a', 'a'), mention('b', 'b')] });
    const [first, last] = rankProposals([joined, event('c')], [approve('b')]);
    expect([first?.event.id, last?.event.id]).toEqual(['c', 'a']);
  });

  it('has words in every language', () => {
    for (const { desk, tag } of languages)
      expect(Object.keys(desk.doubts).sort(), tag).toEqual(Object.keys(DOUBT_WEIGHTS).sort());
  });
});
