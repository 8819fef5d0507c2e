export type Direction = 'rtl' | 'ltr';

/** A strip of the figure; `actor` is null for "others". */
export interface Lane {
  readonly actor: string | null;
  /** Colour, 1 to 6; 0 is the quiet one. */
  readonly tone: number;
}
