import { describe, expect, it } from 'vitest';
import { findActorProblems } from '../../../src/actor/index.ts';
import { actor } from './sample.ts';

describe('the problems of a list of actors', () => {
  it('are none in a sound list, shared short forms included', () => {
    const sound = [
      actor({ id: 'a', names: { en: { names: ['Alpha'], anaphors: ['the group'] } } }),
      actor({ id: 'b', parent: 'a', suppress: ['a'], names: { en: { names: ['Beta'], anaphors: ['the group'] } } }),
    ];
    expect(findActorProblems(sound)).toEqual([]);
  });

  it('tell parents, affiliations and suppressed actors that are not listed', () => {
    expect(findActorProblems([actor({ id: 'a', parent: 'x', affiliation: 'y', suppress: ['z'] })])).toEqual([
      { kind: 'missing-parent', actor: 'a', other: 'x' },
      { kind: 'missing-affiliation', actor: 'a', other: 'y' },
      { kind: 'missing-suppressed', actor: 'a', other: 'z' },
    ]);
  });

  it('tell a circle of parents once', () => {
    const circle = [
      actor({ id: 'leaf', parent: 'a' }),
      actor({ id: 'a', parent: 'b' }),
      actor({ id: 'b', parent: 'a' }),
      actor({ id: 'self', parent: 'self' }),
    ];
    expect(findActorProblems(circle)).toEqual([
      { kind: 'parent-cycle', actor: 'a', other: 'b' },
      { kind: 'parent-cycle', actor: 'self', other: 'self' },
    ]);
  });

  it('tell an id that stands twice', () => {
    expect(findActorProblems([actor({ id: 'a' }), actor({ id: 'a' })])).toEqual([{ kind: 'same-id', actor: 'a' }]);
  });

  it('tell a full name of two actors, also where only its spelling differs', () => {
    const twins = [
      actor({ id: 'a', names: { ar: { names: ['الهيئة العليا'] } } }),
      actor({ id: 'b', names: { ar: { names: ['«الهيئه العليا»'] } } }),
    ];
    expect(findActorProblems(twins)).toEqual([
      { kind: 'same-alias', actor: 'b', other: 'a', alias: '«الهيئه العليا»' },
    ]);
  });

  it('tell a name without any word', () => {
    expect(findActorProblems([actor({ id: 'a', names: { en: { names: ['""'] } } })])).toEqual([
      { kind: 'unusable-alias', actor: 'a', alias: '""' },
    ]);
  });
});
