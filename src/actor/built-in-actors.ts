import type { StateNames } from '../language/actor-data.ts';
import { type BodySort, bodySorts, organizations } from '../language/known-actors.ts';
import type { Language } from '../language/language.ts';
import type { Actor, ActorNames } from './actor.ts';

type NamesByTag = Record<string, ActorNames>;

const NONE: readonly string[] = [];

const toActor = (id: string, type: string, parent: string | null, names: NamesByTag, suppress = NONE): Actor => {
  return { id, type, parent, affiliation: null, names, suppress, generic: false };
};

const toListedNames = ({ names, anaphors = NONE }: Pick<ActorNames, 'names'> & Partial<ActorNames>): ActorNames => {
  return { names, anaphors, demonyms: NONE };
};

const displayOf = ({ display, guarded, names }: StateNames): string => display ?? guarded?.[0] ?? names[0] ?? '';

function toStateNames(state: StateNames, capitals: readonly string[]): ActorNames {
  const { names, guarded = NONE, demonyms = NONE } = state;
  return { names: [...names, ...capitals], guarded, demonyms, anaphors: NONE, display: displayOf(state) };
}

/** The gap for an adjective; where adjectives agree with their noun, with the place of the wanted form in the state's list. */
const ADJECTIVE = /\{demonym(?::(\d))?\}/;

/** The adjective that fills a gap; none of two words, which endings would break. */
function adjectiveOf(state: StateNames, place: string | undefined): string | null {
  if (state.attributive !== undefined) return state.attributive;
  const { demonyms = NONE } = state;
  const single = demonyms.filter((demonym) => !demonym.includes(' '));
  return (place === undefined ? single[0] : single[Number(place) - 1]) ?? null;
}

/** The first way of writing a body that the state's words can fill. */
function nameBody(templates: readonly string[], state: StateNames): string | null {
  for (const template of templates) {
    if (template.includes('{country}')) return template.replace('{country}', displayOf(state));
    const gap = ADJECTIVE.exec(template);
    const adjective = gap === null ? null : adjectiveOf(state, gap[1]);
    if (adjective !== null) return template.replace(ADJECTIVE, adjective);
  }
  return null;
}

function toBodyNames(code: string, sort: BodySort, languages: readonly Language[]): NamesByTag {
  const names: NamesByTag = {};
  for (const { tag, actors } of languages) {
    const listed = actors.organizations[`${code}.${sort.id}`];
    const state = actors.states[code];
    const display = listed === undefined && state ? nameBody(actors.bodies[sort.id] ?? [], state) : null;
    if (listed !== undefined) names[tag] = toListedNames(listed);
    else if (display !== null) names[tag] = { names: NONE, demonyms: NONE, anaphors: NONE, display };
  }
  return names;
}

/** Bodies are told from their state: an adjective beside one adds no second actor. */
function toBodies(code: string, languages: readonly Language[]): Actor[] {
  const suppress = [code];
  return bodySorts.map((sort) => {
    const parent = sort.part === undefined ? code : `${code}.${sort.part}`;
    return toActor(`${code}.${sort.id}`, sort.type, parent, toBodyNames(code, sort, languages), suppress);
  });
}

function toOrganizations(languages: readonly Language[]): Actor[] {
  return organizations.map(({ id, type, parent }) => {
    const names: NamesByTag = {};
    for (const { tag, actors } of languages) {
      const listed = actors.organizations[id];
      if (listed !== undefined) names[tag] = toListedNames(listed);
    }
    return toActor(id, type, parent, names, parent === null ? NONE : [parent]);
  });
}

/**
 * The states that some language names.
 *
 * @param withCapitals whether a capital speaks for its state; for a state's bodies it doesn't: the police of a capital is
 *   no police of the state
 */
export function listStates(languages: readonly Language[], withCapitals: boolean): Actor[] {
  const codes = new Set(languages.flatMap(({ actors }) => Object.keys(actors.states)));
  return [...codes].map((code) => {
    const names: NamesByTag = {};
    for (const { tag, actors } of languages) {
      const state = actors.states[code];
      if (state !== undefined) names[tag] = toStateNames(state, withCapitals ? (state.capitals ?? NONE) : NONE);
    }
    return toActor(code, 'state', null, names);
  });
}

const ORGANIZATION_IDS = new Set(organizations.map(({ id }) => id));
const BODY_IDS = new Set(bodySorts.map(({ id }) => id));

/** Whether an id is that of an actor known without a list. */
export function isBuiltInActor(id: string, languages: readonly Language[]): boolean {
  const [code = '', body] = id.split('.');
  const isState = languages.some(({ actors }) => Object.hasOwn(actors.states, code));
  return ORGANIZATION_IDS.has(id) || (isState && (body === undefined || BODY_IDS.has(body)));
}

/**
 * The actors that are known without a publication's list: states with their bodies, organizations, armed groups, outlets.
 * Names of bodies that follow a language's templates are found by `state-bodies.ts`; here they have what is displayed.
 */
export function listBuiltInActors(languages: readonly Language[]): Actor[] {
  const states = listStates(languages, true);
  const bodies = states.flatMap(({ id }) => toBodies(id, languages));
  return [...states, ...bodies, ...toOrganizations(languages)].filter(({ names }) => Object.keys(names).length > 0);
}
