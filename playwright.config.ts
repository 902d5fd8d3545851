import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

// Set once by the first process and inherited by the workers, so that two checkouts do not collide.
process.env['E2E_PORT'] ??= String(10_000 + (process.pid % 20_000));
const port = process.env['E2E_PORT'];
const baseURL = `http://localhost:${port}/`;

/** Whole runs in the built page, as a visitor meets it: on a phone and on a desktop. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/e2e/look/{projectName}/{arg}{ext}',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // These only end what hangs: how fast the page is is for `npm run bench`. Two workers and their pages
  // share what may be two slow cores.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Else each test would keep the whole page; those of offline play allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects: [
    // Tests of one size alone carry its tag.
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 780 }, hasTouch: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    // Sessions of the tests are not among those of whoever works here.
    env: { PORT: port, SESSIONS_FILE: `test-results/sessions-${port}.db` },
    url: baseURL,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
