import { describe, expect, it } from 'vitest';
import { readActors } from '../../../src/build/actors-file.ts';
import { formatSuggestions } from '../../../src/build/suggested-actors.ts';

describe('names that no list holds', () => {
  it('are told as entries that actors.yaml can take as they stand', () => {
    const facts = { occurrences: 3, acts: 1, articles: ['a'] };
    const yaml = formatSuggestions([
      { name: 'Dana: Rowe', lang: 'en', type: 'person', ...facts },
      { name: 'حركة النهر', lang: 'ar', type: 'group', ...facts },
    ]);
    const { actors, messages } = readActors(`version: 1\nactors:\n${yaml}\n`);
    expect(messages).toEqual([]);
    expect(actors.map(({ id, type, names }) => [id, type, Object.values(names)[0]?.names])).toEqual([
      ['dana-rowe', 'person', ['Dana: Rowe']],
      ['حركة-النهر', 'group', ['حركة النهر']],
    ]);
  });

  it('are nothing where there are none', () => {
    expect(formatSuggestions([])).toBe('');
  });
});
