import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/timeline/index.ts';
import { article, eventOf, groupsOf, mention, timelineOf } from './sample.ts';

const monday = article('monday', '2015-07-08');
const tuesday = article('tuesday', '2015-07-09');
const quote = 'the army attacked the northern bridge with rockets';
const attack = mention({ id: 'm1', article: monday, quote });
const retold = mention({ id: 'm2', article: tuesday, quote });
const talks = mention({ id: 'm3', article: tuesday, quote: 'talks failed', actors: ['us'], happening: 'talk' });
const edited = (...edits: Edit[]) => timelineOf([monday, tuesday], [attack, retold, talks], { edits });
const rulesOf = (...edits: Edit[]) => edited(...edits).messages.map(({ rule, line }) => `${rule} ${line}`);

describe('an edit', () => {
  it('hides an event by any of its mentions', () => {
    expect(groupsOf(edited({ action: 'hide', mention: 'm2', line: 1 }))).toEqual(['m3']);
  });

  it('approves without changing anything', () => {
    expect(edited({ action: 'approve', mention: 'm1', line: 1 })).toEqual(edited());
  });

  it('gives a title in one language and keeps the others', () => {
    const titles = { ar: 'هجوم على الجسر' };
    const timeline = edited({ action: 'retitle', mention: 'm2', titles, line: 1 });
    expect(eventOf(timeline, 'm1').titles).toEqual({ en: quote, ar: 'هجوم على الجسر' });
  });

  it('dates an event anew, and its mentions keep what they say', () => {
    const timeline = edited({ action: 'redate', mention: 'm1', date: '2015-07-07', line: 1 });
    expect(eventOf(timeline, 'm1')).toMatchObject({ date: '2015-07-07', basis: 'editor', otherDates: [] });
    expect(eventOf(timeline, 'm1').mentions[0]?.date).toBe('2015-07-08');
  });

  it('sends an event to the undated tray', () => {
    const timeline = edited({ action: 'redate', mention: 'm1', date: null, line: 1 });
    expect(timeline.undated.map(({ id, basis }) => [id, basis])).toEqual([['m1', null]]);
  });

  it('says who says so and how', () => {
    const attribution = { source: 'group', cue: 'said', via: null };
    const timeline = edited({ action: 'reattribute', mention: 'm2', attribution, stance: 'denied', line: 1 });
    expect(eventOf(timeline, 'm1').status).toBe('disputed');
    expect(eventOf(timeline, 'm2').mentions[1]).toMatchObject({ attribution, stance: 'denied' });
  });

  it('adds and removes actors', () => {
    const timeline = edited({ action: 'actors', mention: 'm1', add: ['group'], remove: ['army'], line: 1 });
    expect(eventOf(timeline, 'm1').actors).toEqual(['group']);
  });

  it('merges events that nothing else joins', () => {
    expect(groupsOf(edited({ action: 'merge', mention: 'm3', with: ['m1'], line: 1 }))).toEqual(['m1 m2 m3']);
  });

  it('splits a mention off', () => {
    expect(groupsOf(edited({ action: 'split', mention: 'm2', line: 1 })).sort()).toEqual(['m1', 'm2', 'm3']);
  });

  it('holds to the later of a merge and a split of one mention', () => {
    const merge = { action: 'merge', mention: 'm3', with: ['m1'], line: 1 } as const;
    const split = { action: 'split', mention: 'm3', line: 2 } as const;
    expect(groupsOf(edited(merge, split)).sort()).toEqual(['m1 m2', 'm3']);
    expect(groupsOf(edited(split, merge))).toEqual(['m1 m2 m3']);
  });

  it('pins an event above all others', () => {
    expect(eventOf(edited({ action: 'pin', mention: 'm3', line: 1 }), 'm3').salience).toBe(1);
  });

  it('adds an event by hand, with its source among the articles', () => {
    const source = {
      title: 'A report',
      url: 'https://example.org/report',
      outlet: 'Example',
      published: '2015-08-01',
      lang: 'en',
      quote: 'the bridge was rebuilt',
    };
    const timeline = edited({
      action: 'add',
      mention: 'by-hand',
      titles: { en: 'Bridge rebuilt' },
      date: '2015-08',
      kind: 'occurrence',
      status: 'asserted',
      actors: ['army'],
      source,
      line: 1,
    });
    expect(eventOf(timeline, 'by-hand')).toMatchObject({
      date: '2015-08',
      basis: 'editor',
      titles: { en: 'Bridge rebuilt' },
    });
    expect(timeline.articles.at(-1)).toMatchObject({ title: 'A report', href: 'https://example.org/report' });
    expect(timeline.messages).toEqual([]);
  });

  describe('about an event that was added by hand', () => {
    const source = {
      title: 'A',
      url: 'https://example.org/a',
      outlet: null,
      published: null,
      lang: 'en',
      quote: 'the bridge fell',
    };
    const bare = {
      action: 'add',
      date: null,
      kind: 'occurrence',
      status: 'asserted',
      actors: ['group'],
      line: 1,
    } as const;
    const byHand: Edit = {
      ...bare,
      mention: 'by-hand',
      titles: { en: 'The bridge falls' },
      date: '2015-07-07',
      source,
    };
    const again: Edit = {
      ...bare,
      mention: 'again',
      titles: { ar: 'سقوط الجسر' },
      source: { ...source, url: 'https://example.org/b' },
    };
    const merge = (mention: string, ...ids: string[]): Edit => ({ action: 'merge', mention, with: ids, line: 2 });

    it('makes it one with what articles tell: the words and the date typed by hand hold', () => {
      for (const one of [merge('by-hand', 'm1'), merge('m2', 'by-hand')]) {
        const event = eventOf(edited(one, byHand), 'by-hand');
        expect(event).toMatchObject({ id: 'm1', date: '2015-07-07', basis: 'editor', otherDates: ['2015-07-08'] });
        expect(event.titles).toEqual({ en: 'The bridge falls' });
        expect(event.actors).toEqual(['army', 'group']);
        expect(event.mentions.map(({ id }) => id)).toEqual(['m1', 'm2', 'by-hand']);
      }
    });

    it('gives it several sources, each added with its own words', () => {
      const timeline = edited(byHand, again, merge('by-hand', 'again'));
      expect(groupsOf(timeline)).toContain('by-hand again');
      expect(eventOf(timeline, 'again').titles).toEqual({ en: 'The bridge falls', ar: 'سقوط الجسر' });
      expect(eventOf(timeline, 'again').date).toBe('2015-07-07');
    });

    it('lets it be split off again, and hidden with the rest', () => {
      expect(
        groupsOf(edited(byHand, merge('by-hand', 'm1'), { action: 'split', mention: 'by-hand', line: 3 })),
      ).toContain('by-hand');
      expect(groupsOf(edited(byHand, merge('by-hand', 'm1'), { action: 'hide', mention: 'by-hand', line: 3 }))).toEqual(
        ['m3'],
      );
    });

    it('is pointed out where an article tells the same on that day, until the two are one', () => {
      const alike: Edit = { ...byHand, date: '2015-07-08', titles: { en: 'The army attacks the bridge' } } as Edit;
      expect(rulesOf(alike)).toEqual(['edit-added-repeat 1']);
      expect(rulesOf(alike, merge('by-hand', 'm1'))).toEqual([]);
      expect(rulesOf({ ...alike, date: '2015-07-11' } as Edit)).toEqual([]);
    });

    it('says who says so', () => {
      const attribution = { source: 'army', cue: 'said', via: null };
      const told = edited(byHand, {
        action: 'reattribute',
        mention: 'by-hand',
        attribution,
        stance: 'alleged',
        line: 2,
      });
      expect(eventOf(told, 'by-hand').mentions[0]).toMatchObject({ attribution, stance: 'alleged' });
    });
  });

  it('later in the file holds against one before', () => {
    const titles = (en: string) => ({ action: 'retitle' as const, mention: 'm1', titles: { en }, line: 1 });
    expect(eventOf(edited(titles('One'), titles('Two')), 'm1').titles).toEqual({ en: 'Two' });
  });
});

describe('an edit is never overruled by extraction', () => {
  const wednesday = article('wednesday', '2015-07-10');
  const more = mention({ id: 'm4', article: wednesday, quote, date: '2015-07-08', actors: ['army', 'us'] });
  const retoldWith = (edit: Edit) =>
    timelineOf([monday, tuesday, wednesday], [attack, retold, talks, more], { edits: [edit] });
  const eventAfter = (edit: Edit) => eventOf(retoldWith(edit), 'm2');

  it('when another article tells the same event', () => {
    expect(groupsOf(retoldWith({ action: 'hide', mention: 'm2', line: 1 }))).toEqual(['m3']);
    expect(groupsOf(retoldWith({ action: 'approve', mention: 'm2', line: 1 }))).toContain('m1 m2 m4');
    const titles = { en: 'The bridge falls' };
    expect(eventAfter({ action: 'retitle', mention: 'm2', titles, line: 1 }).titles).toEqual(titles);
    const redated = eventAfter({ action: 'redate', mention: 'm2', date: '2015-07-06', line: 1 });
    expect([redated.date, redated.basis, redated.otherDates]).toEqual(['2015-07-06', 'editor', []]);
    const cast = eventAfter({ action: 'actors', mention: 'm2', add: ['group'], remove: ['us'], line: 1 });
    expect(cast.actors).toEqual(['army', 'group']);
    expect(eventAfter({ action: 'pin', mention: 'm2', line: 1 }).salience).toBe(1);
    const told = eventAfter({ action: 'reattribute', mention: 'm2', attribution: null, stance: 'alleged', line: 1 });
    expect(told.mentions.find(({ id }) => id === 'm2')?.stance).toBe('alleged');
    expect(groupsOf(retoldWith({ action: 'merge', mention: 'm3', with: ['m2'], line: 1 }))).toEqual(['m1 m2 m3 m4']);
    expect(groupsOf(retoldWith({ action: 'split', mention: 'm2', line: 1 }))).toContain('m2');
  });
});

describe('an edit that no longer applies', () => {
  it('is told for every kind that names a mention', () => {
    const gone = { mention: 'gone', line: 3 } as const;
    const edits: Edit[] = [
      { action: 'hide', ...gone },
      { action: 'approve', ...gone },
      { action: 'retitle', titles: {}, ...gone },
      { action: 'redate', date: null, ...gone },
      { action: 'reattribute', attribution: null, ...gone },
      { action: 'actors', add: [], remove: [], ...gone },
      { action: 'merge', with: ['m1'], ...gone },
      { action: 'split', ...gone },
      { action: 'pin', ...gone },
    ];
    for (const edit of edits) expect(rulesOf(edit)).toEqual(['edit-mention-gone 3']);
  });

  it('says that its mention is gone, and the rest stands', () => {
    expect(rulesOf({ action: 'hide', mention: 'gone', line: 4 })).toEqual(['edit-mention-gone 4']);
    expect(rulesOf({ action: 'merge', mention: 'm1', with: ['gone'], line: 5 })).toEqual(['edit-mention-gone 5']);
    expect(groupsOf(edited({ action: 'hide', mention: 'gone', line: 4 }))).toEqual(groupsOf(edited()));
  });

  it('says that a date is not one', () => {
    const edit: Edit = { action: 'redate', mention: 'm1', date: '2020-02-31', line: 2 };
    expect(rulesOf(edit)).toEqual(['edit-date-unreadable 2']);
    expect(eventOf(edited(edit), 'm1').date).toBe('2015-07-08');
  });

  it('says which actors are not listed, or were not there to remove', () => {
    const edit: Edit = { action: 'actors', mention: 'm1', add: ['nobody'], remove: ['us'], line: 2 };
    expect(rulesOf(edit)).toEqual(['edit-actor-absent 2', 'edit-actor-unknown 2']);
    expect(eventOf(edited(edit), 'm1').actors).toEqual(['army']);
  });

  it('says that an id for an added event is taken', () => {
    const source = { title: '', url: 'https://example.org', outlet: null, published: null, lang: 'en', quote: '' };
    const edit: Edit = {
      action: 'add',
      mention: 'm1',
      titles: { en: 'x' },
      date: null,
      kind: 'occurrence',
      status: 'asserted',
      actors: [],
      source,
      line: 7,
    };
    expect(rulesOf(edit)).toEqual(['edit-id-taken 7']);
  });
});
