import { describe, expect, it } from 'vitest';
import { readEdits } from '../../../src/build/edits-file.ts';

describe('an entry of edits.yaml', () => {
  it('with a field that nobody knows is used without it, and says so', () => {
    const { edits, messages } = readEdits(
      'version: 1\nedits:\n  - reattribute: 1a2b3c4d5e6f\n    stance: denied\n    attribution: the mayor\n',
    );
    expect(edits).toEqual([{ action: 'reattribute', mention: '1a2b3c4d5e6f', line: 3, stance: 'denied' }]);
    expect(messages.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['field-unknown 3']);
  });

  it('with another mistake is left out', () => {
    const { edits } = readEdits('version: 1\nedits:\n  - retitle: 1a2b3c4d5e6f\n    titles: 12\n    note: x\n');
    expect(edits).toEqual([]);
  });
});
