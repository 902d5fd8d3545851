// `npm run pictures`: takes the pictures of the README anew, of the built program as it runs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureChromium, launchOptions } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, nodePath, ROOT, toolEnv } from './install.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').Browser} Browser */

const FOLDER = join(ROOT, 'assets/pictures');
const SIZE = { width: 1280, height: 800 };
/** Of WebP: text stays legible, and all of them together are small. */
const QUALITY = 36;

/**
 * Take a picture of what the window shows.
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  // Fonts, the map, and whatever is still being worked out.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  const picture = Buffer.from(data, 'base64');
  writeFileSync(join(FOLDER, `${name}.webp`), picture);
  console.log(`${name}.webp ${Math.round(picture.length / 1024)} kB`);
}

/** @param {Browser} browser */
async function newPage(browser) {
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/**
 * Open a game that was left.
 * @param {Page} page
 * @param {string} address of the page
 * @param {Readonly<Record<string, string>>} saved
 */
async function resume(page, address, saved) {
  await page.goto(`${address}#/levels`);
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, saved);
  await page.goto(`${address}#/play`);
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).waitFor();
}

/**
 * @param {Browser} browser
 * @param {string} address of the page
 */
async function takeAll(browser, address) {
  const { savedAt } = await import('../tests/fixtures/saved.ts');
  const { savedEnd } = await import('../tests/fixtures/ended.ts');
  const page = await newPage(browser);
  await page.goto(address);
  await page.getByRole('button', { name: /^Play/ }).first().waitFor();
  await take(page, 'home');
  await resume(page, address, savedAt('talks', { party: 'ukraine' }));
  await page.getByRole('button', { name: /why\?/ }).first().waitFor();
  const guide = page.getByRole('button', { name: 'Skip the guide' });
  if (await guide.isVisible()) await guide.click();
  await take(page, 'table');
  await resume(page, address, savedAt('deployment', { troops: true }));
  await take(page, 'line');
  await resume(page, address, savedEnd('settled'));
  const negotiation = page.getByRole('heading', { name: 'The negotiation' });
  await negotiation.waitFor();
  await page.getByText('Searching all texts').waitFor({ state: 'hidden', timeout: 300_000 });
  await negotiation.scrollIntoViewIfNeeded();
  await negotiation.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await take(page, 'debrief');
  await takeWall(browser, address);
}

/**
 * The wall of a class whose tables play, each student on a device of their own.
 * @param {Browser} browser
 * @param {string} address of the page
 */
async function takeWall(browser, address) {
  const facilitator = await newPage(browser);
  await facilitator.goto(`${address}#/start`);
  await facilitator.getByLabel('Tables', { exact: true }).fill('2');
  await facilitator.getByRole('button', { name: 'Open the session' }).click();
  await facilitator.waitForURL(/facilitate\?code=/);
  const code = /code=(\w+)/.exec(facilitator.url())?.[1] ?? '';
  for (const nickname of ['Ada', 'Ben', 'Cem', 'Dea', 'Eli', 'Fay', 'Gil', 'Hao']) {
    const student = await newPage(browser);
    await student.goto(`${address}#/join?code=${code}`);
    await student.getByLabel('Nickname').fill(nickname);
    await student.getByRole('button', { name: 'Join' }).click();
    await student.getByText(`You are ${nickname}.`).waitFor();
  }
  await facilitator.getByRole('tab', { name: /^People/ }).click();
  await facilitator.getByRole('tab', { name: /^Tables/ }).click();
  await facilitator.getByRole('button', { name: 'Seat those without a seat by lot' }).click();
  await facilitator.getByRole('button', { name: 'Begin', exact: true }).click();
  const wall = await facilitator.context().newPage();
  const link = await facilitator.getByRole('link', { name: /Open the wall/ }).getAttribute('href');
  await wall.goto(new URL(link ?? '', address).href);
  await take(wall, 'wall');
}

/**
 * Where a server says that it is: another port than was asked for, if that is taken.
 * @param {import('node:stream').Readable} said
 * @returns {Promise<string>}
 */
function addressIn(said) {
  return new Promise((resolve, reject) => {
    let text = '';
    said.on('data', (part) => {
      text += part;
      const [address] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
      if (address) resolve(address);
    });
    said.on('end', () => reject(new Error('The server did not start.')));
  });
}

async function main() {
  mkdirSync(FOLDER, { recursive: true });
  const data = mkdtempSync(join(tmpdir(), 'pictures-'));
  const server = spawn(nodePath(), ['src/server/main.ts'], {
    cwd: ROOT,
    env: toolEnv({ SESSIONS_FILE: join(data, 'sessions.db') }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(launchOptions());
  try {
    await takeAll(browser, `${await addressIn(server.stdout)}?renderer=canvas`);
  } finally {
    await browser.close();
    server.kill();
    rmSync(data, { recursive: true });
  }
}

ensureInstalled();
if (Number(process.versions.node.split('.')[0]) < 24) {
  // What the games are made with is TypeScript, which a newer Node reads.
  const own = fileURLToPath(import.meta.url);
  process.exit(spawnSync(nodePath(), [own], { stdio: 'inherit', env: toolEnv() }).status ?? 1);
}
ensureChromium();
if (!ensureBuilt()) process.exit(1);
await main();
