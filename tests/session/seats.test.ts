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

  it('are for nobody new while the facilitator keeps the session closed', () => {
    const room = new Classroom(level, { tables: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const ada = room.enter('Ada');
    room.ask(facilitator, { type: 'set', settings: { joining: 'closed' } });
    expect(room.join('Ben')).toMatchObject({ code: 'session/closed' });
    expect(room.connect(ada.asker).picture!.me!.nickname).toBe('Ada');
    room.ask(facilitator, { type: 'set', settings: { joining: 'open' } });
    expect(room.join('Ben')).toBe(2);
  });

  it('are kept when somebody is seated where they sit', () => {
    const room = new Classroom(level, { tables: 1, perDelegation: 2 });
    const facilitator = room.connect({ kind: 'facilitator' });
    for (const name of ['Ada', 'Ben']) {
      room.ask(room.enter(name), { type: 'sit', seat: { table: 1, parties: ['us'] } });
    }
    room.ask(facilitator, { type: 'assign', person: 1, seat: { table: 1, parties: ['us'] } });
    expect(room.host.session.tables[0]!.holders.us.head).toBe(1);
  });

  it('are not given to late comers where the facilitator lets a strategy play', () => {
    const { room } = countsAfterBeginning(3, { tables: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const { seat } = room.host.session.people[0]!;
    room.ask(facilitator, { type: 'hand-over', table: 1, party: 'coalition', to: 'strategy' });
    const late = room.join('Late') as number;
    expect(room.host.session.people[late - 1]!.seat).not.toEqual({
      table: 1,
      parties: ['coalition'],
    });
    expect(seat).not.toBeNull();
  });

  it('are not left by those who look on, once tables play', () => {
    const room = new Classroom(level, { tables: 2 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const observer = room.enter('Ada');
    room.ask(observer, { type: 'sit', seat: { table: 1, parties: [] } });
    room.enter('Ben');
    room.ask(facilitator, { type: 'begin' });
    for (const seat of [
      { table: 2, parties: [] },
      { table: 1, parties: ['us' as const] },
    ]) {
      expect(room.ask(observer, { type: 'sit', seat })?.code).toBe('session/seated');
    }
  });

  it('drawn by lot are not thrown back', () => {
    const room = new Classroom(level, { tables: 1, roles: 'lot' });
    const facilitator = room.connect({ kind: 'facilitator' });
    const ada = room.enter('Ada');
    room.ask(facilitator, { type: 'draw-lots' });
    expect(room.ask(ada, { type: 'stand-up' })?.code).toBe('session/seats-given');
  });

  it('go along when the facilitator takes a table back to an earlier turn', () => {
    const { room } = countsAfterBeginning(4, { tables: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const [first] = room.host.session.people.map(({ id }) =>
      room.connect({ kind: 'person', person: id }),
    );
    decideOnce(room);
    const { party } = first!.picture!.seats[0]!;
    const actions = [{ type: 'walk-out', party } as const, { type: 'ready', party } as const];
    room.ask(first!, { type: 'decide', party, turn: 2, actions });
    decideOnce(room);
    expect(room.host.session.tables[0]!.state.outcome?.cause).toBe('walked-out');
    expect(room.ask(facilitator, { type: 'fork', table: 1, turn: 2 })).toBeNull();
    expect(first!.picture!.me!.seat).toEqual({ table: 2, parties: [party] });
    expect(first!.picture!.seats[0]!.view).toMatchObject({
      turn: 2,
      outcome: null,
      revealed: null,
    });
    expect(first!.picture!.opened).toEqual([]);
    expect(decideOnce(room)).toBe(4);
    expect(room.host.session.tables[1]!.state.turn).toBe(3);
  });

  it('at a fork have those as heads who come along, whoever played before', () => {
    const { room } = countsAfterBeginning(4, { tables: 1, absentSeconds: 5 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const clients = room.host.session.people.map(({ id }) =>
      room.connect({ kind: 'person', person: id }),
    );
    decideOnce(room);
    room.disconnect(clients[0]!);
    room.pass(6);
    room.ask(facilitator, { type: 'remove', person: 2 });
    const removed = room.host.session.people[1]!;
    room.ask(facilitator, { type: 'debrief' });
    room.ask(facilitator, { type: 'fork', table: 1, turn: 2 });
    const fork = room.host.session.tables[1]!;
    expect(fork.state.turn).toBe(2);
    expect(removed.seat).toBeNull();
    for (const party of PARTIES) {
      const sits = room.host.session.people.find(({ seat }) => seat?.parties.includes(party));
      const { by, head } = fork.holders[party];
      expect(head).toBe(sits?.id ?? null);
      expect(by === 'people').toBe(sits !== undefined);
    }
  });
});
