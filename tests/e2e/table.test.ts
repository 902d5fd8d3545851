import { expect, test, type Page } from '@playwright/test';
import { errorsOf, seriousFaults, sideways, startGame } from './page.ts';

/** The table, and what the page keeps of a game, as faults once found there would show again. */

const isPhone = (page: Page) => page.viewportSize()!.width < 760;

/** The text of a chart in CSS pixels, as it is drawn. */
async function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll<SVGTextElement>('main svg text')].map((text) => {
      const svg = text.ownerSVGElement!;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return scale * Number.parseFloat(getComputedStyle(text).fontSize);
    });
    return Math.min(...sizes);
  });
}

test('on a desktop the page ends with the window', { tag: '@desktop' }, async ({ page }) => {
  for (const size of [
    { width: 1200, height: 800 },
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await startGame(page, /Ukraine/, 'ends');
    await page.getByRole('button', { name: 'Open article: United States' }).click();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBe(size.height);
  }
});

test('nothing is wider than the window', async ({ page }) => {
  for (const width of isPhone(page) ? [360] : [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await startGame(page, /Ukraine/, 'wide');
    await page.getByRole('button', { name: 'Open article: International force' }).click();
    await expect(page.getByText(/^expected in the field/).first()).toBeVisible({ timeout: 15_000 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    // The table of options stays inside its article.
    const out = await page.evaluate(() => {
      const table = document.querySelector('main ol table')!;
      const article = table.closest('li')!;
      return table.getBoundingClientRect().right - article.getBoundingClientRect().right;
    });
    expect(out).toBeLessThanOrEqual(0);
  }
});

test('the letters of a chart are never below 10.5 pixels', async ({ page }) => {
  for (const width of isPhone(page) ? [360] : [768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await startGame(page, /Ukraine/, 'letters');
    await expect(page.locator('main svg text').first()).toBeAttached();
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(10.5);
  }
});

test('the first round is open on an article, and says how to go on', async ({ page }) => {
  await startGame(page, /Russia/, 'first');
  await expect(page.getByText(/^Open an article, choose, then table the text/)).toBeVisible();
  await expect(page.getByRole('button', { expanded: true })).toHaveCount(1);
});

test('a figure opens its terms, aligned as text is', async ({ page }) => {
  await startGame(page, /Ukraine/, 'terms');
  await page.getByRole('button', { name: 'Open article: International force' }).click();
  const row = page.getByRole('row', { name: /Tripwire, 10,000/ });
  const figure = row.getByRole('button').first();
  await expect(figure).toBeVisible({ timeout: 15_000 });
  await figure.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /International force/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
  await page.getByRole('button', { name: /^why\?.*Would it be signed/ }).click();
  await expect(dialog.getByText(/this text is worth .* (more|less) to Moscow/)).toBeVisible();
  const align = await dialog
    .locator('p')
    .first()
    .evaluate((p) => getComputedStyle(p).textAlign);
  expect(['start', 'left']).toContain(align);
});

test('a draft outlives a reload, and not its round', async ({ page }) => {
  await startGame(page, /Ukraine/, 'draft');
  await page.getByRole('button', { name: 'Open article: International force' }).click();
  await page
    .getByRole('row', { name: /Tripwire, 10,000/ })
    .getByRole('radio')
    .check();
  await expect(page.getByText('1 change this round')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 change this round')).toBeVisible();
  await page.getByRole('button', { name: 'Table this text' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await expect(page.getByText('No change this round')).toBeVisible();
  // The new round is read from its title.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The same game from its start begins without what was laid out in another.
  await startGame(page, /Ukraine/, 'draft');
  await expect(page.getByText('No change this round')).toBeVisible();
});

test('a text is shown to one delegation after it was chosen', async ({ page }) => {
  await startGame(page, /Ukraine/, 'shown');
  await page.getByRole('button', { name: 'Show to one only' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Choose a delegation' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'United States' }).check();
  await dialog.getByRole('button', { name: 'Show to Washington alone' }).click();
  await expect(page.getByText('Will be shown to Washington alone')).toBeVisible();
  await page.getByRole('button', { name: 'Show it and close the round' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
});

async function walkOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Walk out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();
  await expect(page.getByRole('button', { name: 'A new game' })).toBeVisible();
}

test('a game that is over is called so, and two runs of one seed are two', async ({ page }) => {
  await startGame(page, /Ukraine/, 'twice');
  await walkOut(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await startGame(page, /Ukraine/, 'twice');
  await page.getByRole('button', { name: 'Stand by your text' }).click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  await walkOut(page);
  await page.goto('/?renderer=canvas#/');
  await expect(page.getByRole('heading', { name: /^Last game: no text was signed/ })).toBeVisible();
  await page.getByText('Last games').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'twice' })).toHaveCount(2);
  await page.getByRole('button', { name: 'See the outcome' }).click();
  await expect(page.getByRole('heading', { name: /^No text was signed/ })).toBeVisible();
});

/** On a phone the blocks beside the text are behind tabs. */
async function openTab(page: Page, name: 'Text' | 'Signing' | 'Deals'): Promise<void> {
  if (isPhone(page)) await page.getByRole('tab', { name }).click();
}

test('another’s draft is amended or sponsored, and said so', async ({ page }) => {
  await startGame(page, /Ukraine/, 'amend');
  await openTab(page, 'Signing');
  await page.getByRole('button', { name: 'Amend the coalition’s draft' }).click();
  // Whoever amends goes on in the text.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Sponsors the coalition’s draft, unchanged')).toBeVisible();
  const close = page.getByRole('button', { name: 'Sponsor and close the round' });
  await expect(close).toBeVisible();
  await page.getByRole('button', { name: 'Open article: International force' }).click();
  await page
    .getByRole('row', { name: /Tripwire, 10,000/ })
    .getByRole('radio')
    .check();
  await expect(page.getByText('Amends the coalition’s draft in 1 article')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Amends the coalition’s draft in 1 article')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No change this round')).toBeVisible();
  await openTab(page, 'Signing');
  const sponsor = page.getByRole('button', { name: 'Sponsor the coalition’s draft' });
  await sponsor.click();
  await expect(sponsor).toHaveAttribute('aria-pressed', 'true');
  await close.click();
  await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
});

test('it is told what it would take, and put into the draft', async ({ page }) => {
  await startGame(page, /United States/, 'take');
  await openTab(page, 'Signing');
  const open = page.getByRole('button', { name: /^What would it take\? For Moscow/ });
  await open.click();
  await expect(page.getByText(/^\d changes?\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Put into my draft' }).click();
  await expect(page.getByText(/^Nothing more: by its stated interests Moscow/)).toBeVisible();
  await expect(page.getByText(/^\d changes? this round$/)).toBeVisible();
});

test('a strategy shows what it would do in one’s seat, and why @desktop', async ({ page }) => {
  await startGame(page, /Russia/, 'suggest');
  await page.locator('summary', { hasText: 'What would others do in your seat?' }).click();
  await page.getByLabel('Played as').selectOption('Time is on our side');
  await expect(page.getByText(/: it lays down a text worth \d+/)).toBeVisible();
  await page.getByRole('button', { name: 'Put into my draft' }).last().click();
  await expect(page.getByText('That is what you have laid out.')).toBeVisible();
});

test('efficient deals lie beside the table', async ({ page }) => {
  const errors = errorsOf(page);
  await startGame(page, /United States/, 'deals');
  await openTab(page, 'Deals');
  for (const title of ['Efficient deals', 'Package proposals', 'Concession curves']) {
    await page.locator('summary', { hasText: title }).click();
  }
  await page.getByRole('radio', { name: 'RU' }).first().check();
  await expect(page.getByText(/^By stated interests there is/)).toBeVisible();
  await expect(page.getByText(/^Every text has been looked at/)).toBeVisible({ timeout: 30_000 });
  await page.getByText('Read the plot as a table').click();
  await expect(page.getByRole('row', { name: /^Efficient for the two, 1 of/ })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Payoffs of United States and Russia/ }),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'to itself, as stated' }).check();
  await page.getByText('Read the curves as a table').click();
  await expect(page.getByRole('row', { name: /^Opening/ })).toBeVisible();
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(10.5);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  const offer = page.getByRole('button', { name: 'Put into my draft' }).last();
  await offer.click();
  await expect(page.getByText(/^\d changes? this round$/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the sheet shows how a payoff is counted', async ({ page }) => {
  await startGame(page, /Russia/, 'sheet');
  await page.getByRole('link', { name: 'Briefing' }).click();
  await page.getByText('What each option is worth to you').click();
  await page.getByText('The arithmetic for your text on the table').click();
  await expect(page.getByRole('row', { name: /^Sum of the articles/ })).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
});
