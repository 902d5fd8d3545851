import { expect, test } from '@playwright/test';

test('a theme or text size chosen in one tab holds in the others at once @desktop', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const each of [page, other]) await each.goto('/?renderer=canvas#/lab');
  const root = other.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(other.getByLabel('Theme')).toHaveValue('dark');
  await page.getByLabel('Text size').selectOption('125');
  await expect(root).toHaveAttribute('data-size', '125');
});

test('a page that does not arrive whole says so @desktop', async ({ page }) => {
  await page.route(/\/assets\/react[^/]*\.js/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('did not arrive');
});
