import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import type { TimexType } from '../temporal-expression.ts';
import type { KnownDate, Reference, Source } from './reference.ts';

/** A reading resolved against one day. */
export interface Value {
  readonly type: TimexType;
  readonly value: string;
  /** EDTF where it does not follow from the value (Hijri months, spans that end today); else undefined. */
  readonly edtf?: string | null;
  /** True where the words disagree: EDTF marks it `?`. */
  readonly isDoubtful?: boolean;
  readonly source: Source;
  readonly implied: readonly TimeUnit[];
  /** The date it names, for what comes after it in the text. */
  readonly date: KnownDate | null;
}

/** Makes a value of what words say. */
export type Resolver = (parts: Parts, reference: Reference, weekStart: number) => Value | null;

/** A value that counts from nothing and places nothing. */
export const plain = (type: TimexType, value: string): Value => ({
  type,
  value,
  source: 'nowhere',
  implied: [],
  date: null,
});
