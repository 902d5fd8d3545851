import { expect, test, type Page } from '@playwright/test';
import { errorsOf, openArticle, seriousFaults, sideways } from './page.ts';

/** Several delegations at one device, by roles and labels, with a curtain between them. */

async function begin(page: Page, who: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Hand the device to: ${who}` })).toBeVisible();
  await page.getByRole('button', { name: `Begin as ${who}` }).click();
  await expect(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' })).toBeFocused();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Stand by your text|Table this text)$/ }).click();
}

test('a short game of two delegations through the curtain, to its debrief', async ({ page }) => {
  // Two debriefs' worth of worlds are worked out at its end, and five audits made.
  test.slow();
  const faults = errorsOf(page);
  await page.goto('/?renderer=canvas#/');
  await page.getByRole('link', { name: /Play with others/ }).click();
  await expect(page.getByRole('heading', { name: 'Classroom' })).toBeVisible();
  expect(await seriousFaults(page), 'classroom').toEqual([]);
  await page.getByRole('link', { name: 'Set up one device' }).click();
  await page.getByRole('checkbox', { name: /Russia/ }).uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('alert')).toContainText('at least two');
  await page.getByRole('checkbox', { name: /Russia/ }).check();
  expect(await seriousFaults(page), 'choice').toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();

  await expect(page.getByRole('heading', { name: 'Hand the device to: Ukraine' })).toBeFocused();
  expect(await seriousFaults(page), 'curtain').toEqual([]);
  expect(await sideways(page)).toBe(0);
  await begin(page, 'Ukraine');
  expect(await seriousFaults(page), 'seat').toEqual([]);
  expect(await sideways(page)).toBe(0);

  // What is laid out is found again after the screen was closed, and after a reload.
  await openArticle(page, 'International force');
  await page
    .getByRole('row', { name: /Tripwire, 10,000/ })
    .getByRole('radio')
    .check();
  await expect(page.getByText('1 change this round')).toBeVisible();
  await page.getByRole('button', { name: 'Close the screen' }).click();
  await expect(page.getByRole('heading', { name: /Draft agreement/ })).toBeHidden();
  await page.reload();
  await begin(page, 'Ukraine');
  await expect(page.getByText('1 change this round')).toBeVisible();
  await handIn(page);

  // Nothing of Kyiv's is behind the curtain, nor in the page of the next.
  await expect(page.getByRole('heading', { name: 'Hand the device to: Russia' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Tripwire');
  await begin(page, 'Russia');
  await expect(page.getByText('No change this round')).toBeVisible();
  await handIn(page);

  await begin(page, 'Ukraine');
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await handIn(page);
  await begin(page, 'Russia');
  await page.getByRole('button', { name: 'Walk out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('No text was signed');
  await page.getByRole('combobox', { name: 'Debrief of' }).selectOption('Russia');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download the recording' }).first()).toBeVisible();
  expect(await seriousFaults(page), 'debrief').toEqual([]);

  // Over, it is still there until it is given up.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No text was signed');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Give this game up' }).click();
  await page
    .getByRole('dialog', { name: 'Give this game up' })
    .getByRole('button', { name: 'Give this game up' })
    .click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
});

test('a page from a plain file server says that nobody can join it', async ({ page }) => {
  await page.route('**/api/health', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/?renderer=canvas#/classroom');
  await expect(page.getByText('No sessions are kept where this page comes from')).toBeVisible();
  await expect(page.getByText('npm start')).toBeVisible();
  // Nobody is sent on a way that ends at once.
  await expect(page.getByLabel('Code')).toBeHidden();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

test('a code is read as it was typed, and what is wrong with joining is said', async ({ page }) => {
  await page.goto('/?renderer=canvas#/classroom');
  await page.getByLabel('Code').fill('abc 23');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText('six letters and digits');
  await page.getByLabel('Code').fill('авс-23м');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByLabel('Your nickname')).toBeVisible();
  expect(page.url()).toContain('code=ABC23M');
  await page.route('**/api/join', (route) => route.abort());
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText('Type a nickname');
  await page.getByLabel('Your nickname').fill('Olena');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText('cannot be reached');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});
