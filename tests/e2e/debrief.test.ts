import { expect, test, type Page } from '@playwright/test';
import type { OutcomeKind } from '../../src/engine/index.ts';
import { savedEnd } from '../fixtures/ended.ts';
import { errorsOf, resumeGame, seriousFaults, sideways } from './page.ts';

/** Open a run that is over and wait until all texts have been searched. */
async function openEnd(page: Page, kind: OutcomeKind): Promise<void> {
  await resumeGame(page, savedEnd(kind));
  await expect(page.getByRole('heading', { name: 'The negotiation' })).toBeVisible();
  await searched(page);
}

async function searched(page: Page): Promise<void> {
  await expect(page.getByText('Searching all texts')).toBeHidden({ timeout: 150_000 });
}

/** Everything that is folded, opened, and nothing of it out of reach. */
async function readAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

test('a signed text is held against what was possible', async ({ page }) => {
  test.slow();
  const faults = errorsOf(page);
  await openEnd(page, 'settled');
  const plot = page.getByRole('img', { name: /^Payoffs of Ukraine and Russia/ });
  await expect(plot).toBeVisible();
  await page
    .getByLabel('Payoffs of', { exact: true })
    .selectOption({ label: 'Russia and United States' });
  await expect(
    page.getByRole('img', { name: /^Payoffs of Russia and United States/ }),
  ).toBeVisible();
  const heading = (name: string) => page.getByRole('heading', { name });
  await expect(heading('Left on the table')).toBeVisible();
  await expect(heading('Was a better text missed?')).toBeVisible();
  await expect(page.getByText('The signed text crosses no red line.')).toBeVisible();
  await page.locator('summary', { hasText: 'Articles on which Moscow moved' }).click();
  await expect(
    page
      .getByRole('table', { name: 'Articles on which Moscow moved' })
      .getByRole('row', { name: /^Together/ }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /its own text was signed/ })).toBeVisible();
  await readAll(page);
  expect(faults).toEqual([]);
});

test('where nothing was signed, it says whether anything could have been @desktop', async ({
  page,
}) => {
  test.slow();
  const faults = errorsOf(page);
  await openEnd(page, 'no-deal');
  await expect(
    page.getByText(
      /There was a text that all four could have signed|In the last round no text could/,
    ),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^The drafts on the table/ })).toBeVisible();
  await readAll(page);
  expect(faults).toEqual([]);
});

test('talks that were reopened are told apart @desktop', async ({ page }) => {
  test.slow();
  await openEnd(page, 'reopened');
  const talks = page.getByLabel('Talks', { exact: true });
  await expect(talks).toHaveValue(/[1-9]/);
  await talks.selectOption({ index: 0 });
  await expect(page.getByText(/when the text was signed\./)).toBeVisible();
  await searched(page);
});
