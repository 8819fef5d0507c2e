import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumns, type EventColumns, encodeColumns } from '../../../src/view/columns/event-columns.ts';

const words = (n: number) => fc.uint32Array({ minLength: n, maxLength: n });

/** Columns of `count` events with whatever numbers; the links are any numbers too, for the form does not look at them. */
const anyColumns = fc
  .tuple(fc.nat(40), fc.nat(90), fc.nat(60))
  .chain(([count, actors, outlets]) =>
    fc.tuple(fc.constant(count), words(count), words(count + 1), words(actors), words(outlets)),
  )
  .map(
    ([count, each, starts, actors, outlets]): EventColumns => ({
      count,
      dated: Math.floor(count / 2),
      from: Int32Array.from(each),
      to: Int32Array.from(each),
      shape: Uint8Array.from(each),
      margin: Uint16Array.from(each),
      hollow: Uint8Array.from(each),
      status: Uint8Array.from(each),
      kind: Uint8Array.from(each),
      stances: Uint16Array.from(each),
      salience: Uint16Array.from(each),
      sources: Uint16Array.from(each),
      page: Uint16Array.from(each),
      actorStart: starts,
      actorList: Uint16Array.from(actors),
      outletStart: starts,
      outletList: Uint16Array.from(outlets),
    }),
  );

describe('the columns of events', () => {
  it('come out of their buffer as they went in', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('are refused where the buffer is of another version, cut short or none of ours', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const whole = encodeColumns(columns);
        expect(decodeColumns(whole.slice(0, -1))).toBeNull();
        const other = whole.slice(0);
        new Uint32Array(other, 0, 1)[0] = 0x53_4e_44_02;
        expect(decodeColumns(other)).toBeNull();
      }),
    );
    expect(decodeColumns(new ArrayBuffer(0))).toBeNull();
  });
});
