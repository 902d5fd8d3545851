import { expect, test, type Browser, type Page } from '@playwright/test';
import { errorsOf, seriousFaults, sideways } from './page.ts';

/** A session as a class has it: a facilitator, a wall and students, each in a browser of their own. */

/** A page of somebody with a device of their own, the errors that it told, and what it asked of other hosts. */
async function device(browser: Browser, size?: { width: number; height: number }) {
  const context = await browser.newContext(size ? { viewport: size } : {});
  const page = await context.newPage();
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && hostname !== 'localhost') elsewhere.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).hostname !== 'localhost') elsewhere.push(socket.url());
  });
  return { page, errors: errorsOf(page), elsewhere };
}

/** Open a session of so many tables; its code. */
async function openSession(page: Page, tables: string): Promise<string> {
  await page.goto('/?renderer=canvas#/classroom');
  await page.getByRole('link', { name: 'Set up a session' }).click();
  await page.getByLabel('Tables', { exact: true }).fill(tables);
  await page.getByRole('button', { name: 'Open the session' }).click();
  await expect(page).toHaveURL(/facilitate\?code=/);
  return /code=(\w+)/.exec(page.url())![1]!;
}

async function join(page: Page, code: string, nickname: string): Promise<void> {
  await page.goto(`/?renderer=canvas#/join?code=${code.toLowerCase()}`);
  await page.getByLabel('Nickname').fill(nickname);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText(`You are ${nickname}.`)).toBeVisible();
}

const handIn = (page: Page) =>
  page.getByRole('button', { name: /^(Stand by your text|Table this text)$/ }).click();

test('a session from its opening to its debrief @desktop', async ({ browser }) => {
  test.slow();
  const facilitator = await device(browser);
  const code = await openSession(facilitator.page, '1');
  expect(await seriousFaults(facilitator.page), 'facilitator').toEqual([]);

  const ada = await device(browser);
  const ben = await device(browser, { width: 360, height: 780 });
  await join(ada.page, code, 'Ada');
  await join(ben.page, code, 'Ben');
  expect(await seriousFaults(ben.page), 'lobby').toEqual([]);
  expect(await sideways(ben.page)).toBe(0);
  await ada.page.getByRole('button', { name: 'Sit here: for Ukraine at Table 1' }).click();
  await ben.page.getByRole('button', { name: 'Sit here: for Russia at Table 1' }).click();
  await expect(ada.page.getByText('You sit for Ukraine at Table 1.')).toBeVisible();

  // A second tab of the same browser is the same person in the same seat.
  const tab = await ada.page.context().newPage();
  await tab.goto(`/?renderer=canvas#/seat?code=${code}`);
  await expect(tab.getByText('You are Ada.')).toBeVisible();

  await facilitator.page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const { page } of [ada, ben]) {
    // A seat begins with its briefing, once.
    await expect(page.getByRole('heading', { name: /Briefing: / })).toBeVisible();
    await page.getByRole('button', { name: 'Go to the table' }).click();
    await expect(page.getByRole('heading', { name: /Draft agreement/ })).toBeVisible();
    expect(await seriousFaults(page), 'seat').toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
  // Empty seats are said to be played by strategies, to everyone.
  await expect(ada.page.getByText(/A strategy plays/).first()).toBeVisible();

  // Talk: between two delegations, and nobody else.
  await ada.page.getByRole('button', { name: /Talk/ }).click();
  expect(await seriousFaults(ada.page), 'talk').toEqual([]);

  const wall = await facilitator.page.context().newPage();
  await wall.goto(
    (await facilitator.page.getByRole('link', { name: /Open the wall/ }).getAttribute('href'))!,
  );
  await expect(wall.getByText(/^(\w{3}) ?(\w{3})$/).first()).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'Table 1' })).toBeVisible();
  expect(await seriousFaults(wall), 'wall').toEqual([]);

  await tab.reload();
  await handIn(tab);
  await expect(ben.page.getByText('Round 1 of 12').first()).toBeVisible();
  await expect(tab.getByText(/Handed in\. Awaited: Russia/).first()).toBeVisible();
  // A reload in the midst of a round loses nothing.
  await ben.page.reload();
  await expect(ben.page.getByRole('heading', { name: /Draft agreement/ })).toBeVisible();
  await handIn(ben.page);
  for (const page of [tab, ada.page, ben.page]) {
    await expect(page.getByText('Round 2 of 12').first()).toBeVisible();
  }

  await facilitator.page.getByRole('button', { name: 'Pause all' }).click();
  await expect(ben.page.getByText('Paused').first()).toBeVisible();
  await facilitator.page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(ben.page.getByText('Paused')).toHaveCount(0);

  await ben.page.getByRole('button', { name: 'Walk out' }).click();
  await ben.page.getByRole('dialog').getByRole('button', { name: 'Walk out' }).click();
  await handIn(tab);
  await expect(ben.page.getByText(/Your table is done/)).toBeVisible();
  await expect(ben.page.locator('body')).not.toContainText('revisionist');

  await facilitator.page.getByRole('button', { name: 'Open the debrief' }).click();
  await facilitator.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Open the debrief' })
    .click();
  await expect(ben.page.getByRole('heading', { level: 1 })).toContainText('No text was signed');
  await expect(ben.page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  for (const { errors, elsewhere } of [facilitator, ada, ben]) {
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
  }
});

test('wrong codes and taken names are refused in words', async ({ page, browser }) => {
  await page.goto('/?renderer=canvas#/join?code=ZZZZZZ');
  await page.getByLabel('Nickname').fill('Ada');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText(/no session/i);

  const facilitator = await device(browser);
  const code = await openSession(facilitator.page, '1');
  const other = await device(browser);
  await join(other.page, code, 'Ada');
  await page.goto(`/?renderer=canvas#/join?code=${code}`);
  await page.getByLabel('Nickname').fill('ada');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText(/this nickname/);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('Nickname').fill('<b>Ben</b>');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('You are <b>Ben</b>.')).toBeVisible();
});

test('a table that the debrief stops is played on by strategies, and debriefed @desktop', async ({
  browser,
}) => {
  test.slow();
  const facilitator = await device(browser);
  const code = await openSession(facilitator.page, '1');
  const ada = await device(browser);
  await join(ada.page, code, 'Ada');
  await ada.page.getByRole('button', { name: 'Sit here: for Ukraine at Table 1' }).click();
  await facilitator.page.getByRole('button', { name: 'Begin', exact: true }).click();
  await ada.page.getByRole('button', { name: 'Go to the table' }).click();
  await handIn(ada.page);
  await expect(ada.page.getByText('Round 2 of 12').first()).toBeVisible();

  await facilitator.page.getByRole('button', { name: 'Open the debrief' }).click();
  await facilitator.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Open the debrief' })
    .click();
  await expect(ada.page.getByText(/before Table 1 came to an end/)).toBeVisible();
  expect(await seriousFaults(ada.page)).toEqual([]);
  await ada.page.getByRole('button', { name: /Let strategies play it to its end/ }).click();
  await expect(ada.page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(ada.page.getByText('Table 1, played on by strategies').first()).toBeVisible();

  await facilitator.page.getByRole('button', { name: /^Debrief, played on/ }).click();
  await expect(facilitator.page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await facilitator.page.getByRole('link', { name: /All tables/ }).click();
  await expect(
    facilitator.page.getByRole('heading', { name: 'Debrief: all tables' }),
  ).toBeVisible();
  for (const { errors } of [facilitator, ada]) expect(errors).toEqual([]);
});
