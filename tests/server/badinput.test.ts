import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import type { Party } from '../../src/engine/index.ts';
import { foldEntries } from '../../src/session/index.ts';
import { Attacked, NAMES } from '../fixtures/attacked.ts';
import { askRaw, Line, reserve, type Reservation } from '../fixtures/attacks.ts';
import { mainLevel } from '../fixtures/level.ts';
import { createSession, joinSession, Served } from '../fixtures/served.ts';

const level = mainLevel();
const served = new Served();
let attacked: Attacked;
beforeAll(async () => {
  attacked = await Attacked.begin(level, served);
});
afterAll(async () => {
  attacked.close();
  await served.close();
});

const json = (value: unknown) => JSON.stringify(value);

describe('connections', () => {
  const open = () => Line.open(served.address, attacked.session.code, attacked.attacker.ticket);

  it('give a student nothing of the facilitator’s, nor a wall anything', async () => {
    const student = await open();
    const wall = await Line.open(served.address, attacked.session.code, attacked.session.wall);
    const requests = [
      { type: 'pause', table: null, paused: true },
      { type: 'remove', person: 1 },
      { type: 'debrief' },
      { type: 'end' },
      { type: 'look', seat: { table: 1, party: attacked.own } },
      { type: 'hand-over', table: 1, party: attacked.own, to: 'strategy' },
    ];
    for (const request of requests) {
      expect(await student.ask(request)).toBe('session/not-allowed');
      expect(await wall.ask(request)).toBe('session/not-allowed');
    }
    expect(await wall.ask({ type: 'stand-up' })).toBe('session/not-allowed');
    student.close();
    wall.close();
    await attacked.playsOn();
  });

  it('refuse decisions for others, for other turns, and of the host', async () => {
    const student = await open();
    const party = attacked.kept().people[attacked.attacker.person - 1]!.seat!.parties[0]!;
    const ready = (of: Party) => [{ type: 'ready', party: of }];
    const ask = (of: Party, turn: number, actions: unknown) =>
      student.ask({ type: 'decide', party: of, turn, actions });
    expect(await ask(attacked.own, 1, ready(attacked.own))).toBe('session/not-your-seat');
    expect(await ask(party, 2, ready(party))).toBe('session/other-turn');
    expect(await ask(party, 1, ready(attacked.own))).toBe('session/not-your-seat');
    for (const action of [
      { type: 'time-out', party },
      { type: 'hand-over', party, to: 'person' },
      { type: 'inject', event: level.events[0]!.id },
      { type: 'open-quarter' },
    ]) {
      expect(await ask(party, 1, [action])).toMatch(/^(session|run)\/[a-z-]+$/);
    }
    expect(await ask(party, 1, [])).toBe('session/no-actions');
    expect(await ask(party, 1, [{ type: 'conquer', party }])).toBe('session/malformed');
    student.close();
    await attacked.playsOn();
  });

  it('carry out what is sent again once', async () => {
    const student = await open();
    const said = { type: 'say', party: null, to: { kind: 'facilitator' }, text: 'a private word' };
    const answers = await Promise.all([1, 2, 3].map(() => student.ask(said, 'the-same-request')));
    expect(answers).toEqual(['', '', '']);
    const again = await open();
    expect(await again.ask(said, 'the-same-request')).toBe('');
    const texts = served
      .log(attacked.session.code)
      .filter(({ deed }) => deed.type === 'said' && deed.text === 'a private word');
    expect(texts.length).toBe(1);
    student.close();
    again.close();
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'session/malformed'],
    ['an object', { id: 'request-1', request: { type: 'begin' } }, 'session/malformed'],
    ['what is not JSON', '{', 'session/malformed'],
    ['no number', json({ request: { type: 'begin' } }), 'session/malformed'],
    [
      'an unknown request',
      json({ id: 'request-1', request: { type: 'win' } }),
      'session/malformed',
    ],
    [
      'a key of prototypes',
      '{"id":"request-1","request":{"type":"sit","__proto__":{"x":1},"seat":{}}}',
      'session/malformed',
    ],
    ['a text above all limits', `"${'x'.repeat(60_000)}"`, 'session/malformed'],
  ])('refuse %s as a request', async (_, message, code) => {
    const student = await open();
    expect(await student.askText(message)).toBe(code);
    student.close();
    await attacked.playsOn();
  });

  it.each<[string, string, string]>([
    ['control characters', 'a\u0007b', 'message/characters'],
    ['characters that turn the line', 'a\u202eb', 'message/characters'],
    ['nothing to read', ' \n ', 'message/empty'],
    ['more than a message holds', 'x'.repeat(1_001), 'message/too-long'],
    ['markup, which stays text', '<img src=x onerror=alert(1)>', ''],
  ])('take messages with %s for what they are', async (_, text, code) => {
    const student = await open();
    expect(await student.ask({ type: 'say', party: null, to: { kind: 'facilitator' }, text })).toBe(
      code,
    );
    student.close();
    await attacked.playsOn();
  });

  it('end with frames that are none, and harm nobody', async () => {
    const chance = openStream('frames that are none', 0, 'bytes');
    const someBytes = (count: number) =>
      Uint8Array.from({ length: count }, () => chance.whole(0, 255));
    for (let at = 0; at < 20; at++) {
      const line = await open();
      for (let frame = 0; frame < 20; frame++) {
        const bytes = someBytes(1 + ((at * 20 + frame) % 60));
        // Half of them begin as those of the library do.
        if (frame % 2 === 0) bytes[0] = 10 + (frame % 13);
        line.sendBytes(bytes);
      }
      line.close();
    }
    const line = await open();
    line.sendBytes(someBytes(300_000));
    expect(await line.ended).not.toBe(4_000);
    await attacked.playsOn();
  });

  it('refuse a flood of requests, and end with one of messages', async () => {
    const student = await open();
    const flood = await Promise.allSettled(
      Array.from({ length: 100 }, () => student.ask({ type: 'begin' })),
    );
    const codes = flood.map((each) => (each.status === 'fulfilled' ? each.value : 'ended'));
    expect(codes.some((code) => code === 'ended' || code === 'session/too-fast')).toBe(true);
    const other = await open();
    for (let at = 0; at < 500; at++) other.room.send('anything', at);
    expect(await other.ended).toBe(4_002);
    await attacked.playsOn();
  });

  it('are so many for one person and no more', async () => {
    const lines = [];
    let refused = '';
    for (let at = 0; at < 30 && !refused; at++) {
      const body = json({ code: attacked.session.code, ticket: attacked.attacker.ticket });
      const answer = await askRaw(served.address, 'api/connect', body);
      if (answer.code) refused = answer.code;
      else lines.push(await Line.take(served.address, answer.value['reservation'] as never));
    }
    expect(refused).toBe('session/too-many-devices');
    for (const line of lines) line.close();
    await attacked.playsOn();
  });

  it('let two facilitators lead, each request once', async () => {
    const { code, secret } = await createSession(served.address, level, { tables: 1 });
    await joinSession(served.address, code, 'Somebody');
    const one = await Line.open(served.address, code, secret);
    const two = await Line.open(served.address, code, secret);
    const begun = await Promise.all([
      one.ask({ type: 'begin' }),
      two.ask({ type: 'begin' }, 'second-one'),
    ]);
    expect(begun.toSorted()).toEqual(['', 'session/under-way']);
    const paused = { type: 'pause', table: null, paused: true };
    expect(await Promise.all([one.ask(paused, 'pause-one'), two.ask(paused, 'pause-two')])).toEqual(
      ['', ''],
    );
    expect(foldEntries(level, served.log(code))!.paused).toBe(true);
    one.close();
    two.close();
  });

  it('are for whom they were reserved, once, for some seconds, and while they may', async () => {
    const isRefused = (reservation: Reservation) =>
      Line.take(served.address, reservation).then(
        () => false,
        () => true,
      );
    const { code, secret } = await createSession(served.address, level, { tables: 1 });
    const { person, ticket } = await joinSession(served.address, code, 'Somebody');
    const expiring = await reserve(served.address, code, ticket);
    const used = await reserve(served.address, code, ticket);
    const first = await Line.take(served.address, used);
    expect(await isRefused(used)).toBe(true);
    expect(await isRefused({ ...used, sessionId: 'A'.repeat(22) })).toBe(true);

    // A ticket that is void in between.
    const reserved = await reserve(served.address, code, ticket);
    const reissued = await askRaw(served.address, 'api/reissue', json({ code, secret, person }));
    expect(reissued.status).toBe(200);
    expect(await first.ended).toBe(4_401);
    expect(await isRefused(reserved)).toBe(true);
    await expect(reserve(served.address, code, ticket)).rejects.toThrow('session/wrong-ticket');
    const fresh = String(reissued.value['ticket']);
    const back = await Line.open(served.address, code, fresh);

    const facilitating = await Line.open(served.address, code, secret);
    const late = await reserve(served.address, code, fresh);
    expect(await facilitating.ask({ type: 'remove', person })).toBe('');
    expect(await back.ended).toBe(4_403);
    expect(await isRefused(late)).toBe(true);
    facilitating.close();

    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect(await isRefused(expiring)).toBe(true);
    await attacked.playsOn();
  });
});

it('nothing of all that is in the lines it says', () => {
  expect(served.output).toContain('Line of Contact is at');
  const { session, tokens } = attacked;
  const told = [...NAMES, ...tokens, 'rivate', session.code, '10.9.8.7', '10.9.9.9', '<img'];
  for (const words of told) expect(served.output).not.toContain(words);
});
