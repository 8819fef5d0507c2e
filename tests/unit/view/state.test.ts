import { describe, expect, it } from 'vitest';
import { findBoundaries } from '../../../src/view/layout/boundaries.ts';
import { indexFigure } from '../../../src/view/layout/figure-index.ts';
import { layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { createTimeScale } from '../../../src/view/layout/time-scale.ts';
import { countActors, filterEvents, findEvent, stepEvent } from '../../../src/view/state/filter.ts';
import { itemOfEvent, keyCommand, moveFocus } from '../../../src/view/state/keyboard.ts';
import { actorPath, articlePath, fileLink, localePrefixes, pageLink } from '../../../src/view/state/links.ts';
import { EMPTY_STATE, readAddress, toggleActor, writeAddress } from '../../../src/view/state/view-state.ts';
import { sampleColumns, sampleData } from './sample.ts';

const data = sampleData();
const idsOf = (shown: ReadonlySet<number>): string[] => [...shown].map((index) => data.events[index]?.id ?? '');

describe('the address', () => {
  it.each([
    ['', EMPTY_STATE],
    ['?actor=us.forces', { actors: ['us.forces'], open: null }],
    ['?actor=isis&actor=sdf#e-abc123', { actors: ['isis', 'sdf'], open: 'abc123' }],
    ['#e-abc123', { actors: [], open: 'abc123' }],
  ])('%s is read and written back as it was', (address, state) => {
    const [search = '', hash] = address.split('#');
    expect(readAddress(search, hash === undefined ? '' : `#${hash}`)).toEqual(state);
    expect(writeAddress(state)).toBe(address);
  });

  it('keeps parameters of others and passes over fragments of others', () => {
    expect(writeAddress({ actors: ['us'], open: null }, '?ref=mail&actor=old')).toBe('?ref=mail&actor=us');
    expect(readAddress('?actor=&x=1', '#content')).toEqual(EMPTY_STATE);
    expect(readAddress('', '#e-%E0%A4%A').open).toBe('%E0%A4%A');
  });

  it('carries any id', () => {
    const state = { actors: ['حزب & co', 'a#b'], open: 'ق/1' };
    const [search = '', hash = ''] = writeAddress(state).split('#');
    expect(readAddress(search, `#${hash}`)).toEqual(state);
  });

  it('toggles an actor in and out', () => {
    const once = toggleActor(EMPTY_STATE, 'us');
    expect(once.actors).toEqual(['us']);
    expect(toggleActor(once, 'us').actors).toEqual([]);
  });
});

describe('the filter', () => {
  it('shows all where nothing, or nobody known, is chosen', () => {
    expect(filterEvents(data, []).size).toBe(data.events.length);
    expect(filterEvents(data, ['nobody']).size).toBe(data.events.length);
  });

  it('shows the events of any chosen actor, undated ones too', () => {
    expect(idsOf(filterEvents(data, ['sdf']))).toEqual(['mutiny', 'transfer', 'attack']);
    expect(idsOf(filterEvents(data, ['us.congress', 'pmf']))).toEqual(['powers', 'burial', 'undated']);
  });

  it('finds a body’s events under the state it is part of', () => {
    expect(idsOf(filterEvents(data, ['us']))).toContain('withdrawal');
    expect(idsOf(filterEvents(data, ['us.forces']))).not.toContain('davos');
  });

  it('counts each actor among what is shown', () => {
    const counts = countActors(data, filterEvents(data, ['sdf']));
    expect(counts[data.actors.indexOf('isis')]).toBe(3);
    expect(counts[data.actors.indexOf('pmf')]).toBe(0);
  });

  it('finds an event by any of its mentions', () => {
    expect(findEvent(data, 'mutiny')).toBe(6);
    expect(findEvent(data, 'second-mention')).toBe(6);
    expect(findEvent(data, 'gone')).toBe(-1);
    expect(findEvent(data, null)).toBe(-1);
  });

  it('steps to the next shown event and stops at the ends', () => {
    const shown = filterEvents(data, ['sdf']);
    expect(stepEvent(data, shown, 6, 1)).toBe(8);
    expect(stepEvent(data, shown, 6, -1)).toBe(-1);
    expect(stepEvent(data, shown, 10, 1)).toBe(-1);
  });
});

describe('the keyboard', () => {
  const { columns, names } = sampleColumns();
  const index = indexFigure(columns, names, findBoundaries(columns), new Uint8Array(columns.count).fill(1));
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
