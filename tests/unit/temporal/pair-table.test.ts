import { expect, it } from 'vitest';
import { PairTable } from '../../../src/temporal/recognize/pair-table.ts';

const WIDTH = 721;

it('a number kept for a pair is found by that pair alone, however many are kept', () => {
  const table = new PairTable(WIDTH);
  for (let first = 0; first < 40; first++)
    for (let second = 0; second < WIDTH; second += 3) table.set(first, second, first * second);
  for (let first = 0; first < 40; first++)
    for (let second = 0; second < WIDTH; second++)
      expect(table.get(first, second)).toBe(second % 3 === 0 ? first * second : -1);
});

it('what is cleared is forgotten', () => {
  const table = new PairTable(WIDTH);
  table.set(3, 4, 5);
  table.clear();
  expect(table.get(3, 4)).toBe(-1);
});
