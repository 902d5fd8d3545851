import { describe, expect, it } from 'vitest';
import { PARTIES } from '../../src/engine/index.ts';
import type { SessionOptions } from '../../src/session/index.ts';
import { Classroom, decideOnce } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

/** How many people sit at each table, for each delegation in order. */
function countsAfterBeginning(students: number, options: Partial<SessionOptions>) {
  const room = new Classroom(level, options);
  const facilitator = room.connect({ kind: 'facilitator' });
  for (let at = 0; at < students; at++) room.join(`Student ${at + 1}`);
  room.ask(facilitator, { type: 'begin' });
  return { room, counts: countsOf(room) };
}

function countsOf({ host: { session } }: Classroom): number[][] {
  return session.tables.map(({ number }) =>
    PARTIES.map(
      (party) =>
        session.people.filter(({ seat }) => seat?.table === number && seat.parties.includes(party))
          .length,
    ),
  );
}

describe('seats by lot', () => {
  it.each<[number, Partial<SessionOptions>, number[][]]>([
    [
      8,
      { tables: 2 },
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    [
      5,
      { tables: 2 },
      [
        [1, 1, 1, 0],
        [1, 1, 0, 0],
      ],
    ],
    [
      5,
      { tables: 6 },
      [
        [1, 1, 1, 0],
        [1, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ],
    [3, { tables: 1, delegations: ['ukraine', 'russia'] }, [[2, 1, 0, 0]]],
    [
      9,
      { tables: 2, perDelegation: 1 },
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
  ])('%i people with %o', (students, options, expected) => {
    const { counts } = countsAfterBeginning(students, options);
    expect(counts).toEqual(expected);
  });

  it('give thirty people at six tables one delegation each, and six of them a mate', () => {
    const { counts } = countsAfterBeginning(30, { tables: 6 });
    const sorted = counts.flat().toSorted((a, b) => a - b);
    expect(sorted).toEqual([...Array<number>(18).fill(1), ...Array<number>(6).fill(2)]);
  });

  it('differ with the secret of the session, and are the same again from its log', () => {
    const seatsWith = (secret: string) => {
      const room = new Classroom(level, { tables: 2, roles: 'lot' }, secret);
      const facilitator = room.connect({ kind: 'facilitator' });
      for (let at = 0; at < 8; at++) room.join(`Student ${at + 1}`);
      room.ask(facilitator, { type: 'begin' });
      const seats = JSON.stringify(room.host.session.people.map(({ seat }) => seat));
      room.restart();
      expect(JSON.stringify(room.host.session.people.map(({ seat }) => seat))).toBe(seats);
      return seats;
    };
    expect(new Set(['a', 'b', 'c', 'd'].map(seatsWith)).size).toBeGreaterThan(1);
  });

  it('put somebody who comes late into an empty delegation of a table that plays', () => {
    const { room } = countsAfterBeginning(5, { tables: 3 });
    for (const { id } of room.host.session.people) room.connect({ kind: 'person', person: id });
    decideOnce(room);
    const late = Array.from({ length: 6 }, (_, at) => room.join(`Late ${at}`) as number);
    const seats = late.map((id) => room.host.session.people[id - 1]!.seat);
    expect(seats.slice(0, 3)).toEqual([
      { table: 2, parties: ['us'] },
      { table: 1, parties: ['coalition'] },
      { table: 2, parties: ['coalition'] },
    ]);
    // Then second members, and not alone at the third table.
    expect(seats.slice(3).every((seat) => seat!.table < 3)).toBe(true);
  });
});

describe('the places of a session', () => {
  it('are chosen freely in the lobby, as far as there is room', () => {
    const room = new Classroom(level, { tables: 1, perDelegation: 1, observers: false });
    const [ada, ben] = ['Ada', 'Ben'].map((name) => room.enter(name));
    const sit = (client: typeof ada, party: 'us' | 'russia') =>
      room.ask(client!, { type: 'sit', seat: { table: 1, parties: [party] } })?.code ?? null;
    expect(sit(ada, 'us')).toBeNull();
    expect(sit(ben, 'us')).toBe('session/delegation-full');
    expect(sit(ben, 'russia')).toBeNull();
    expect(sit(ada, 'us')).toBeNull();
    expect(room.ask(ada!, { type: 'sit', seat: { table: 1, parties: [] } })?.code).toBe(
      'session/no-observers',
    );
    expect(
      room.ask(ada!, { type: 'sit', seat: { table: 1, parties: ['us', 'coalition'] } })?.code,
    ).toBe('session/one-delegation');
    room.join('Cem');
    room.join('Dea');
    expect(room.join('Eva')).toMatchObject({ code: 'session/full' });
  });

  it('pass to the next of a delegation when its head leaves', () => {
    const room = new Classroom(level, { tables: 1, perDelegation: 3 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const [ada, ben] = ['Ada', 'Ben'].map((name) => room.enter(name));
    for (const client of [ada!, ben!])
      room.ask(client, { type: 'sit', seat: { table: 1, parties: ['us'] } });
    const head = () => room.host.session.tables[0]!.holders.us.head;
    expect(head()).toBe(1);
    room.ask(facilitator, { type: 'make-head', person: 2, party: 'us' });
    expect(head()).toBe(2);
    room.ask(facilitator, { type: 'remove', person: 2 });
    expect(head()).toBe(1);
    room.ask(ada!, { type: 'stand-up' });
    expect(head()).toBeNull();
  });
});
