import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import { PARTIES } from '../../src/engine/index.ts';
import { levelHash, parseRecording, replay, stateHash } from '../../src/replay/index.ts';
import { foldEntries } from '../../src/session/index.ts';
import { Classroom, decideOnce, type Client } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

/** A classroom whose students have come and which has begun. */
function begun(students: number, tables: number): { room: Classroom; facilitator: Client } {
  const room = new Classroom(level, { tables, perDelegation: 2 });
  const facilitator = room.connect({ kind: 'facilitator' });
  for (let at = 0; at < students; at++) room.enter(`Student ${at + 1}`);
  expect(room.ask(facilitator, { type: 'begin' })).toBeNull();
  return { room, facilitator };
}

describe('a session played to its end', () => {
  it('ends at every table, and its log gives the same session and sound recordings', () => {
    const { room, facilitator } = begun(9, 2);
    for (let step = 0; step < 2_000 && decideOnce(room) > 0; step++);
    expect(room.host.session.tables.map(({ state }) => state.outcome !== null)).toEqual([
      true,
      true,
    ]);

    const folded = foldEntries(level, room.entries)!;
    for (const [at, { state, actions }] of folded.tables.entries()) {
      expect(stateHash(state)).toBe(stateHash(room.host.session.tables[at]!.state));
      expect(actions).toEqual(room.host.session.tables[at]!.actions);
    }
    expect(folded).toEqual(room.host.session);

    expect(facilitator.picture?.opened).toEqual([]);
    expect(room.ask(facilitator, { type: 'debrief' })).toBeNull();
    expect(facilitator.picture?.opened.length).toBe(2);
    for (const { recording } of facilitator.picture!.opened) {
      const parsed = parseRecording(recording);
      if (!parsed.ok) throw new Error(parsed.fault.code);
      expect(parsed.value.level.hash).toBe(levelHash(level));
      expect(replay(level, parsed.value).ok).toBe(true);
    }
  });

  it('seats everyone once, however they come and go, and nobody is stuck', () => {
    const chance = openStream('comings and goings', 0, 'session');
    const room = new Classroom(level, { tables: 6, perDelegation: 2, absentSeconds: 30 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const people = Array.from({ length: 30 }, (_, at) => room.join(`Student ${at + 1}`) as number);
    const open = new Map<number, Client[]>();
    for (const person of people) open.set(person, [room.connect({ kind: 'person', person })]);
    room.ask(facilitator, { type: 'begin' });

    const seats = new Map(people.map((id) => [id, room.host.session.people[id - 1]!.seat]));
    for (let step = 0; step < 4_000; step++) {
      const over = room.host.session.tables.every(({ state }) => state.outcome !== null);
      if (over) break;
      const person = people[chance.whole(0, people.length - 1)]!;
      const own = open.get(person)!;
      const what = chance.uniform();
      if (what < 0.1) own.push(room.connect({ kind: 'person', person }));
      else if (what < 0.2 && own.length > 0) room.disconnect(own.pop()!);
      else if (what < 0.22) {
        room.restart();
        for (const id of people) open.set(id, [room.connect({ kind: 'person', person: id })]);
      }
      decideOnce(room);
      room.pass(chance.whole(0, 40));
      for (const { number, holders } of room.host.session.tables) {
        for (const party of PARTIES) {
          const sitting = room.host.session.people.filter(
            ({ seat }) => seat?.table === number && seat.parties.includes(party),
          );
          const { by, head } = holders[party];
          if (by === 'people') expect(sitting.map(({ id }) => id)).toContain(head);
        }
      }
    }
    expect(room.host.session.tables.every(({ state }) => state.outcome !== null)).toBe(true);
    for (const [id, seat] of seats) expect(room.host.session.people[id - 1]!.seat).toEqual(seat);
  });
});
