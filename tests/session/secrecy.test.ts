import { describe, expect, it } from 'vitest';
import { openStream, type Stream } from '../../src/base/stream.ts';
import { PARTIES, type Party } from '../../src/engine/index.ts';
import type { Asker, Session } from '../../src/session/index.ts';
import { Classroom, decideOnce, type Client } from '../fixtures/classroom.ts';
import { leaksIn, type Leak } from '../fixtures/leaks.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

/** Do something that people do beside deciding. */
function chat(room: Classroom, client: Client, chance: Stream, mark: string): void {
  const seat = client.picture?.me?.seat;
  const party = seat?.parties[0];
  if (!seat || !party) return;
  const other = PARTIES.filter((each) => each !== party)[chance.whole(0, 2)]!;
  const turn = client.picture!.tables.find(({ number }) => number === seat.table)!.turn;
  const text = `${mark} of ${party} at ${seat.table}`;
  switch (chance.whole(0, 5)) {
    case 0:
      room.ask(client, { type: 'say', party, to: { kind: 'delegation' }, text: `own ${text}` });
      break;
    case 1:
      room.ask(client, {
        type: 'say',
        party,
        to: { kind: 'bilateral', with: other },
        text: `back ${text}`,
      });
      break;
    case 2:
      room.ask(client, { type: 'say', party, to: { kind: 'plenary' }, text: `open ${text}` });
      break;
    case 3:
      room.ask(client, { type: 'say', party, to: { kind: 'facilitator' }, text: `asked ${text}` });
      break;
    case 4:
      room.ask(client, { type: 'paper', party, turn, draft: `paper ${text}`, actions: [] });
      break;
    default:
      room.ask(client, { type: 'suggest', party, turn, draft: `draft ${text}`, note: '' });
  }
}

/** A random session of two tables under one seed, up to the debrief. */
function playRandomly(
  seed: string,
  turns: number,
  leaks: Leak[],
): { frames: number; chats: number } {
  const chance = openStream(seed, 0, 'session');
  const seen = { frames: 0, chats: 0 };
  let looked: { readonly table: number; readonly party: Party } | null = null;
  const room = new Classroom(
    level,
    {
      tables: 2,
      perDelegation: 2,
      seeds: chance.chance(0.5) ? 'same' : 'each',
      counterparts: chance.chance(0.5) ? 'unknown' : 'declared',
      russiaTests: chance.chance(0.5) ? 'model' : 'person',
      absentSeconds: 20,
    },
    `the secret of ${seed}`,
  );
  room.onFrame = ({ asker }, frame) => {
    const seat = asker.kind === 'facilitator' ? looked : null;
    seen.frames++;
    leaks.push(...leaksIn(frame, asker, room.host.session, seat));
  };
  const facilitator = room.connect({ kind: 'facilitator' });
  room.connect({ kind: 'wall' });
  for (let at = 0; at < 11; at++) room.enter(`Student ${at + 1}`);
  const observer = room.enter('Observer');
  room.ask(observer, { type: 'sit', seat: { table: 1, parties: [] } });
  room.ask(facilitator, { type: 'begin' });
  for (let turn = 0; turn < turns; turn++) {
    for (const client of room.clients.values()) {
      if (chance.chance(0.3)) {
        chat(room, client, chance, `${seed} ${turn} ${client.link}`);
        seen.chats++;
      }
    }
    decideOnce(room);
    if (chance.chance(0.1)) {
      looked = { table: 2, party: PARTIES[chance.whole(0, 3)]! };
      room.ask(facilitator, { type: 'look', seat: looked });
    }
    if (chance.chance(0.2))
      room.ask(facilitator, { type: 'press', table: null, text: `press ${turn}` });
    room.pass(chance.whole(0, 30));
  }
  return seen;
}

describe('what goes over the line', () => {
  it('holds nothing that its reader may not know, in 100 random sessions', {
    timeout: 240_000,
  }, () => {
    const leaks: Leak[] = [];
    let frames = 0;
    let chats = 0;
    for (let at = 0; at < 100; at++) {
      const seen = playRandomly(`secrecy ${at}`, at % 10 === 0 ? 40 : 6, leaks);
      frames += seen.frames;
      chats += seen.chats;
    }
    expect(leaks).toEqual([]);
    expect(frames).toBeGreaterThan(10_000);
    expect(chats).toBeGreaterThan(1_000);
  });

  /** A session with something of every kind to leak, and a reader who sits for Ukraine at table 1. */
  function planted(): { session: Session; reader: Asker } {
    const room = new Classroom(level, { tables: 2, perDelegation: 2 });
    const facilitator = room.connect({ kind: 'facilitator' });
    for (let at = 0; at < 4; at++) room.enter(`Student ${at + 1}`);
    room.ask(facilitator, { type: 'begin' });
    const russia = [...room.clients.values()].find(({ picture }) =>
      picture?.me?.seat?.parties.includes('russia'),
    )!;
    room.ask(russia, {
      type: 'say',
      party: 'russia',
      to: { kind: 'bilateral', with: 'us' },
      text: 'between two',
    });
    room.ask(russia, {
      type: 'paper',
      party: 'russia',
      turn: 1,
      draft: 'the paper of Moscow',
      actions: [],
    });
    const text = room.host.session.tables[0]!.state.positions.russia;
    room.ask(russia, {
      type: 'decide',
      party: 'russia',
      turn: 1,
      actions: [{ type: 'show', party: 'russia', to: 'us', text }],
    });
    const reader = [...room.clients.values()].find(({ picture }) =>
      picture?.me?.seat?.parties.includes('ukraine'),
    )!.asker;
    return { session: room.host.session, reader };
  }

  const frame = (name: string, parts: object) =>
    JSON.stringify({ nowMs: 1, feeds: { [name]: { parts } } });

  it.each<[string, (session: Session) => string]>([
    ['the seed', ({ tables }) => frame('seat/1/ukraine', { 'view/meters': tables[0]!.seed })],
    ['the secret', ({ secret }) => frame('session', { facts: secret })],
    [
      'types',
      ({ tables }) => frame('public/1', { 'view/x': { types: tables[0]!.state.secrets.types } }),
    ],
    [
      'weights',
      ({ tables }) =>
        frame('seat/1/ukraine', { 'view/own': tables[0]!.state.secrets.weights.russia }),
    ],
    [
      'a reserve',
      ({ tables }) =>
        frame('seat/1/ukraine', { 'view/own': { reserve: tables[0]!.state.secrets.reserve.us } }),
    ],
    [
      'sealed drafts',
      ({ tables }) => frame('seat/1/ukraine', { 'view/sealed': tables[0]!.state.sealed }),
    ],
    ['a paper', ({ tables }) => frame('seat/1/ukraine', { paper: tables[0]!.papers.russia })],
    ['a back-channel', ({ messages }) => frame('public/1', { 'message/1': messages[0] })],
    ['a ticket', ({ people }) => frame('session', { 'person/2': people[1] })],
    ['the end', () => frame('public/1', { 'view/revealed': {} })],
    ['an event', () => frame('public/1', { 'log/1': { event: { type: 'revealed' } } })],
    [
      'a strategy',
      () => frame('session', { 'table/1': { holders: { us: { strategy: 'spoiler' } } } }),
    ],
  ])('would be found to leak %s', (_, leaking) => {
    const { session, reader } = planted();
    expect(leaksIn(leaking(session), reader, session)).not.toEqual([]);
  });

  it('tells nobody in the lobby what was drawn for a delegation', () => {
    const room = new Classroom(level, { tables: 1 });
    const facilitator = room.connect({ kind: 'facilitator' });
    const student = room.enter('Ada');
    for (const party of PARTIES) {
      room.ask(student, { type: 'sit', seat: { table: 1, parties: [party] } });
      expect(student.picture!.me!.seat!.parties).toEqual([party]);
      expect(student.picture!.seats).toEqual([]);
    }
    room.ask(facilitator, { type: 'begin' });
    expect(student.picture!.seats.map(({ party }) => party)).toEqual(['coalition']);
  });

  it('opens a table that is over only in the debrief', () => {
    const room = new Classroom(level, {
      tables: 2,
      perDelegation: 1,
      delegations: ['ukraine', 'russia'],
    });
    const facilitator = room.connect({ kind: 'facilitator' });
    const students = [1, 2, 3, 4].map((at) => room.enter(`Student ${at}`));
    room.ask(facilitator, { type: 'begin' });
    const first = students.find(({ picture }) => picture?.me?.seat?.table === 1)!;
    const { party } = first.picture!.seats[0]!;
    room.ask(first, {
      type: 'decide',
      party,
      turn: 1,
      actions: [
        { type: 'walk-out', party },
        { type: 'ready', party },
      ],
    });
    decideOnce(room);
    expect(room.host.session.tables[0]!.state.outcome).not.toBeNull();
    expect(first.picture!.seats[0]!.view.outcome).not.toBeNull();
    expect(first.picture!.seats[0]!.view.revealed).toBeNull();
    expect(first.picture!.seats[0]!.log.some(({ event }) => event.type === 'revealed')).toBe(false);
    expect(first.picture!.opened).toEqual([]);
    room.ask(facilitator, { type: 'debrief' });
    expect(first.picture!.seats[0]!.view.revealed).not.toBeNull();
    expect(first.picture!.opened.map(({ table }) => table)).toEqual([1]);
  });
});
