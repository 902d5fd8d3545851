import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PARTIES } from '../../src/engine/index.ts';
import { closeRecording, openedRecording } from '../../src/ui/opened.ts';
import { loadLevel, type LoadedLevel } from '../../src/ui/level.ts';
import { Facilitator } from '../../src/ui/screens/facilitate/Facilitator.tsx';
import {
  facilitatorLink,
  keepSession,
  keptSession,
  takeUp,
} from '../../src/ui/screens/facilitate/sessions.ts';
import { Wall } from '../../src/ui/screens/wall/Wall.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { Classroom, decideOnce, type Client } from '../fixtures/classroom.ts';
import { lineTo, type RoomLine } from '../fixtures/roomline.ts';

const SESSION = { code: 'ABC234', secret: 'a-secret', wall: 'a-wall', title: '', sinceMs: 0 };

let loaded: LoadedLevel;
let root: Root;
let host: HTMLElement;
let room: Classroom;
let anna: Client;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1440, 900);
  loaded = await loadLevel('march-2025');
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  room = new Classroom(loaded.level, { tables: 2 });
  anna = room.enter('Anna');
  room.ask(anna, { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function Page({ line, wall }: { line: RoomLine; wall: boolean }) {
  const picture = useSyncExternalStore(line.subscribe, line.getPicture);
  const here = { connection: line, picture, line: line.getLine(), loaded };
  return wall ? (
    <Wall {...here} />
  ) : (
    <Facilitator {...here} session={SESSION} onDeleted={nothing} />
  );
}

function nothing(): void {
  // Deletion has its own test with a server.
}

const show = (line: RoomLine, wall: boolean) =>
  flushSync(() => root.render(<Page line={line} wall={wall} />));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const session = () => room.host.session;

describe('the facilitator’s view', () => {
  it('begins, pauses, extends, advances after asking once more, and opens the debrief', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    expect(session().stage).toBe('playing');
    await button('Pause, table 1').click();
    expect(session().tables[0]!.paused).toBe(true);
    await button('Go on, table 1').click();
    const { endsAtMs } = session().tables[0]!.clock;
    await button('+2 min, table 1').click();
    expect(session().tables[0]!.clock.endsAtMs).toBe(endsAtMs! + 120_000);
    await button('Advance, table 1').click();
    expect(session().tables[0]!.state.turn).toBe(1);
    await button('Advance the table').click();
    await expect.poll(() => session().tables[0]!.state.turn).toBe(2);
    await button('Open the debrief').click();
    expect(session().stage).toBe('playing');
    await page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).click();
    expect(session().stage).toBe('debrief');
    await expect.element(page.getByRole('heading', { name: 'Debrief: all tables' })).toBeVisible();
    await button('Play on from a turn of table 1').click();
    await page.getByLabelText('From').selectOptions('1');
    await button('Open the new table').click();
    await expect.poll(() => session().tables[2]?.forkedFrom).toEqual({ table: 1, turn: 1 });
  });

  it('moves people by select, mutes and removes them, and passes seats to a strategy and back', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByLabelText('Seat of Anna').selectOptions('2:coalition');
    expect(session().people[0]!.seat).toEqual({ table: 2, parties: ['coalition'] });
    await button('Mute Anna').click();
    expect(session().people[0]!.muted).toBe(true);
    await page.getByRole('tab', { name: 'Tables' }).click();
    await button('Seats, table 2').click();
    await button('Let a strategy play for European coalition').click();
    expect(session().tables[1]!.holders.coalition.by).toBe('people');
    await button('Let a strategy play for European coalition').click();
    expect(session().tables[1]!.holders.coalition.because).toBe('facilitator');
    await button('Give European coalition back to its people').click();
    expect(session().tables[1]!.holders.coalition.by).toBe('people');
    await button('Close').click();
    await page.getByRole('tab', { name: 'People' }).click();
    await button('Remove Anna').click();
    await button('Remove').click();
    expect(session().people[0]!.removed).toBe(true);
  });

  it('schedules an event for some tables, cancels it, and answers a letter', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    await button('Bring something about').click();
    await page.getByLabelText('What comes').selectOptions('The oil price falls');
    await page.getByLabelText('When').selectOptions('as a turn opens');
    await page.getByLabelText(/^Turn/).fill('9');
    await page.getByLabelText('some tables').click();
    await expect.element(button('Schedule')).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('checkbox', { name: 'Table 2' }).click();
    await button('Schedule').click();
    await expect
      .poll(() => session().injects)
      .toMatchObject([{ tables: [2], what: { event: 'oil-price' }, due: { turn: 9 } }]);
    await button('Cancel The oil price falls').click();
    expect(session().injects[0]!.cancelled).toBe(true);
    room.ask(anna, { type: 'say', party: 'ukraine', to: { kind: 'facilitator' }, text: 'May we?' });
    flushSync(line.tell);
    await button('Reply to Anna (UA)').click();
    await page.getByLabelText('Message', { exact: true }).fill('You may.');
    await button('Send').click();
    await expect.poll(() => session().messages.at(-1)?.text).toBe('You may.');
    await expect.element(page.getByText(/answered/)).toBeVisible();
  });

  it('writes on the press wire from its heading, and lets the confirmation pass', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    await button('Write on the press wire').click();
    await page.getByLabelText('To').selectOptions('the press wire of table 2');
    await page.getByLabelText('Message', { exact: true }).fill('A rumour.');
    const before = page.getByRole('article', { name: 'Table 1' }).element().getBoundingClientRect();
    await button('Send').click();
    await expect.element(page.getByText('Sent.')).toBeVisible();
    expect(session().messages.at(-1)).toMatchObject({ table: 2, channel: { kind: 'press' } });
    const after = page.getByRole('article', { name: 'Table 1' }).element().getBoundingClientRect();
    expect(after.top).toBe(before.top);
    await expect.poll(() => page.getByText('Sent.').query(), { timeout: 9_000 }).toBeNull();
  });

  it('gives a seat back to people only where somebody sits, and leads back from a debrief', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    await button('Seats, table 1').click();
    await expect
      .element(button('Give Russia back to its people'))
      .toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(page.getByText('Nobody sits here to give it back to.').first())
      .toBeVisible();
    await button('Close').click();
    await button('Open the debrief').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).click();
    expect(button('Bring something about').query()).toBeNull();
    const { hash } = location;
    await button('Replay of table 1').click();
    expect(openedRecording()).toMatchObject({ name: 'Table 1', from: hash });
    location.hash = hash;
    closeRecording();
  });

  it('shows a seat as its student sees it and decides nothing there', async () => {
    const line = lineTo(room, { kind: 'facilitator' });
    show(line, false);
    await button('Begin').click();
    await button('Open, table 1').click();
    await button('See the seat of Ukraine').click();
    await expect.element(page.getByText(/You cannot decide for them/)).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Draft agreement on a ceasefire' }))
      .toBeVisible();
    expect(button('Stand by your text').query()).toBeNull();
    await page.getByRole('button', { name: '← Table 1' }).click();
    await expect.element(page.getByRole('heading', { name: 'Table 1' })).toBeVisible();
    expect(line.getPicture().seats).toEqual([]);
  });
});

describe('the wall', () => {
  it('shows every table and nothing that was said in private', async () => {
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(lead, { type: 'begin' });
    const say = (text: string, to: 'facilitator' | 'delegation' | 'plenary') =>
      room.ask(anna, { type: 'say', party: 'ukraine', to: { kind: to }, text });
    say('words for the facilitator', 'facilitator');
    say('words within the delegation', 'delegation');
    say('words to the table', 'plenary');
    room.ask(anna, {
      type: 'say',
      party: 'ukraine',
      to: { kind: 'bilateral', with: 'us' },
      text: 'words in a back-channel',
    });
    room.ask(lead, { type: 'press', table: null, text: 'A drone was found.' });
    decideOnce(room);
    show(lineTo(room, { kind: 'wall' }), true);
    for (const table of ['Table 1', 'Table 2']) {
      await expect.element(page.getByRole('article', { name: table })).toBeVisible();
    }
    await expect.element(page.getByText('A drone was found.')).toBeVisible();
    await expect.element(page.getByText(/^would hold five years/).first()).toBeVisible();
    expect(host.textContent).not.toContain('words');
    for (const party of PARTIES) {
      const [sheet] = loaded.level.delegations[party].sheet.interests;
      expect(host.textContent).not.toContain(sheet!.text);
    }
  });

  it('leaves odds out where they are held back', async () => {
    const lead = room.connect({ kind: 'facilitator' });
    room.ask(lead, { type: 'set', settings: { oddsShown: false } });
    room.ask(lead, { type: 'begin' });
    show(lineTo(room, { kind: 'wall' }), true);
    await expect.element(page.getByText('Odds are hidden in this session.')).toBeVisible();
    expect(host.textContent).not.toMatch(/would hold|working out/);
  });
});

describe('a facilitator’s link', () => {
  it('is taken up once and leaves the address bar', () => {
    const link = facilitatorLink('http://localhost/', SESSION);
    history.replaceState(null, '', link.slice(link.indexOf('#')));
    const query = new URLSearchParams(location.hash.split('?')[1]);
    expect(takeUp(query, 5)).toMatchObject({ code: 'ABC234', secret: 'a-secret', wall: 'a-wall' });
    expect(location.hash).toBe('#/facilitate?code=ABC234');
    expect(keptSession('ABC234')).toMatchObject({ secret: 'a-secret' });
    expect(takeUp(new URLSearchParams('code=ABC234'), 6)?.secret).toBe('a-secret');
    history.replaceState(null, '', '#');
  });

  it('is nothing where its parts cannot be what they say', () => {
    expect(takeUp(new URLSearchParams('code=<b>&secret=x'), 1)).toBeNull();
    expect(takeUp(new URLSearchParams('code=ZZZ999'), 1)).toBeNull();
    localStorage.setItem('line-of-contact/classroom/facilitated', '[{"code":1},"x"]');
    expect(keptSession('ABC234')).toBeNull();
    expect(keepSession(SESSION)).toBe(true);
    expect(keptSession('ABC234')).toEqual(SESSION);
  });
});
