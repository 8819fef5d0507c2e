import { defineConfig } from 'vitest/config';

// Kiritimati is UTC+14: a date that leaks through the local clock shows up at once.
process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/cases/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
    // No test is about time: this only ends one that would never end, on a machine that is busy with other things too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
