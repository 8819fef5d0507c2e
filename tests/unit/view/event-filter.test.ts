import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventColumns } from '../../../src/view/columns/event-columns.ts';
import {
  chiefEvents,
  createFilterIndex,
  type Filtered,
  type FilterLimits,
  filterEvents,
  stepEvent,
} from '../../../src/view/state/event-filter.ts';
import { groupFound } from '../../../src/view/state/found-groups.ts';
import { EMPTY_STATE, type ViewState } from '../../../src/view/state/view-state.ts';

const names = {
  actors: [
    { id: 'port', parent: -1, isNamed: true },
    { id: 'port.guard', parent: 0, isNamed: true },
    { id: 'port.guard.boats', parent: 1, isNamed: true },
    { id: 'port.office', parent: 0, isNamed: true },
    { id: 'union', parent: -1, isNamed: true },
  ],
  outlets: ['Anchor', 'Quay'],
  statuses: ['asserted'],
  kinds: ['decision', 'occurrence'],
  stances: ['asserted', 'denied'],
  pages: [''],
};
const [PORT, GUARD, BOATS, OFFICE, UNION] = [0, 1, 2, 3, 4];

/** One event: first day, day after the last (null: undated), actors, kind, stances as bits, outlets, salience. */
type Row = readonly [readonly [number, number] | null, readonly number[], number, number, readonly number[], number];
const ROWS: readonly Row[] = [
  [[0, 1], [GUARD], 1, 0b01, [0], 10],
  [[10, 11], [BOATS, OFFICE], 1, 0b01, [0, 1], 40],
  [[20, 51], [UNION, OFFICE], 0, 0b11, [1], 30],
  [[400, 765], [UNION], 1, 0b10, [1], 20],
  [null, [PORT], 0, 0b01, [], 50],
];

function toColumns(rows: readonly Row[]): EventColumns {
  const starts = (lists: readonly (readonly number[])[]): Uint32Array =>
    Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]);
  const [actors, outlets] = [rows.map((row) => row[1]), rows.map((row) => row[4])];
  const zero = new Uint16Array(rows.length);
  return {
    count: rows.length,
    dated: rows.filter(([days]) => days !== null).length,
    from: Int32Array.from(rows, ([days]) => days?.[0] ?? 0),
    to: Int32Array.from(rows, ([days]) => days?.[1] ?? 0),
    shape: new Uint8Array(rows.length),
    margin: zero,
    hollow: new Uint8Array(rows.length),
    status: new Uint8Array(rows.length),
    kind: Uint8Array.from(rows, (row) => row[2]),
    stances: Uint16Array.from(rows, (row) => row[3]),
    salience: Uint16Array.from(rows, (row) => row[5]),
    sources: zero,
    page: zero,
    actorStart: starts(actors),
    actorList: Uint16Array.from(actors.flat()),
    outletStart: starts(outlets),
    outletList: Uint16Array.from(outlets.flat()),
  };
}

const columns = toColumns(ROWS);
const index = createFilterIndex(columns, names);
const filter = (state: Partial<ViewState>, limits: Partial<FilterLimits> = {}): Filtered =>
  filterEvents(index, { ...EMPTY_STATE, ...state }, { found: null, within: -1, ...limits });
const listed = (state: Partial<ViewState>, limits: Partial<FilterLimits> = {}): number[] =>
  [...filter(state, limits).listed].flatMap((is, event) => (is === 1 ? [event] : []));

describe('the filter over columns', () => {
  it('shows all where nothing, or nobody known, is chosen', () => {
    expect(listed({})).toEqual([0, 1, 2, 3, 4]);
    expect(listed({ actors: ['nobody'], kinds: ['none'] })).toEqual([0, 1, 2, 3, 4]);
  });

  it('shows a body’s events under every body it is part of, the undated too', () => {
    expect(listed({ actors: ['port'] })).toEqual([0, 1, 2, 4]);
    expect(listed({ actors: ['port.guard'] })).toEqual([0, 1]);
  });

  it('leaves out a part with its own parts, and keeps an event that another part is in', () => {
    expect(listed({ actors: ['port'], without: ['port.guard'] })).toEqual([1, 2, 4]);
    expect(listed({ actors: ['port'], without: ['port.guard', 'port.office'] })).toEqual([4]);
  });

  it('keeps a part that is chosen itself, though the whole is chosen without it', () => {
    expect(listed({ actors: ['port', 'port.guard.boats'], without: ['port.guard'] })).toEqual([1, 2, 4]);
  });

  it('asks for any of the chosen actors, or for all', () => {
    expect(listed({ actors: ['union', 'port.guard'] })).toEqual([0, 1, 2, 3]);
    expect(listed({ actors: ['union', 'port'], isAll: true })).toEqual([2]);
    expect(listed({ actors: ['union'], isAll: true })).toEqual([2, 3]);
  });

  it('asks for one of the stances, of the kinds and of the outlets together', () => {
    expect(listed({ stances: ['denied'] })).toEqual([2, 3]);
    expect(listed({ kinds: ['decision'] })).toEqual([2, 4]);
    expect(listed({ outlets: ['Quay'], stances: ['asserted'] })).toEqual([1, 2]);
  });

  it('lists what touches the window, and shows the figure the rest too', () => {
    const { shown, listedCount, shownCount } = filter({ window: [50, 401] });
    expect(listed({ window: [50, 401] })).toEqual([2, 3]);
    expect(listed({ window: [51, 400] })).toEqual([]);
    expect([...shown]).toEqual([1, 1, 1, 1, 1]);
    expect([listedCount, shownCount]).toEqual([2, 5]);
  });

  it('keeps to the words that were found and to the actor of the page', () => {
    expect(listed({}, { found: Uint8Array.from([1, 0, 1, 0, 0]) })).toEqual([0, 2]);
    expect(listed({}, { within: UNION })).toEqual([2, 3]);
  });
});

describe('the counts beside the choices', () => {
  it('count an event once for a body, whichever of its parts are in it', () => {
    expect([...filter({}).counts.actors]).toEqual([4, 2, 1, 2, 2]);
  });

  it('are what each choice would show beside those of the other groups', () => {
    const { counts } = filter({ kinds: ['decision'] });
    expect([...counts.kinds]).toEqual([2, 3]);
    expect([...counts.actors]).toEqual([2, 0, 0, 1, 1]);
    expect([...counts.stances]).toEqual([2, 1]);
    expect([...counts.outlets]).toEqual([0, 1]);
  });

  it('stay for the other actors where any will do, and narrow where all must be there', () => {
    expect([...filter({ actors: ['union', 'port.guard'] }).counts.actors]).toEqual([4, 2, 1, 2, 2]);
    expect([...filter({ actors: ['union', 'port'], isAll: true }).counts.actors]).toEqual([1, 0, 0, 1, 1]);
  });
});

describe('what is listed', () => {
  it('is stepped through in order of time, and ends', () => {
    const { listed: marks } = filter({ actors: ['union'] });
    expect(stepEvent(marks, 2, 1)).toBe(3);
    expect(stepEvent(marks, 3, 1)).toBe(-1);
    expect(stepEvent(marks, 2, -1)).toBe(-1);
    expect(stepEvent(marks, -1, 1)).toBe(2);
  });

  it('is all of it, or what matters most in order of time', () => {
    const { listed: marks } = filter({});
    expect(chiefEvents(columns, marks, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(chiefEvents(columns, marks, 2)).toEqual([1, 4]);
  });

  it('has those that a sort by salience would put first, the earlier of equals', () => {
    const some = fc.array(fc.record({ salience: fc.integer({ min: 0, max: 4 }), is: fc.integer({ min: 0, max: 1 }) }));
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 8 }), (events, most) => {
        const salience = Uint16Array.from(events, (event) => event.salience);
        const sorted = [...events.keys()].filter((event) => events[event]?.is === 1);
        sorted.sort((a, b) => (salience[b] ?? 0) - (salience[a] ?? 0) || a - b);
        const chief = chiefEvents(
          { salience },
          Uint8Array.from(events, ({ is }) => is),
          most,
        );
        expect(chief).toEqual(sorted.slice(0, most).sort((a, b) => a - b));
      }),
    );
  });

  it('stands under years and months; a year alone under no month, the undated under no year', () => {
    expect(groupFound(columns, [0, 1, 2, 3, 4])).toEqual([
      { year: 1970, months: [{ month: 1, events: [0, 1, 2] }] },
      { year: 1971, months: [{ month: null, events: [3] }] },
      { year: null, months: [{ month: null, events: [4] }] },
    ]);
  });
});
