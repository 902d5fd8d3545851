import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { errorsOf, seriousFaults, sideways } from './page.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../levels/first-talks/${name}`, import.meta.url), 'utf8'));
const MARKUP = '<script>document.title="run"</script><img src=x onerror="document.title=1">';

/** A level as a stranger may send it, with markup for words. */
function strangersFile(): string {
  const level = {
    ...read('level.json'),
    id: 'stranger',
    title: 'A stranger’s war',
    summary: MARKUP,
  };
  level.acts[0].party = 'ukrain';
  return JSON.stringify(
    { format: 'line-of-contact/level/1', level, line: read('line.json') },
    null,
    2,
  );
}

test('a level with faults is mended, played, and shared by a link @desktop', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const errors = errorsOf(page);
  await page.goto('/?renderer=canvas#/levels');
  await page.getByRole('link', { name: 'Make or open a level of your own' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(strangersFile()),
  });

  // What is wrong is told with its place, and nothing is kept.
  await expect(page.getByText('1 fault', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'level.acts[0].party' })).toContainText(
    'Did you mean “ukraine”?',
  );
  await expect(page.getByRole('button', { name: 'Keep in this browser' })).toBeHidden();

  // Mended in the editor, it is shown; its words are words and no markup.
  const editor = page.getByLabel('The level as text (JSON)');
  await page.getByRole('button', { name: /^Show in the text/ }).click();
  await expect(editor).toBeFocused();
  await page.keyboard.insertText('"party": "ukraine",');
  await expect(page.getByText('No fault.', { exact: true })).toBeVisible();
  await expect(page.getByText(MARKUP)).toBeVisible();
  expect(await page.title()).not.toMatch(/run|1/);
  expect(await page.evaluate(() => localStorage.getItem('line-of-contact/levels'))).toBeNull();
  await page.getByRole('radio', { name: 'Russia' }).check();
  await expect(page.getByRole('heading', { name: 'Russia', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Play 60 games' }).click();
  await expect(page.getByText('60 of 60 games')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /^No text was signed \d+/ })).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Share as a link' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  // Kept, it stands among the levels to play.
  await page.getByRole('button', { name: 'Keep and play this level' }).click();
  await expect(page.getByLabel('Level', { exact: true })).toHaveValue('stranger');
  await page.getByRole('button', { name: /^Play as/ }).click();
  await expect(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' })).toBeVisible();

  // The link shows the same level in another browser before anything is kept there.
  const other = await browser.newContext();
  try {
    const fresh = await other.newPage();
    const faults = errorsOf(fresh);
    await fresh.goto(link.replace('/#', '/?renderer=canvas#'));
    await expect(fresh.getByText(/^Opened from a link/)).toBeVisible();
    await expect(fresh.getByRole('heading', { name: 'A stranger’s war' })).toBeVisible();
    expect(await fresh.evaluate(() => localStorage.getItem('line-of-contact/levels'))).toBeNull();
    await fresh.goto(`${link.slice(0, link.lastIndexOf('=') + 1)}AAAA`);
    await expect(fresh.getByRole('alert')).toContainText('made by another version');
    expect(faults).toEqual([]);
  } finally {
    await other.close();
  }
  expect(errors).toEqual([]);
});
