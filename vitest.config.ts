import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test run alone by mistake must not pass for all of them.
    allowOnly: false,
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
});
