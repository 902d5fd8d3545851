import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { makeLink, parseRecording, type Recording } from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { errorsOf, seriousFaults, sideways } from './page.ts';

type Name = 'collapsed' | 'no-deal' | 'settled';

const fileOf = (name: Name) =>
  new URL(`../recordings/${RULES_VERSION}/${name}.json`, import.meta.url);

function recordingOf(name: Name): Recording {
  const recording = parseRecording(readFileSync(fileOf(name), 'utf8'));
  if (!recording.ok) throw new Error(name);
  return recording.value;
}

/** Open a recording from a file on the page of the replays. */
async function openFile(page: Page, name: Name): Promise<void> {
  await page.goto('/?renderer=canvas#/replay');
  await page.getByLabel('Open a recording', { exact: true }).setInputFiles(fileOf(name).pathname);
  await expect(page.getByRole('heading', { name: /^Replay: / })).toBeVisible();
}

/** Nothing on the page is out of reach. */
async function readable(page: Page): Promise<void> {
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

/** On a phone one part is in sight at a time. */
async function show(page: Page, part: RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}

const turnOf = (page: Page) => page.getByRole('slider', { name: 'Turn', exact: true });

test('a recording is stepped by turn, by event and to its incidents with keys', async ({
  page,
}) => {
  const faults = errorsOf(page);
  await openFile(page, 'collapsed');
  const turn = turnOf(page);
  await expect(turn).toHaveAttribute('aria-valuetext', /^Round 1 of 12, event 1 of /);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(turn).toHaveAttribute('aria-valuetext', /^Round 1 of 12, event 2 of /);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(turn).toHaveAttribute('aria-valuetext', /^Round 2 of 12/);
  await show(page, /^Text/);
  await expect(page.getByRole('heading', { name: 'The text on the table' })).toBeVisible();
  await readable(page);
  await page.keyboard.press('n');
  await expect(turn).toHaveAttribute('aria-valuetext', /^Quarter 1 of 20/);
  await expect(page.getByRole('heading', { name: 'The text that was signed' })).toBeVisible();
  await show(page, /^Odds/);
  await expect(page.getByRole('img', { name: /^What Moscow would do/ })).toBeVisible();
  await readable(page);
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(turn).toHaveAttribute('aria-valuetext', /event 2 of /);
  await page.keyboard.press('End');
  await expect(turn).toHaveAttribute('aria-valuetext', /^Quarter 14 of 20/);
  // A reload, as on a projector, does not lose what was open.
  await page.reload();
  await expect(turn).toHaveAttribute('aria-valuetext', /^Round 1 of 12/);
  expect(faults).toEqual([]);
});

test('a delegation’s eyes hide the rest until it is revealed', async ({ page }) => {
  await openFile(page, 'collapsed');
  await page.getByRole('radio', { name: 'RU Russia' }).check({ force: true });
  await expect(page.getByText('As Moscow saw it')).toBeVisible();
  await expect(page.getByText('How it ended comes at the end')).toBeVisible();
  await show(page, /^Odds/);
  await expect(page.getByText('What this delegation alone knew')).toBeVisible();
  await expect(
    page.getByRole('table').filter({ hasText: 'Fighting on' }).getByRole('row'),
  ).toHaveCount(2);
  await readable(page);
  await page.getByRole('button', { name: 'Reveal everything' }).click();
  await expect(page.getByText('Hidden from the others')).toBeVisible();
});

test('a note is pinned to its turn, kept, changed and taken away', async ({ page }) => {
  await openFile(page, 'settled');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await show(page, /^Notes/);
  await page.getByRole('button', { name: 'Add a note to this turn' }).click();
  // Keys write in a field and do not move the replay.
  await page.getByLabel('Note', { exact: true }).fill('');
  await page.keyboard.type('Why now? End n');
  await page.getByLabel('Name, if you like').fill('Ms Roe');
  await page.getByRole('button', { name: 'Pin it' }).click();
  await expect(page.getByRole('blockquote')).toContainText('Why now? End n');
  await expect(turnOf(page)).toHaveAttribute('aria-valuetext', /^Round 2 of 12/);
  await readable(page);
  await page.getByRole('button', { name: 'Other recordings' }).click();
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await show(page, /^Notes/);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Look at article 5.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('blockquote')).toContainText('Look at article 5.');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No note on this turn.')).toBeVisible();
});

test('a link carries the whole game to another page', async ({ page, context }) => {
  const requests: string[] = [];
  await openFile(page, 'collapsed');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this game' });
  await dialog.getByRole('checkbox', { name: /Open it at quarter 1/ }).check();
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await readable(page);
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
  expect(link.length).toBeLessThan(4000);
  const other = await context.newPage();
  other.on('request', (request) => requests.push(request.url()));
  await other.goto(link);
  await expect(turnOf(other)).toHaveAttribute('aria-valuetext', /^Quarter 1 of 20/);
  const game = /game=(.*)$/.exec(link)![1]!;
  expect(requests.some((url) => url.includes(game.slice(0, 40)))).toBe(false);
  await other.reload();
  await expect(turnOf(other)).toHaveAttribute('aria-valuetext', /^Quarter 1 of 20/);
});

const good = recordingOf('no-deal');
const game = makeLink(mainLevel(), good);
const REFUSED: readonly (readonly [what: string, game: string, reason: RegExp])[] = [
  ['cut short', game.slice(0, -20), /cut short or altered/],
  [
    'altered',
    `${game.slice(0, 60)}${game[60] === 'A' ? 'B' : 'A'}${game.slice(61)}`,
    /cut short or altered/,
  ],
  ['of other rules', makeLink(mainLevel(), { ...good, rulesVersion: '1' }), /under other rules/],
  ['no game', 'xyz', /could not be opened/],
  ['empty', '', /there is no game in it/],
];

test('a link that cannot be opened says why, in the address and pasted', async ({ page }) => {
  for (const [what, part, reason] of REFUSED) {
    await page.goto('about:blank');
    await page.goto(`/?renderer=canvas#/replay?game=${part}`);
    await expect(page.getByRole('alert'), what).toContainText(reason);
  }
  await page.goto('/?renderer=canvas#/replay');
  const field = page.getByLabel('Or paste a link');
  await field.fill(`https://example.org/#/replay?game=${REFUSED[0]![1]}`);
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect(page.getByRole('alert')).toContainText(/cut short or altered/);
  await readable(page);
  await field.fill(`https://example.org/#/replay?turn=3&game=${game}`);
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect(turnOf(page)).toHaveAttribute('aria-valuetext', /^Round 3 of 12/);
});

test('a fork is played to its end and stands beneath its parent', async ({ page }) => {
  test.slow();
  const faults = errorsOf(page);
  await openFile(page, 'no-deal');
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Fork at round 12' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fork at round 12' });
  await readable(page);
  await dialog.getByRole('radio', { name: 'Ukraine' }).check();
  await dialog.getByRole('button', { name: 'Play on from here' }).click();
  await expect(page.getByText('Round 12 of 12').first()).toBeVisible();
  await expect(page.getByRole('banner').getByText('Fork at turn 12')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Open article: International force' }).click();
  await page
    .getByRole('row', { name: /Full force, 100,000/ })
    .getByRole('radio')
    .check();
  await page.getByRole('button', { name: 'Table this text' }).click();
  await expect(page.getByRole('button', { name: 'A new game' })).toBeVisible();
  await page.goto('/?renderer=canvas#/replay');
  await expect(page.getByText(/First difference: round 12/)).toBeVisible();
  await expect(page.getByText(/^Fork at turn 12 of .*seed/)).toHaveCount(1);
  await readable(page);
  await page.getByRole('button', { name: 'Compare with its parent' }).click();
  await expect(page.getByText(/First difference: round 12\. Kyiv /)).toBeVisible();
  const runs = await page.getByLabel('Run A').getByRole('option').allTextContents();
  expect(new Set(runs).size).toBe(runs.length);
  await readable(page);
  expect(faults).toEqual([]);
});

test('one decision changed is run on and compared', async ({ page }) => {
  await openFile(page, 'collapsed');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Fork at quarter 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fork at quarter 1' });
  await dialog.getByRole('radio', { name: 'European coalition' }).check();
  await dialog.getByRole('radio', { name: /^Change one decision only/ }).check();
  await dialog.getByRole('radio', { name: 'The answer to the violation' }).check();
  await dialog.getByRole('radio', { name: 'Strike back' }).check();
  await dialog.getByRole('button', { name: 'Run it and compare' }).click();
  await expect(
    page.getByText('First difference: quarter 1. The coalition struck back; in A it protested.'),
  ).toBeVisible();
  const turn = page.getByRole('slider', { name: 'Turn of both runs' });
  await expect(turn).toHaveAttribute('aria-valuetext', 'Quarter 1, first difference');
  await page.keyboard.press('d');
  await expect(turn).not.toHaveAttribute('aria-valuetext', 'Quarter 1, first difference');
  await page.keyboard.press('Shift+d');
  await expect(page.getByRole('row', { name: /^Belief: the coalition firm/ })).toBeVisible();
  await readable(page);
});

test('a round decided anew at the table goes on as recorded @desktop', async ({ page }) => {
  await openFile(page, 'no-deal');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Fork at round 11' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fork at round 11' });
  await dialog.getByRole('radio', { name: 'Ukraine' }).check();
  await dialog.getByRole('radio', { name: /^Change one decision only/ }).check();
  await dialog.getByRole('button', { name: 'Decide it anew' }).click();
  await expect(page.getByText('You change one decision')).toBeVisible();
  await page.getByRole('button', { name: 'Open article: International force' }).click();
  await page
    .getByRole('row', { name: /Full force, 100,000/ })
    .getByRole('radio')
    .check();
  await page.getByRole('button', { name: 'Table this text' }).click();
  await expect(page.getByText(/First difference: round 11\. Kyiv /)).toBeVisible();
});

test('without room a note is not half kept, and what was kept stays', async ({ page }) => {
  await openFile(page, 'settled');
  await page.evaluate(() => {
    for (let at = 0, size = 500_000; size > 20; at++) {
      try {
        localStorage.setItem(`filler/${at}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await show(page, /^Notes/);
  await page.getByRole('button', { name: 'Add a note to this turn' }).click();
  await page.getByLabel('Note', { exact: true }).fill('No room for this one.');
  await page.getByRole('button', { name: 'Pin it' }).click();
  await expect(page.getByRole('alert')).toContainText('no room to keep the note');
  await expect(page.getByRole('blockquote')).toContainText('No room for this one.');
  expect(await page.evaluate(() => localStorage.getItem('line-of-contact/games'))).toBeNull();
});
