import { describe, expect, it } from 'vitest';
import type { SessionOptions } from '../../src/session/index.ts';
import { Classroom, decideOnce, decisionsAt, type Client } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

/** Four students at one table, one a delegation, with the facilitator; begun. */
function begun(options: Partial<SessionOptions> = {}) {
  const room = new Classroom(level, { tables: 1, perDelegation: 2, ...options });
  const facilitator = room.connect({ kind: 'facilitator' });
  const students = ['Ada', 'Ben', 'Cem', 'Dea'].map((name) => room.enter(name));
  expect(room.ask(facilitator, { type: 'begin' })).toBeNull();
  const holderOf = (party: string) =>
    students.find(({ picture }) => picture!.me!.seat!.parties.includes(party as never))!;
  return { room, facilitator, students, holderOf };
}

function handIn(room: Classroom, client: Client) {
  const seat = client.picture!.seats[0]!;
  return room.ask(client, {
    type: 'decide',
    party: seat.party,
    turn: seat.view.turn,
    actions: decisionsAt(level, seat),
  });
}

const table = (room: Classroom) => room.host.session.tables[0]!;

describe('the clock of a turn', () => {
  it('hands in for whoever is awaited when time is out, with what they had laid out', () => {
    const { room, students, holderOf } = begun();
    const russia = holderOf('russia');
    for (const student of students) if (student !== russia) handIn(room, student);
    const laidOut = decisionsAt(level, russia.picture!.seats[0]!);
    expect(laidOut.some(({ type }) => type === 'table')).toBe(true);
    room.ask(russia, {
      type: 'paper',
      party: 'russia',
      turn: 1,
      draft: 'laid out',
      actions: laidOut,
    });
    room.pass(239);
    expect(table(room).state.turn).toBe(1);
    room.pass(1);
    expect(table(room).state.turn).toBe(2);
    const own = table(room).actions.filter(
      (action) => 'party' in action && action.party === 'russia',
    );
    expect(own).toEqual([{ type: 'time-out', party: 'russia' }, ...laidOut]);
    expect(russia.picture!.seats[0]!.log.map(({ event }) => event.type)).toContain('timed-out');
  });

  it('waits on where the facilitator wants it so, until the table is advanced', () => {
    const { room, facilitator } = begun({ onTimeOut: 'wait' });
    room.pass(600);
    expect(table(room).state.turn).toBe(1);
    expect(table(room).clock).toMatchObject({ out: true, endsAtMs: null });
    expect(room.ask(facilitator, { type: 'advance', table: 1, party: 'russia' })).toBeNull();
    expect(facilitator.picture!.tables[0]!.awaited).toEqual(['ukraine', 'us', 'coalition']);
    expect(room.ask(facilitator, { type: 'advance', table: 1, party: null })).toBeNull();
    expect(table(room).state.turn).toBe(2);
    expect(table(room).clock.endsAtMs).toBe(room.nowMs + 240_000);
  });

  it.each(['all', 'one'] as const)(
    'stands still while %s is paused, and goes on with what was left',
    (which) => {
      const { room, facilitator, students } = begun();
      const number = which === 'all' ? null : 1;
      room.pass(100);
      room.ask(facilitator, { type: 'pause', table: number, paused: true });
      expect(table(room).clock.leftMs).toBe(140_000);
      expect(handIn(room, students[0]!)?.code).toBe('session/paused');
      room.pass(1_000);
      expect(table(room).state.turn).toBe(1);
      room.ask(facilitator, { type: 'extend', table: number, seconds: 60 });
      room.ask(facilitator, { type: 'pause', table: number, paused: false });
      room.pass(199);
      expect(table(room).state.turn).toBe(1);
      room.pass(1);
      expect(table(room).state.turn).toBe(2);
    },
  );

  it('is a new one for each turn, and is the table’s own', () => {
    const { room, students } = begun();
    room.pass(200);
    for (const student of students) expect(handIn(room, student)).toBeNull();
    expect(table(room).state.turn).toBe(2);
    room.pass(200);
    expect(table(room).state.turn).toBe(2);
  });

  it('closes nothing at a table where nobody is, and gives whoever returns a minute', () => {
    const { room, students } = begun();
    for (const student of students) room.disconnect(student);
    room.pass(5_000);
    expect(table(room).state.turn).toBe(1);
    room.connect(students[0]!.asker);
    room.pass(59);
    expect(table(room).state.turn).toBe(1);
    room.pass(1);
    expect(table(room).state.turn).toBe(2);
  });
});

describe('a turn without a limit', () => {
  it('is not closed by taking time from it', () => {
    const { room, facilitator } = begun({ turnSeconds: { talks: 0, deployment: 0, violation: 0 } });
    room.ask(facilitator, { type: 'extend', table: 1, seconds: -60 });
    room.pass(5);
    expect(table(room).state.turn).toBe(1);
    room.ask(facilitator, { type: 'extend', table: 1, seconds: 60 });
    room.pass(60);
    expect(table(room).state.turn).toBe(2);
  });
});

describe('somebody alone at a table', () => {
  it('gains no time by loading the page again, or in a second tab', () => {
    const { room, students } = begun({ absentSeconds: 0 });
    for (const student of students.slice(1)) room.disconnect(student);
    let own = students[0]!;
    for (let reload = 0; reload < 100 && table(room).state.turn === 1; reload++) {
      room.disconnect(own);
      room.pass(3);
      own = room.connect(own.asker);
      room.connect(own.asker);
      room.pass(3);
    }
    expect(table(room).state.turn).toBeGreaterThan(1);
  });
});

describe('the clock of a table where nobody sits', () => {
  it('does not run, and begins with the first who does', () => {
    const room = new Classroom(level, { tables: 2, perDelegation: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    for (const name of ['Ada', 'Ben', 'Cem', 'Dea']) room.enter(name);
    room.ask(facilitator, { type: 'begin' });
    const [first, second] = facilitator.picture!.tables;
    expect(first!.clock.endsAtMs).toBe(room.nowMs + 240_000);
    expect(second!.clock).toMatchObject({ endsAtMs: null, leftMs: null, wholeMs: 0 });
    room.pass(100);
    room.enter('Eva');
    expect(room.host.session.tables[1]!.clock.endsAtMs).toBe(room.nowMs + 240_000);
  });
});

describe('an absent seat', () => {
  it('passes to a strategy, which is said to all, and comes back with its holder', () => {
    const { room, students, holderOf } = begun({ absentSeconds: 30 });
    const ukraine = holderOf('ukraine');
    const russia = holderOf('russia');
    room.disconnect(ukraine);
    room.pass(29);
    expect(table(room).holders.ukraine.by).toBe('people');
    room.pass(1);
    expect(russia.picture!.tables[0]!.holders.ukraine).toMatchObject({
      by: 'strategy',
      because: 'absent',
    });
    expect(russia.picture!.seats[0]!.log.at(-1)!.event).toMatchObject({ type: 'handed-over' });
    expect(table(room).state.ready.ukraine).toBe(true);

    const back = room.connect(ukraine.asker);
    expect(back.picture!.tables[0]!.holders.ukraine).toMatchObject({ by: 'people', because: null });
    for (const student of students) if (student !== ukraine) handIn(room, student);
    expect(handIn(room, back)).toBeNull();
  });

  it('stays where it is while a second device of its holder is connected', () => {
    const { room, holderOf } = begun({ absentSeconds: 30 });
    const ukraine = holderOf('ukraine');
    room.connect(ukraine.asker);
    room.disconnect(ukraine);
    room.pass(100);
    expect(table(room).holders.ukraine.by).toBe('people');
  });

  it('is not a mate’s to take while its head loads the page again', () => {
    const { room, holderOf } = begun({ absentSeconds: 90 });
    const ukraine = holderOf('ukraine');
    const mate = room.enter('Eva');
    const take = () =>
      room.ask(mate, { type: 'head', party: 'ukraine', person: mate.picture!.me!.id });
    room.disconnect(ukraine);
    room.pass(2);
    expect(take()?.code).toBe('session/not-head');
    room.pass(15);
    expect(take()).toBeNull();
    expect(table(room).holders.ukraine.head).toBe(mate.picture!.me!.id);
  });

  it('is taken over by a mate first', () => {
    const { room, holderOf } = begun({ absentSeconds: 30 });
    const ukraine = holderOf('ukraine');
    const mate = room.enter('Eva');
    expect(mate.picture!.me!.seat).toEqual({ table: 1, parties: ['ukraine'] });
    expect(handIn(room, mate)?.code).toBe('session/not-head');
    room.disconnect(ukraine);
    room.pass(30);
    expect(table(room).holders.ukraine).toMatchObject({ by: 'people', head: mate.picture!.me!.id });
    expect(handIn(room, mate)).toBeNull();
  });

  it('that the facilitator gave to a strategy is given back by the facilitator alone', () => {
    const { room, facilitator, holderOf } = begun();
    const us = holderOf('us');
    room.ask(facilitator, { type: 'hand-over', table: 1, party: 'us', to: 'strategy' });
    room.disconnect(us);
    const back = room.connect(us.asker);
    room.ask(holderOf('ukraine'), {
      type: 'say',
      party: 'ukraine',
      to: { kind: 'plenary' },
      text: 'x',
    });
    expect(handIn(room, back)?.code).toBe('session/seat-replaced');
    room.ask(facilitator, { type: 'hand-over', table: 1, party: 'us', to: 'people' });
    expect(table(room).holders.us.by).toBe('people');
  });

  it('is theirs who comes to sit there, wherever its holder is', () => {
    const { room, facilitator, holderOf } = begun({ absentSeconds: 30 });
    room.disconnect(holderOf('ukraine'));
    room.pass(30);
    expect(table(room).holders.ukraine.because).toBe('absent');
    const observer = room.enter('Obs');
    const person = observer.picture!.me!.id;
    room.ask(facilitator, { type: 'assign', person, seat: { table: 1, parties: ['ukraine'] } });
    expect(table(room).holders.ukraine).toMatchObject({ by: 'people', because: null });
  });

  it('is not absent before its holder can have come', () => {
    const { room } = begun({ absentSeconds: 30 });
    room.pass(200);
    const late = room.join('Late') as number;
    expect(room.host.session.people[late - 1]!.seat).toEqual({ table: 1, parties: ['ukraine'] });
    room.ask([...room.clients.values()].find(({ picture }) => picture?.me?.id === 1)!, {
      type: 'head',
      party: room.host.session.people[0]!.seat!.parties[0]!,
      person: 1,
    });
    room.pass(29);
    expect(table(room).holders.ukraine.by).toBe('people');
  });

  it('is taken up by somebody who comes late', () => {
    const room = new Classroom(level, { tables: 2, perDelegation: 2 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const early = ['Ada', 'Ben', 'Cem'].map((name) => room.enter(name));
    room.ask(facilitator, { type: 'begin' });
    expect(table(room).holders.coalition.because).toBe('nobody');
    const late = room.enter('Late');
    expect(late.picture!.me!.seat).toEqual({ table: 1, parties: ['coalition'] });
    expect(table(room).holders.coalition.by).toBe('people');
    expect(early.length).toBe(3);
    // Nobody sits at the second table, so it stands still.
    expect(room.host.session.tables[1]!.state.turn).toBe(1);
    expect(room.host.session.tables[1]!.actions.every(({ type }) => type === 'hand-over')).toBe(
      true,
    );
  });
});

describe('an inject', () => {
  it('comes at once, at a turn, or at a time, and at the tables that it is for', () => {
    const room = new Classroom(level, { tables: 2, perDelegation: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    for (let at = 0; at < 8; at++) room.enter(`Student ${at}`);
    room.ask(facilitator, { type: 'begin' });
    const [first, second] = level.events;
    const came = () =>
      room.host.session.tables.map(({ log }) =>
        log.flatMap(({ event }) =>
          event.type === 'level-event' && event.injected ? [event.id] : [],
        ),
      );
    room.ask(facilitator, { type: 'inject', tables: [1], what: { event: first!.id }, due: null });
    expect(came()).toEqual([[first!.id], []]);
    room.ask(facilitator, {
      type: 'inject',
      tables: null,
      what: { event: second!.id },
      due: { turn: 2 },
    });
    expect(came()).toEqual([[first!.id], []]);
    decideOnce(room);
    expect(came()).toEqual([[first!.id, second!.id], [second!.id]]);

    room.ask(facilitator, {
      type: 'inject',
      tables: null,
      what: { text: 'Ministers meet in Geneva.' },
      due: { atMs: room.nowMs + 5_000 },
    });
    room.ask(facilitator, {
      type: 'inject',
      tables: null,
      what: { text: 'This is called off.' },
      due: { atMs: room.nowMs + 5_000 },
    });
    const { id } = facilitator.picture!.injects.at(-1)!;
    room.ask(facilitator, { type: 'cancel-inject', id });
    room.pass(6);
    const press = room.host.session.messages.filter(({ channel }) => channel.kind === 'press');
    expect(press.map(({ text, table: at }) => [at, text])).toEqual([
      [1, 'Ministers meet in Geneva.'],
      [2, 'Ministers meet in Geneva.'],
    ]);
  });

  it('comes again at a table taken back only if it was set for a turn that is still to come', () => {
    const { room, facilitator } = begun();
    const [first, second, third] = level.events;
    const inject = (event: string, due: { turn: number } | null) =>
      room.ask(facilitator, { type: 'inject', tables: null, what: { event }, due });
    inject(first!.id, null);
    inject(second!.id, { turn: 2 });
    inject(third!.id, { turn: 3 });
    decideOnce(room);
    decideOnce(room);
    room.ask(facilitator, { type: 'fork', table: 1, turn: 3 });
    const injected = (at: number) =>
      room.host.session.tables[at]!.log.flatMap(({ event }) =>
        event.type === 'level-event' && event.injected ? [event.id] : [],
      );
    const all = [first!.id, second!.id, third!.id];
    expect(injected(0)).toEqual(all);
    expect(injected(1)).toEqual(all);
    // Those who sat at the first table sit at the second now.
    room.ask(facilitator, { type: 'fork', table: 2, turn: 2 });
    expect(injected(2)).toEqual(all.slice(0, 2));
    decideOnce(room);
    expect(injected(2)).toEqual(all);
  });
});
