import { expect, test, type Page } from '@playwright/test';
import { replaceBuild, startStaticHost, type StaticHost } from './hosting.ts';
import { errorsOf } from './page.ts';

test.use({ serviceWorkers: 'allow' });

let host: StaticHost;
test.beforeEach(async () => {
  host = await startStaticHost();
});
test.afterEach(() => host.stop());

/** Wait until a build is kept whole, and give the addresses of everything kept of it. */
async function kept(page: Page, builds = 1): Promise<readonly string[]> {
  const addresses = () =>
    page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(caches_.map((cache) => cache.keys()));
      return requests.map((of) => of.map(({ url }) => url));
    });
  await expect(async () => {
    const builds_ = await addresses();
    expect(builds_).toHaveLength(builds);
    // The page itself is kept last.
    for (const urls of builds_) expect(urls).toContain(host.address);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  }).toPass({ timeout: 60_000 });
  return (await addresses()).flat();
}

const draft = (page: Page) => page.getByRole('heading', { name: 'Draft agreement on a ceasefire' });

test('all that needs no session works without a network after one visit @desktop', async ({
  page,
}) => {
  await page.goto(`${host.address}?renderer=canvas`);
  const errors = errorsOf(page);
  const addresses = await kept(page);
  expect(addresses.filter((url) => url !== host.address && !url.includes('/assets/'))).toEqual([]);
  await host.stop();

  await page.reload();
  await page.getByRole('button', { name: /^Play as/ }).click();
  await expect(draft(page)).toBeVisible();
  // Advice comes from a worker.
  await expect(page.getByRole('button', { name: /why\?/ }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.locator('canvas')).toBeVisible();
  for (const [screen, title] of [
    ['lab', 'Lab'],
    ['model', 'About the model'],
    ['levels', 'Spring 2025'],
    ['replay', 'Replay'],
    ['hotseat', 'Play on one device'],
  ]) {
    await page.goto(`${host.address}?renderer=canvas#/${screen}`);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
  expect(errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);

  await page.goto(`${host.address}#/classroom`);
  await expect(page.getByText('cannot be reached now')).toBeVisible();
  expect(await page.evaluate(() => fetch('./api/health').catch(() => 'none'))).toBe('none');
  // A page that looks for a newer one is not told of the one that is kept.
  const ask = () => fetch('./', { cache: 'no-cache' }).then(String, () => 'none');
  expect(await page.evaluate(ask)).toBe('none');
  await expect(page.goto(`${host.address}join`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a new version says so, and a saved game goes on in it', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${host.address}?renderer=canvas`);
  await kept(page);
  await page.getByRole('button', { name: /^Play as/ }).click();
  await page.getByRole('button', { name: 'Stand by your text' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-same', 'page'));
  const script = () => page.locator('script[type=module]').getAttribute('src');
  const before = await script();

  await replaceBuild(host.folder);
  await page.clock.fastForward('16:00');
  await expect(page.getByText('There is a new version of this page')).toBeVisible();
  await kept(page, 2);
  // Nothing was loaded anew, and parts of the old version that were not needed so far still come.
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/lab';
  });
  await expect(page.getByRole('heading', { name: 'Lab', level: 1 })).toBeVisible();
  expect(await page.locator('body').getAttribute('data-same')).toBe('page');
  expect(await script()).toBe(before);

  await page.getByRole('button', { name: 'Load the new version' }).click();
  await expect.poll(script).not.toBe(before);
  await page.goto(`${host.address}?renderer=canvas#/`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await expect(page.getByText('There is a new version of this page')).toBeHidden();
});

test.describe('a browser that keeps nothing', () => {
  test.use({ serviceWorkers: 'block' });

  test('is told when a part of the page has gone, and loads the new one @desktop', async ({
    page,
  }) => {
    await page.goto(`${host.address}?renderer=canvas`);
    await replaceBuild(host.folder);
    await page.evaluate(() => {
      location.hash = '/lab';
    });
    await expect(page.getByText('A part of this page could not be loaded')).toBeVisible();
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await expect(page.getByRole('heading', { name: 'Lab', level: 1 })).toBeVisible();
  });
});
