import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test, type Download, type Page } from '@playwright/test';
import {
  presetExperiment,
  presetsFor,
  surfaceOf,
  cellsOf,
  type Experiment,
} from '../../src/lab/worlds/index.ts';
import { hashOfSingleRun } from '../fixtures/experiment.ts';
import { mainLevel } from '../fixtures/level.ts';
import { savedAt } from '../fixtures/saved.ts';
import { errorsOf, resumeGame, seriousFaults, sideways } from './page.ts';

/** The lab from a question to its files, at both sizes. */

const level = mainLevel();

function preset(id: string, worlds: number): Experiment {
  const found = presetsFor(level).find((each) => each.id === id)!;
  return presetExperiment(found, { worlds, series: 'lab' });
}

async function open(page: Page): Promise<readonly string[]> {
  const faults = errorsOf(page);
  await page.goto('/?renderer=canvas#/lab');
  await expect(page.getByRole('heading', { name: 'Questions to begin with' })).toBeVisible();
  return faults;
}

/** Run a question with so few worlds that a test can wait for them. */
async function ask(page: Page, question: RegExp, worlds: number): Promise<void> {
  await page.getByRole('button', { name: question }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('button', { name: 'Stop here' })).toBeHidden();
  await page.getByLabel('Worlds in each cell').fill(String(worlds));
  await runForm(page);
}

async function runForm(page: Page): Promise<void> {
  await page.getByRole('form').getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'So that anyone can repeat it' })).toBeVisible({
    timeout: 60_000,
  });
}

async function hashShown(page: Page): Promise<string> {
  const hash = page.locator('dt', { hasText: 'Hash of results' }).locator('+ dd');
  return (await hash.textContent())!;
}

async function saved(page: Page, name: RegExp): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return waiting;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('answers a question, to the bit as Node does, and can be read', async ({ page }) => {
  test.slow();
  const faults = await open(page);
  await page.getByRole('button', { name: /^Run.*bluff and pray/ }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'So that anyone can repeat it' })).toBeVisible({
    timeout: 60_000,
  });
  expect(await hashShown(page)).toBe(hashOfSingleRun(level, preset('bluff', 500)));
  await expect(
    page.getByText(
      /^(Yes|No), .*: with .* the ceasefire holds in \d+.% of worlds, with .* chance\.$/,
    ),
  ).toBeVisible();
  await expect(page.getByText(/as precise as with .* times as many worlds/)).toBeVisible();
  for (const heading of ['Every cell', 'How long it holds', 'The grid', 'Two cells compared']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(page.getByText(/--preset bluff --worlds 500 --series lab/)).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  // An audit of all tables takes long: each size has its theme.
  const isPhone = page.viewportSize()!.width < 760;
  await page.getByLabel('Theme').selectOption(isPhone ? 'dark' : 'light');
  expect(await seriousFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('few worlds are warned of, results outlive a reload and are a press away', async ({
  page,
}) => {
  await open(page);
  await ask(page, /^Run.*Do minerals alone protect/, 16);
  const hash = await hashShown(page);
  await expect(page.getByText(/^16 worlds in a cell: a share may be off by up to 25/)).toHaveCount(
    3,
  );
  await expect(page.getByRole('list', { name: 'Tints' }).getByRole('listitem')).toHaveCount(8);
  await page.reload();
  await expect(page.getByText(/kept over the reload/)).toBeVisible();
  expect(await hashShown(page)).toBe(hash);
  await expect(page.getByText(/^Not shown by so few worlds: |^No, /)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  const isPhone = page.viewportSize()!.width < 760;
  if (!isPhone) return;
  await page.getByRole('button', { name: 'To the results' }).click();
  await expect(page.getByRole('region', { name: 'Results' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'To the results' })).toBeHidden();
  const table = page.getByRole('group', { name: /^Every cell: scrolls here/ });
  await expect(table).toHaveAttribute('tabindex', '0');
  await expect(table).toHaveAttribute('data-more', 'right');
});

test('stops at once and keeps what there is', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'with a text signed on the first day' }).check();
  await page.getByLabel('Worlds in each cell').fill('100000');
  await page.getByRole('form').getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByText(/^\d[\d,]* of 100,000 worlds/)).toBeVisible();
  await expect(page.getByText(/of 100,000 worlds, .* left/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('button', { name: 'Stop here' })).toBeHidden({ timeout: 500 });
  const told = page.getByText(/Shown are the first [\d,]+ worlds of every cell/).last();
  await expect(told).toBeVisible({ timeout: 20_000 });
  const worlds = Number(
    /first ([\d,]+) worlds/.exec((await told.textContent())!)![1]!.replace(',', ''),
  );
  await expect(page.getByRole('heading', { name: 'So that anyone can repeat it' })).toBeVisible();
  await page.getByText('Articles of the text').click();
  const text = Object.fromEntries(
    await Promise.all(
      level.articles.map(async ({ id, title }) => [
        id,
        await page.getByRole('combobox', { name: title, exact: true }).inputValue(),
      ]),
    ),
  );
  const experiment = { ...preset('minerals', worlds), start: { kind: 'text', text }, vary: [] };
  expect(await hashShown(page)).toBe(hashOfSingleRun(level, experiment as Experiment));
});

test('says what is wrong before anything is run', async ({ page }) => {
  await open(page);
  const form = page.getByRole('form');
  const run = form.getByRole('button', { name: 'Run', exact: true });
  await page.getByLabel('Worlds in each cell').fill('300000');
  await expect(form.getByText(/300,000 worlds in all are more than the 200,000/)).toBeVisible();
  await expect(run).toBeDisabled();
  await page.getByLabel('Worlds in each cell').fill('10');
  await page.getByLabel('Vary').selectOption({ label: 'Sanctions' });
  await form.getByLabel('Values', { exact: true }).first().fill('0.2, two');
  await expect(form.getByText('“two” is not a number.')).toBeVisible();
  await form.getByLabel('Values', { exact: true }).first().fill('0.2, 3');
  await expect(form.getByText('“3” is outside what this input may be.')).toBeVisible();
  await form.getByText('Fill in a range').click();
  await form.getByLabel('values', { exact: true }).last().fill('3');
  await form.getByRole('button', { name: 'Fill in' }).click();
  await expect(form.getByLabel('Values', { exact: true }).first()).toHaveValue('0, 0.5, 1');
  await expect(form.getByText(/^3 cells, 30 worlds in all/)).toBeVisible();
  // What stands in the form outlives a reload.
  await page.reload();
  await expect(page.getByText(/^3 cells, 30 worlds in all/)).toBeVisible();
  await page.getByRole('radio', { name: 'at a turn of a recording' }).check();
  await expect(page.getByText('no recording has been chosen')).toBeVisible();
});

test('goes on from a turn of the game under way', async ({ page }) => {
  await resumeGame(page, savedAt('deployment', { troops: true }));
  await page.goto('/?renderer=canvas#/lab');
  await page.getByRole('radio', { name: 'at a turn of a recording' }).check();
  await page.getByRole('combobox', { name: 'Recording', exact: true }).selectOption({ index: 1 });
  await expect(page.getByText(/^Turn: Quarter/)).toBeVisible();
  await page.getByLabel('Worlds in each cell').fill('12');
  await runForm(page);
  await expect(page.getByText(/--recording recording\.json --turn \d+/)).toBeVisible();
  expect(await hashShown(page)).toMatch(/^[0-9a-f]{16}$/);
});

test('every chart and table is to be had as a file', async ({ page }) => {
  test.slow();
  await open(page);
  await ask(page, /^Run.*Tripwire or full force/, 20);
  const made = cellsOf(level, preset('tripwire', 20));
  if (!made.ok) throw new Error(made.fault.code);
  const svg = await textOf(await saved(page, /^SVG.*unbroken by quarter/));
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('@font-face');
  expect(svg).not.toContain('var(--');
  expect(svg).not.toContain('class=');
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [parsed.querySelectorAll('parsererror').length, parsed.querySelectorAll('path').length];
  }, svg);
  expect(drawn[0]).toBe(0);
  expect(drawn[1]).toBeGreaterThan(8);
  const png = readFileSync(await (await saved(page, /^PNG.*unbroken by quarter/)).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Twice as many pixels as it has on the page.
  const chart = await page.getByRole('img', { name: /^Survival curves/ }).boundingBox();
  expect(png.readUInt32BE(16)).toBe(2 * Math.round(chart!.width));
  const survival = csvParse(await textOf(await saved(page, /^CSV.*unbroken by quarter/)));
  expect(survival).toHaveLength(4 * 21);
  expect(survival[0]).toMatchObject({ quarter: '0', unbroken_share: '1', worlds: '20' });
  const grid = JSON.parse(await textOf(await saved(page, /^JSON.*From whole games/)));
  expect(grid.hash).toBe(await hashShown(page));
  expect(grid.experiment).toEqual(preset('tripwire', 20));
  expect(grid.rows.map((row: { stage_game: number }) => row.stage_game)).toEqual(
    surfaceOf(preset('tripwire', 20), made.value, []).map(({ stageGame }) => stageGame!.hold),
  );
  const worlds = csvParse(await textOf(await saved(page, /^Every world, one a row/)));
  expect(worlds).toHaveLength(80);
  expect(new Set(worlds.map(({ seed }) => seed)).size).toBe(20);
});
