import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps } from '../count-steps.ts';
import { article, eventOf, groupsOf, mention, timelineOf } from './sample.ts';

const monday = article('monday', '2015-07-08');
const tuesday = article('tuesday', '2015-07-09');

describe('mentions', () => {
  it('of one happening by the same actors on the same day are one event', () => {
    const mentions = [
      mention({ id: 'm1', article: monday, quote: 'the army attacked the northern bridge with rockets' }),
      mention({ id: 'm2', article: tuesday, quote: 'rockets of the army attacked the northern bridge on Wednesday' }),
    ];
    expect(groupsOf(timelineOf([monday, tuesday], mentions))).toEqual(['m1 m2']);
  });

  it('of the same sort on the same day, in other words, stay apart', () => {
    const mentions = [
      mention({ id: 'm1', article: monday, quote: 'the army attacked the northern bridge with rockets' }),
      mention({ id: 'm2', article: tuesday, quote: 'soldiers raided a farm near the village of Tel Hadid' }),
    ];
    expect(groupsOf(timelineOf([monday, tuesday], mentions))).toHaveLength(2);
  });

  it('on two days stay two, also where a third of the month is like both', () => {
    const quote = 'prisoners of the group rioted in the central prison';
    const mentions = [
      mention({ id: 'm1', article: monday, quote, actors: ['group'], happening: 'riot', date: '2015-07-03' }),
      mention({ id: 'm2', article: tuesday, quote, actors: ['group'], happening: 'riot', date: '2015-07-06' }),
      mention({
        id: 'm3',
        article: tuesday,
        quote: `${quote} again`,
        actors: ['group'],
        happening: 'riot',
        date: '2015-07',
      }),
    ];
    const timeline = timelineOf([monday, tuesday], mentions);
    expect(eventOf(timeline, 'm1').id).not.toBe(eventOf(timeline, 'm2').id);
    expect(groupsOf(timeline)).toHaveLength(2);
  });

  it('that one article tells as two stay two, also where another article is like both', () => {
    const quote = 'the army took the northern bridge after its rockets had struck the guards';
    const mentions = [
      mention({ id: 'm1', article: monday, quote, happening: 'capture' }),
      mention({ id: 'm2', article: monday, block: 'b1', quote: `${quote} there`, happening: 'deploy' }),
      mention({ id: 'm3', article: tuesday, quote: `${quote} again`, happening: null }),
    ];
    const timeline = timelineOf([monday, tuesday], mentions);
    expect(eventOf(timeline, 'm1').id).not.toBe(eventOf(timeline, 'm2').id);
  });

  it('of things that bear different numbers stay apart, whatever else they share', () => {
    const pair = (first: string, second: string, label: string) =>
      groupsOf(
        timelineOf(
          [monday, tuesday],
          [
            mention({
              id: 'm1',
              article: monday,
              quote: 'the council opened the harbour school',
              figures: [[first, 'number']],
            }),
            mention({
              id: 'm2',
              article: tuesday,
              quote: 'the council opened the new harbour school',
              figures: [[second, label]],
            }),
          ],
        ),
      );
    expect(pair('#7', '#9', 'number')).toHaveLength(2);
    expect(pair('#7', '#9', 'no')).toHaveLength(2);
    expect(pair('#7', '#7', 'no')).toHaveLength(1);
    expect(pair('7', '9', 'no')).toHaveLength(1);
  });

  it('at two sorts of site of one town stay apart', () => {
    const quote = 'the army retook the northern parts with tanks';
    const at = (...sites: string[]) => ({ named: [], supposed: [], sites });
    const pair = (first: readonly string[], second: readonly string[]) =>
      groupsOf(
        timelineOf(
          [monday, tuesday],
          [
            mention({ id: 'm1', article: monday, quote, actors: [], places: at(...first) }),
            mention({
              id: 'm2',
              article: tuesday,
              quote: 'the northern parts retaken',
              actors: [],
              places: at(...second),
            }),
          ],
        ),
      );
    expect(pair(['airport'], ['airport'])).toHaveLength(1);
    expect(pair(['airport'], ['prison'])).toHaveLength(2);
  });

  it('whose figures disagree stay apart', () => {
    const quote = 'the army killed fighters at the northern bridge';
    const mentions = [
      mention({ id: 'm1', article: monday, quote, figures: [['10', 'fighters']] }),
      mention({ id: 'm2', article: tuesday, quote, figures: [['25', 'fighters']] }),
    ];
    expect(groupsOf(timelineOf([monday, tuesday], mentions))).toHaveLength(2);
    const agreeing = mentions.map((one) => ({ ...one, figures: [['10', 'fighters'] as const] }));
    expect(groupsOf(timelineOf([monday, tuesday], agreeing))).toEqual(['m1 m2']);
  });

  it('of a day and of its year need more in common than those of one day', () => {
    const of = (date: string) =>
      groupsOf(
        timelineOf(
          [monday, tuesday],
          [
            mention({ id: 'm1', article: monday, quote: 'rockets hit a mill', happening: null }),
            mention({ id: 'm2', article: tuesday, quote: 'the mill burned', happening: null, date }),
          ],
        ),
      );
    expect(of('2015-07-08')).toHaveLength(1);
    expect(of('2015')).toHaveLength(2);
  });

  it('that count nothing alike need more in common', () => {
    const of = (figure: string) =>
      groupsOf(
        timelineOf(
          [monday, tuesday],
          [
            mention({
              id: 'm1',
              article: monday,
              quote: 'rockets hit a mill',
              happening: null,
              figures: [['10', 'men']],
            }),
            mention({
              id: 'm2',
              article: tuesday,
              quote: 'the mill burned',
              happening: null,
              figures: [[figure, 'dead']],
            }),
          ],
        ),
      );
    expect(of('10')).toHaveLength(1);
    expect(of('25')).toHaveLength(2);
  });

  it('whose class leaves open what was done are not told apart by it', () => {
    const of = (happening: string) =>
      groupsOf(
        timelineOf(
          [monday, tuesday],
          [
            mention({ id: 'm1', article: monday, quote: 'rockets hit a mill', happening: 'attack' }),
            mention({ id: 'm2', article: tuesday, quote: 'guards of the mill', happening }),
          ],
        ),
      );
    expect(of('start')).toHaveLength(1);
    expect(of('elect')).toHaveLength(2);
  });

  it('of other actors stay apart, a part and its whole being alike', () => {
    const quote = 'attacked the northern bridge with rockets';
    const of = (actor: string) => [
      mention({ id: 'm1', article: monday, quote, actors: ['us'] }),
      mention({ id: 'm2', article: tuesday, quote, actors: [actor] }),
    ];
    expect(groupsOf(timelineOf([monday, tuesday], of('group')))).toHaveLength(2);
    expect(groupsOf(timelineOf([monday, tuesday], of('us.army')))).toEqual(['m1 m2']);
  });

  it('of one article that tell two sorts of happening stay apart', () => {
    const quote = 'the army attacked the northern bridge and took the northern bridge';
    const of = (document: typeof monday) => [
      mention({ id: 'm1', article: monday, quote }),
      mention({ id: 'm2', article: document, quote: `then ${quote}`, happening: 'capture' }),
    ];
    expect(groupsOf(timelineOf([monday], of(monday)))).toHaveLength(2);
    expect(groupsOf(timelineOf([monday, tuesday], of(tuesday)))).toEqual(['m1 m2']);
  });

  it('do not follow one another from one happening into another', () => {
    const steps = [
      'rockets hit the northern bridge market square',
      'northern bridge market square school garden',
      'market square school garden airport road',
      'school garden airport road harbor tower',
      'airport road harbor tower embassy wall',
      'harbor tower embassy wall prison gate',
    ];
    const documents = steps.map((_, i) => article(`step${i}`, '2015-07-09'));
    const mentions = steps.map((quote, i) =>
      mention({ id: `m${i}`, article: documents[i] ?? monday, quote, happening: null, actors: [] }),
    );
    const timeline = timelineOf(documents, mentions);
    expect(eventOf(timeline, 'm0').id).not.toBe(eventOf(timeline, 'm5').id);
  });

  it('dated by publication agree with the day before', () => {
    const quote = 'the army attacked the northern bridge with rockets';
    const mentions = (date: string) => [
      mention({ id: 'm1', article: monday, quote, date: '2015-07-08' }),
      mention({ id: 'm2', article: tuesday, quote, date, basis: 'publication' }),
    ];
    expect(groupsOf(timelineOf([monday, tuesday], mentions('2015-07-09')))).toEqual(['m1 m2']);
    expect(groupsOf(timelineOf([monday, tuesday], mentions('2015-07-10')))).toHaveLength(2);
  });

  it('in two languages merge by day, actors and class', () => {
    const arabic = { ...tuesday, lang: 'ar' };
    const mentions = [
      mention({ id: 'm1', article: monday, quote: 'the army attacked the bridge' }),
      mention({ id: 'm2', article: arabic, quote: 'هاجم الجيش الجسر' }),
    ];
    const timeline = timelineOf([monday, arabic], mentions);
    expect(groupsOf(timeline)).toEqual(['m1 m2']);
    expect(eventOf(timeline, 'm1').titles).toEqual({ ar: 'هاجم الجيش الجسر', en: 'the army attacked the bridge' });
  });

  it('of an article that is not given are left out', () => {
    expect(groupsOf(timelineOf([monday], [mention({ id: 'm1', article: tuesday, quote: 'lost' })]))).toEqual([]);
  });
});

describe('a denial', () => {
  const text = 'An observer said that prisoners escaped, which the army denied. The army denied any escape.';
  const told = article('told', '2015-07-09', [text]);
  const flight = mention({
    id: 'escape',
    article: told,
    quote: 'An observer said that prisoners escaped',
    actors: ['group'],
    happening: 'escape',
    stance: 'reported',
  });
  const denial = mention({
    id: 'denial',
    article: told,
    quote: 'which the army denied',
    happening: null,
    stance: 'denied',
  });

  it('that follows at once on what it denies makes that disputed', () => {
    const timeline = timelineOf([told], [denial, flight]);
    expect(groupsOf(timeline)).toEqual(['escape denial']);
    expect(eventOf(timeline, 'escape').status).toBe('disputed');
    expect(eventOf(timeline, 'escape').titles).toEqual({ en: 'An observer said that prisoners escaped' });
  });

  it('further on stays with what is told there', () => {
    const far = mention({
      id: 'far',
      article: told,
      quote: 'The army denied any escape',
      happening: null,
      stance: 'denied',
    });
    expect(groupsOf(timelineOf([told], [flight, far]))).toHaveLength(2);
  });

  it('of what no one asserts is a denied event', () => {
    expect(eventOf(timelineOf([told], [denial]), 'denial').status).toBe('denied');
  });
});

describe('the timeline', () => {
  const documents = [monday, tuesday, article('c', null), article('d', '2015-07-09')];
  const words = [
    'army',
    'bridge',
    'rockets',
    'attacked',
    'left',
    'talks',
    'failed',
    'school',
    'market',
    'harbor',
    'tower',
  ];
  const looseMention = fc.record({
    document: fc.constantFrom(...documents),
    quote: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((chosen) => chosen.join(' ')),
    date: fc.constantFrom('2015-07-08', '2015-07-09', '2015-07', '2015', '2015-07-08~', '../2015-07', null),
    stance: fc.constantFrom('asserted' as const, 'denied' as const, 'planned' as const),
    happening: fc.constantFrom('attack', 'leave', null),
    actors: fc.constantFrom([], ['army'], ['army', 'us'], ['us.army']),
  });
  const corpus = fc
    .array(looseMention, { maxLength: 24 })
    .map((list) =>
      list.map(({ document, ...rest }, index) => mention({ id: `m${index}`, article: document, ...rest })),
    );

  it('is the same whatever the order of articles and mentions', () => {
    const shuffled = corpus.chain((mentions) =>
      fc.record({
        mentions: fc.constant(mentions),
        other: fc.shuffledSubarray(mentions, { minLength: mentions.length }),
        files: fc.shuffledSubarray(documents, { minLength: documents.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ mentions, other, files }) => {
        expect(timelineOf(files, other)).toEqual(timelineOf(documents, mentions));
      }),
    );
  });

  it('keeps every mention once, and no event names days that its mentions exclude', () => {
    fc.assert(
      fc.property(corpus, (mentions) => {
        const timeline = timelineOf(documents, mentions);
        const kept = groupsOf(timeline)
          .flatMap((ids) => ids.split(' '))
          .filter(Boolean);
        expect(kept.sort()).toEqual(mentions.map(({ id }) => id).sort());
        for (const { salience } of timeline.events) expect(salience >= 0 && salience <= 1).toBe(true);
      }),
    );
  });
});

describe('what is told again word for word', () => {
  const quote = 'three soldiers were killed at the northern bridge';
  /** One sentence in many paragraphs of one article. */
  const repeats = (count: number, date: (i: number) => string = () => '2015-07-08') =>
    Array.from({ length: count }, (_, i) => mention({ id: `m${i}`, article: monday, quote, date: date(i) }));

  it('is one event, however much of the corpus it is', () => {
    for (const count of [2, 40, 1000]) expect(timelineOf([monday], repeats(count)).events).toHaveLength(1);
  });

  it('is one event across articles, and leaves others as they are', () => {
    const copies = Array.from({ length: 60 }, (_, i) => article(`copy${i}`, '2015-07-09'));
    const mentions = [
      ...copies.map((document, i) => mention({ id: `c${i}`, article: document, quote: i % 2 ? quote : `«${quote}».` })),
      mention({ id: 'm1', article: monday, quote: 'the army attacked the harbor of Tel Hadid with rockets' }),
      mention({ id: 'm2', article: tuesday, quote: 'rockets of the army attacked the harbor of Tel Hadid' }),
    ];
    const timeline = timelineOf([...copies, monday, tuesday], mentions);
    expect(timeline.events.map((event) => event.mentions.length).sort((a, b) => a - b)).toEqual([2, 60]);
  });

  it('of other days stays apart', () => {
    const days = repeats(3, (i) => `2015-07-0${i + 1}`);
    expect(timelineOf([monday], days).events).toHaveLength(3);
  });

  it('of other actors stays apart', () => {
    const [first, second] = repeats(2);
    if (first === undefined || second === undefined) throw new Error('there are two');
    const other = { ...second, actors: [{ id: 'group', role: null }] };
    expect(timelineOf([monday], [first, other]).events).toHaveLength(2);
  });

  it('without a date is one event in one article and in the news of the same days', () => {
    const undated = (document: typeof monday, id: string) =>
      mention({ id, article: document, quote, date: null, basis: null, happening: null });
    const later = article('later', '2015-09-01');
    const mentions = [undated(monday, 'm1'), undated(monday, 'm2'), undated(tuesday, 'm3'), undated(later, 'm4')];
    expect(groupsOf(timelineOf([monday, tuesday, later], mentions)).sort()).toEqual(['m1 m2 m3', 'm4']);
  });

  it('joins nothing that the editor split off', () => {
    const edits = [{ action: 'split' as const, mention: 'm1', line: 1 }];
    expect(timelineOf([monday], repeats(3), { edits }).events).toHaveLength(2);
  });

  it('takes steps in proportion to how often it is told', () => {
    const steps = (count: number): number => {
      const mentions = repeats(count);
      return countSteps(() => timelineOf([monday], mentions));
    };
    steps(10);
    expect(steps(2000) / steps(500)).toBeLessThan(5);
  });
});
