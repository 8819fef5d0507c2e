import { describe, expect, it } from 'vitest';
import { layPartTree } from '../../../src/view/state/part-tree.ts';

/** A government, its ministry, two bodies of that, and the office of one of these; ids that say nothing of who is part of whom. */
const actors = [
  { id: 'a-office', parent: 4, isNamed: true },
  { id: 'b-ministry', parent: 3, isNamed: true },
  { id: 'c-ports', parent: 1, isNamed: true },
  { id: 'd-government', parent: -1, isNamed: true },
  { id: 'e-roads', parent: 1, isNamed: true },
];
const rows = (chosen: readonly string[], without: readonly string[] = []): string[] =>
  layPartTree(actors, chosen, without).map(
    ({ actor, depth, isIn, isMoot }) =>
      `${'  '.repeat(depth)}${actors[actor]?.id} ${isMoot ? 'moot' : isIn ? 'in' : 'out'}`,
  );

describe('the parts of a chosen actor', () => {
  it('stand each under the body that it is part of', () => {
    expect(rows(['d-government'])).toEqual(['b-ministry in', '  c-ports in', '  e-roads in', '    a-office in']);
  });

  it('go out with the body that they are part of, and are then no choice', () => {
    expect(rows(['d-government'], ['e-roads'])).toEqual([
      'b-ministry in',
      '  c-ports in',
      '  e-roads out',
      '    a-office moot',
    ]);
    expect(rows(['d-government'], ['b-ministry']).filter((row) => row.includes('moot'))).toHaveLength(3);
  });

  it('stand once where a body and a part of it are chosen both', () => {
    expect(rows(['b-ministry', 'd-government'])).toEqual(rows(['d-government']));
  });

  it('are none where nobody is chosen, or who has none', () => {
    expect([rows([]), rows(['a-office']), rows(['nobody'])]).toEqual([[], [], []]);
  });

  it('end where bodies are part of each other', () => {
    const round = [
      { id: 'a', parent: 1, isNamed: true },
      { id: 'b', parent: 0, isNamed: true },
    ];
    expect(layPartTree(round, ['a'], []).length).toBeLessThan(3);
  });
});
