import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Level } from '../../src/engine/index.ts';
import { levelHash } from '../../src/replay/index.ts';
import type { Request, SessionOptions } from '../../src/session/index.ts';
import { RemoteConnection } from '../../src/ui/classroom/remote.ts';
import { post } from '../../src/ui/classroom/server.ts';
import { errorsOf, openArticle, seriousFaults, sideways } from './page.ts';

/** Seats of a session on the server, by roles and labels; its facilitator asks over the line itself. */

const level = JSON.parse(
  readFileSync(new URL('../../levels/march-2025/level.json', import.meta.url), 'utf8'),
) as Level;

interface Leading {
  readonly code: string;
  readonly lead: (request: Request) => Promise<void>;
  readonly close: () => void;
}

async function startSession(
  address: string,
  given: Partial<SessionOptions> = {},
): Promise<Leading> {
  const options: SessionOptions = {
    level: { id: level.id, hash: levelHash(level) },
    title: 'Seminar',
    tables: 1,
    seeds: 'same',
    joining: 'open',
    roles: 'choice',
    delegations: ['ukraine', 'russia'],
    perDelegation: 2,
    observers: true,
    counterparts: 'declared',
    russiaTests: 'model',
    oddsShown: true,
    turnSeconds: { talks: 0, deployment: 0, violation: 0 },
    onTimeOut: 'wait',
    absentSeconds: 0,
    keepDays: 1,
    questions: [{ id: 'before', when: 'before', kind: 'scale', text: 'Would it hold?' }],
    ...given,
  };
  const made = await post<{ code: string; secret: string }>(address, 'sessions', { options });
  if (!made.ok) throw new Error(made.fault.code);
  const { code, secret } = made.value;
  const connection = new RemoteConnection(address, code, secret);
  await expect.poll(() => connection.getPicture() !== null).toBe(true);
  return {
    code,
    lead: async (request) => expect(await connection.ask(request)).toBe(null),
    close: () => connection.close(),
  };
}

/** Somebody who joins from a device of their own and sits down. */
async function joins(browser: Browser, code: string, name: string, place: string): Promise<Page> {
  const { baseURL, viewport } = test.info().project.use;
  const context = await browser.newContext({ baseURL: baseURL!, viewport: viewport! });
  const page = await context.newPage();
  await page.goto(`/?renderer=canvas#/join?code=${code.toLowerCase()}`);
  await page.getByLabel('Your nickname').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('button', { name: place }).click();
  await expect(page.getByText('your place')).toBeVisible();
  return page;
}

test.use({ actionTimeout: 30_000 });

const table = { name: 'Draft agreement on a ceasefire' };

test('three students and an observer, from the lobby to the debrief', async ({ browser }) => {
  // Four pages at once, their audits, and a debrief's worth of worlds.
  test.slow();
  const address = test.info().project.use.baseURL!;
  const { code, lead, close } = await startSession(address);
  const olena = await joins(browser, code, 'Olena', 'Sit here: for Ukraine at Table 1');
  const faults = errorsOf(olena);
  const bohdan = await joins(browser, code, 'Bohdan <i>', 'Sit here: for Ukraine at Table 1');
  const ivan = await joins(browser, code, 'Іван', 'Sit here: for Russia at Table 1');
  const nora = await joins(browser, code, 'Nora', 'Look on at Table 1');

  // The lobby: who sits where, a question, the brief.
  await expect(olena.getByText('Olena (head), Bohdan <i>')).toBeVisible();
  await olena.getByRole('radio', { name: 'partly' }).check();
  await olena.getByRole('button', { name: 'Send' }).click();
  await expect(olena.getByText('Sent.')).toBeVisible();
  expect(await seriousFaults(olena), 'lobby').toEqual([]);
  expect(await sideways(olena)).toBe(0);
  await olena.getByRole('button', { name: 'Read the brief' }).click();
  await expect(olena.getByRole('heading', { name: 'Briefing: Ukraine' })).toBeVisible();

  await lead({ type: 'begin' });
  for (const page of [olena, bohdan, ivan]) {
    await page.getByRole('button', { name: 'Go to the table' }).click();
    await expect(page.getByRole('heading', table)).toBeVisible();
  }
  await expect(nora.getByRole('heading', { name: 'Looking on at Table 1' })).toBeVisible();
  await expect(nora.locator('body')).not.toContainText('Your payoff');
  expect(await seriousFaults(olena), 'seat').toEqual([]);
  expect(await seriousFaults(nora), 'observer').toEqual([]);
  for (const page of [olena, nora]) expect(await sideways(page)).toBe(0);

  // A member suggests, the head takes it up.
  await openArticle(bohdan, 'International force');
  await bohdan
    .getByRole('row', { name: /Tripwire, 10,000/ })
    .getByRole('radio')
    .check();
  await bohdan.getByRole('button', { name: 'Suggest to your delegation' }).click();
  await expect(bohdan.getByText('Suggested.')).toBeVisible();
  await olena.getByRole('button', { name: 'Delegation Suggestions 1' }).click();
  const mates = olena.getByRole('dialog', { name: 'Your delegation' });
  await expect(mates).toContainText('Bohdan <i> suggests');
  await expect(mates).toContainText('Tripwire, 10,000');
  expect(await seriousFaults(olena), 'delegation').toEqual([]);
  await mates.getByRole('button', { name: 'Take up as the draft' }).click();
  await olena.keyboard.press('Escape');
  await expect(mates).toBeHidden();
  await expect(olena.getByText('1 change this round')).toBeVisible();

  // Words between two delegations; text is text.
  await ivan.getByRole('button', { name: 'Talk', exact: true }).click();
  const conversations = ivan.getByRole('navigation', { name: 'Conversations' });
  await conversations.getByRole('button', { name: 'Ukraine' }).click();
  await ivan.getByLabel('Your message').fill('<b>A shorter zone?</b>');
  await ivan.getByLabel('Your message').press('Enter');
  // Until the server has it, it stands in the field as well.
  const said = (page: Page) =>
    page.getByRole('listitem').filter({ hasText: '<b>A shorter zone?</b>' });
  await expect(said(ivan)).toBeVisible();
  await expect(ivan.getByLabel('Your message')).toHaveValue('');
  await olena.getByRole('button', { name: /^Talk\s+1 new$/ }).click();
  await expect(said(olena)).toBeVisible();
  expect(await seriousFaults(olena), 'talk').toEqual([]);
  await olena.keyboard.press('Escape');
  await expect(olena.getByRole('button', { name: 'Talk', exact: true })).toBeFocused();
  await expect(nora.getByRole('button', { name: 'Talk', exact: true })).toBeVisible();
  await ivan.getByRole('button', { name: 'Close' }).click();

  // The same seat on another device finds the draft there; no ticket stays in its address.
  await olena.getByRole('button', { name: 'Delegation Suggestions 1' }).click();
  await olena.getByRole('button', { name: 'Continue on another device' }).click();
  const link = await olena.getByRole('textbox', { name: 'Link to your seat' }).inputValue();
  for (let dialogs = await olena.getByRole('dialog').count(); dialogs > 0; dialogs--) {
    await olena.keyboard.press('Escape');
    await expect(olena.getByRole('dialog')).toHaveCount(dialogs - 1);
  }
  const phone = await (
    await browser.newContext({ viewport: { width: 360, height: 780 } })
  ).newPage();
  await phone.goto(`${address}?renderer=canvas${link.slice(link.indexOf('#'))}`);
  await expect(phone.getByText('1 change this round')).toBeVisible();
  expect(phone.url()).not.toContain('ticket');

  await lead({ type: 'nudge', table: 1, party: 'ukraine' });
  await lead({ type: 'pause', table: null, paused: true });
  const paused = (page: Page) => page.getByText('Paused', { exact: true });
  for (const page of [olena, ivan]) await expect(paused(page)).toBeVisible();
  await lead({ type: 'pause', table: null, paused: false });
  for (const page of [olena, ivan]) await expect(paused(page)).toBeHidden();

  await ivan.getByRole('button', { name: 'Walk out' }).click();
  await ivan.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();
  await olena.getByRole('button', { name: 'Table this text' }).click();
  for (const page of [olena, bohdan, ivan, phone]) {
    await expect(page.getByText('The debrief opens when the facilitator opens it.')).toBeVisible();
  }
  await lead({ type: 'debrief' });
  await expect(olena.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(olena.getByRole('heading', { name: 'Everything that was said' })).toBeVisible();
  await expect(olena.getByText('Ukraine and Russia, turn 1')).toBeVisible();
  await expect(nora.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(faults).toEqual([]);
  close();
});

/** Between the tabs, or what is above them, and the bar, CSS pixels. */
async function roomForText(page: Page): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const tabs = (await page.getByRole('tablist').boundingBox())!;
  const bar = await barOf(page);
  return bar.y - tabs.y - tabs.height;
}

async function barOf(page: Page) {
  const bar = page
    .locator('main > div')
    .filter({ has: page.getByRole('button') })
    .last();
  return (await bar.boundingBox())!;
}

test('on a phone the text has the room', { tag: '@phone' }, async ({ browser }) => {
  const address = test.info().project.use.baseURL!;
  const { code, lead, close } = await startSession(address, {
    questions: [],
    delegations: ['ukraine', 'russia', 'us', 'coalition'],
    turnSeconds: { talks: 600, deployment: 600, violation: 600 },
  });
  const olena = await joins(browser, code, 'Olena', 'Sit here: for Ukraine at Table 1');
  const bohdan = await joins(browser, code, 'Bohdan', 'Sit here: for Ukraine at Table 1');
  await lead({ type: 'begin' });
  for (const page of [olena, bohdan]) {
    await page.getByRole('button', { name: 'Go to the table' }).click();
    await expect(page.getByRole('heading', table)).toBeVisible();
    // The guide stands in the bar for the first round, until it is skipped.
    const skip = page.getByRole('button', { name: 'Skip the guide' });
    if (page === olena) await skip.click();
    await expect(skip).toBeHidden();
  }
  const news =
    'Ministers of the contact group meet on Thursday; two of them say that they would send troops only after a signature.';
  await lead({ type: 'press', table: null, text: news });
  for (const [who, page] of [
    ['head', olena],
    ['member', bohdan],
  ] as const) {
    const strip = page.getByRole('region', { name: 'Session' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: `test-results/seat-${who}-${colorScheme}.png` });
    }
    expect(await roomForText(page), who).toBeGreaterThanOrEqual(260);
    expect((await strip.boundingBox())!.height, who).toBeLessThanOrEqual(48);
    expect((await barOf(page)).height, who).toBeLessThanOrEqual(120);
    for (const name of ['Delegation', 'Talk']) {
      const { width, height } = (await strip.getByRole('button', { name }).boundingBox())!;
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
    }
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page), who).toEqual([]);
  }

  // What is too long for its line comes whole, and goes once it is noted.
  const press = olena.locator('span').filter({ hasText: news });
  const line = (await press.boundingBox())!.height;
  await olena.getByRole('button', { name: 'More', exact: true }).click();
  expect((await press.boundingBox())!.height).toBeGreaterThan(2 * line);
  await olena.getByRole('button', { name: 'Noted' }).click();
  await expect(press).toBeHidden();

  // A member's word takes the place of what else stands in the bar.
  await bohdan.getByRole('button', { name: 'Add a word' }).click();
  await expect(bohdan.getByLabel('A word with it (optional)')).toBeFocused();
  expect((await barOf(bohdan)).height).toBeLessThanOrEqual(120);
  await bohdan.screenshot({ path: 'test-results/seat-member-word.png' });
  await bohdan.getByLabel('A word with it (optional)').fill('A shorter zone');
  await bohdan.getByRole('button', { name: 'Suggest to your delegation' }).click();
  await expect(bohdan.getByText('Suggested.')).toBeVisible();
  expect((await barOf(bohdan)).height).toBeLessThanOrEqual(120);
  await bohdan.screenshot({ path: 'test-results/seat-member-sent.png' });
  close();
});

test('on a phone the bar of the line stays low', { tag: '@phone' }, async ({ browser }) => {
  const address = test.info().project.use.baseURL!;
  const { code, close, lead } = await startSession(address, { questions: [] });
  const olena = await joins(browser, code, 'Olena', 'Sit here: for Ukraine at Table 1');
  const bohdan = await joins(browser, code, 'Bohdan', 'Sit here: for Ukraine at Table 1');
  const ivan = await joins(browser, code, 'Ivan', 'Sit here: for Russia at Table 1');
  await lead({ type: 'begin' });
  for (const page of [olena, bohdan, ivan]) {
    await page.getByRole('button', { name: 'Go to the table' }).click();
    await expect(page.getByRole('heading', table)).toBeVisible();
  }
  // Whatever Moscow offers needs its signature and Kyiv's alone.
  await olena.getByRole('tab', { name: 'Signing' }).click();
  await olena.getByRole('button', { name: 'Sign Moscow’s draft' }).click();
  await olena.getByRole('button', { name: 'Sign and hand in' }).click();
  await ivan.getByRole('button', { name: 'Stand by your text' }).click();
  for (const page of [olena, bohdan]) {
    await expect(page.getByRole('heading', { name: 'The line' })).toBeVisible();
    expect((await barOf(page)).height).toBeLessThanOrEqual(120);
    expect(await sideways(page)).toBe(0);
    const name = page === olena ? 'head' : 'member';
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: `test-results/line-${name}.png` });
    expect(await seriousFaults(page)).toEqual([]);
  }
  await expect(olena.getByRole('button', { name: 'Hand in this quarter' })).toBeVisible();
  close();
});

test('signing is handed in, a pause stops every deed, and what comes next is said', async ({
  browser,
}) => {
  const address = test.info().project.use.baseURL!;
  const { code, lead, close } = await startSession(address, { questions: [] });
  const olena = await joins(browser, code, 'Olena', 'Sit here: for Ukraine at Table 1');
  const ivan = await joins(browser, code, 'Ivan', 'Sit here: for Russia at Table 1');
  await lead({ type: 'begin' });
  for (const page of [olena, ivan]) {
    await page.getByRole('button', { name: 'Go to the table' }).click();
    await expect(page.getByRole('heading', table)).toBeVisible();
  }
  const sign = async () => {
    if (test.info().project.name === 'phone') {
      await olena.getByRole('tab', { name: 'Signing' }).click();
    }
    await olena.getByRole('button', { name: 'Sign Washington’s draft' }).click();
  };
  await sign();
  await expect(olena.getByText('Signs Washington’s draft')).toBeVisible();
  await expect(olena.getByText('No change this round')).toBeHidden();
  await lead({ type: 'pause', table: null, paused: true });
  for (const name of ['Walk out', 'Show to one only', 'Sign and hand in']) {
    await expect(olena.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
  }
  await lead({ type: 'pause', table: null, paused: false });
  await olena.getByRole('button', { name: 'Sign and hand in' }).click();
  await expect(olena.getByText('Handed in. Awaited: Russia.')).toBeVisible();
  await ivan.getByRole('button', { name: 'Stand by your text' }).click();

  // Standing by one's own text would put that signature there instead.
  await expect(olena.getByText('Your draft in round 2')).toBeVisible();
  await expect(olena.getByText(/^Your signature under .* lapses: what you hand in/)).toBeVisible();
  await sign();

  // Somebody who comes now is told where they are.
  const { baseURL, viewport } = test.info().project.use;
  const late = await (
    await browser.newContext({ baseURL: baseURL!, viewport: viewport! })
  ).newPage();
  await late.goto(`/?renderer=canvas#/join?code=${code.toLowerCase()}`);
  await late.getByLabel('Your nickname').fill('Late');
  await late.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(late.getByText(/^You sit for \w+ at Table 1\./)).toBeVisible();
  await expect(
    late.getByText(/You came into a game that is under way: .* round 2 of 12/),
  ).toBeVisible();
  await expect(late.getByText(/^With you in your delegation: (Olena|Ivan)\./)).toBeVisible();
  await expect(late.getByText('Ivan').or(late.getByText('Olena')).first()).toBeVisible();
  expect(await seriousFaults(late)).toEqual([]);
  expect(await sideways(late)).toBe(0);
  await late.screenshot({ path: `test-results/seat-late-${test.info().project.name}.png` });

  await ivan.getByRole('button', { name: 'Walk out' }).click();
  await ivan.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();
  await olena.getByRole('button', { name: 'Sign and hand in' }).click();
  await expect(olena.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await expect(olena.getByText('Nothing: no text had the signatures')).toBeVisible();
  await expect(olena.getByText('Olena (you)')).toBeVisible();
  expect(await seriousFaults(olena)).toEqual([]);
  await olena.screenshot({ path: `test-results/seat-ended-${test.info().project.name}.png` });
  close();
});

test('whoever is gone is played for, openly, and has the seat again on return', async ({
  browser,
}) => {
  const address = test.info().project.use.baseURL!;
  const { code, lead, close } = await startSession(address, { absentSeconds: 1, questions: [] });
  const olena = await joins(browser, code, 'Olena', 'Sit here: for Ukraine at Table 1');
  const ivan = await joins(browser, code, 'Ivan', 'Sit here: for Russia at Table 1');
  await lead({ type: 'begin' });
  await ivan.getByRole('button', { name: 'Go to the table' }).click();
  await expect(ivan.getByRole('heading', table)).toBeVisible();
  const strip = olena.getByRole('region', { name: 'Session' });
  await expect(strip).not.toContainText('A strategy plays');
  const context = ivan.context();
  await ivan.close();
  await expect(strip).toContainText('because nobody of the delegation is there: Russia');
  const back = await context.newPage();
  await back.goto('/?renderer=canvas#/classroom');
  await back.getByRole('link', { name: `Back to your seat in ${code}` }).click();
  await expect(back.getByRole('heading', table)).toBeVisible();
  await expect(strip).not.toContainText('A strategy plays');

  await lead({ type: 'remove', person: 2 });
  await expect(back.getByText('You have been taken out of this session')).toBeVisible();
  expect(await seriousFaults(back)).toEqual([]);
  close();
});
