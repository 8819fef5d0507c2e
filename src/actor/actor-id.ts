/** What the id of an actor may be: letters and digits of any script, dots, hyphens and underscores, without spaces. */
export const ACTOR_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
