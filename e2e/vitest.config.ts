import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test run alone by mistake must not pass for all of them.
    allowOnly: false,
    include: ['e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser at a time: two of them on a small machine only wait for each other.
    fileParallelism: false,
  },
});
