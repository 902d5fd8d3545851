import { beforeAll, describe, expect, it } from 'vitest';
import { adviseText, remainingHold, viewFor, type Level } from '../../../src/engine/index.ts';
import { middleText, oddsOf } from '../../../src/ui/screens/wall/odds.ts';
import { Classroom, decideOnce, type Client } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

let level: Level;
beforeAll(() => {
  level = mainLevel();
});

function seated(): { readonly room: Classroom; readonly wall: Client } {
  const room = new Classroom(level, { tables: 1 });
  const lead = room.connect({ kind: 'facilitator' });
  room.ask(room.enter('Anna'), { type: 'sit', seat: { table: 1, parties: ['ukraine'] } });
  const wall = room.connect({ kind: 'wall' });
  room.ask(lead, { type: 'begin' });
  return { room, wall };
}

describe('odds on the wall', () => {
  it('are those that any delegation is told of the same text, from what everyone may know', () => {
    const { room, wall } = seated();
    let told = 0;
    for (let step = 0; step < 300 && decideOnce(room) > 0; step++) {
      const { view } = wall.picture!.publics[0]!;
      const odds = oddsOf(level, view);
      if (!odds) break;
      const state = room.host.session.tables[0]!.state;
      expect(odds.of === 'drafts').toBe(state.phase === 'talks');
      // Whoever holds a view may be told more of payoffs, but not of whether a text holds.
      const own = viewFor(state, 'coalition');
      expect(odds.hold).toEqual(
        odds.of === 'drafts' ? adviseText(own, middleText(view)).hold : remainingHold(own),
      );
      expect(odds.hold.low).toBeLessThanOrEqual(odds.hold.high);
      told++;
    }
    expect(told).toBeGreaterThan(5);
  });

  it('are none once a table is over', () => {
    const { room, wall } = seated();
    for (let step = 0; step < 400 && decideOnce(room) > 0; step++);
    const { view } = wall.picture!.publics[0]!;
    expect(view.outcome).not.toBeNull();
    expect(oddsOf(level, view)).toBeNull();
  });
});

describe('the text as most have it', () => {
  const positions = (ukraine: number, russia: number, us: number, coalition: number) => ({
    positions: { ukraine: [ukraine], russia: [russia], us: [us], coalition: [coalition] },
  });
  it.each([
    ['three of four', positions(1, 0, 1, 1), 1],
    ['two against one and one', positions(2, 0, 1, 2), 2],
    ['two against two: the broker’s', positions(2, 0, 0, 2), 0],
    ['all apart: the broker’s', positions(0, 1, 2, 3), 2],
  ])('goes by %s', (_, given, option) => expect(middleText(given)).toEqual([option]));
});
