import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import {
  priorBeliefs,
  readEfg,
  SETTINGS,
  stageTree,
  STAGE_CONSTANTS,
} from '../../src/model/index.ts';
import { savedAt } from '../fixtures/saved.ts';
import { errorsOf, resumeGame, seriousFaults, sideways } from './page.ts';

/** The page that takes the model apart, at both sizes. */

async function open(page: Page): Promise<readonly string[]> {
  const faults = errorsOf(page);
  await page.goto('/?renderer=canvas#/model');
  await expect(page.getByRole('heading', { name: 'About the model' })).toBeVisible();
  return faults;
}

/** Everything that workers bring has come. */
async function worked(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /^Surface of the chance/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Past cases by/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Bluff and pray” fails/ })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('row', { name: /Full package/ }).first()).toBeVisible();
}

test('says its limits first, and everything drawn can be read', async ({ page }) => {
  // The whole page is audited twice, with all its tables open.
  test.slow();
  const faults = await open(page);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Its limits first');
  await worked(page);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.getByRole('row', { name: /^Kosovo KFOR, 1999/ })).toBeVisible();
  await expect(page.getByText(/^In-sample: /)).toBeVisible();
  await expect(page.getByText(/28 cases/)).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('Theme').selectOption('dark');
  expect(await seriousFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a slider moves the odds, and what would deter follows', async ({ page }) => {
  await open(page);
  await page.getByLabel('Begin from').selectOption({ label: '100,000 equipped, US pledge 0.05' });
  const odds = page.getByRole('img', { name: /^with the curve chosen/ });
  const before = await odds.getAttribute('aria-label');
  await page.getByLabel('US pledge', { exact: true }).fill('0.9');
  await expect(odds).not.toHaveAttribute('aria-label', before!);
  await expect(odds).toHaveAttribute('aria-label', /comply 7[45]/);
  await expect(page.getByText(/^It stands at under 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo the changes' }).click();
  await expect(odds).toHaveAttribute('aria-label', before!);
  await page.getByRole('radio', { name: 'Data of 672 battles' }).check();
  await expect(odds).not.toHaveAttribute('aria-label', before!);
  // By the keyboard alone.
  const force = page.getByLabel(/^Force a tester would face/);
  await force.focus();
  await page.keyboard.press('End');
  await expect(force).toHaveValue('200');
});

test('the game downloads as Gambit reads it', async ({ page }) => {
  await open(page);
  await page.getByLabel('Begin from').selectOption({ label: '“Bluff and pray”, 20,000' });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as .efg' }).click();
  const file = await (await waiting).path();
  const read = readEfg(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.fault.code);
  const { state } = SETTINGS.find(({ id }) => id === 'bluff')!;
  expect(read.game).toEqual(
    stageTree(state, priorBeliefs(state), STAGE_CONSTANTS, read.game.title),
  );
  expect(read.game.informationSets).toHaveLength(20);
});

test('a turn opens from an incident, with the odds that it was drawn from', async ({ page }) => {
  await resumeGame(page, savedAt('violation'));
  await expect(page.getByRole('heading', { name: 'Why it could happen here' })).toBeVisible();
  await page.getByRole('link', { name: 'Open this turn in the model' }).first().click();
  await expect(page.getByRole('heading', { name: 'About the model' })).toBeVisible();
  await expect(page.getByLabel('Begin from')).toHaveValue('turn');
  await expect(page.getByLabel('Begin from').locator('option').first()).toHaveText(
    /^The turn opened: Quarter \d+ of \d+$/,
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  // A reload forgets the turn, and says so.
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('no longer open');
});
