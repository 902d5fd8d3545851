import { expect, test, type Page } from '@playwright/test';
import { atRest } from './page.ts';
import { openScreen, SCREENS } from './screens.ts';

/**
 * Each screen against its accepted picture: a phone in dark, a desktop in light, and the main screens between
 * and beyond, and in print. A change that is meant is accepted with `npm run look:accept`, and then looked at.
 */

/** Screens that differ by width in more than their margins. */
const WIDE = ['home', 'table', 'line', 'incident', 'debrief'];

async function compare(page: Page, name: string): Promise<void> {
  await atRest(page);
  // How fast this machine is stands in the lab, and how it draws edges differs by a few pixels.
  await expect(page).toHaveScreenshot(`${name}.png`, {
    mask: [page.locator('[data-machine]')],
    maxDiffPixelRatio: 0.01,
  });
}

for (const screen of SCREENS) {
  test(`${screen.name} looks as accepted`, async ({ page }, { project }) => {
    const theme = project.name === 'phone' ? 'dark' : 'light';
    await openScreen(page, screen, { language: 'en', theme });
    await compare(page, screen.name);
  });
}

for (const screen of SCREENS.filter(({ name }) => WIDE.includes(name))) {
  test(`${screen.name} looks as accepted at 768 and 1920 @desktop`, async ({ page }) => {
    await openScreen(page, screen, { language: 'en', theme: 'dark' });
    for (const [width, height] of [
      [768, 1024],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await compare(page, `${screen.name}-${width}`);
    }
  });
}

test('the debrief looks as accepted in print @desktop', async ({ page }) => {
  const screen = SCREENS.find(({ name }) => name === 'debrief')!;
  await openScreen(page, screen, { language: 'en', theme: 'light' });
  await page.emulateMedia({ media: 'print' });
  await compare(page, 'debrief-print');
});
