import { expect, test, type Page } from '@playwright/test';
import { seedOfWholeGame } from '../fixtures/saved.ts';
import { errorsOf, openArticle, seriousFaults, startGame } from './page.ts';

/** Play through the real page as a person would, by roles and labels. */

async function axe(page: Page, where: string): Promise<void> {
  expect(await seriousFaults(page), where).toEqual([]);
}

/** Sign the American draft from some round on, as far as it is offered to this seat. */
async function signWashington(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Signing' });
  if (await tab.isVisible()) await tab.click();
  const button = page.getByRole('button', { name: 'Sign Washington’s draft' });
  await button.click();
}

/** Order a move by the form, with the keyboard alone; false while no troops are in the field. */
async function moveTroops(page: Page): Promise<boolean> {
  const tab = page.getByRole('tab', { name: 'Moves' });
  if (await tab.isVisible()) await tab.click();
  await page.getByRole('button', { name: 'Move troops' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move troops to another sector' });
  await expect(dialog).toBeVisible();
  const order = dialog.getByRole('button', { name: 'Order the move' });
  if (!(await order.isVisible())) {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return false;
  }
  await dialog.getByLabel('Troops').focus();
  await page.keyboard.press('ArrowRight');
  await order.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('1 of 3')).toBeVisible();
  return true;
}

test('a whole game, from the first round to an outcome', async ({ page }) => {
  // Some thirty turns and seven audits: on a busy machine more than the usual limit.
  test.slow();
  const faults = errorsOf(page);
  await startGame(page, /European coalition/, seedOfWholeGame());
  await axe(page, 'table');
  await page.getByRole('link', { name: 'Briefing' }).click();
  await expect(page.getByRole('heading', { name: /Briefing: / })).toBeVisible();
  await axe(page, 'briefing');
  await page.getByRole('button', { name: 'Go to the table' }).click();

  const checked = new Set<string>();
  const once = async (where: string) => {
    if (checked.has(where)) return;
    checked.add(where);
    await axe(page, where);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const reinforce = page.getByRole('radio', { name: 'Reinforce' });
  const asked = button('A new game')
    .or(button('Walk out'))
    .or(button('Show to one only'))
    .or(button('Open the next quarter'))
    .or(button('Close the quarter'))
    .or(button('Let the text stand'))
    .or(reinforce)
    .first();
  let rounds = 0;
  let moved = false;
  for (let step = 0; step < 200; step++) {
    await expect(asked).toBeVisible();
    if (await button('A new game').isVisible()) break;
    if (await button('Walk out').or(button('Show to one only')).first().isVisible()) {
      if (++rounds > 8) await signWashington(page);
      await button(/^(Stand by your text|Table this text|Sign and close the round)$/).click();
    } else if (await button('Open the next quarter').isVisible()) {
      await once('between quarters');
      await button('Open the next quarter').click();
    } else if (await button('Close the quarter').isVisible()) {
      await once('line');
      if (!moved) moved = await moveTroops(page);
      await button('Close the quarter').click();
    } else if (await button('Let the text stand').isVisible()) {
      await once('aftermath');
      await button('Let the text stand').click();
    } else if (await reinforce.isVisible()) {
      await once('incident');
      await reinforce.check();
      await button('Reinforce').click();
    }
  }
  await expect(button('A new game')).toBeVisible();
  await axe(page, 'outcome');
  expect(rounds).toBeGreaterThan(8);
  expect([...checked].toSorted()).toEqual(['aftermath', 'between quarters', 'incident', 'line']);
  expect(moved).toBe(true);
  expect(faults).toEqual([]);
});

test('a reload resumes the game where it stood', async ({ page }) => {
  await startGame(page, /Ukraine/, 'reload');
  await page.getByRole('button', { name: 'Stand by your text' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' })).toBeVisible();
});

test('every choice shows what it does before it is made', async ({ page }) => {
  await startGame(page, /Ukraine/, 'choices');
  await openArticle(page, 'International force');
  const row = page.getByRole('row', { name: /Tripwire, 10,000/ });
  await expect(row).toContainText(/%/);
  await row.getByRole('radio').check();
  await expect(page.getByText('1 change this round')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No change this round')).toBeVisible();
});

test('pages without a game have no serious fault of access', async ({ page }) => {
  await page.goto('/?renderer=canvas');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axe(page, 'home');
  await page.goto('/?renderer=canvas#/model');
  await expect(page.getByRole('heading', { name: 'About the model' })).toBeVisible();
  await axe(page, 'model');
  await page.goto('/?renderer=canvas#/levels');
  await expect(page.getByRole('heading', { name: 'Spring 2025' })).toBeVisible();
  await axe(page, 'level');
});

test('a recording that is not one is refused, and the saved game stays', async ({ page }) => {
  await startGame(page, /Ukraine/, 'kept');
  await page.goto('/?renderer=canvas#/');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page
    .getByLabel('Open a recording')
    .and(page.locator('input'))
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.getByRole('alert')).toContainText('x.json could not be opened');
  await page.goto('/?renderer=canvas#/play');
  await expect(page.getByText('Round 1 of 12').first()).toBeVisible();
});
