import { defineConfig } from 'vitest/config';

// Tests that build the whole site: slow, so apart from the unit tests and one after another.
export default defineConfig({
  test: { include: ['tests/build/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false },
});
