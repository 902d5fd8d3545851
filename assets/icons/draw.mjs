// Draws the icons of the installed page from favicon.svg: node assets/icons/draw.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';

const PAPER = '#f6f2e9';
/** `share` of the width that the drawing takes; what systems may cut off at the edge is paper. */
const ICONS = [
  { name: 'icon-192.png', size: 192, share: 1, paper: false },
  { name: 'icon-512.png', size: 512, share: 1, paper: false },
  // A mask may leave no more than a circle of 80 % of the width.
  { name: 'icon-maskable-512.png', size: 512, share: 0.72, paper: true },
  { name: 'icon-apple-180.png', size: 180, share: 0.9, paper: true },
];

const drawing = readFileSync(join(import.meta.dirname, '../favicon.svg')).toString('base64');
const browser = await chromium.launch(launchOptions());
for (const { name, size, share, paper } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${paper ? PAPER : 'transparent'}">
      <img src="data:image/svg+xml;base64,${drawing}" width="${size * share}">`,
  );
  await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  await page.screenshot({ path: join(import.meta.dirname, name), omitBackground: true });
  await page.close();
}
await browser.close();
