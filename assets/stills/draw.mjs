// Draws the pictures of the map that phones show first, from the built page itself:
// node scripts/build.mjs && node assets/stills/draw.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';
import { fileServer } from '../../src/server/pages.ts';

/** As wide as phones held upright are at most: narrower ones show the middle of it. */
const WIDTH = 479;
const LANGUAGES = ['en'];

const server = fileServer(join(import.meta.dirname, '../../dist'));
await new Promise((resolve) => server.listen(0, () => resolve(null)));
const { port } = server.address();
const browser = await chromium.launch(launchOptions());
for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 900 },
      deviceScaleFactor: 2,
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      locale: language,
      serviceWorkers: 'block',
    });
    await page.goto(`http://localhost:${port}/?renderer=canvas`);
    await page.locator('canvas').waitFor();
    await page.waitForTimeout(2000);
    const picture = await page
      .locator('canvas')
      .evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL('image/webp', 0.7));
    const name = `map-${language}-${theme}.webp`;
    writeFileSync(
      join(import.meta.dirname, name),
      Buffer.from(picture.split(',')[1] ?? '', 'base64'),
    );
    await page.close();
  }
}
await browser.close();
server.close();
