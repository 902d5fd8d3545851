import { type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Party } from '../../src/engine/index.ts';
import { browserDrafts, type Drafts, type LaidOut } from '../../src/ui/game/drafts.ts';
import { useBriefingHere, useSnapshot, type Playing } from '../../src/ui/game/context.ts';
import { momentOf, type Game } from '../../src/ui/game/game.ts';
import { GameBody } from '../../src/ui/game/GameBody.tsx';
import { loadLevel, type LoadedLevel } from '../../src/ui/level.ts';
import { HotSeat } from '../../src/ui/screens/hotseat/HotSeat.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { hostedTable, paperOf, type HostedTable } from '../fixtures/hostedtable.ts';

let loaded: LoadedLevel;
let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1200, 900);
  loaded = await loadLevel('march-2025');
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function Seat({
  game,
  drafts = browserDrafts('test'),
  handIn,
}: {
  game: Game;
  drafts?: Drafts;
  handIn?: Playing['handIn'];
}) {
  return (
    <GameBody
      game={game}
      loaded={loaded}
      drafts={drafts}
      handIn={handIn}
      briefing={useBriefingHere()}
      ended={<main>The run is over</main>}
    />
  );
}

const show = (node: ReactNode) => flushSync(() => root.render(node));
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const stand = button('Stand by your text');
const table = (persons: readonly Party[]) => hostedTable(loaded.level, 'seat', persons);

describe('a seat of a game held elsewhere', () => {
  it('hands in once, says who is awaited, and goes on when they have decided', async () => {
    const held = table(['ukraine', 'russia', 'us']);
    const free = held.hold();
    show(<Seat game={held.seat('ukraine')} />);
    await stand.click();
    await expect.element(stand).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(stand, { force: true });
    free();
    await expect
      .element(page.getByText('Handed in. Awaited: Russia, United States.'))
      .toHaveAttribute('role', 'status');
    expect(held.received()).toBe(1);
    expect(stand.query()).toBeNull();
    // What is handed in can be read and not changed.
    await expect.element(page.getByRole('checkbox').first()).toBeDisabled();
    await held.seat('russia').decide({ type: 'ready', party: 'russia' });
    await expect.element(page.getByText('Handed in. Awaited: United States.')).toBeVisible();
    await held.seat('us').decide({ type: 'ready', party: 'us' });
    await expect.element(page.getByText(/Your draft in round 2/)).toBeVisible();
    await expect.element(stand).toBeEnabled();
  });

  it('keeps what was laid out where the session cannot be reached', async () => {
    const held = table(['ukraine']);
    held.change({ reachable: false });
    show(<Seat game={held.seat('ukraine')} />);
    const act = page.getByRole('checkbox').first();
    await act.click();
    await stand.click();
    await expect.element(page.getByText(/could not be reached/)).toHaveAttribute('role', 'alert');
    await expect.element(act).toBeChecked();
    held.change({ reachable: true });
    await stand.click();
    await expect.element(page.getByText(/Your draft in round 2/)).toBeVisible();
    expect(page.getByRole('alert').query()).toBeNull();
    const { log } = held.seat('ukraine').getSnapshot();
    const acted = log.filter(({ event }) => event.type === 'acted' && event.party === 'ukraine');
    expect(acted).toHaveLength(1);
  });

  it('cannot hand in while it is paused', async () => {
    const held = table(['ukraine']);
    held.change({ paused: true });
    show(<Seat game={held.seat('ukraine')} />);
    await expect.element(page.getByText(/The session is paused/)).toBeVisible();
    await userEvent.click(stand, { force: true });
    expect(held.received()).toBe(0);
  });

  it('lets a member lay out a draft and suggest it, and not hand in', async () => {
    const held = table(['ukraine']);
    const paper = paperOf();
    let suggested: LaidOut | null = null;
    show(
      <Seat
        game={held.seat('ukraine', 'member')}
        drafts={paper.drafts}
        handIn={(laid) => (
          <button type="button" onClick={() => (suggested = laid)}>
            Suggest
          </button>
        )}
      />,
    );
    await expect.element(page.getByText(/The head of your delegation decides/)).toBeVisible();
    expect(stand.query()).toBeNull();
    expect(button('Walk out').query()).toBeNull();
    await page.getByRole('checkbox').first().click();
    await button('Suggest').click();
    const last = paper.came.at(-1)!;
    expect(suggested).toEqual(last);
    expect(last).toMatchObject({ moment: '1/talks' });
    expect(last.actions.map(({ type }) => type)).toEqual(['act', 'table', 'ready']);
    expect(held.received()).toBe(0);
  });

  it('shows the paper that is taken up from elsewhere, and does not send it back', async () => {
    const held = table(['ukraine']);
    const [act] = loaded.level.acts.filter(({ party }) => party === 'ukraine');
    const { positions } = held.seat('ukraine').getSnapshot().view;
    const paper = paperOf();
    show(<Seat game={held.seat('ukraine')} drafts={paper.drafts} />);
    await expect.element(stand).toBeVisible();
    const text = JSON.stringify({
      text: positions.us,
      acts: [act!.id],
      shows: [],
      signing: null,
      base: null,
    });
    paper.takeUp({ moment: '2/talks', text });
    await expect.element(stand).toBeVisible();
    paper.takeUp({ moment: '1/talks', text });
    await expect.element(button('Table this text')).toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: new RegExp(act!.label) }))
      .toBeChecked();
    expect(paper.came).toEqual([]);
  });
});

/** Words that tell odds or durability, at the table, on the line and at an incident. */
const TELLS =
  /holds to the end|Moscow signs|least willing|chance that|strike or offensive|credibility|share of tests|draws \d|weakest|revisionist|US backs|if a decision arises|full package/i;

function tells(odds: boolean, where: Element = host): void {
  const told = where.textContent.match(TELLS)?.[0] ?? 'no odds';
  if (odds) expect(told).not.toBe('no odds');
  else expect(told).toBe('no odds');
}

async function playTo(held: HostedTable, phase: string): Promise<void> {
  for (let step = 0; step < 200 && held.state().phase !== phase; step++) {
    const { violation, positions, round } = held.state();
    const game = held.seat('coalition');
    const party = 'coalition';
    const { myTurn } = game.getSnapshot();
    if (!myTurn) break;
    if (violation?.step === 'response') {
      await game.decide({ type: 'respond', party, response: 'reinforce' });
    } else if (violation) await game.decide({ type: 'wish', party, wish: 'accept' });
    else if (held.state().phase === 'talks' && round > 8) {
      await game.decide({ type: 'sign', party, text: positions.us }, { type: 'ready', party });
    } else await game.decide({ type: 'ready', party });
  }
  expect(held.state().phase).toBe(phase);
}

describe('a seat without odds', () => {
  // The first seed with which the coalition meets a test.
  const tested = async () => {
    for (let at = 1; at < 60; at++) {
      const held = hostedTable(loaded.level, `s${at}`, ['coalition']);
      try {
        await playTo(held, 'violation');
        return held;
      } catch {
        continue;
      }
    }
    throw new Error('no seed comes to a test');
  };

  it('tells none at the table', async () => {
    for (const oddsShown of [true, false]) {
      const held = table(['ukraine']);
      held.change({ oddsShown });
      show(<Seat key={String(oddsShown)} game={held.seat('ukraine')} />);
      await expect
        .element(page.getByText(/points from|Fighting on is worth/).first())
        .toBeVisible();
      await expect.element(page.getByRole('columnheader', { name: 'Your payoff' })).toBeVisible();
      await expect.element(page.getByText('being worked out').first()).not.toBeInTheDocument();
      tells(oddsShown);
    }
  });

  it('tells none in the briefing', async () => {
    const held = table(['ukraine']);
    for (const oddsShown of [true, false]) {
      held.change({ oddsShown });
      show(<Seat key={String(oddsShown)} game={held.seat('ukraine')} />);
      await button('Briefing').click();
      await expect.element(page.getByText('What your draft gives you').first()).toBeInTheDocument();
      expect(/it holds with/.test(host.textContent)).toBe(oddsShown);
    }
  });

  it('tells none at an incident, on the line and in the log', { timeout: 120_000 }, async () => {
    const held = await tested();
    for (const oddsShown of [true, false]) {
      held.change({ oddsShown });
      show(<Seat key={String(oddsShown)} game={held.seat('coalition')} />);
      await expect.element(button('Protest')).toBeVisible();
      tells(oddsShown);
    }
    await playTo(held, 'deployment');
    for (const oddsShown of [true, false]) {
      held.change({ oddsShown });
      show(<Seat key={`line ${oddsShown}`} game={held.seat('coalition')} />);
      await expect.element(button('Hand in this quarter')).toBeVisible();
      // The last quarter brought a test, and it is told though another quarter is open.
      await expect.element(page.getByText('What changed last quarter')).toBeVisible();
      expect(host.textContent).toMatch(/The coalition reinforced/);
      tells(oddsShown);
      await button('Log').click();
      tells(oddsShown, page.getByRole('dialog').element());
      await userEvent.keyboard('{Escape}');
    }
  });
});

describe('a device that is passed on', () => {
  function Device({ held, parties }: { held: HostedTable; parties: readonly Party[] }) {
    const { view, awaited } = useSnapshot(held.seat(parties[0]!));
    return (
      <HotSeat held={parties} awaited={awaited} moment={momentOf(view)}>
        {(party, close) => (
          <>
            <button type="button" onClick={close}>
              Close the screen
            </button>
            <Seat game={held.seat(party)} drafts={browserDrafts(party)} />
          </>
        )}
      </HotSeat>
    );
  }

  it('has a curtain before each delegation, and nothing behind it', async () => {
    const held = table(['ukraine', 'russia', 'us']);
    const parties = ['ukraine', 'russia'] as const;
    show(<Device held={held} parties={parties} />);
    const title = (who: string) =>
      page.getByRole('heading', { name: `Hand the device to: ${who}` });
    await expect.element(title('Ukraine')).toHaveFocus();
    await expect.element(page.getByText('Awaited at other devices: United States.')).toBeVisible();
    await expect.element(button('Go first: Russia')).toBeVisible();
    expect(page.getByRole('banner').query()).toBeNull();
    const length = history.length;
    await button('Begin as Ukraine').click();
    const draft = page.getByRole('heading', { name: 'Draft agreement on a ceasefire' });
    await expect.element(draft).toHaveFocus();
    // A dialog hangs on the body, and still ends with the seat.
    await button('Log').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await held.seat('ukraine').decide({ type: 'ready', party: 'ukraine' });
    await expect.element(title('Russia')).toHaveFocus();
    expect(document.querySelector('dialog')).toBeNull();
    expect(draft.query()).toBeNull();
    expect(page.getByRole('banner').query()).toBeNull();
    expect(host.textContent).not.toMatch(/Ukraine|Draft|article/);
    await button('Begin as Russia').click();
    await expect.element(draft).toHaveFocus();
    await button('Close the screen').click();
    await expect.element(title('Russia')).toHaveFocus();
    await button('Begin as Russia').click();
    await stand.click();
    await expect
      .element(page.getByRole('heading', { name: 'No delegation on this device is awaited' }))
      .toHaveFocus();
    await held.seat('us').decide({ type: 'ready', party: 'us' });
    await expect.element(title('Ukraine')).toHaveFocus();
    expect(history.length).toBe(length);
  });
});
