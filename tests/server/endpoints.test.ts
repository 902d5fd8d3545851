import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attacked, NAMES } from '../fixtures/attacked.ts';
import { askRaw, reserve, upgrade } from '../fixtures/attacks.ts';
import { optionsFor } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';
import { createSession, Served } from '../fixtures/served.ts';

const level = mainLevel();
/** A proxy in front names the askers, so that each attack comes from an address of its own. */
const served = new Served({ BEHIND_PROXY: '1' });
const from = (address: string) => ({ 'x-forwarded-for': address });
let attacked: Attacked;
beforeAll(async () => {
  attacked = await Attacked.begin(level, served);
});
afterAll(async () => {
  attacked.close();
  await served.close();
});

const json = (value: unknown) => JSON.stringify(value);
const token = () => randomBytes(16).toString('base64url');

describe('endpoints', () => {
  it.each<[string, () => Promise<{ status: number; code: string }>, number, string]>([
    [
      'a code that no session has',
      () => askRaw(served.address, 'api/join', json({ code: '222222', nickname: 'a' })),
      404,
      'session/unknown-code',
    ],
    [
      'what is no code at all',
      () => askRaw(served.address, 'api/join', json({ code: '../../x', nickname: 'a' })),
      404,
      'session/unknown-code',
    ],
    [
      'a ticket that nobody has',
      () =>
        askRaw(
          served.address,
          'api/connect',
          json({ code: attacked.session.code, ticket: token() }),
        ),
      403,
      'session/wrong-ticket',
    ],
    [
      'the code in place of a ticket',
      () =>
        askRaw(
          served.address,
          'api/connect',
          json({ code: attacked.session.code, ticket: attacked.session.code }),
        ),
      403,
      'session/wrong-ticket',
    ],
    [
      'a facilitator’s export with a wrong secret',
      () =>
        askRaw(
          served.address,
          `api/sessions/${attacked.session.code}/export/events.csv`,
          null,
          { authorization: `Bearer ${token()}` },
          'GET',
        ),
      403,
      'session/wrong-secret',
    ],
    [
      'a deletion with a student’s ticket',
      () =>
        askRaw(
          served.address,
          `api/sessions/${attacked.session.code}`,
          null,
          { authorization: `Bearer ${attacked.attacker.ticket}` },
          'DELETE',
        ),
      403,
      'session/wrong-secret',
    ],
    [
      'a deletion with the wall’s ticket',
      () =>
        askRaw(
          served.address,
          `api/sessions/${attacked.session.code}`,
          null,
          { authorization: `Bearer ${attacked.session.wall}` },
          'DELETE',
        ),
      403,
      'session/wrong-secret',
    ],
    [
      'a new ticket for somebody, asked by a student',
      () =>
        askRaw(
          served.address,
          'api/reissue',
          json({ code: attacked.session.code, secret: attacked.attacker.ticket, person: 1 }),
        ),
      403,
      'session/wrong-secret',
    ],
    [
      'a body that is somewhat too large',
      () => askRaw(served.address, 'api/join', 'x'.repeat(70_000)),
      413,
      'session/too-large',
    ],
    [
      'a body that is much too large',
      () => askRaw(served.address, 'api/join', new Uint8Array(8_000_000)),
      413,
      'session/too-large',
    ],
    [
      'what is not JSON',
      () => askRaw(served.address, 'api/join', '{"code":'),
      400,
      'session/malformed',
    ],
    ['a list', () => askRaw(served.address, 'api/join', '[]'), 400, 'session/malformed'],
    [
      'bytes of chance',
      () => askRaw(served.address, 'api/join', new Uint8Array(randomBytes(500))),
      400,
      'session/malformed',
    ],
    [
      'what is said to be no JSON',
      () => askRaw(served.address, 'api/join', json({}), { 'content-type': 'text/plain' }),
      404,
      'session/no-such-endpoint',
    ],
    [
      'an endpoint of the library',
      () => askRaw(served.address, 'api/matchmake/joinOrCreate/session', json({})),
      404,
      'session/no-such-endpoint',
    ],
    [
      'a session with a level that is not here',
      () =>
        askRaw(
          served.address,
          'api/sessions',
          json({ options: { ...optionsFor(level), level: { id: '../march-2025', hash: 'x' } } }),
        ),
      400,
      'session/unknown-level',
    ],
    [
      'a session with options of somebody’s own',
      () =>
        askRaw(
          served.address,
          'api/sessions',
          json({ options: { ...optionsFor(level), secret: 'x' } }),
        ),
      400,
      'session/malformed',
    ],
  ])('refuse %s', async (_, ask, status, code) => {
    expect(await ask()).toMatchObject({ status, code });
    await attacked.playsOn();
  });

  it.each<[unknown, string]>([
    ['a\u0000b', 'name/characters'],
    ['a\u202eb', 'name/characters'],
    ['a\u2066b', 'name/characters'],
    ['\ud800', 'name/characters'],
    ['x'.repeat(33), 'name/too-long'],
    [{ toString: 'x' }, 'name/characters'],
    [NAMES[0]!.toUpperCase(), 'name/taken'],
  ])('refuse the nickname %j', async (nickname, code) => {
    const body = json({ code: attacked.session.code, nickname });
    expect(await askRaw(served.address, 'api/join', body)).toMatchObject({ code });
    await attacked.playsOn();
  });

  it('refuse pages of other sites, and let in their own', async () => {
    const body = json({ code: attacked.session.code, ticket: attacked.attacker.ticket });
    const foreign: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${served.port + 1}` },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect(await askRaw(served.address, 'api/connect', body, headers)).toMatchObject({
        status: 403,
        code: 'session/other-site',
      });
    }
    const ownOrigin = { origin: `http://127.0.0.1:${served.port}` };
    expect((await askRaw(served.address, 'api/connect', body, ownOrigin)).status).toBe(200);

    const { sessionId, roomId, processId } = await reserve(
      served.address,
      attacked.session.code,
      attacked.attacker.ticket,
    );
    const socket = `${served.address}sessions/${processId}/${roomId}?sessionId=${sessionId}`;
    expect(await upgrade(socket, { origin: 'https://elsewhere.example' })).toBe('cut');
    expect(await upgrade(socket, { origin: 'null' })).toBe('cut');
    expect(await upgrade(`${served.address}elsewhere`, ownOrigin)).toBe('cut');
    expect(await upgrade(socket, ownOrigin)).toBe('101');
    await attacked.playsOn();
  });

  it('say nothing to other sites, and forbid scripts that are not theirs', async () => {
    const response = await fetch(`${served.address}api/health`);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('let nobody find codes by trying, and still let in whoever has a ticket', async () => {
    const tries = Array.from({ length: 200 }, (_, at) =>
      askRaw(
        served.address,
        'api/join',
        json({
          code: `2345${String(at + 2000)
            .slice(-2)
            .replace(/[01]/g, '9')}`,
          nickname: 'a',
        }),
        from('10.9.8.7'),
      ),
    );
    const answers = await Promise.all(tries);
    const unknown = answers.filter(({ code }) => code === 'session/unknown-code').length;
    const refused = answers.filter(({ code }) => code === 'session/too-many-tries');
    expect(unknown).toBeGreaterThan(20);
    expect(unknown).toBeLessThan(75);
    expect(refused.length).toBe(200 - unknown);
    expect(refused[0]!.facts?.['seconds']).toBeGreaterThan(0);
    // Even the right code tells nothing by now; a ticket of 128 bits cannot be found by trying.
    const right = json({ code: attacked.session.code, nickname: 'late' });
    expect((await askRaw(served.address, 'api/join', right, from('10.9.8.7'))).code).toBe(
      'session/too-many-tries',
    );
    const ticket = json({ code: attacked.session.code, ticket: attacked.attacker.ticket });
    expect((await askRaw(served.address, 'api/connect', ticket, from('10.9.8.7'))).status).toBe(
      200,
    );
    await attacked.playsOn();
  });

  it('let a class of forty in at once, from one address', async () => {
    const { code } = await createSession(served.address, level, { tables: 10 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        askRaw(
          served.address,
          'api/join',
          json({ code, nickname: `Private pupil ${at}` }),
          from('10.1.1.1'),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('slow down whoever floods them, and nobody else', async () => {
    const answers: string[] = [];
    // So many a second are refilled that a slow asker needs more of them than a fast one.
    while (!answers.includes('session/too-many-tries')) {
      const some = await Promise.all(
        Array.from({ length: 250 }, () =>
          askRaw(served.address, 'api/health', null, from('10.9.9.9'), 'GET'),
        ),
      );
      answers.push(...some.map(({ code }) => code));
    }
    expect(answers.length).toBeGreaterThan(2_000);
    await attacked.playsOn();
    const sessions = await Promise.all(
      Array.from({ length: 30 }, () =>
        askRaw(
          served.address,
          'api/sessions',
          json({ options: optionsFor(level) }),
          from('10.9.9.1'),
        ),
      ),
    );
    const many = sessions.filter(({ code }) => code === 'session/too-many-sessions');
    expect(many.length).toBeGreaterThan(5);
    await attacked.playsOn();
  });
});

it('nothing of all that is in the lines it says', () => {
  expect(served.output).toContain('Line of Contact is at');
  const { session, tokens } = attacked;
  const told = [...NAMES, ...tokens, 'rivate', session.code, '10.9.8.7', '10.9.9.9', '<img'];
  for (const words of told) expect(served.output).not.toContain(words);
});
