import { expect, test, type Page } from '@playwright/test';
import { PARTIES } from '../../src/engine/index.ts';
import { savedAt } from '../fixtures/saved.ts';
import { resumeGame, sideways } from './page.ts';

/** The line, the header above it and the replay, at widths where they once broke. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('on a desktop', { tag: '@desktop' }, () => {
  for (const party of PARTIES) {
    test(`the header fits at every width: ${party}`, async ({ page }) => {
      await page.setViewportSize({ width: 1200, height: 900 });
      await resumeGame(page, savedAt('talks', { party }));
      for (const width of [1200, 1280, 1320, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(button(page, 'Menu')).toBeInViewport({ ratio: 1 });
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      }
    });
  }

  test('the line keeps its bar in sight and ends where it ends', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await resumeGame(page, savedAt('deployment', { troops: true }));
    await expect(button(page, 'Close the quarter')).toBeInViewport({ ratio: 1 });
    for (const [width, height] of [
      [768, 1024],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(button(page, 'Close the quarter')).toBeVisible();
      const past = await page.evaluate(
        () =>
          document.documentElement.scrollHeight -
          Math.max(
            window.innerHeight,
            document.querySelector('main')!.getBoundingClientRect().bottom + window.scrollY,
          ),
      );
      expect(past).toBeLessThanOrEqual(1);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });

  test('orders outlast a reload, and a move shows what it would change', async ({ page }) => {
    await resumeGame(page, savedAt('deployment', { troops: true }));
    await button(page, 'Move troops').click();
    const order = page.getByRole('dialog', { name: 'Move troops to another sector' });
    await expect(order).toContainText(/Strike or offensive: \d+\.\d → \d+\.\d/);
    await expect(page.getByText('after your moves', { exact: true })).toBeVisible();
    await order.getByRole('button', { name: 'Order the move' }).click();
    await expect(page.getByText(/troops of .+ from sector \d+ to sector \d+/)).toBeVisible();
    await page.getByRole('checkbox', { name: /Buy counter-drone/ }).check();
    await page.reload();
    await expect(page.getByText('1 of 3')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /Buy counter-drone/ })).toBeChecked();
    await button(page, 'Undo').click();
    await expect(page.getByText('0 of 3')).toBeVisible();
  });

  test('the keys of the map are told, and what they do is spoken', async ({ page }) => {
    await resumeGame(page, savedAt('deployment', { troops: true }));
    const map = page.getByRole('application', { name: 'Map of the front' });
    await expect(map).toHaveAccessibleDescription(/M takes up the troops there/);
    await map.focus();
    for (let sector = 0; sector < 3; sector++) await page.keyboard.press(']');
    await expect(page.getByRole('status').filter({ hasText: 'Sector 3' })).toContainText(
      'troops per km',
    );
    await page.keyboard.press(';');
    await page.keyboard.press('m');
    await page.keyboard.press('6');
    await expect(
      page.getByRole('status').filter({ hasText: /troops of .+ to sector 6, .+\?/ }),
    ).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'given up' })).toHaveCount(1);
  });

  test('the day of signature stands above the signed text', async ({ page }) => {
    await resumeGame(page, savedAt('ceasefire'));
    await expect(page.getByRole('banner')).toContainText(/Signed\d+ \w+ 2025/);
    await expect(page.getByRole('banner')).not.toContainText('Quarter');
  });
});

test('nothing is chosen beforehand where a person decides for Moscow', async ({ page }) => {
  await resumeGame(page, savedAt('deployment', { party: 'russia', russiaTests: 'person' }));
  await expect(page.getByRole('heading', { name: 'Your decision on the deterrent' })).toBeVisible();
  await expect(page.locator('input[name=test]:checked')).toHaveCount(0);
  const close = button(page, 'Close the quarter');
  await expect(close).toBeDisabled();
  await expect(page.getByText('Decide first what Moscow does.')).toBeVisible();
  const strike = page.getByRole('radio', { name: /^Strike/ });
  await expect(strike).toHaveAccessibleName(/Break-even resolve θ\*/);
  await strike.check();
  await expect(page.getByText('Choose first where.')).toBeVisible();
  await page.getByLabel('Where').selectOption({ index: 3 });
  await close.click();
  await expect(
    page.getByText(
      /You ordered a strike; to the others, who do not know your type, it stood at \d+/,
    ),
  ).toBeVisible();
  await expect(page.getByText('The draw')).toHaveCount(0);
});

test('on a phone troops are moved from the bar', { tag: '@phone' }, async ({ page }) => {
  await resumeGame(page, savedAt('deployment', { troops: true }));
  await expect(button(page, 'Move troops')).toBeInViewport({ ratio: 1 });
  await button(page, 'Move troops').click();
  await expect(
    page.getByRole('dialog', { name: 'Move troops to another sector' }),
  ).toBeInViewport();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});
