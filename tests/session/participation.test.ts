import { describe, expect, it } from 'vitest';
import { MISSING, parseCsv } from '../../src/base/csv.ts';
import type { Party } from '../../src/engine/index.ts';
import { replay } from '../../src/replay/index.ts';
import { eventsCsv, openMaterial, participationCsv } from '../../src/session/export/index.ts';
import { Classroom, decisionsAt, type Client } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

function rowsOf(text: string): Record<string, string>[] {
  const [head, ...rows] = parseCsv(text.trimEnd());
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

/** A table at which Anna and Ben sit for Ukraine, Chen for Russia; the others are strategies'. */
function seated(onTimeOut: 'wait' | 'close' = 'close') {
  const room = new Classroom(level, {
    tables: 1,
    delegations: ['ukraine', 'russia', 'us'],
    perDelegation: 2,
    absentSeconds: 30,
    turnSeconds: { talks: 100, deployment: 100, violation: 100 },
    onTimeOut,
  });
  const facilitator = room.connect({ kind: 'facilitator' });
  const sit = (nickname: string, party: Party): Client => {
    const client = room.enter(nickname);
    expect(room.ask(client, { type: 'sit', seat: { table: 1, parties: [party] } })).toBeNull();
    return client;
  };
  const [anna, ben, chen] = [sit('Anna', 'ukraine'), sit('Ben', 'ukraine'), sit('Chen', 'russia')];
  room.pass(60);
  room.ask(facilitator, { type: 'begin' });
  return { room, facilitator, anna, ben, chen };
}

function decide(room: Classroom, client: Client): void {
  const seat = client.picture!.seats[0]!;
  const { party, view } = seat;
  const actions = decisionsAt(level, seat);
  expect(room.ask(client, { type: 'decide', party, turn: view.turn, actions })).toBeNull();
}

describe('how much somebody took part', () => {
  it('is counted turn by turn, with pauses left out and everybody told apart', () => {
    const { room, facilitator, anna, ben, chen } = seated();
    // Turn 1: Ben suggests, Anna takes it up; both sides hand in after 25 seconds and a pause.
    room.pass(10);
    room.ask(facilitator, { type: 'pause', table: null, paused: true });
    room.pass(20);
    room.ask(facilitator, { type: 'pause', table: null, paused: false });
    const laid = { moment: '1', text: 'a draft' };
    const draft = (parts: object) => JSON.stringify(parts);
    const about = { party: 'ukraine', turn: 1 } as const;
    room.ask(ben, { type: 'suggest', ...about, draft: draft({ ...laid, actions: [] }), note: '' });
    room.ask(anna, { type: 'paper', ...about, draft: draft(laid), actions: [] });
    room.ask(anna, { type: 'paper', ...about, draft: draft({ ...laid, text: 'b' }), actions: [] });
    room.ask(ben, {
      type: 'suggest',
      ...about,
      draft: draft({ moment: '1', text: 'c' }),
      note: '',
    });
    room.ask(ben, {
      type: 'say',
      party: 'ukraine',
      to: { kind: 'delegation' },
      text: 'Two words – !',
    });
    room.ask(ben, { type: 'say', party: null, to: { kind: 'facilitator' }, text: 'Help' });
    room.pass(15);
    decide(room, anna);
    decide(room, chen);
    // Turn 2: Chen's time runs out; Anna hands in after 40.
    room.ask(facilitator, { type: 'nudge', table: 1, party: 'russia' });
    room.pass(40);
    decide(room, anna);
    room.pass(60);
    // Turn 3: Anna is away, so Ben is head; Chen is away, so a strategy plays until Chen is back.
    room.disconnect(anna);
    room.disconnect(chen);
    room.pass(40);
    decide(room, ben);
    room.pass(20);
    room.connect(chen.asker);

    expect(room.host.session.tables[0]!.state.turn).toBe(4);
    const material = openMaterial(level, room.entries);
    const [first, second, third] = rowsOf(participationCsv(material));
    expect(first).toMatchObject({
      person: 'P01',
      seats: '1:ukraine',
      times_away: '1',
      minutes_away: '0',
      turns: '3',
      turns_own: '2',
      turns_mates: '1',
      turns_time_out: '0',
      share_own: '0.667',
      median_decision_s: '32.5',
      max_decision_s: '40',
      suggested: '0',
    });
    expect(second).toMatchObject({
      turns: '3',
      turns_own: '1',
      turns_mates: '2',
      median_decision_s: '40',
      suggested: '2',
      taken_up: '1',
      messages: '2',
      words: '3',
      words_delegation: '2',
      messages_facilitator: '1',
      messages_plenary: '0',
      nudged: '0',
    });
    // In the third turn, and at once in the fourth. Played for from 30 seconds after leaving to the return, 60 seconds after it.
    expect(third).toMatchObject({
      seats: '1:russia',
      turns: '4',
      turns_own: '1',
      turns_time_out: '1',
      turns_strategy: '2',
      times_away: '1',
      minutes_away: '0.5',
      nudged: '1',
    });
    // 25 seconds without the pause, 100 and, to the last entry, 60; Ben was head for the last 30.
    expect([first, second, third].map((row) => row!.minutes_seated)).toEqual(['3.1', '3.1', '3.1']);
    expect([first, second, third].map((row) => row!.minutes_head)).toEqual(['2.6', '0.5', '3.1']);
  });

  it('leaves out the night between two lessons, and a pause however long', () => {
    const { room, facilitator, anna, chen } = seated('wait');
    room.pass(60);
    // A week later somebody writes, and half a minute after that both hand in.
    room.pass(7 * 86_400);
    room.ask(anna, { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: 'Hello again' });
    room.pass(30);
    decide(room, anna);
    decide(room, chen);
    // Paused for ten minutes, in which somebody writes every two: no gap is long, and nothing counts.
    room.pass(20);
    room.ask(facilitator, { type: 'pause', table: null, paused: true });
    for (let times = 0; times < 5; times++) {
      room.pass(120);
      room.ask(chen, { type: 'say', party: 'russia', to: { kind: 'plenary' }, text: 'Still here' });
    }
    room.ask(facilitator, { type: 'pause', table: null, paused: false });
    // Just as long as a gap may be.
    room.pass(900);
    decide(room, anna);
    decide(room, chen);
    const material = openMaterial(level, room.entries);
    const [first] = rowsOf(participationCsv(material));
    const seconds = Number(first!.max_decision_s);
    expect(seconds).toBeGreaterThanOrEqual(920);
    expect(seconds).toBeLessThan(1_000);
    expect(Number(first!.minutes_seated)).toBeLessThan(20);
    const longest = Math.max(
      ...rowsOf(eventsCsv(material)).map((row) => Number(row.decision_s) || 0),
    );
    expect(longest).toBe(seconds);
  });

  it('is nothing for somebody who only joined', () => {
    const { room } = seated();
    room.ask(room.connect({ kind: 'facilitator' }), {
      type: 'set',
      settings: { roles: 'facilitator' },
    });
    room.enter('Late');
    const late = rowsOf(participationCsv(openMaterial(level, room.entries))).at(-1)!;
    expect(late).toMatchObject({
      person: 'P04',
      joined_s: '60',
      seats: MISSING,
      turns: '0',
      share_own: MISSING,
      median_decision_s: MISSING,
      messages: '0',
    });
  });
});

describe('what a facilitator does about people', () => {
  it('stands in the events, with whom it is about', () => {
    const { room, facilitator } = seated('wait');
    room.pass(101);
    const ask = (request: Parameters<Classroom['ask']>[1]) =>
      expect(room.ask(facilitator, request)).toBeNull();
    ask({ type: 'make-head', person: 2, party: 'ukraine' });
    ask({ type: 'mute', person: 3, muted: true });
    ask({ type: 'mute', person: 3, muted: false });
    ask({ type: 'assign', person: 1, seat: { table: 1, parties: ['us'] } });
    ask({ type: 'add-table' });
    ask({ type: 'inject', tables: [1], what: { text: '@later' }, due: { turn: 9 } });
    const inject = room.entries.length - 1;
    ask({ type: 'cancel-inject', id: inject });
    ask({ type: 'reply', table: null, party: null, person: 3, text: 'Yes' });
    ask({ type: 'remove', person: 3 });

    const rows = rowsOf(eventsCsv(openMaterial(level, room.entries), { names: true, texts: true }));
    const one = (type: string) => {
      const found = rows.filter((row) => row.type === type);
      expect([type, found.length]).toEqual([type, 1]);
      return found[0]!;
    };
    const by = { played_by: 'facilitator' };
    expect(one('clock-out')).toMatchObject({ table: '1', played_by: 'host', in_phase: 'talks' });
    expect(one('head')).toMatchObject({ ...by, person: 'P02', party: 'ukraine', nickname: 'Ben' });
    expect(one('muted')).toMatchObject({ ...by, person: 'P03' });
    expect(one('unmuted')).toMatchObject({ ...by, person: 'P03' });
    expect(one('removed')).toMatchObject({ ...by, person: 'P03', nickname: 'Chen' });
    expect(one('table-added')).toMatchObject({ ...by, table: '2' });
    expect(one('inject-set')).toMatchObject({
      tables: '1',
      due_turn: '9',
      text: "'@later",
      words: '1',
    });
    expect(one('inject-cancelled')).toMatchObject({ ...by, inject: `${inject}` });
    expect(one('said')).toMatchObject({
      ...by,
      channel: 'facilitator',
      person: 'P03',
      text: 'Yes',
    });
    const moved = rows.findLast(({ type }) => type === 'seated');
    expect(moved).toMatchObject({
      ...by,
      person: 'P01',
      party: 'us',
      delegations: 'us',
      turn: '1',
    });
    // Nobody sat for the United States, then Anna did; nobody was left for Russia.
    const handed = rows.filter(({ type, table }) => type === 'handed-over' && table === '1');
    expect(handed.map((row) => [row.party, row.why, row.handed_to === 'person'])).toEqual([
      ['us', 'nobody', false],
      ['us', MISSING, true],
      ['russia', 'nobody', false],
    ]);
  });

  it('leaves sound recordings: of seats that nobody held, and of forks of forks', () => {
    const { room, facilitator, anna, chen } = seated();
    for (let turn = 0; turn < 3; turn++) {
      decide(room, anna);
      decide(room, chen);
    }
    room.disconnect(chen);
    room.pass(31);
    room.ask(facilitator, { type: 'debrief' });
    expect(room.ask(facilitator, { type: 'fork', table: 1, turn: 2 })).toBeNull();
    decide(room, anna);
    expect(room.ask(facilitator, { type: 'fork', table: 2, turn: 2 })).toBeNull();
    decide(room, anna);

    const { histories, session } = openMaterial(level, room.entries);
    const [first, second, third] = histories.map(({ recording }) => recording);
    const us = session.tables[0]!.holders.us.strategy;
    expect(first!.seats).toMatchObject({ ukraine: 'person', russia: 'person', us });
    // In the forks Chen was still away.
    const russia = session.tables[0]!.holders.russia.strategy;
    expect(second!.seats).toMatchObject({ ukraine: 'person', russia });
    expect(second!.forkedFrom).toEqual({ check: first!.checks.at(-1), turn: 2 });
    expect(third!.forkedFrom).toEqual({ check: second!.checks.at(-1), turn: 2 });
    for (const recording of [first, second, third]) expect(replay(level, recording!).ok).toBe(true);
    expect(second!.actions.slice(0, 4)).toEqual(first!.actions.slice(0, 4));
  });
});
