import { expect, test } from '@playwright/test';
import { startStaticHost, type StaticHost } from './hosting.ts';
import { errorsOf } from './page.ts';

// The built page in a folder of a host of files: everything but sessions.

let host: StaticHost;
test.beforeAll(async () => {
  host = await startStaticHost();
});
test.afterAll(() => host.stop());

test('one plays, replays and works in a lab from any folder of any host @desktop', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto(`${host.address}?renderer=canvas`);
  await page.getByRole('button', { name: /^Play as/ }).click();
  await expect(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' })).toBeVisible();
  for (const [screen, title] of [
    ['lab', 'Lab'],
    ['model', 'About the model'],
    ['levels', 'Spring 2025'],
    ['replay', 'Replay'],
    ['compare', 'Two runs side by side'],
    ['hotseat', 'Play on one device'],
  ]) {
    await page.goto(`${host.address}?renderer=canvas#/${screen}`);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('where there are no sessions each way into one says so @phone', async ({ page }) => {
  for (const screen of ['classroom', 'join', 'join?code=ABC234', 'start']) {
    await page.goto('about:blank');
    await page.goto(`${host.address}#/${screen}`);
    await expect(page.getByText('No sessions are kept where this page comes from')).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Join|Open the session)$/ })).toBeHidden();
  }
});
