import { expect, test } from '@playwright/test';
import { errorsOf, seriousFaults } from './page.ts';

test('it is counted in how many seeds a text that deters can be signed @desktop', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto('/?renderer=canvas#/levels');
  await page.getByRole('button', { name: 'Count in 40 seeds' }).click();
  const first = page.getByRole('row', { name: /^1 \d+ of/ });
  await expect(first).toHaveAccessibleName(/^1 0 of \d+ 0 of \d+$/, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^\d+ of 40 seeds$/)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
});
