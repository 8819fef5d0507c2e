import { describe, expect, it } from 'vitest';
import { article, eventOf, mention, timelineOf } from './sample.ts';

const first = article('first', '2015-07-08', ['lead', 'middle', 'end']);
const second = article('second', '2015-07-09', ['lead', 'middle', 'end']);
const third = article('third', '2015-07-12', ['lead', 'middle', 'end']);
const quote = 'the army attacked the northern bridge with rockets';
const eventFrom = (...mentions: ReturnType<typeof mention>[]) =>
  eventOf(timelineOf([first, second, third], mentions), mentions[0]?.id ?? '');

describe('an event', () => {
  it('has the id of its earliest-published mention', () => {
    const early = mention({ id: 'z', article: first, quote });
    const late = mention({ id: 'a', article: second, quote });
    expect(eventFrom(late, early).id).toBe('z');
  });

  it('is dated by what is written rather than by publication', () => {
    const written = mention({ id: 'm1', article: second, quote, date: '2015-07-08' });
    const supposed = mention({ id: 'm2', article: first, quote, date: '2015-07-08~', basis: 'publication' });
    expect(eventFrom(written, supposed)).toMatchObject({ date: '2015-07-08', basis: 'explicit', otherDates: [] });
  });

  it('is dated as exactly as its mentions allow', () => {
    const month = mention({ id: 'm1', article: first, quote, date: '2015-07' });
    const day = mention({ id: 'm2', article: second, quote, date: '2015-07-08' });
    expect(eventFrom(month, day)).toMatchObject({ date: '2015-07-08', otherDates: [] });
  });

  it('keeps dates that disagree beside the one that most articles give', () => {
    const joined = [
      mention({ id: 'm1', article: first, quote, date: '2015-07-01' }),
      mention({ id: 'm2', article: second, quote, date: '2015-07-02' }),
      mention({ id: 'm3', article: third, quote, date: '2015-07-02' }),
    ];
    const edits = [{ action: 'merge' as const, mention: 'm1', with: ['m2', 'm3'], line: null }];
    expect(eventOf(timelineOf([first, second, third], joined, { edits }), 'm1')).toMatchObject({
      date: '2015-07-02',
      otherDates: ['2015-07-01'],
    });
  });

  it('without a date, or with an open one, waits in the tray', () => {
    const none = mention({ id: 'm1', article: first, quote: 'a treaty was signed', date: null, basis: null });
    const open = mention({ id: 'm2', article: first, quote: 'parliament decided', date: '../2015-01' });
    const dated = mention({ id: 'm3', article: first, quote, date: '2014' });
    const { events, undated } = timelineOf([first], [none, open, dated]);
    expect(events.map(({ id }) => id)).toEqual(['m3']);
    expect(undated.map(({ id }) => id)).toEqual(['m2', 'm1']);
  });

  it('is planned until someone says that it happened', () => {
    const plan = mention({ id: 'm1', article: first, quote, stance: 'planned' });
    const told = mention({ id: 'm2', article: second, quote });
    expect(eventFrom(plan).status).toBe('planned');
    expect(eventFrom(plan, told).status).toBe('asserted');
  });

  it('takes its title from the most exact mention that does not deny it', () => {
    const denial = mention({ id: 'm1', article: first, quote, title: 'No attack', stance: 'denied' });
    const month = mention({ id: 'm2', article: first, quote, title: 'An attack in July', date: '2015-07' });
    const day = mention({ id: 'm3', article: second, quote, title: 'An attack on a bridge' });
    expect(eventFrom(denial, month, day)).toMatchObject({
      status: 'disputed',
      titles: { en: 'An attack on a bridge' },
    });
  });

  it('names first the actors whom most mentions name', () => {
    const one = mention({ id: 'm1', article: first, quote, actors: ['group', 'army'] });
    const two = mention({ id: 'm2', article: second, quote, actors: ['army'] });
    expect(eventFrom(one, two).actors).toEqual(['army', 'group']);
  });
});

describe('salience', () => {
  const salienceOf = (...mentions: ReturnType<typeof mention>[]) => eventFrom(...mentions).salience;
  const lone = mention({ id: 'm1', article: first, quote });

  it('grows with the outlets that tell an event', () => {
    const retold = mention({ id: 'm2', article: second, quote });
    expect(salienceOf(lone, retold)).toBeGreaterThan(salienceOf(lone));
  });

  it('is more for the lead than for the end of an article', () => {
    expect(salienceOf(lone)).toBeGreaterThan(salienceOf({ ...lone, block: 'b2' }));
  });

  it('is more for a day than for a year, and for a deed than for words', () => {
    expect(salienceOf(lone)).toBeGreaterThan(salienceOf({ ...lone, date: '2015' }));
    expect(salienceOf(lone)).toBeGreaterThan(salienceOf({ ...lone, kind: 'statement' }));
  });

  it('grows with the articles that name its day for something else', () => {
    const other = mention({ id: 'x', article: second, quote: 'talks failed', actors: ['group'], happening: 'talk' });
    const busy = mention({ id: 'y', article: third, quote: 'a road was built', date: '2015-07-03', actors: ['us'] });
    const busier = [first, second, third].map((document, i) =>
      mention({
        id: `z${i}`,
        article: document,
        quote: `prices ${'rose '.repeat(i)}`,
        date: '2015-07-04',
        actors: ['us'],
      }),
    );
    const without = eventFrom(lone, busy, ...busier).salience;
    expect(eventFrom(lone, other, busy, ...busier).salience).toBeGreaterThan(without);
  });
});

describe('an event of which all that is told is a refusal to comment', () => {
  it('is neither asserted nor denied', () => {
    const refused = mention({ id: 'n', article: first, quote, stance: 'no-comment', kind: 'statement' });
    expect(eventFrom(refused).status).toBe('no-comment');
    expect(eventFrom(refused, mention({ id: 'm', article: second, quote })).status).toBe('asserted');
    expect(eventFrom(refused, mention({ id: 'm', article: second, quote, stance: 'denied' })).status).toBe('denied');
  });
});

describe('what one outlet tells of yesterday', () => {
  it('counts for that day, not for the day it may be by another outlet', () => {
    const yesterday = mention({ id: 'y', article: first, quote, date: '2015-07-06', slack: 1 });
    const sameDay = [second, third].map((document, i) =>
      mention({ id: `s${i}`, article: document, quote: `talks ${i}`, date: '2015-07-06', actors: ['us'] }),
    );
    const nextDay = mention({
      id: 'n',
      article: third,
      quote: 'a road was built',
      date: '2015-07-07',
      actors: ['group'],
    });
    const timeline = timelineOf([first, second, third], [yesterday, ...sameDay, nextDay]);
    expect(eventOf(timeline, 's0').salience).toBeGreaterThan(eventOf(timeline, 'n').salience);
    const without = timelineOf([first, second, third], [...sameDay, nextDay]);
    expect(eventOf(timeline, 'n').salience).toBeLessThanOrEqual(eventOf(without, 'n').salience);
  });
});

describe('a day that articles look back at', () => {
  it('outweighs one that is only news', () => {
    const later = ['2015-08-01', '2015-08-02'].map((published) => article(`of ${published}`, published));
    const recalled = later.map((document, i) =>
      mention({ id: `r${i}`, article: document, quote, date: '2015-07-01', actors: ['group'] }),
    );
    const fresh = [first, second].map((document, i) =>
      mention({ id: `f${i}`, article: document, quote, date: '2015-07-08', actors: ['us'] }),
    );
    const timeline = timelineOf([first, second, ...later], [...fresh, ...recalled]);
    expect(eventOf(timeline, 'r0').salience).toBeGreaterThan(eventOf(timeline, 'f0').salience);
  });
});

describe('the record', () => {
  const told = mention({
    id: 'm1',
    article: second,
    quote,
    actors: ['us.army'],
    attribution: { source: 'group', cue: 'said', via: null },
  });

  it('lists articles by publication, those with no events too', () => {
    const undatedArticle = article('zero', null);
    const { articles } = timelineOf([undatedArticle, third, second], [told]);
    expect(articles.map(({ id }) => id)).toEqual(['second', 'third', 'zero']);
    expect(articles[0]).toMatchObject({ outlet: 'Outlet of second', href: 'articles/second/' });
  });

  it('lists the actors that events show, who says so among them, with their ancestors', () => {
    const timeline = timelineOf([second], [told]);
    expect(timeline.actors.map(({ id }) => id)).toEqual(['group', 'us', 'us.army']);
    expect(timeline.actors[0]?.names).toEqual({ en: 'The group' });
  });

  it('links each mention to its paragraph', () => {
    expect(eventOf(timelineOf([second], [told]), 'm1').mentions[0]?.href).toBe('articles/second/#b0');
  });

  it('words messages in every language given', () => {
    const message = { severity: 'warning' as const, file: 'edits.yaml', line: 3, column: null };
    const messages = [{ ...message, rule: 'edit-mention-gone', values: { action: 'hide', mention: 'm9' } }];
    expect(timelineOf([], [], { messages }).messages).toEqual([
      {
        rule: 'edit-mention-gone',
        severity: 'warning',
        file: 'edits.yaml',
        line: 3,
        text: { en: 'hide names m9. Remove it.' },
      },
    ]);
  });
});
