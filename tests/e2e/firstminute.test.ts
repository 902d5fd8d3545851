import { expect, test } from '@playwright/test';
import { openArticle, startGame } from './page.ts';

test('from the first page to the first decision: four presses, guided on the real table', async ({
  page,
}) => {
  await page.goto('/?renderer=canvas');
  await page.getByRole('button', { name: /^Play as/ }).click();
  const guide = page.getByRole('region', { name: 'Guide to the first round' });
  await expect(guide).toContainText('1 of 4');
  // The article is open as the guide says; what is chosen is the real draft.
  await page.getByRole('radio', { checked: false }).first().check();
  await expect(guide).toContainText('2 of 4');
  await guide.getByRole('button', { name: 'Next' }).click();
  await expect(guide).toContainText('3 of 4');
  await page.locator('[data-guide="deed"]').click();
  await expect(guide).toContainText('4 of 4');
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await guide.getByRole('button', { name: 'Close the guide' }).click();
  await expect(guide).toBeHidden();
  await page.reload();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await expect(guide).toBeHidden();
});

test('the guide is skipped for good, and a term opens its note where it stands', async ({
  page,
}) => {
  await startGame(page, /Ukraine/, 'notes');
  const guide = page.getByRole('region', { name: 'Guide to the first round' });
  await guide.getByRole('button', { name: 'Skip the guide' }).click();
  await expect(guide).toBeHidden();
  await openArticle(page, 'International force');
  await page.getByRole('button', { name: 'tripwire', exact: true }).first().click();
  const note = page.getByRole('dialog', { name: 'Tripwire' });
  await expect(note).toContainText('A force too small to stop an offensive');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.goto('/#/glossary');
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
  await expect(page.getByText('Demilitarised zone (DMZ)')).toBeVisible();
});
