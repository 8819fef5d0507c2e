import { readWindow, type TimeWindow, writeWindow } from './window-address.ts';

/** All that a reader can choose on a page with a timeline; the address holds it whole. */
export interface ViewState {
  /** Ids of actors to show; none means all. */
  readonly actors: readonly string[];
  /** Ids of parts of the chosen actors that are left out. */
  readonly without: readonly string[];
  /** True where an event must have every chosen actor, not any. */
  readonly isAll: boolean;
  /** Names of stances, kinds and outlets to show; none means all of each. */
  readonly stances: readonly string[];
  readonly kinds: readonly string[];
  readonly outlets: readonly string[];
  /** Words that an event's texts must hold. */
  readonly query: string;
  /** The days that are looked at, or null for what the page opens with. */
  readonly window: TimeWindow | null;
  /** True where all of time is looked at, on a page that opens with a part of it. */
  readonly isWhole: boolean;
  /** True where time runs against the direction of the language. */
  readonly isFlipped: boolean;
  /** True where lanes were asked for, on a screen that is too narrow to have them at first. */
  readonly hasLanes: boolean;
  /** Id of the mention whose source is open, or null. */
  readonly open: string | null;
}

export const EMPTY_STATE: ViewState = {
  actors: [],
  without: [],
  isAll: false,
  stances: [],
  kinds: [],
  outlets: [],
  query: '',
  window: null,
  isWhole: false,
  isFlipped: false,
  hasLanes: false,
  open: null,
};

/** Parts of the state that are lists of names, and their names in the address. */
const LISTS = {
  actors: 'actor',
  without: 'not',
  stances: 'stance',
  kinds: 'kind',
  outlets: 'outlet',
} as const;
export type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as ListName[];

const [ALL, QUERY, FLIP, FROM, TO, TIME, LANES] = ['all', 'q', 'flip', 'from', 'to', 'time', 'lanes'];
const OURS: readonly string[] = [...Object.values(LISTS), ALL, QUERY, FLIP, FROM, TO, TIME, LANES];
const YES = '1';
/** What `time` says where all of it is looked at. */
const WHOLE = 'all';
const EVENT_PREFIX = '#e-';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the state out of an address's query and fragment; parts it does not know are passed over. */
export function readAddress(search: string, hash: string): ViewState {
  const parameters = new URLSearchParams(search);
  const list = (name: ListName): string[] => [
    ...new Set(parameters.getAll(LISTS[name]).filter((value) => value !== '')),
  ];
  const window = readWindow(parameters.get(FROM), parameters.get(TO));
  return {
    actors: list('actors'),
    without: list('without'),
    isAll: parameters.get(ALL) === YES,
    stances: list('stances'),
    kinds: list('kinds'),
    outlets: list('outlets'),
    query: parameters.get(QUERY) ?? '',
    window,
    isWhole: window === null && parameters.get(TIME) === WHOLE,
    isFlipped: parameters.get(FLIP) === YES,
    hasLanes: parameters.get(LANES) === YES,
    open: hash.startsWith(EVENT_PREFIX) ? decode(hash.slice(EVENT_PREFIX.length)) : null,
  };
}

/** Our parameters of a state, in the order in which they stand in the address. */
function parametersOf(state: ViewState): (readonly [string, string])[] {
  const window = state.window === null ? null : writeWindow(state.window);
  return [
    ...LIST_NAMES.flatMap((name) => state[name].map((value) => [LISTS[name], value] as const)),
    ...(state.isAll ? [[ALL, YES] as const] : []),
    ...(state.query === '' ? [] : [[QUERY, state.query] as const]),
    ...(window === null ? [] : [[FROM, window[0]] as const, [TO, window[1]] as const]),
    ...(window === null && state.isWhole ? [[TIME, WHOLE] as const] : []),
    ...(state.isFlipped ? [[FLIP, YES] as const] : []),
    ...(state.hasLanes ? [[LANES, YES] as const] : []),
  ] as (readonly [string, string])[];
}

/** The query and fragment of a state; parameters that are not ours are kept. The empty state gives ''. */
export function writeAddress(state: ViewState, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const name of OURS) parameters.delete(name);
  for (const [name, value] of parametersOf(state)) parameters.append(name, value);
  const query = parameters.toString();
  return `${query === '' ? '' : `?${query}`}${state.open === null ? '' : `${EVENT_PREFIX}${encodeURIComponent(state.open)}`}`;
}

/** What was left out of an actor, and whether all are asked for, mean nothing when no actor, or one, is chosen. */
function settleActors(state: ViewState): ViewState {
  const { actors, without, isAll } = state;
  return { ...state, without: actors.length === 0 ? [] : without, isAll: isAll && actors.length > 1 };
}

/** The state with a name added to one of its lists, or taken out of it. */
export function toggleName(state: ViewState, list: ListName, name: string): ViewState {
  const names = state[list];
  const toggled = names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
  return settleActors({ ...state, [list]: toggled });
}

/** One thing that the reader has chosen, of those that leave events out. */
export type Choice =
  | { readonly of: ListName; readonly name: string }
  | { readonly of: 'query' }
  | { readonly of: 'window' };

/** All that is chosen. */
export function listChoices(state: ViewState): Choice[] {
  return [
    ...LIST_NAMES.flatMap((list) => state[list].map((name) => ({ of: list, name }))),
    ...(state.query.trim() === '' ? [] : [{ of: 'query' } as const]),
    ...(state.window === null ? [] : [{ of: 'window' } as const]),
  ];
}

/** The state without one of its choices. */
export function undoChoice(state: ViewState, choice: Choice): ViewState {
  if (choice.of === 'query') return { ...state, query: '' };
  if (choice.of === 'window') return { ...state, window: null };
  return settleActors({ ...state, [choice.of]: state[choice.of].filter((name) => name !== choice.name) });
}
