import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests and pipeline fixtures; the browser tests have a runner of their own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,supply-chain,hostile}/**/*.test.ts'],
    // The tests keep nothing between them, and loading the Markdown parser anew for each file takes most of the time.
    isolate: false,
    // A test takes milliseconds; a machine that is busy may still need seconds to start a thread.
    testTimeout: 30_000,
  },
});
