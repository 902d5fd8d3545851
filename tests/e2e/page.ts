import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What every browser test does with the page. */

/** Start a game from the home page by its form. */
export async function startGame(page: Page, seat: RegExp, seed: string): Promise<void> {
  await page.goto('/?renderer=canvas');
  await page.getByRole('radio', { name: seat }).check({ force: true });
  // The map comes late and moves the form: the first press may miss.
  await expect(async () => {
    if (!(await page.getByLabel('Seed', { exact: true }).isVisible())) {
      await page.locator('summary', { hasText: 'Seed' }).click();
    }
    await expect(page.getByLabel('Seed', { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByLabel('Seed', { exact: true }).fill(seed);
  await page.getByRole('button', { name: /^Play as/ }).click();
  await expect(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' })).toBeVisible();
}

/** Open a game that was left; only once, so that a reload finds what the page has kept since. */
export async function resumeGame(
  page: Page,
  saved: Readonly<Record<string, string>>,
  /** What else the address asks for. */
  asked = '',
): Promise<void> {
  const address = `/?renderer=canvas${asked && `&${asked}`}`;
  await page.goto(`${address}#/levels`);
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, saved);
  await page.goto(`${address}#/play`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
}

/** Open an article of the draft. The first round opens on the one that weighs most, as chance has it. */
export async function openArticle(page: Page, title: string): Promise<void> {
  const article = page.getByRole('button', { name: `Open article: ${title}` });
  if ((await article.getAttribute('aria-expanded')) !== 'true') await article.click();
  await expect(article).toHaveAttribute('aria-expanded', 'true');
}

/** The page at rest: its fonts are there, nothing moves or fades, and what came of it has been drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Serious faults of access on the page as it stands. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
}

/** Errors of the page and its console, gathered from now on. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** How far the page is wider than the window, CSS pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
