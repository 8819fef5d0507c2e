/** Words and rules of a language's temporal expressions. */
export type TemporalData = Readonly<Record<string, never>>;
