// Finds the Chromium that the browser tests drive. Used by Vitest, by Playwright and by `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet start, no traffic of the browser's own; as root its sandbox cannot work. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of an installed Chromium: CHROMIUM_PATH, a usual place, or Playwright's own download.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  return [...KNOWN_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

/** Options with which every suite launches the browser; Playwright reports it where there is none. */
export function launchOptions() {
  return { executablePath: findChromium(), args: ARGS };
}

/** Makes sure that there is a Chromium: one already here, the system's package, or Playwright's own. */
export function ensureChromium() {
  if (findChromium()) return;
  console.log('No Chromium found: installing one for the browser tests.');
  const attempts = [];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    attempts.push(['apt-get', 'update'], ['apt-get', 'install', '-y', 'chromium']);
  }
  for (const [command = '', ...args] of attempts) {
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (findChromium()) return;
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (!findChromium()) {
    console.error('No Chromium could be installed. Install one, or set CHROMIUM_PATH to it.');
  }
}
