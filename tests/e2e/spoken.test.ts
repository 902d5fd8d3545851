import { expect, test, type Page } from '@playwright/test';
import { seedOfFirstTalks } from '../fixtures/firsttalks.ts';
import { errorsOf } from './page.ts';

/** A whole game through the accessibility tree alone: what is not in it is not known, and keys do the rest. */

/** The page as it is told. */
const tree = (page: Page) => page.locator('body').ariaSnapshot();

/** Take an element of the tree by its role and name, and press a key on it. */
async function act(
  page: Page,
  role: 'button' | 'link' | 'radio' | 'tab' | 'textbox' | 'combobox',
  name: string | RegExp,
  key = 'Enter',
): Promise<void> {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .press(key);
}

/** Gather what live regions tell from now on, each time that their words change. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = '[role="status"], [role="alert"], [aria-live]';
    const words = new WeakMap<Element, string>();
    /** What is hidden from whoever listens is not told. */
    const wordsOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mute of copy.querySelectorAll('[aria-hidden="true"]')) mute.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    };
    const tell = (element: Element) => {
      const text = wordsOf(element);
      if (text === words.get(element)) return;
      words.set(element, text);
      if (text) told.push(text);
    };
    const regionsAt = ({ target, addedNodes }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      const around = element?.closest(live);
      const within = [...addedNodes].flatMap((node) =>
        node instanceof Element
          ? [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)]
          : [],
      );
      return around ? [around, ...within] : within;
    };
    for (const element of document.querySelectorAll(live)) {
      words.set(element, wordsOf(element));
    }
    new MutationObserver((records) => {
      for (const element of new Set(records.flatMap(regionsAt))) tell(element);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What has been told since this was asked last. */
function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
}

/** How many of these mention it. */
const mentions = (news: readonly string[], what: string | RegExp) =>
  news.filter((each) => (typeof what === 'string' ? each.includes(what) : what.test(each))).length;

async function begin(page: Page, seed: string): Promise<void> {
  await page.goto('/?renderer=canvas&worlds=40');
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible();
  const home = await tree(page);
  expect(home).toContain('heading "What would it take to hold this line?" [level=1]');
  expect(home).toMatch(/combobox "Level":\s+- option "First talks"/);
  await page.getByRole('combobox', { name: 'Level' }).selectOption('First talks');
  await act(page, 'radio', /^European coalition/, 'Space');
  // What unfolds is a group in this tree; a browser tells it as a disclosure.
  await page.getByRole('group').filter({ hasText: /^Seed/ }).locator('summary').press('Enter');
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  expect(await tree(page)).toMatch(/radio "European coalition.*" \[checked\]/);
  await act(page, 'button', 'Play as European coalition');
}

/** The figures of the table, what changed and whom the round waits for are in the tree of its tabs. */
async function readTable(page: Page): Promise<void> {
  const text = await tree(page);
  expect(text).toMatch(/heading "Draft agreement on a ceasefire" \[level=1\]/);
  expect(text).toMatch(/tab "Text" \[selected\]/);
  expect(text).toMatch(/button ".*Open article: International force.*"/);
  // The three figures, as values with their ranges.
  for (const figure of [/you, of 100/, /holds/, /Moscow signs/]) expect(text).toMatch(figure);
  await act(page, 'tab', 'Changed');
  const changed = await tree(page);
  expect(changed).toMatch(/heading "What changed.*"/);
  expect(changed).toMatch(/heading "Awaited.*"/i);
  await act(page, 'tab', /^Text/);
}

test('a whole game through the accessibility tree alone @phone', async ({ page }) => {
  test.slow();
  const errors = errorsOf(page);
  await begin(page, seedOfFirstTalks());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await act(page, 'button', 'Skip the guide');
  await listen(page);
  const seen = new Set<string>();
  const said: string[] = [];
  const asked =
    /button "(A new game|Stand by your text|Open the next quarter|Close the quarter|Let the text stand|Protest)"/;
  for (let step = 0; step < 60; step++) {
    await expect(async () => expect(await tree(page)).toMatch(asked)).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const now = await tree(page);
    const title = /heading "(.*)" \[level=1\]/.exec(now)![1]!;
    const news = await heard(page);
    said.push(...news);
    // One step is told in few words, and no two regions say the same.
    expect(news.length, news.join(' | ')).toBeLessThanOrEqual(4);
    expect(new Set(news).size).toBe(news.length);
    if (now.includes('button "A new game"')) {
      expect(mentions(news, /over|ended/i), news.join(' | ')).toBe(1);
      expect(title).not.toBe('');
      seen.add('end');
      break;
    }
    if (now.includes('button "Stand by your text"')) {
      const round = Number(/Round (\d) of 4/.exec(now)![1]);
      if (step > 0) expect(mentions(news, `Round ${round} has opened.`), news.join(' | ')).toBe(1);
      if (round === 1) {
        await readTable(page);
        await act(page, 'button', 'Stand by your text');
      } else {
        await act(page, 'tab', 'Changed');
        const list = await tree(page);
        // Whatever was told stands on the page as well.
        for (const sentence of news.join(' ').match(/\w+ decided to [^.]+\./g) ?? []) {
          expect(list).toContain(sentence);
        }
        await act(page, 'tab', 'Signing');
        expect(await tree(page)).toContain('button "Sign Washington’s draft"');
        await act(page, 'button', 'Sign Washington’s draft', 'Space');
        expect(await tree(page)).toContain('button "Sign Washington’s draft" [pressed]');
        await act(page, 'button', 'Sign and close the round');
        seen.add('table');
      }
    } else if (now.includes('button "Open the next quarter"')) {
      if (!seen.has('between')) expect(mentions(news, 'signed by'), news.join(' | ')).toBe(1);
      seen.add('between');
      await act(page, 'button', 'Open the next quarter');
    } else if (now.includes('button "Close the quarter"')) {
      expect(mentions(news, /^Quarter \d opened/), news.join(' | ')).toBe(1);
      expect(now).toMatch(/\d+ %/);
      seen.add('line');
      await act(page, 'button', 'Close the quarter');
    } else if (now.includes('button "Let the text stand"')) {
      expect(mentions(news, 'The coalition reinforced.'), news.join(' | ')).toBe(1);
      expect(now).toContain('rowheader');
      seen.add('aftermath');
      await act(page, 'button', 'Let the text stand');
    } else {
      expect(mentions(news, /^(?!.*Quarter \d opened).*sector \d/), news.join(' | ')).toBe(1);
      for (const answer of ['Protest', 'Reinforce', 'Strike back']) {
        expect(now).toContain(`radio "${answer}"`);
      }
      expect(now).toMatch(/backs? .*\d+ %|\d+ %/);
      seen.add('incident');
      await act(page, 'radio', 'Reinforce', 'Space');
      await act(page, 'button', 'Reinforce');
    }
  }
  expect([...seen].toSorted()).toEqual([
    'aftermath',
    'between',
    'end',
    'incident',
    'line',
    'table',
  ]);
  expect(said.length).toBeGreaterThan(8);
  expect(errors).toEqual([]);
});

test('a refusal is told @phone', async ({ page }) => {
  await page.goto('/?renderer=canvas');
  await expect(page.getByRole('button', { name: /^Play as/ })).toBeVisible();
  await listen(page);
  await page.getByRole('group').filter({ hasText: /^Seed/ }).locator('summary').press('Enter');
  await page.getByRole('textbox', { name: 'Seed' }).fill('§');
  await expect(page.getByRole('alert')).toBeVisible();
  const [refusal, ...more] = await heard(page);
  expect(refusal).toBe(await page.getByRole('alert').textContent());
  expect(more).toEqual([]);
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveAttribute('aria-invalid', 'true');
});
