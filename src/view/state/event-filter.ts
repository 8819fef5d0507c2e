import type { ColumnNames, EventColumns } from '../columns/event-columns.ts';
import type { ViewState } from './view-state.ts';
import type { TimeWindow } from './window-address.ts';

/** Columns with what is asked of them at every filter, worked out once. */
export interface FilterIndex {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  /** Actor `a` and the bodies it is part of, nearest first: `lineList` from `lineStart[a]` to `lineStart[a + 1]`. */
  readonly lineStart: Uint32Array;
  readonly lineList: Uint16Array;
  /** All events: what is shown where nothing is asked for. */
  readonly all: Uint8Array;
  /** The counts of all events, made when they are first asked for: a page comes with them. */
  readonly countAll: () => ChoiceCounts;
}

/** How many events a choice would show, were it added to (or were the only one of its group in) the filter. */
export interface ChoiceCounts {
  readonly actors: Uint32Array;
  readonly stances: Uint32Array;
  readonly kinds: Uint32Array;
  readonly outlets: Uint32Array;
}

export interface Filtered {
  /** 1 where the filter shows event `i`, whatever the days looked at. */
  readonly shown: Uint8Array;
  /** 1 where it touches those days too: what the list lists. */
  readonly listed: Uint8Array;
  readonly shownCount: number;
  readonly listedCount: number;
  readonly counts: ChoiceCounts;
}

/** What the filter asks beside the state. */
export interface FilterLimits {
  /** 1 where the text that is searched has the words; null where none are searched. */
  readonly found: Uint8Array | null;
  /** Number of the actor that the page is about, or −1. */
  readonly within: number;
}

/** Bits of what an event fails. */
const FAILS = { actors: 1, stances: 2, kinds: 4, outlets: 8, words: 16, page: 32, window: 64 } as const;
/** More chosen actors than bits in a mask are passed over. */
const MOST_CHOSEN = 31;

export function createFilterIndex(columns: EventColumns, names: ColumnNames): FilterIndex {
  const lines = names.actors.map((_, actor) => {
    const line: number[] = [];
    for (let at = actor; at >= 0 && !line.includes(at); at = names.actors[at]?.parent ?? -1) line.push(at);
    return line;
  });
  const lineStart = new Uint32Array(lines.length + 1);
  lines.forEach((line, actor) => {
    lineStart[actor + 1] = (lineStart[actor] ?? 0) + line.length;
  });
  const all = new Uint8Array(columns.count).fill(1);
  let counts: ChoiceCounts | null = null;
  const countAll = (): ChoiceCounts => {
    counts ??= countEvery(index);
    return counts;
  };
  const index: FilterIndex = { columns, names, lineStart, lineList: Uint16Array.from(lines.flat()), all, countAll };
  return index;
}

const indicesOf = (names: readonly string[], chosen: readonly string[]): number[] =>
  chosen.map((name) => names.indexOf(name)).filter((index) => index >= 0);

/** Chosen numbers as a mask of bits. */
const maskOf = (indices: readonly number[]): number => indices.reduce((mask, index) => mask | (1 << index), 0);

/**
 * For every actor, bit `k` where it is the `k`th chosen one or a part of it, and no body between the two is left out.
 */
function actorMasks(
  { names, lineStart, lineList }: FilterIndex,
  chosen: readonly number[],
  without: Set<number>,
): Int32Array {
  const bit = new Map(chosen.slice(0, MOST_CHOSEN).map((actor, k) => [actor, 1 << k]));
  return Int32Array.from(names.actors, (_, actor) => {
    let mask = 0;
    for (let at = lineStart[actor] ?? 0; at < (lineStart[actor + 1] ?? 0); at++) {
      const body = lineList[at] ?? 0;
      if (without.has(body)) break;
      mask |= bit.get(body) ?? 0;
    }
    return mask;
  });
}

/** True where an event touches the window; what has no place in time touches none. */
function touches({ from, to, dated }: EventColumns, event: number, [start, end]: TimeWindow): boolean {
  return event < dated && (from[event] ?? 0) < end && (to[event] ?? 0) > start;
}

interface Asked {
  readonly masks: Int32Array;
  /** The mask that an event's actors must make together; 0 where no actor is chosen. */
  readonly full: number;
  readonly isAll: boolean;
  readonly within: Int32Array | null;
  readonly stances: number;
  readonly kinds: number;
  readonly outlets: ReadonlySet<number>;
  readonly found: Uint8Array | null;
  readonly window: TimeWindow | null;
}

function toAsked(index: FilterIndex, state: ViewState, { found, within }: FilterLimits): Asked {
  const { names } = index;
  const ids = names.actors.map(({ id }) => id);
  const chosen = indicesOf(ids, state.actors).slice(0, MOST_CHOSEN);
  return {
    masks: actorMasks(index, chosen, new Set(indicesOf(ids, state.without))),
    full: chosen.length === 0 ? 0 : 2 ** chosen.length - 1,
    isAll: state.isAll && chosen.length > 1,
    within: within < 0 ? null : actorMasks(index, [within], new Set()),
    stances: maskOf(indicesOf(names.stances, state.stances)),
    kinds: maskOf(indicesOf(names.kinds, state.kinds)),
    outlets: new Set(indicesOf(names.outlets, state.outlets)),
    found,
    window: state.window,
  };
}

function actorsFail(columns: EventColumns, event: number, masks: Int32Array, full: number, isAll: boolean): boolean {
  let mask = 0;
  const end = columns.actorStart[event + 1] ?? 0;
  for (let at = columns.actorStart[event] ?? 0; at < end; at++) mask |= masks[columns.actorList[at] ?? 0] ?? 0;
  return isAll ? mask !== full : mask === 0;
}

function outletsFail(columns: EventColumns, event: number, outlets: ReadonlySet<number>): boolean {
  const end = columns.outletStart[event + 1] ?? 0;
  for (let at = columns.outletStart[event] ?? 0; at < end; at++) {
    if (outlets.has(columns.outletList[at] ?? -1)) return false;
  }
  return true;
}

/** What an event fails, as bits. */
function failsOf(columns: EventColumns, event: number, asked: Asked): number {
  let fails = 0;
  if (asked.full !== 0 && actorsFail(columns, event, asked.masks, asked.full, asked.isAll)) fails |= FAILS.actors;
  if (asked.stances !== 0 && ((columns.stances[event] ?? 0) & asked.stances) === 0) fails |= FAILS.stances;
  if (asked.kinds !== 0 && ((1 << (columns.kind[event] ?? 0)) & asked.kinds) === 0) fails |= FAILS.kinds;
  if (asked.outlets.size > 0 && outletsFail(columns, event, asked.outlets)) fails |= FAILS.outlets;
  if (asked.found !== null && asked.found[event] !== 1) fails |= FAILS.words;
  if (asked.within !== null && actorsFail(columns, event, asked.within, 1, false)) fails |= FAILS.page;
  if (asked.window !== null && !touches(columns, event, asked.window)) fails |= FAILS.window;
  return fails;
}

/** Counts choices, each event once for each. */
class Counter {
  readonly counts: ChoiceCounts;
  readonly #index: FilterIndex;
  /** The event that last counted for an actor, plus 1: two parts of a body are one event of the body. */
  readonly #last: Int32Array;

  constructor(index: FilterIndex) {
    const { actors, stances, kinds, outlets } = index.names;
    this.#index = index;
    this.#last = new Int32Array(actors.length);
    this.counts = {
      actors: new Uint32Array(actors.length),
      stances: new Uint32Array(stances.length),
      kinds: new Uint32Array(kinds.length),
      outlets: new Uint32Array(outlets.length),
    };
  }

  /** A group's own choices don't bear on its counts, except where every actor is asked for: there each adds to the others. */
  add(event: number, fails: number, isAll: boolean): void {
    if (fails === 0 || (fails === FAILS.actors && !isAll)) this.#addActors(event);
    if ((fails & ~FAILS.stances) === 0) this.#addStances(event);
    if ((fails & ~FAILS.kinds) === 0) bump(this.counts.kinds, this.#index.columns.kind[event] ?? 0);
    if ((fails & ~FAILS.outlets) === 0) this.#addOutlets(event);
  }

  #addActors(event: number): void {
    const { columns, lineStart, lineList } = this.#index;
    const end = columns.actorStart[event + 1] ?? 0;
    for (let at = columns.actorStart[event] ?? 0; at < end; at++) {
      const actor = columns.actorList[at] ?? 0;
      for (let step = lineStart[actor] ?? 0; step < (lineStart[actor + 1] ?? 0); step++) {
        const body = lineList[step] ?? 0;
        if (this.#last[body] === event + 1) continue;
        this.#last[body] = event + 1;
        bump(this.counts.actors, body);
      }
    }
  }

  #addStances(event: number): void {
    const stances = this.#index.columns.stances[event] ?? 0;
    for (let bit = 0; 1 << bit <= stances; bit++) if ((stances >> bit) & 1) bump(this.counts.stances, bit);
  }

  #addOutlets(event: number): void {
    const { columns } = this.#index;
    const end = columns.outletStart[event + 1] ?? 0;
    for (let at = columns.outletStart[event] ?? 0; at < end; at++) {
      bump(this.counts.outlets, columns.outletList[at] ?? 0);
    }
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function countEvery(index: FilterIndex): ChoiceCounts {
  const counter = new Counter(index);
  for (let event = 0; event < index.columns.count; event++) counter.add(event, 0, false);
  return counter.counts;
}

const asksNothing = ({ full, stances, kinds, outlets, found, within, window }: Asked): boolean =>
  (full | stances | kinds | outlets.size) === 0 && found === null && within === null && window === null;

function showAll({ all, countAll }: FilterIndex): Filtered {
  const count = all.length;
  return {
    shown: all,
    listed: all,
    shownCount: count,
    listedCount: count,
    get counts() {
      return countAll();
    },
  };
}

/** The events that the state's filter shows, and the counts beside every choice, in one pass over the columns. */
export function filterEvents(index: FilterIndex, state: ViewState, limits: FilterLimits): Filtered {
  const { columns } = index;
  const asked = toAsked(index, state, limits);
  if (asksNothing(asked)) return showAll(index);
  const [shown, listed] = [new Uint8Array(columns.count), new Uint8Array(columns.count)];
  const counter = new Counter(index);
  let [shownCount, listedCount] = [0, 0];
  for (let event = 0; event < columns.count; event++) {
    const fails = failsOf(columns, event, asked);
    counter.add(event, fails, asked.isAll);
    if ((fails & ~FAILS.window) !== 0) continue;
    shown[event] = 1;
    shownCount++;
    if (fails !== 0) continue;
    listed[event] = 1;
    listedCount++;
  }
  return { shown, listed, shownCount, listedCount, counts: counter.counts };
}

/** The nearest listed event before (−1) or after (+1) the given one, in order of time; −1 where there is none. */
export function stepEvent(listed: Uint8Array, from: number, by: -1 | 1): number {
  for (let event = from + by; event >= 0 && event < listed.length; event += by) if (listed[event] === 1) return event;
  return -1;
}

const SALIENCES = 65_536;

/** The salience that as many events reach as are asked for, and how many of those that have just that are among them. */
function leastSalience(counts: Uint32Array, most: number): readonly [least: number, equals: number] {
  let room = most;
  for (let salience = SALIENCES - 1; salience > 0; salience--) {
    const count = counts[salience] ?? 0;
    if (count >= room) return [salience, room];
    room -= count;
  }
  return [0, room];
}

/**
 * The listed events that matter most, at most so many, in order of time; of equals the earlier. Counted and not sorted:
 * linear in the number of events.
 */
export function chiefEvents({ salience }: Pick<EventColumns, 'salience'>, listed: Uint8Array, most: number): number[] {
  const counts = new Uint32Array(SALIENCES);
  for (let event = 0; event < listed.length; event++) if (listed[event] === 1) bump(counts, salience[event] ?? 0);
  const [least, room] = leastSalience(counts, most);
  let equals = room;
  const chief: number[] = [];
  for (let event = 0; event < listed.length; event++) {
    const own = salience[event] ?? 0;
    if (listed[event] !== 1 || own < least || (own === least && equals === 0)) continue;
    if (own === least) equals--;
    chief.push(event);
  }
  return chief;
}
