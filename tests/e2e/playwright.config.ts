/** The browser tests. `npm test` builds the sites, finds a browser and names both in the environment. */
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { testFolder } from './test-folder.ts';

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'hostile/**/*.spec.ts'],
  outputDir: join(testFolder, 'playwright'),
  globalSetup: './serve-sites.ts',
  reporter: [['list'], ['json', { outputFile: join(testFolder, 'e2e.json') }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A slow machine is no fault of the site.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.MATERIA_TEST_SITE,
    browserName: 'chromium',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.MATERIA_BROWSER ?? '',
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
