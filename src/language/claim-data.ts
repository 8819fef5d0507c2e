/** Cues of a language: attribution, stance, happenings, clause boundaries. */
export type ClaimData = Readonly<Record<string, never>>;
