export type { Actor, ActorMention, ActorNames } from './actor.ts';
export { isBuiltInActor } from './built-in-actors.ts';
export { type ActorProblem, findActorProblems } from './find-actor-problems.ts';
export { findActors } from './find-actors.ts';
export { findProbableNames, type ProbableName } from './find-probable-names.ts';
export { createGazetteer, type Gazetteer } from './gazetteer.ts';
export { ancestorsOf, type HierarchyActor, withDescendants } from './hierarchy.ts';
export { createSpellingIndex, type SpellingIndex } from './spelling-index.ts';
export { type ActorSuggestion, type ReadDocument, suggestActors } from './suggest-actors.ts';
