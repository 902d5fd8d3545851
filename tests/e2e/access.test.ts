import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { atRest, sideways } from './page.ts';
import { openScreen, SCREENS } from './screens.ts';

/**
 * Every screen audited in every language and both themes, and nothing of it wider than its place. In the
 * suite each language has one theme, on each size the other; `ALL=1`, as `npm run soak:access` sets it,
 * has all of them.
 */
const LANGUAGES = ['en', 'uk', 'de', 'fr'] as const;
const THEMES = ['light', 'dark'] as const;

for (const screen of SCREENS) {
  test(`${screen.name}: nothing found in any language`, async ({ page }, { project }) => {
    test.slow();
    for (const [index, language] of LANGUAGES.entries()) {
      const chosen = THEMES[(index + (project.name === 'phone' ? 1 : 0)) % 2]!;
      for (const theme of process.env['ALL'] ? THEMES : [chosen]) {
        const where = `${screen.name}, ${language}, ${theme}`;
        await openScreen(page, screen, { language, theme });
        await expect(page.locator('html'), where).toHaveAttribute('lang', language);
        await atRest(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
        expect.soft(found, where).toEqual([]);
        expect.soft(await sideways(page), `${where}: wider than the window`).toBeLessThanOrEqual(0);
        expect.soft(await overflowing(page), `${where}: words past their place`).toEqual([]);
      }
    }
  });
}

/** Buttons, labels and heads of tables whose words do not fit into them. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, label, summary, th, h1, h2, h3, a, [role=tab], dt, dd')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const shown = element.getClientRects().length > 0 && style.visibility !== 'hidden';
        const box = element as HTMLElement;
        // What is hidden from sight is one pixel wide on purpose; inline boxes have no width of their own.
        return (
          shown &&
          box.clientWidth > 1 &&
          !element.closest('.hidden') &&
          style.display !== 'inline' &&
          style.overflowX !== 'auto' &&
          box.scrollWidth > box.clientWidth + 1
        );
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`),
  );
}
