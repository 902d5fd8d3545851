import { describe, expect, it } from 'vitest';
import { historyOf, makeRecording } from '../../src/replay/index.ts';
import { playedToItsEnd } from '../../src/ui/game/forks.ts';
import { Classroom, decideOnce } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

describe('a stopped table, played on by strategies', () => {
  it('comes to an end, and everything up to the stop is as it was', () => {
    const room = new Classroom(level, { tables: 1, perDelegation: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    for (const name of ['Ada', 'Ben', 'Cem', 'Dea']) room.enter(name);
    room.ask(facilitator, { type: 'begin' });
    for (let round = 0; round < 3; round++) decideOnce(room);
    const { seed, actions, state, seats } = room.host.session.tables[0]!;
    expect(state.outcome).toBeNull();
    const stopped = makeRecording(level, seed, seats, state.russiaTests, actions);
    const played = playedToItsEnd(level, stopped);
    if (!played.ok) throw new Error(played.fault.code);
    expect(played.value.actions.slice(0, actions.length)).toEqual(actions);
    expect(played.value.forkedFrom?.check).toBe(stopped.checks.at(-1));
    const history = historyOf(level, played.value);
    expect(history.ok && history.value.moments.at(-1)!.state.outcome).not.toBeNull();
  });
});
