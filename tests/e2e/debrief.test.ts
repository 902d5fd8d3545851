import { expect, test, type Page } from '@playwright/test';
import type { OutcomeKind } from '../../src/engine/index.ts';
import { savedEnd } from '../fixtures/ended.ts';
import { errorsOf, resumeGame, seriousFaults, sideways } from './page.ts';

/** Few worlds, so that the tests need not wait for many. */
const FEW = 'worlds=40';

/** Open a run that is over and wait until all texts have been searched. */
async function openEnd(page: Page, kind: OutcomeKind): Promise<void> {
  await resumeGame(page, savedEnd(kind), FEW);
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

test('luck is told from judgement, and a decision that mattered is forked', async ({ page }) => {
  test.slow();
  const faults = errorsOf(page);
  await resumeGame(page, savedEnd('settled'), FEW);
  await expect(
    page.getByRole('img', { name: /^Rounds and quarters in order. Talks of \d+ rounds/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Histogram of worlds by quarters held/ }),
  ).toBeVisible({
    timeout: 150_000,
  });
  await expect(
    page.getByText(
      /Your decisions (were worth|cost|cannot be told apart).*chance (added|took|did)/,
    ),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'points' }).check();
  await expect(page.getByRole('img', { name: /^Histogram of worlds by points/ })).toBeVisible();
  await page.getByRole('button', { name: /How luck is told from judgement/ }).click();
  await expect(page.getByRole('dialog').getByText(/luck = this run − mean/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: /^Beliefs by quarter/ })).toBeVisible();
  const fork = page.getByRole('button', { name: /^Fork at (round|quarter) \d+$/ }).first();
  await expect(fork).toBeVisible({ timeout: 150_000 });
  const questions = page.getByRole('region', { name: 'Questions' }).getByRole('listitem');
  await expect(questions).toHaveCount(6);
  await fork.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/In force|It held/);
  expect(faults).toEqual([]);
});

test('what was found is remembered, the replay leads back, and all is kept as a file @desktop', async ({
  page,
}) => {
  test.slow();
  await resumeGame(page, savedEnd('no-deal'), FEW);
  const histogram = page.getByRole('img', { name: /^Histogram of worlds/ });
  await expect(histogram).toBeVisible({ timeout: 150_000 });
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  for (const [name, file] of [
    ['Events, CSV', /-events\.csv$/],
    ['Columns, CSV', /-columns\.csv$/],
    ['Events, JSON', /-events\.json$/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(file);
  }
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByRole('button', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  // Nothing is played twice.
  await expect(histogram).toBeVisible({ timeout: 1000 });
  await page.getByLabel('Debrief of').selectOption({ label: 'Russia' });
  await expect(page.getByRole('img', { name: /^Histogram of worlds by points/ })).toBeVisible({
    timeout: 150_000,
  });
});

test('it is printed in light colours, unfolded and without buttons @desktop', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await openEnd(page, 'collapsed');
  await expect(page.getByText(/^Trying your decisions|^Decisions are tried/)).toBeHidden({
    timeout: 150_000,
  });
  for (const format of ['A4', 'Letter']) {
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeGreaterThan(3);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(/^Line of Contact · Debrief of/)).toBeVisible();
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBeLessThanOrEqual(1);
  await expect(page.getByRole('table', { name: 'Timeline' })).toBeVisible();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
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
