import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRun, PARTIES, type Action } from '../../src/engine/index.ts';
import { parseOptions, parseRequest, type Request } from '../../src/session/index.ts';
import {
  Classroom,
  decideOnce,
  decisionsAt,
  optionsFor,
  type Client,
} from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

function begun() {
  const room = new Classroom(level, { tables: 2, perDelegation: 2 });
  const facilitator = room.connect({ kind: 'facilitator' });
  const wall = room.connect({ kind: 'wall' });
  const students = Array.from({ length: 9 }, (_, at) => room.enter(`Student ${at + 1}`));
  room.ask(facilitator, { type: 'begin' });
  const ukraine = students.find(
    ({ picture }) =>
      picture!.seats[0]?.party === 'ukraine' &&
      picture!.tables[0]!.holders.ukraine.head === picture!.me!.id,
  )!;
  return { room, facilitator, wall, students, ukraine };
}

type Scene = ReturnType<typeof begun>;
const turn = 1;
const text = newRun(level, 'any').state.positions.ukraine;

describe('what is refused', () => {
  it.each<[string, string, (scene: Scene) => [Client, Request]]>([
    [
      'a student who pauses',
      'session/not-allowed',
      ({ ukraine }) => [ukraine, { type: 'pause', table: null, paused: true }],
    ],
    [
      'a student who opens the debrief',
      'session/not-allowed',
      ({ ukraine }) => [ukraine, { type: 'debrief' }],
    ],
    [
      'a student who looks at a seat',
      'session/not-allowed',
      ({ ukraine }) => [ukraine, { type: 'look', seat: { table: 1, party: 'russia' } }],
    ],
    [
      'a wall that says something',
      'session/not-allowed',
      ({ wall }) => [wall, { type: 'press', table: null, text: 'x' }],
    ],
    [
      'a wall that looks at a seat',
      'session/not-allowed',
      ({ wall }) => [wall, { type: 'look', seat: { table: 1, party: 'us' } }],
    ],
    [
      'a facilitator who decides for a seat',
      'session/not-allowed',
      ({ facilitator }) => [
        facilitator,
        { type: 'decide', party: 'us', turn, actions: [{ type: 'ready', party: 'us' }] },
      ],
    ],
    [
      'another delegation’s decision',
      'session/not-your-seat',
      ({ ukraine }) => [
        ukraine,
        { type: 'decide', party: 'russia', turn, actions: [{ type: 'ready', party: 'russia' }] },
      ],
    ],
    [
      'another’s decision under one’s own name',
      'session/not-your-seat',
      ({ ukraine }) => [
        ukraine,
        { type: 'decide', party: 'ukraine', turn, actions: [{ type: 'ready', party: 'russia' }] },
      ],
    ],
    [
      'an inject by a student',
      'session/of-the-host',
      ({ ukraine }) => [
        ukraine,
        {
          type: 'decide',
          party: 'ukraine',
          turn,
          actions: [{ type: 'inject', event: level.events[0]!.id }],
        },
      ],
    ],
    [
      'a hand-over by a student',
      'session/of-the-host',
      ({ ukraine }) => [
        ukraine,
        {
          type: 'decide',
          party: 'ukraine',
          turn,
          actions: [{ type: 'hand-over', party: 'us', to: 'person' }],
        },
      ],
    ],
    [
      'a time-out by a student',
      'session/of-the-host',
      ({ ukraine }) => [
        ukraine,
        {
          type: 'paper',
          party: 'ukraine',
          turn,
          draft: 'x',
          actions: [{ type: 'time-out', party: 'russia' }],
        },
      ],
    ],
    [
      'a decision of another turn',
      'session/other-turn',
      ({ ukraine }) => [
        ukraine,
        {
          type: 'decide',
          party: 'ukraine',
          turn: 2,
          actions: [{ type: 'ready', party: 'ukraine' }],
        },
      ],
    ],
    [
      'no decision',
      'session/no-actions',
      ({ ukraine }) => [ukraine, { type: 'decide', party: 'ukraine', turn, actions: [] }],
    ],
    [
      'a decision that the rules refuse',
      'run/wrong-phase',
      ({ ukraine }) => [
        ukraine,
        {
          type: 'decide',
          party: 'ukraine',
          turn,
          actions: [
            { type: 'table', party: 'ukraine', text },
            { type: 'consent', party: 'ukraine', granted: true },
          ],
        },
      ],
    ],
    [
      'another seat during the game',
      'session/seated',
      ({ ukraine }) => [ukraine, { type: 'sit', seat: { table: 2, parties: ['russia'] } }],
    ],
    [
      'a table that is not there',
      'session/no-such-table',
      ({ facilitator }) => [facilitator, { type: 'pause', table: 9, paused: true }],
    ],
    [
      'a person who is not there',
      'session/no-such-person',
      ({ facilitator }) => [facilitator, { type: 'mute', person: 99, muted: true }],
    ],
    [
      'an event that is not in the level',
      'host/unknown-event',
      ({ facilitator }) => [
        facilitator,
        { type: 'inject', tables: null, what: { event: 'peace' }, due: null },
      ],
    ],
    [
      'a second beginning',
      'session/under-way',
      ({ facilitator }) => [facilitator, { type: 'begin' }],
    ],
    [
      'a fork of a turn that has not come',
      'session/no-such-turn',
      ({ facilitator }) => [facilitator, { type: 'fork', table: 1, turn: 2 }],
    ],
    [
      'an empty message',
      'message/empty',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: ' \n ' },
      ],
    ],
    [
      'a message that is too long',
      'message/too-long',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: 'x'.repeat(1_001) },
      ],
    ],
    [
      'a message that turns its reading round',
      'message/characters',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: 'a\u202eb' },
      ],
    ],
    [
      'a message with a control character',
      'message/characters',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: 'a\u0000b' },
      ],
    ],
    [
      'a message for another delegation',
      'session/not-your-seat',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'us', to: { kind: 'delegation' }, text: 'x' },
      ],
    ],
    [
      'a back-channel to oneself',
      'session/no-such-channel',
      ({ ukraine }) => [
        ukraine,
        { type: 'say', party: 'ukraine', to: { kind: 'bilateral', with: 'ukraine' }, text: 'x' },
      ],
    ],
    [
      'a question that nobody asked',
      'session/no-such-question',
      ({ ukraine }) => [ukraine, { type: 'answer', question: 'why', text: 'x' }],
    ],
    [
      'the head’s place while the head is there',
      'session/not-head',
      ({ students, ukraine }) => {
        const mate = students.find(
          (each) => each !== ukraine && each.picture!.seats[0]?.party === 'ukraine',
        )!;
        return [mate, { type: 'head', party: 'ukraine', person: mate.picture!.me!.id }];
      },
    ],
  ])('%s', (_, code, asked) => {
    const scene = begun();
    const before = scene.room.host.session;
    const [client, request] = asked(scene);
    expect(parseRequest(JSON.parse(JSON.stringify(request))).ok).toBe(true);
    expect(scene.room.ask(client, request)?.code).toBe(code);
    expect(scene.room.host.session).toBe(before);
    // The table is unharmed.
    const seat = scene.ukraine.picture!.seats[0]!;
    const actions = decisionsAt(level, seat);
    expect(
      scene.room.ask(scene.ukraine, { type: 'decide', party: 'ukraine', turn, actions }),
    ).toBeNull();
  });

  it('more messages than a person can mean', () => {
    const { room, ukraine } = begun();
    const say = (at: number) =>
      room.ask(ukraine, { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: `${at}` });
    for (let at = 0; at < 20; at++) expect(say(at)).toBeNull();
    expect(say(20)?.code).toBe('session/too-many-messages');
    room.pass(61);
    expect(say(21)).toBeNull();
  });

  it('anything of somebody who was muted or removed', () => {
    const { room, facilitator, ukraine } = begun();
    const person = ukraine.picture!.me!.id;
    const say: Request = { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: 'x' };
    room.ask(facilitator, { type: 'mute', person, muted: true });
    expect(room.ask(ukraine, say)?.code).toBe('session/muted');
    room.ask(facilitator, { type: 'mute', person, muted: false });
    expect(room.ask(ukraine, say)).toBeNull();
    room.ask(facilitator, { type: 'remove', person });
    expect(room.ask(ukraine, say)?.code).toBe('session/removed');
    expect(room.host.session.people[person - 1]!.seat).toBeNull();
  });

  it('an answer from before, given anew once a round is over', () => {
    const questions = [{ id: 'q', when: 'before', kind: 'text', text: 'Why?' }] as const;
    const room = new Classroom(level, { tables: 1, questions });
    const facilitator = room.connect({ kind: 'facilitator' });
    const ada = room.enter('Ada');
    const answer = (text: string) => room.ask(ada, { type: 'answer', question: 'q', text });
    expect(answer('first')).toBeNull();
    expect(answer('second')).toBeNull();
    room.ask(facilitator, { type: 'begin' });
    decideOnce(room);
    expect(answer('hindsight')?.code).toBe('session/not-asked-now');
    expect(room.host.session.people[0]!.answers).toEqual({ q: 'second' });
  });

  it('time called at a table that is paused, and nothing that a person alone is told', () => {
    const { room, facilitator, ukraine } = begun();
    room.ask(facilitator, { type: 'pause', table: 1, paused: true });
    expect(room.ask(facilitator, { type: 'advance', table: 1, party: null })?.code).toBe(
      'session/paused',
    );
    const person = ukraine.picture!.me!.id;
    room.ask(facilitator, { type: 'reply', table: null, party: 'ukraine', person, text: 'to you' });
    expect(ukraine.picture!.messages.map(({ text: said }) => said)).toEqual(['to you']);
  });

  it('the same request a second time is carried out once', () => {
    const { room, ukraine } = begun();
    const seat = ukraine.picture!.seats[0]!;
    const request: Request = {
      type: 'decide',
      party: 'ukraine',
      turn,
      actions: decisionsAt(level, seat),
    };
    expect(room.ask(ukraine, request, 'the same')).toBeNull();
    const entries = room.entries.length;
    expect(room.ask(ukraine, request, 'the same')).toBeNull();
    expect(room.entries.length).toBe(entries);
    expect(room.ask(ukraine, request, 'another')?.code).toBe('run/already-ready');
  });

  it.each<[string, string]>([
    ['', 'name/empty'],
    ['   ', 'name/empty'],
    ['x'.repeat(33), 'name/too-long'],
    ['a\nb', 'name/characters'],
    ['a\u202eb', 'name/characters'],
    ['a\u200bb', 'name/characters'],
    ['\ud800', 'name/characters'],
    ['\u3164', 'name/characters'],
    ['\u2800\u2800', 'name/characters'],
    [`a${'\u0301'.repeat(9)}`, 'name/characters'],
    ['student 1', 'name/taken'],
    ['Ｓtudent 1', 'name/taken'],
  ])('the nickname “%s”', (name, code) => {
    const { room } = begun();
    expect(room.join(name)).toMatchObject({ code });
  });

  it('takes names and messages that look like markup as the text they are', () => {
    const { room, ukraine } = begun();
    const name = '<img src=x onerror=alert(1)>';
    const person = room.join(name) as number;
    expect(room.host.session.people[person - 1]!.nickname).toBe(name);
    room.ask(ukraine, { type: 'say', party: 'ukraine', to: { kind: 'plenary' }, text: '<script>' });
    expect(ukraine.picture!.seats[0]!.messages.at(-1)!.text).toBe('<script>');
  });
});

describe('what comes from outside', () => {
  it('is read strictly: whatever JSON comes, a request or a refusal', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = parseRequest(value);
        codes.add(read.ok ? '' : read.fault.code);
      }),
    );
    expect([...codes]).toEqual(['session/malformed']);
  });

  it('has no keys but its own', () => {
    expect(parseRequest({ type: 'begin' }).ok).toBe(true);
    expect(parseRequest({ type: 'begin', more: 1 }).ok).toBe(false);
    expect(
      parseRequest({
        type: 'decide',
        party: 'us',
        turn,
        actions: [{ type: 'ready', party: 'us', by: 'me' }],
      }).ok,
    ).toBe(false);
    expect(parseRequest({ type: 'set', settings: { keepDays: 7 } }).ok).toBe(true);
    expect(parseRequest({ type: 'set', settings: { tables: 7 } }).ok).toBe(false);
  });

  it('never breaks a table, however it is mutated', () => {
    const { room, facilitator, students } = begun();
    const actions: readonly Action[] = decisionsAt(level, students[0]!.picture!.seats[0]!);
    const request = fc.oneof(
      fc.record({
        type: fc.constant('decide'),
        party: fc.constantFrom(...PARTIES),
        turn: fc.constantFrom(1, 2),
        actions: fc.array(
          fc.oneof(
            fc.constantFrom(...actions),
            fc.record({
              type: fc.constantFrom('table', 'sign'),
              party: fc.constantFrom(...PARTIES),
              text: fc.jsonValue(),
            }),
            fc.record({
              type: fc.constant('act'),
              party: fc.constantFrom(...PARTIES),
              act: fc.jsonValue(),
            }),
            fc.record({
              type: fc.constant('show'),
              party: fc.constantFrom(...PARTIES),
              to: fc.jsonValue(),
              text: fc.jsonValue(),
            }),
            fc.record({ type: fc.constant('undo'), party: fc.constantFrom(...PARTIES) }),
          ),
          { maxLength: 5 },
        ),
      }),
      fc.record({
        type: fc.constant('assign'),
        person: fc.integer({ min: -1, max: 9 }),
        seat: fc.jsonValue(),
      }),
      fc.record({
        type: fc.constant('extend'),
        table: fc.constantFrom(null, 1, 7),
        seconds: fc.double(),
      }),
    );
    fc.assert(
      fc.property(request, fc.integer({ min: 0, max: 5 }), (value, who) => {
        const read = parseRequest(value);
        if (!read.ok) return;
        const fault = room.ask([...students, facilitator][who]!, read.value);
        if (fault) expect(fault.code).toMatch(/^[a-z]+\/[a-z-]+$/);
      }),
      { numRuns: 1_000 },
    );
    room.restart();
    expect(room.host.session.tables.length).toBe(2);
  });

  it.each<[string, object]>([
    ['too many tables', { tables: 61 }],
    ['no delegation', { delegations: [] }],
    ['a delegation twice', { delegations: ['us', 'us'] }],
    ['a day too many', { keepDays: 366 }],
    ['half a second', { absentSeconds: 0.5 }],
    ['a title without end', { title: 'x'.repeat(81) }],
    ['something more', { secret: 'x' }],
  ])('is no session with %s', (_, given) => {
    expect(parseOptions({ ...optionsFor(level), ...given }, level).ok).toBe(false);
    expect(parseOptions(optionsFor(level), level).ok).toBe(true);
  });
});
