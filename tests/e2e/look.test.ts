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
  // Codes and what depends on the machine vary; how edges are drawn differs by a few pixels.
  await expect(page).toHaveScreenshot(`${name}.png`, {
    mask: [page.locator('[data-varies]')],
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

test('a session looks as accepted: for its facilitator, on the wall, in the lobby @desktop', async ({
  page,
  browser,
  baseURL,
}) => {
  await openScreen(page, SCREENS.find(({ name }) => name === 'start')!, {
    language: 'en',
    theme: 'light',
  });
  await page.getByRole('button', { name: 'Open the session' }).click();
  await expect(page).toHaveURL(/facilitate\?code=/);
  const code = /code=(\w+)/.exec(page.url())![1]!;
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open the wall' }).click(),
  ]);
  const phone = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 360, height: 780 },
  });
  const student = await phone.newPage();
  await student.goto(`/?renderer=canvas#/join?code=${code}`);
  await student.getByLabel('Nickname').fill('Ada');
  await student.getByRole('button', { name: 'Join' }).click();
  await expect(student.getByText('You are Ada.')).toBeVisible();
  await compare(student, 'lobby');
  await phone.close();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await expect(wall.getByText('Table 6')).toBeVisible();
  await compare(wall, 'wall');
  await expect(page.getByText('Table 6')).toBeVisible();
  await compare(page, 'facilitator');
});
