import { z } from 'zod';
import { ACTOR_ID } from '../actor/actor-id.ts';
import { type Actor, type ActorProblem, findActorProblems, isBuiltInActor } from '../actor/index.ts';
import { languages } from '../language/index.ts';
import type { Message, Severity } from '../message/message.ts';
import { checkPart, type FileReport, readYamlFile } from './checked-yaml.ts';
import { flag, optionalText, text, texts } from './fields.ts';

export const ACTORS_FILE = 'actors.yaml';

const OWN_FIELDS = {
  id: text.regex(ACTOR_ID, 'actor-id-form'),
  type: text,
  parent: optionalText,
  affiliation: optionalText,
  suppress: texts,
  generic: flag,
  /** Short forms of the publication's first language; `anaphors_en` and the like name theirs. */
  anaphors: texts,
};
const actorSchema = z.object(OWN_FIELDS);
/** `ar`, `demonym_ar`, `anaphors_en`. */
const LANGUAGE_FIELD = /^(?:(demonyms?|anaphors)_)?([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/;

type NamesByLanguage = Record<string, Record<'names' | 'demonyms' | 'anaphors', string[]>>;
type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names, demonyms and anaphors by language, from the fields that carry a language's tag. */
function readNames(entry: Entry, anaphors: readonly string[], index: number, report: FileReport): NamesByLanguage {
  const names: NamesByLanguage = {};
  const of = (tag: string) => (names[tag] ??= { names: [], demonyms: [], anaphors: [] });
  for (const [field, value] of Object.entries(entry)) {
    if (Object.hasOwn(OWN_FIELDS, field)) continue;
    const match = LANGUAGE_FIELD.exec(field);
    if (match === null) report.add('field-unknown', ['actors', index, field], { field }, 'warning');
    else {
      const part = match[1] === undefined ? 'names' : match[1] === 'anaphors' ? 'anaphors' : 'demonyms';
      of(match[2] ?? '')[part].push(...(checkPart(texts, value, ['actors', index, field], report) ?? []));
    }
  }
  const first = languages[0]?.tag;
  if (anaphors.length > 0 && first !== undefined) of(first).anaphors.push(...anaphors);
  return names;
}

function readActor(entry: unknown, index: number, report: FileReport): Actor | null {
  if (!isEntry(entry)) {
    report.add('actor-not-fields', ['actors', index]);
    return null;
  }
  const own = Object.fromEntries(Object.entries(entry).filter(([field]) => Object.hasOwn(OWN_FIELDS, field)));
  const actor = checkPart(actorSchema, own, ['actors', index], report);
  if (actor === null) return null;
  const { anaphors, ...rest } = actor;
  const names = readNames(entry, anaphors, index, report);
  if (Object.values(names).every((each) => each.names.length === 0))
    report.add('actor-nameless', ['actors', index], { id: actor.id }, 'warning');
  return { ...rest, names };
}

/** Each problem's rule, the field it stands in and how much it matters. */
const PROBLEMS: Readonly<Record<ActorProblem['kind'], { rule: string; field: string | null; severity: Severity }>> = {
  'same-id': { rule: 'actor-id-taken', field: 'id', severity: 'error' },
  'missing-parent': { rule: 'actor-parent-missing', field: 'parent', severity: 'error' },
  'missing-affiliation': { rule: 'actor-affiliation-missing', field: 'affiliation', severity: 'error' },
  'missing-suppressed': { rule: 'actor-suppressed-missing', field: 'suppress', severity: 'warning' },
  'parent-cycle': { rule: 'actor-parent-circle', field: 'parent', severity: 'error' },
  'same-alias': { rule: 'alias-taken', field: null, severity: 'error' },
  'unusable-alias': { rule: 'alias-unusable', field: null, severity: 'warning' },
};

/** Which field of an entry holds an alias, with its place in the list. */
function pathOfAlias(entry: Entry, alias: string): (string | number)[] {
  for (const [field, value] of Object.entries(entry)) {
    if (value === alias) return [field];
    const place = Array.isArray(value)
      ? value.findIndex((each) => typeof each === 'string' && each.trim() === alias)
      : -1;
    if (place >= 0) return [field, place];
  }
  return [];
}

function tellProblem(problem: ActorProblem, entries: readonly unknown[], report: FileReport): void {
  const { rule, field, severity } = PROBLEMS[problem.kind];
  const isOf = (entry: unknown): boolean => isEntry(entry) && entry['id'] === problem.actor;
  const index = problem.kind === 'same-id' ? entries.findLastIndex(isOf) : entries.findIndex(isOf);
  const entry = entries[index];
  const inside = field === null ? (isEntry(entry) ? pathOfAlias(entry, problem.alias ?? '') : []) : [field];
  report.add(
    rule,
    ['actors', index, ...inside],
    { id: problem.actor, other: problem.other ?? '', alias: problem.alias ?? '' },
    severity,
  );
}

const isBuiltIn = (id: string): boolean => isBuiltInActor(id, languages);

/** What can be used in spite of the problems: the first actor of an id, no parents that aren't there. */
function withoutBroken(actors: readonly Actor[]): Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor);
  const known = (id: string | null): string | null => (id !== null && (byId.has(id) || isBuiltIn(id)) ? id : null);
  return [...byId.values()].map((actor) => ({
    ...actor,
    parent: known(actor.parent),
    affiliation: known(actor.affiliation),
  }));
}

/** Reads actors.yaml. An entry that can't be used is told and left out; the others stay. */
export function readActors(content: string): { actors: readonly Actor[]; messages: readonly Message[] } {
  const { value, report } = readYamlFile(ACTORS_FILE, content);
  const list = isEntry(value) ? value['actors'] : value;
  if (list !== null && list !== undefined && !Array.isArray(list)) report.add('file-not-list', [], { field: 'actors' });
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const actors = entries.flatMap((entry, index) => readActor(entry, index, report) ?? []);
  for (const problem of findActorProblems(actors, isBuiltIn)) tellProblem(problem, entries, report);
  return { actors: withoutBroken(actors), messages: report.messages };
}
