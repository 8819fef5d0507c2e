import { expect, it } from 'vitest';
import { isCapitalAt, isSmallAt } from '../../../src/text/capitals.ts';

it.each([
  ['M', true, false],
  ['m', false, true],
  ['É', true, false],
  ['é', false, true],
  ['م', false, false],
  ['7', false, false],
])('%s has the case it has', (letter, isCapital, isSmall) => {
  expect([isCapitalAt(letter, 0), isSmallAt(letter, 0)]).toEqual([isCapital, isSmall]);
});

it('behind the end of a text stands no letter', () => {
  expect([isCapitalAt('M', 1), isSmallAt('m', 1)]).toEqual([false, false]);
});
