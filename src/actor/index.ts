export type { Actor, ActorMention, ActorNames } from './actor.ts';
export { type ActorProblem, findActorProblems } from './find-actor-problems.ts';
export { findActors } from './find-actors.ts';
export { createGazetteer, type Gazetteer } from './gazetteer.ts';
export { ancestorsOf, type HierarchyActor, withDescendants } from './hierarchy.ts';
