/** All that a reader can choose on a page with a timeline; the address holds it whole. */
export interface ViewState {
  /** Ids of actors to show; none means all. An event with any of them is shown. */
  readonly actors: readonly string[];
  /** Id of the mention whose source is open, or null. */
  readonly open: string | null;
}

export const EMPTY_STATE: ViewState = { actors: [], open: null };

const ACTOR = 'actor';
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
  const actors = new URLSearchParams(search).getAll(ACTOR).filter((id) => id !== '');
  const open = hash.startsWith(EVENT_PREFIX) ? decode(hash.slice(EVENT_PREFIX.length)) : null;
  return { actors: [...new Set(actors)], open };
}

/** The query and fragment of a state; parameters that are not ours are kept. The empty state gives ''. */
export function writeAddress(state: ViewState, search = ''): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(ACTOR);
  for (const id of state.actors) parameters.append(ACTOR, id);
  const query = parameters.toString();
  return `${query === '' ? '' : `?${query}`}${state.open === null ? '' : `${EVENT_PREFIX}${encodeURIComponent(state.open)}`}`;
}

/** The state with an actor added to the filter, or taken out of it. */
export function toggleActor(state: ViewState, actor: string): ViewState {
  const has = state.actors.includes(actor);
  return { ...state, actors: has ? state.actors.filter((id) => id !== actor) : [...state.actors, actor] };
}
