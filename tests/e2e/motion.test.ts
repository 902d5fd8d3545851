import { expect, test, type Page } from '@playwright/test';
import { savedEnd } from '../fixtures/ended.ts';
import { savedAt } from '../fixtures/saved.ts';
import { atRest, resumeGame } from './page.ts';

/** Where less motion is asked for, nothing moves: what changes is simply otherwise. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What moves or fades, frame by frame for a third of a second, and how many pictures the map shows meanwhile. */
async function motion(page: Page): Promise<{ moving: readonly string[]; pictures: number }> {
  return page.evaluate(async () => {
    const moving = new Set<string>();
    const pictures = new Set<string>();
    const until = performance.now() + 350;
    while (performance.now() < until) {
      for (const animation of document.getAnimations()) {
        const { target } = animation.effect as KeyframeEffect;
        moving.add(`${target?.tagName}.${target?.className}`);
      }
      const canvas = document.querySelector<HTMLCanvasElement>('main canvas');
      if (canvas) pictures.add(canvas.toDataURL());
      await new Promise(requestAnimationFrame);
    }
    return { moving: [...moving], pictures: pictures.size };
  });
}

/** Do something, and see that the page is at once as it will be: the map shows what was and what is. */
async function calmly(page: Page, deed: () => Promise<unknown>): Promise<void> {
  await page.waitForLoadState('networkidle');
  await atRest(page);
  const [seen] = await Promise.all([motion(page), deed()]);
  expect(seen.moving).toEqual([]);
  expect(seen.pictures).toBeLessThanOrEqual(2);
}

test('table, line, incident and replay change without moving @desktop', async ({ page }) => {
  await resumeGame(page, savedAt('talks'));
  await calmly(page, () =>
    page
      .getByRole('button', { name: /Open article: / })
      .nth(1)
      .press('Enter'),
  );
  await calmly(page, () => page.getByRole('radio', { checked: false }).first().check());
  await calmly(page, () => page.getByRole('button', { name: 'Menu' }).press('Enter'));
  await page.keyboard.press('Escape');

  await resumeGame(page, savedAt('deployment', { troops: true }));
  // Ribbons grow where troops would go.
  await calmly(page, () => page.getByRole('button', { name: 'Move troops' }).press('Enter'));
  await calmly(page, () => page.getByRole('slider', { name: 'Troops' }).press('End'));

  await resumeGame(page, savedAt('violation', { troops: true }));
  await calmly(page, () => page.getByRole('radio', { name: 'Reinforce' }).check());

  await resumeGame(page, savedEnd('settled'));
  await page.goto('/?renderer=canvas#/replay');
  await page.getByRole('button', { name: 'Replay', exact: true }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  // A key for a turn on; playing goes turn by turn.
  await calmly(page, () => page.keyboard.press('ArrowRight'));
  await expect(page.locator('select', { hasText: 'a turn in 2 s' })).toHaveValue('turns');
});
