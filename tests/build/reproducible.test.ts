import { describe, expect, it } from 'vitest';
import { buildSite, copyContent, projectContent, readFolder } from './site.ts';

describe('two builds of the same content', () => {
  it('are byte for byte the same, whatever the order of files, the time zone or the locale of the machine', () => {
    const first = buildSite(
      copyContent(projectContent, (names) => names),
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    );
    const second = buildSite(
      copyContent(projectContent, (names) => names.toReversed()),
      { TZ: 'America/Adak', LC_ALL: 'ar_IQ.UTF-8' },
    );
    expect(first.status, first.output).toBe(0);
    expect(second.status, second.output).toBe(0);
    const [a, b] = [readFolder(first.dist), readFolder(second.dist)];
    expect([...a.keys()]).toEqual([...b.keys()]);
    expect([...a].filter(([name, bytes]) => b.get(name) !== bytes).map(([name]) => name)).toEqual([]);
    expect(a.size).toBeGreaterThan(10);
  });
});
