import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { connect } from 'node:net';
import { Client, type Room } from '@colyseus/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reservation } from '../../src/server/hosting/hosting.ts';
import type { Asked } from '../fixtures/hostedrooms.ts';
import { until } from '../fixtures/served.ts';
import { services, servicesLeftOut } from './services.ts';

const HOSTED = new URL('../fixtures/hostedrooms.ts', import.meta.url).pathname;

interface Host {
  readonly process: ChildProcess;
  readonly port: number;
  readonly reserve: (code: string) => Promise<Reservation>;
  readonly isHere: (code: string) => Promise<boolean>;
  readonly isAnywhere: (code: string) => Promise<boolean>;
  readonly close: (code: string) => Promise<void>;
  /** Rooms and processes elsewhere that it has asked for something. */
  readonly asked: () => Promise<string[]>;
  readonly stop: () => Promise<string[]>;
}

const hosts: ChildProcess[] = [];

afterEach(() => {
  for (const child of hosts.splice(0)) child.kill('SIGKILL');
});

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** @param lateMs how long each of its rooms is listed before it can be asked. */
async function startHost(redisUrl?: string, lateMs = 0): Promise<Host> {
  const given = redisUrl === undefined ? [] : [redisUrl, String(lateMs)];
  const child = fork(HOSTED, [tmpdir(), ...given], {
    execPath: process.execPath,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  hosts.push(child);
  child.setMaxListeners(100);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  let asked = 0;
  const ask = <T>(request: Unnumbered<Asked>): Promise<T> => {
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      const hear = (message: { id: number; result?: T; error?: string }) => {
        if (message.id !== id) return;
        child.off('message', hear);
        if (message.error === undefined) resolve(message.result as T);
        else reject(new Error(message.error));
      };
      child.on('message', hear);
      child.send({ ...request, id });
    });
  };
  return {
    process: child,
    port,
    reserve: (code) => ask({ name: 'reserve', code }),
    isHere: (code) => ask({ name: 'here', code }),
    isAnywhere: (code) => ask({ name: 'anywhere', code }),
    close: (code) => ask({ name: 'close', code }),
    asked: () => ask({ name: 'asked' }),
    stop: () => ask({ name: 'stop' }),
  };
}

async function join({ port }: Host, seat: Reservation): Promise<Room> {
  const room = await new Client(`ws://127.0.0.1:${port}/sessions`).consumeSeatReservation(seat);
  room.reconnection.enabled = false;
  return room;
}

const leaving = (room: Room) =>
  new Promise<number>((resolve) => room.onLeave((code) => resolve(code)));

describe('rooms on our server', () => {
  it('are reached by a reserved seat, once, and not otherwise', async () => {
    const host = await startHost();
    const seat = await host.reserve('ABCDEF');
    expect(seat.roomId).toBe('ABCDEF');
    const room = await join(host, seat);
    expect(await room.request('say', 'Guten Tag')).toEqual({
      message: 'Guten Tag',
      auth: { personId: 7 },
      pid: host.process.pid,
    });
    await expect(join(host, seat)).rejects.toMatchObject({ code: 524 });
    await expect(join(host, { ...seat, sessionId: 'invented' })).rejects.toMatchObject({
      code: 524,
    });
  });

  it('are neither listed nor made by the routes of Colyseus', async () => {
    const { port } = await startHost();
    for (const way of ['create', 'join', 'joinOrCreate', 'joinById', 'reconnect']) {
      const answer = await fetch(`http://127.0.0.1:${port}/matchmake/${way}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"code":"ABCDEF"}',
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
  });

  it('are one for a code, however many ask at once', async () => {
    const host = await startHost();
    const seats = await Promise.all(Array.from({ length: 40 }, () => host.reserve('ABCDEF')));
    expect(new Set(seats.map(({ sessionId }) => sessionId)).size).toBe(40);
    const rooms = await Promise.all(seats.map((seat) => join(host, seat)));
    expect(rooms).toHaveLength(40);
  });

  it('are made anew while the old one still says goodbye', async () => {
    const host = await startHost();
    const room = await join(host, await host.reserve('ABCDEF'));
    const left = leaving(room);
    const closed = host.close('ABCDEF');
    const again = await join(host, await host.reserve('ABCDEF'));
    await closed;
    expect(await left).toBe(4100);
    expect(await again.request('say', 1)).toMatchObject({ message: 1 });
    expect(await host.isHere('ABCDEF')).toBe(true);
    await join(host, await host.reserve('ABCDEF'));
  });

  it('tell their clients when the server goes', async () => {
    const host = await startHost();
    const room = await join(host, await host.reserve('ABCDEF'));
    const left = leaving(room);
    expect(await host.stop()).toEqual([]);
    expect(await left).toBe(4001);
  });

  it('close a connection that sends too much or nonsense, and play on', async () => {
    const host = await startHost();
    const staying = await join(host, await host.reserve('ABCDEF'));
    const spoil: ((room: Room) => void)[] = [
      (room) => room.send('say', 'x'.repeat(200_000)),
      (room) => room.send('unheard', 1),
      (room) =>
        room.connection.send(Uint8Array.of(13, 0xa3, 115, 97, 121, 0xdf, 255, 255, 255, 255)),
      (room) => Array.from({ length: 200 }, () => room.send('say', 1)),
    ];
    for (const send of spoil) {
      const room = await join(host, await host.reserve('ABCDEF'));
      const left = leaving(room);
      send(room);
      expect([4002, 1009]).toContain(await left);
    }
    expect(await staying.request('say', 1)).toMatchObject({ message: 1 });
    for (const line of await host.stop()) expect(line).not.toMatch(/\n|xxx/);
  });

  it('leave no stranger at the door', async () => {
    const { port } = await startHost();
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    socket.resume();
    await once(socket, 'close');
    expect(socket.bytesRead).toBe(0);
  });
});

describe.skipIf(servicesLeftOut)('rooms on two processes', () => {
  const startTwo = () =>
    Promise.all([startHost(services().redisUrl), startHost(services().redisUrl)]);

  it('are one for a code, wherever it is asked for', async () => {
    const [one, two] = await startTwo();
    const code = `A${one.port}`;
    const seats = await Promise.all([one, two, one, two].map((host) => host.reserve(code)));
    expect(new Set(seats.map(({ processId }) => processId)).size).toBe(1);
    expect([await one.isHere(code), await two.isHere(code)].toSorted()).toEqual([false, true]);
    // The seat knows the address of its process; whoever asked the other is led there.
    const answers = await Promise.all(
      seats.map(async (seat) => (await join(two, seat)).request('say', 1)),
    );
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
  });

  it('are waited for where they are listed and do not hear yet', async () => {
    // Longer than two tries that nobody answers.
    const one = await startHost(services().redisUrl, 4_500);
    const two = await startHost(services().redisUrl);
    const code = `D${one.port}`;
    const mine = one.reserve(code);
    await until('it is listed', () => two.isAnywhere(code));
    const yours = await two.reserve(code);
    expect(yours.processId).toBe((await mine).processId);
    expect(await (await join(two, yours)).request('say', 1)).toMatchObject({
      pid: one.process.pid,
    });
    // Asked once, as it then could be.
    expect(await two.asked()).toEqual([`$${code}`]);
  });

  it('come back on the other when a process is killed', async () => {
    const [one, two] = await startTwo();
    const code = `B${one.port}`;
    const room = await join(one, await one.reserve(code));
    const left = leaving(room);
    one.process.kill('SIGKILL');
    expect(await left).toBe(1006);
    await until('the end of the process is known', async () => !(await two.isAnywhere(code)));
    const again = await join(two, await two.reserve(code));
    // Asked in vain, the dead process would cost four seconds.
    expect(await two.asked()).toEqual([]);
    expect(await again.request('say', 1)).toMatchObject({ pid: two.process.pid });
  });

  it('stay with whoever took over from a process that was stuck', async () => {
    const [one, two] = await startTwo();
    const code = `C${one.port}`;
    await join(one, await one.reserve(code));
    one.process.kill('SIGSTOP');
    const seat = await two.reserve(code);
    const again = await join(two, seat);
    one.process.kill('SIGCONT');
    // Everything that would have taken the room back: someone leaves, then the old room is closed.
    await one.close(code);
    const later = await one.reserve(code);
    expect(later.processId).toBe(seat.processId);
    expect(await (await join(one, later)).request('say', 1)).toMatchObject({
      pid: two.process.pid,
    });
    expect(await again.request('say', 1)).toMatchObject({ pid: two.process.pid });
  });
});
