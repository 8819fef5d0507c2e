import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../src/calendar/index.ts';
import { indexFigure } from '../../../src/view/layout/figure-index.ts';
import { layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import { createTimeScale } from '../../../src/view/layout/time-scale.ts';
import { itemOfEvent, keyCommand, moveFocus } from '../../../src/view/state/keyboard.ts';
import { actorPath, articlePath, fileLink, localePrefixes, pageLink } from '../../../src/view/state/links.ts';
import {
  EMPTY_STATE,
  listChoices,
  readAddress,
  toggleName,
  undoChoice,
  type ViewState,
  writeAddress,
} from '../../../src/view/state/view-state.ts';
import { readWindow, writeWindow } from '../../../src/view/state/window-address.ts';
import { sampleColumns } from './sample.ts';

const narrowed: ViewState = {
  ...EMPTY_STATE,
  actors: ['us', 'iq'],
  without: ['us.forces'],
  isAll: true,
  stances: ['denied'],
  kinds: ['decision'],
  outlets: ['المرفأ اليوم'],
  query: 'الوزاره & co',
  window: [toDayNumber(2014, 6, 1), toDayNumber(2015, 2, 1)],
  isFlipped: true,
  hasLanes: true,
  open: 'abc123',
};

describe('the address', () => {
  it.each([
    ['', EMPTY_STATE],
    ['?actor=us.forces', { ...EMPTY_STATE, actors: ['us.forces'] }],
    ['?actor=isis&actor=sdf#e-abc123', { ...EMPTY_STATE, actors: ['isis', 'sdf'], open: 'abc123' }],
    ['#e-abc123', { ...EMPTY_STATE, open: 'abc123' }],
    [
      '?q=word&from=2014-06&to=2015-01&flip=1',
      { ...EMPTY_STATE, query: 'word', window: narrowed.window, isFlipped: true },
    ],
    ['?time=all', { ...EMPTY_STATE, isWhole: true }],
    ['?flip=1&lanes=1', { ...EMPTY_STATE, isFlipped: true, hasLanes: true }],
  ])('%s is read and written back as it was', (address, state) => {
    const [search = '', hash] = address.split('#');
    expect(readAddress(search, hash === undefined ? '' : `#${hash}`)).toEqual(state);
    expect(writeAddress(state)).toBe(address);
  });

  it('holds every choice, under names that can be read', () => {
    const address = writeAddress(narrowed);
    expect(address).toMatch(/^\?actor=us&actor=iq&not=us\.forces&stance=denied&kind=decision&outlet=/);
    const [search = '', hash = ''] = address.split('#');
    expect(readAddress(search, `#${hash}`)).toEqual(narrowed);
  });

  it('says “all of time” of no window that it names', () => {
    expect(readAddress('?from=2014&to=2014&time=all', '').isWhole).toBe(false);
    expect(readAddress('?time=later', '')).toEqual(EMPTY_STATE);
    expect(writeAddress({ ...EMPTY_STATE, isWhole: true, window: [16_071, 16_436] })).toBe('?from=2014&to=2014');
  });

  it('keeps parameters of others and passes over fragments of others', () => {
    expect(writeAddress({ ...EMPTY_STATE, actors: ['us'] }, '?ref=mail&actor=old&q=old')).toBe('?ref=mail&actor=us');
    expect(readAddress('?actor=&x=1&all=yes', '#content')).toEqual(EMPTY_STATE);
    expect(readAddress('', '#e-%E0%A4%A').open).toBe('%E0%A4%A');
  });

  it('carries any id', () => {
    const state = { ...EMPTY_STATE, actors: ['حزب & co', 'a#b'], open: 'ق/1' };
    const [search = '', hash = ''] = writeAddress(state).split('#');
    expect(readAddress(search, `#${hash}`)).toEqual(state);
  });

  it('toggles a name in and out', () => {
    const once = toggleName(EMPTY_STATE, 'kinds', 'decision');
    expect(once.kinds).toEqual(['decision']);
    expect(toggleName(once, 'kinds', 'decision')).toEqual(EMPTY_STATE);
  });

  it('forgets parts left out and "all" where they mean nothing any more', () => {
    const both = { ...EMPTY_STATE, actors: ['us', 'iq'], without: ['us.forces'], isAll: true };
    expect(toggleName(both, 'actors', 'iq')).toEqual({ ...both, actors: ['us'], isAll: false });
    expect(toggleName({ ...both, actors: ['us'] }, 'actors', 'us')).toEqual(EMPTY_STATE);
  });

  it('lists every choice, and undoes each', () => {
    expect(listChoices({ ...EMPTY_STATE, query: ' ', isFlipped: true, open: 'x' })).toEqual([]);
    const choices = listChoices(narrowed);
    expect(choices.map(({ of }) => of).join(' ')).toBe('actors actors without stances kinds outlets query window');
    const { isFlipped, hasLanes, open } = narrowed;
    expect(choices.reduce(undoChoice, narrowed)).toEqual({ ...EMPTY_STATE, isFlipped, hasLanes, open });
  });
});

describe('the window in the address', () => {
  it.each([
    ['2014', '2014', [16_071, 16_436]],
    ['2014-06', '2015-01', [16_222, 16_467]],
    ['2014-06-03', '2014-06-03', [16_224, 16_225]],
    ['-0044-03', '-0044-03', [toDayNumber(-44, 3, 1), toDayNumber(-44, 4, 1)]],
  ] as const)('from %s to %s', (from, to, window) => {
    expect(readWindow(from, to)).toEqual(window);
    expect(writeWindow(window)).toEqual([from, to]);
  });

  it('comes back from any two days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 1, max: 400_000 }), (from, days) => {
        expect(readWindow(...writeWindow([from, from + days]))).toEqual([from, from + days]);
      }),
    );
  });

  it.each([
    [null, '2014'],
    ['2014', null],
    ['2015', '2014'],
    ['2014-13', '2015'],
    ['2014-02-30', '2015'],
    ['soon', 'later'],
  ])('is none from %s to %s', (from, to) => {
    expect(readWindow(from, to)).toBeNull();
  });
});

describe('the keyboard', () => {
  const { columns, names } = sampleColumns();
  const index = indexFigure(readSource(columns, names), new Uint8Array(columns.count).fill(1));
  const scale = createTimeScale([11000, 19200], 1000, 'rtl', 20);
  const { items } = layoutFrame(index, { scale, widthPx: 1000, heightPx: 230, hasLanes: true });
  const press = (key: string, from: string | null, direction: 'rtl' | 'ltr' = 'rtl'): string | null => {
    const command = keyCommand(key, direction);
    return command === null ? null : moveFocus(items, from, command);
  };

  it('follows the picture: left is later in Arabic and earlier in English', () => {
    const [first, second] = items.map((item) => item.key);
    expect(press('ArrowLeft', first ?? '', 'rtl')).toBe(second);
    expect(press('ArrowRight', second ?? '', 'rtl')).toBe(first);
    expect(press('ArrowRight', first ?? '', 'ltr')).toBe(second);
  });

  it('goes to either end and stays there', () => {
    const last = items.at(-1)?.key;
    expect(press('End', items[0]?.key ?? '')).toBe(last);
    expect(press('ArrowLeft', last ?? '')).toBe(last);
    expect(press('Home', last ?? '')).toBe(items[0]?.key);
  });

  it('moves between lanes to the nearest mark', () => {
    const from = items.find((item) => item.lane === 0);
    const to = items.find((item) => item.key === press('ArrowDown', from?.key ?? ''));
    expect(to?.lane).toBeGreaterThan(0);
    expect(press('ArrowUp', from?.key ?? '')).toBe(from?.key);
  });

  it('begins at the first mark, and has nowhere to go where there is none', () => {
    expect(press('ArrowLeft', null)).toBe(items[0]?.key);
    expect(moveFocus([], null, { do: 'step', by: 1 })).toBeNull();
  });

  it('knows zoom keys and leaves the rest to the page', () => {
    expect(keyCommand('+', 'rtl')).toMatchObject({ do: 'zoom' });
    expect(keyCommand('0', 'rtl')).toEqual({ do: 'whole' });
    expect(keyCommand('Tab', 'rtl')).toBeNull();
    expect(keyCommand('a', 'rtl')).toBeNull();
  });

  it('finds the mark that holds an event', () => {
    const nowhere = (): null => null;
    expect(itemOfEvent(items, 6, nowhere)?.events).toContain(6);
    expect(itemOfEvent(items, 12, nowhere)).toBeNull();
  });
});

describe('links', () => {
  const root = { base: '/', prefix: '' };

  it('end with a slash and carry base and locale', () => {
    expect(pageLink(root, '')).toBe('/');
    expect(pageLink({ base: '/sanad/', prefix: 'en' }, articlePath('a1'))).toBe('/sanad/en/articles/a1/');
    expect(pageLink(root, '', 'e-1')).toBe('/#e-1');
    expect(fileLink({ base: '/sanad', prefix: 'en' }, 'timeline.json')).toBe('/sanad/timeline.json');
  });

  it('keep an actor’s dots out of the path', () => {
    expect(pageLink(root, actorPath('us.forces'))).toBe('/actors/us/forces/');
  });

  it('escape what an address may not hold', () => {
    expect(pageLink(root, articlePath('a b?#'), 'س')).toBe('/articles/a%20b%3F%23/#%D8%B3');
  });

  it('give the default locale no prefix and others the shortest that tells them apart', () => {
    expect([...localePrefixes(['ar-IQ', 'en', 'fr-FR'])]).toEqual([
      ['ar-IQ', ''],
      ['en', 'en'],
      ['fr-FR', 'fr'],
    ]);
    expect(localePrefixes(['en', 'ar-IQ', 'ar-MA']).get('ar-MA')).toBe('ar-ma');
  });
});
