import { describe, expect, it } from 'vitest';
import { ancestorsOf, withDescendants } from '../../../src/actor/index.ts';

const actors = [
  { id: 'state', parent: null },
  { id: 'army', parent: 'state' },
  { id: 'brigade', parent: 'army' },
  { id: 'other', parent: 'unlisted' },
];

describe('the hierarchy of actors', () => {
  it('climbs from an actor to its ancestors, nearest first', () => {
    expect(ancestorsOf(actors).get('brigade')).toEqual(['army', 'state']);
    expect(ancestorsOf(actors).get('state')).toEqual([]);
  });

  it('leaves out a parent that is not listed', () => {
    expect(ancestorsOf(actors).get('other')).toEqual([]);
  });

  it('ends in a circle of parents', () => {
    const circle = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
    ];
    expect(ancestorsOf(circle).get('a')).toEqual(['b']);
  });

  it('takes a state with all that is part of it', () => {
    expect([...withDescendants(['state'], actors)].sort()).toEqual(['army', 'brigade', 'state']);
    expect([...withDescendants(['brigade', 'other'], actors)].sort()).toEqual(['brigade', 'other']);
  });
});
