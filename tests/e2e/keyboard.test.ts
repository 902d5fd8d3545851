import { expect, test, type Page } from '@playwright/test';
import { seedOfFirstTalks } from '../fixtures/firsttalks.ts';
import { arrives, find, kept, look, press, told, walk } from './focus.ts';
import { errorsOf } from './page.ts';

/** A whole game by the keyboard alone: nothing is pressed or given the focus but by keys. */

/** Open a dialog from what has the focus, go through it, and close it by Escape: the focus is back. */
async function inAndOut(page: Page): Promise<void> {
  const opener = await look(page);
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await kept(page, `opening ${told(opener)}`);
  // No stop lies behind it; a dialog of the browser's own lets the focus out to its window.
  for (let at = 0; at < 12; at++) {
    const { role } = await press(page, 'Tab');
    const inside = await page.evaluate(() => document.activeElement!.closest('dialog') !== null);
    expect(inside || role === '', 'the focus stays in the dialog').toBe(true);
  }
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(told(await look(page))).toBe(told(opener));
}

async function atHome(page: Page, seed: string): Promise<void> {
  await page.goto('/?renderer=canvas&worlds=40');
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible();
  await find(page, 'link', 'Skip to the content');
  await press(page, 'Enter');
  await arrives(page, 'main', '');
  await find(page, 'combobox', 'Level');
  await press(page, 'Home');
  for (let at = 0; !/"First talks" \[selected\]/.test((await look(page)).states); at++) {
    expect(at).toBeLessThan(12);
    await press(page, 'ArrowDown');
  }
  await find(page, 'radio', /./);
  for (let at = 0; !/coalition/i.test((await look(page)).name); at++) {
    expect(at).toBeLessThan(4);
    await press(page, 'ArrowRight');
  }
  expect((await look(page)).states).toContain('[checked]');
  await find(page, 'disclosure', /Seed/);
  await press(page, 'Enter');
  await find(page, 'textbox', 'Seed');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(seed);
  await find(page, 'button', /^Play as/, 'Shift+Tab');
  await press(page, 'Enter');
}

/** Round 1: everything on the table is opened, tried and taken back. */
async function firstRound(page: Page): Promise<void> {
  await find(page, 'button', 'Skip the guide');
  await press(page, 'Enter');
  await kept(page, 'the guide went');
  await walk(page);
  await find(page, 'link', 'Skip to the content');
  await press(page, 'Enter');
  await arrives(page, 'main', '');
  // An article opens, its options are a group of radios, and what was chosen can be undone.
  await find(page, 'button', /Open article: International force/);
  if (!(await look(page)).states.includes('[expanded]')) await press(page, 'Enter');
  expect((await look(page)).states).toContain('[expanded]');
  await find(page, 'radio', /./);
  await press(page, 'ArrowDown');
  await expect(page.getByText('1 change this round')).toBeVisible();
  await find(page, 'button', /%/);
  await inAndOut(page);
  await find(page, 'button', 'Show to one only');
  await inAndOut(page);
  await press(page, 'Enter');
  await find(page, 'radio', /./);
  await press(page, 'Space');
  await find(page, 'button', /^Show to .* alone$/);
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(told(await kept(page, 'the dialog'))).toBe('button “Show to one only”');
  await find(page, 'button', 'Undo', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByText('No change this round')).toBeVisible();
  await kept(page, 'undoing');
  await find(page, 'button', 'Menu', 'Shift+Tab');
  await inAndOut(page);
  await find(page, 'button', 'Log', 'Shift+Tab');
  await inAndOut(page);
}

/** Whether there are troops to be moved; the form that says so is opened and closed. */
async function hasTroops(page: Page): Promise<boolean> {
  await find(page, 'button', 'Move troops');
  await press(page, 'Enter');
  const stop = await kept(page, 'opening the form');
  await press(page, stop.role === 'button' ? 'Enter' : 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(told(await kept(page, 'the form'))).toBe('button “Move troops”');
  return stop.role !== 'button';
}

/** The map and the form beside it: a sector is chosen, a move weighed, given up, ordered and taken back. */
async function work(page: Page): Promise<void> {
  await walk(page);
  await find(page, 'button', 'Move troops');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Move troops to another sector' })).toBeVisible();
  await kept(page, 'opening the form');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(told(await kept(page, 'the form'))).toBe('button “Move troops”');
  await press(page, 'Enter');
  await find(page, 'button', 'Order the move');
  await press(page, 'Enter');
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await kept(page, 'ordering a move');
  await find(page, 'button', /^Undo/);
  await press(page, 'Enter');
  await expect(page.getByText('0 of 2', { exact: true })).toBeVisible();
  await kept(page, 'undoing');
  await find(page, 'application', /Map/, 'Shift+Tab');
  const spoken = page.getByRole('status').filter({ hasText: /troops/ });
  await press(page, "'");
  await expect(spoken.first()).toContainText('troops per km');
  await press(page, 'm');
  await press(page, ']');
  await expect(spoken.first()).toContainText(/^[\d,]+ troops of .* to sector/);
  await press(page, 'Escape');
  await press(page, 'm');
  await press(page, ']');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await kept(page, 'sending from the map');
  await press(page, 'Escape');
  expect((await kept(page, 'the form')).role).toBe('application');
}

test('a whole game by the keyboard alone @desktop', async ({ page }) => {
  test.slow();
  const errors = errorsOf(page);
  await atHome(page, seedOfFirstTalks());
  const deed = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const main = page.locator('main');
  const asked = deed('A new game')
    .or(deed('Walk out'))
    .or(deed('Show to one only'))
    .or(deed('Open the next quarter'))
    .or(deed('Close the quarter'))
    .or(deed('Let the text stand'))
    .or(page.getByRole('radio', { name: 'Reinforce' }))
    .first();
  const seen = new Set<string>();
  const once = async (what: string, how: (page: Page) => Promise<unknown>) => {
    if (seen.has(what)) return;
    seen.add(what);
    await how(page);
  };
  for (let step = 0; step < 60; step++) {
    // Each screen, round and phase is read from its title.
    await expect(main.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(asked).toBeVisible();
    if (await deed('A new game').isVisible()) break;
    if (await deed('Walk out').or(deed('Show to one only')).first().isVisible()) {
      if (!seen.has('table')) {
        await once('table', firstRound);
        await find(page, 'button', 'Stand by your text');
      } else {
        await find(page, 'button', 'Sign Washington’s draft');
        await press(page, 'Space');
        expect((await kept(page, 'signing')).states).toContain('[pressed]');
        await find(page, 'button', 'Sign and close the round', 'Shift+Tab');
      }
    } else if (await deed('Open the next quarter').isVisible()) {
      await once('between', walk);
      await find(page, 'button', 'Open the next quarter');
    } else if (await deed('Close the quarter').isVisible()) {
      if (!seen.has('line') && (await hasTroops(page))) await once('line', work);
      await find(page, 'button', 'Close the quarter');
    } else if (await deed('Let the text stand').isVisible()) {
      await once('aftermath', walk);
      await find(page, 'button', 'Let the text stand');
    } else {
      await once('incident', walk);
      await find(page, 'radio', 'Protest');
      await press(page, 'ArrowDown');
      await find(page, 'button', 'Reinforce');
    }
    await press(page, 'Enter');
  }
  await expect(deed('A new game')).toBeVisible();
  expect([...seen].toSorted()).toEqual(['aftermath', 'between', 'incident', 'line', 'table']);
  await walk(page);
  await find(page, 'link', 'Skip to the content');
  await press(page, 'Enter');
  await arrives(page, 'main', '');
  expect(errors).toEqual([]);
});
