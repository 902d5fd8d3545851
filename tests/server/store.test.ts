import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import { openStoreAside } from '../../src/server/store/aside.ts';
import { openStore, type StorePlace } from '../../src/server/store/open.ts';
import type { Store } from '../../src/server/store/store.ts';
import { databaseAddress, services, servicesLeftOut } from './services.ts';

const APPENDING = new URL('../fixtures/appending.ts', import.meta.url).pathname;
const TIMES = { createdAtMs: 1_790_000_000_123, expiresAtMs: 1_800_000_000_456 };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'line-of-contact-store-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let codes = 0;

/** A code that no other test of this run uses. */
function newCode(): string {
  codes += 1;
  return `C${String(codes).padStart(5, '0')}`;
}

/** However slow the disk is, each program that is killed has done some work. */
const LINES_BEFORE_KILL = 15;

/** Lets a program append until it is killed, and counts what it said was acknowledged. */
async function appendUntilKilled(place: StorePlace, code: string, afterMs: number) {
  const child = spawn(process.execPath, [APPENDING, JSON.stringify(place), code, '8'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let killing = false;
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    if (killing || said.split('\n').length <= LINES_BEFORE_KILL) return;
    killing = true;
    setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  const lines = said.split('\n').slice(0, -1);
  expect(lines.filter((line) => !/^\d+ appended$/.test(line))).toEqual([]);
  return Math.max(...lines.map((line) => Number.parseInt(line, 10))) + 1;
}

function conformance(place: () => StorePlace, open = openStore): void {
  let store: Store;
  let other: Store;

  beforeAll(async () => {
    // At once, on a database without tables: both have to find them made.
    [store, other] = await Promise.all([open(place()), open(place())]);
  });

  afterAll(async () => {
    await store.end();
    await other.end();
  });

  async function newSession(entries: readonly string[] = ['"first"']): Promise<string> {
    const code = newCode();
    expect(await store.create(code, entries, TIMES)).toBe('created');
    return code;
  }

  it('keeps entries in order, from any number on', async () => {
    const code = await newSession(['"a"', '"b"']);
    expect(await store.append(code, 2, ['"c"', '"d"'])).toBe('appended');
    expect(await store.append(code, 4, ['"e"'])).toBe('appended');
    expect(await other.read(code)).toEqual(['"a"', '"b"', '"c"', '"d"', '"e"']);
    expect(await other.read(code, 3)).toEqual(['"d"', '"e"']);
    expect(await other.read(code, 5)).toEqual([]);
  });

  it('keeps any text as it is', async () => {
    const bodies = ['', '{"a":"\\u0000 \\ud800"}', 'Зоряна 🕊 %_\'"\\', 'x'.repeat(300_000)];
    const code = await newSession(bodies);
    expect(await store.read(code)).toEqual(bodies);
  });

  it('takes more entries at once than a statement has room for', async () => {
    const bodies = Array.from({ length: 12_345 }, (_, number) => String(number));
    const code = await newSession([]);
    expect(await store.read(code)).toEqual([]);
    expect(await store.append(code, 0, bodies)).toBe('appended');
    expect(await store.read(code)).toEqual(bodies);
  });

  it('appends what came first, where many are sent without waiting', async () => {
    const code = await newSession([]);
    const numbers = Array.from({ length: 1000 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((number) => store.append(code, number, [String(number)])),
    );
    expect(new Set(answers)).toEqual(new Set(['appended']));
    expect(await store.read(code)).toEqual(numbers.map(String));
  });

  it('refuses a code that exists, and leaves its session as it was', async () => {
    const code = await newSession(['"mine"']);
    expect(await other.create(code, ['"yours"'], { createdAtMs: 1, expiresAtMs: 2 })).toBe('taken');
    expect(await store.read(code)).toEqual(['"mine"']);
    expect(await store.find(code)).toEqual({ code, ...TIMES, closedAtMs: null });
    const fresh = newCode();
    const both = await Promise.all([
      store.create(fresh, ['1'], TIMES),
      other.create(fresh, ['2'], TIMES),
    ]);
    expect(both.toSorted()).toEqual(['created', 'taken']);
  });

  it('lets one of two hosts append a number, whole or not at all', async () => {
    const code = await newSession([]);
    const log: string[] = [];
    let turns = 0;
    for (let number = 0; number < 60; number += 2) {
      const [mine, yours] = await Promise.all([
        store.append(code, number, ['"mine"', '"mine"']),
        other.append(code, number, ['"yours"', '"yours"']),
      ]);
      expect([mine, yours].toSorted()).toEqual(['appended', 'taken']);
      const winner = mine === 'appended' ? '"mine"' : '"yours"';
      if (log.at(-1) !== winner) turns += 1;
      log.push(winner, winner);
    }
    expect(await store.read(code)).toEqual(log);
    expect(turns).toBeGreaterThan(0);
  });

  it('takes neither an old number nor one that leaves a gap', async () => {
    const code = await newSession(['"a"', '"b"']);
    for (const number of [0, 1, 3]) expect(await store.append(code, number, ['"c"'])).toBe('taken');
    expect(await store.read(code)).toEqual(['"a"', '"b"']);
  });

  it('tells the appends of one group apart', async () => {
    const [one, two] = [await newSession(), await newSession()];
    const answers = await Promise.all([
      store.append(two, 1, ['1']),
      store.append('NONE', 0, ['1']),
      store.append(one, 1, ['2']),
      store.append(one, 1, ['3']),
    ]);
    expect(answers).toEqual(['appended', 'gone', 'appended', 'taken']);
  });

  it('two hosts with many sessions at once do not stop each other', async () => {
    const sessions = await Promise.all(Array.from({ length: 30 }, () => newSession([])));
    const append = (host: Store, order: readonly string[]) =>
      Promise.all(order.map((code) => host.append(code, 0, ['1'])));
    const [mine, yours] = await Promise.all([
      append(store, sessions),
      append(other, sessions.toReversed()),
    ]);
    sessions.forEach((_, index) => {
      expect([mine[index], yours[sessions.length - 1 - index]].toSorted()).toEqual([
        'appended',
        'taken',
      ]);
    });
  });

  it('notes when a session ended', async () => {
    const [old, late] = [newCode(), newCode()];
    await store.create(late, [], { createdAtMs: 20, expiresAtMs: 1e15 });
    await store.create(old, [], { createdAtMs: 10, expiresAtMs: 1e15 });
    expect(await store.close(old, 30)).toBe(true);
    expect((await other.find(late))?.closedAtMs).toBeNull();
    expect((await other.find(old))?.closedAtMs).toBe(30);
    expect(await store.close('NONE', 30)).toBe(false);
    await store.remove(old);
    await store.remove(late);
  });

  it('deletes a session for good, while its host still appends', async () => {
    const code = await newSession();
    const appends = Array.from({ length: 50 }, (_, index) => store.append(code, index + 1, ['1']));
    const removed = other.remove(code);
    // Those that came before the deletion were appended and went with it; then there is nothing.
    expect((await Promise.all(appends)).join(' ')).toMatch(/^(appended ?)*(gone ?)*$/);
    expect(await removed).toBe(true);
    expect(await store.read(code)).toBeNull();
    expect(await store.find(code)).toBeNull();
    expect(await store.append(code, 1, ['1'])).toBe('gone');
    expect(await store.remove(code)).toBe(false);
  });

  it('deletes what has expired, and nothing before', async () => {
    const [short, long] = [newCode(), newCode()];
    await store.create(short, ['1'], { createdAtMs: 1, expiresAtMs: 1000 });
    await store.create(long, ['1'], { createdAtMs: 1, expiresAtMs: 2000 });
    expect(await store.removeExpired(999)).toEqual([]);
    expect(await other.removeExpired(1000)).toEqual([short]);
    expect(await store.keepUntil(long, 3000)).toBe(true);
    expect(await other.removeExpired(2500)).toEqual([]);
    expect(await store.read(long)).toEqual(['1']);
    expect(await other.removeExpired(3000)).toEqual([long]);
    expect(await store.keepUntil(long, 4000)).toBe(false);
  });

  it('loses nothing that it acknowledged when its process is killed', async () => {
    const code = await newSession([]);
    let acknowledged = 0;
    for (const afterMs of [1, 40, 90, 7, 150, 20, 60, 3]) {
      acknowledged = await appendUntilKilled(place(), code, afterMs);
      const log = (await store.read(code)) ?? [];
      expect(log.length).toBeGreaterThanOrEqual(acknowledged);
      expect(log).toEqual(log.map((_, number) => JSON.stringify({ number })));
    }
    expect(acknowledged).toBeGreaterThan(100);
  });
}

describe('the store in a file, in a thread of its own', () => {
  conformance(() => ({ file: join(folder, 'aside', 'sessions.db') }), openStoreAside);

  it('says why it cannot be opened, and refuses once it has ended', async () => {
    await expect(openStoreAside({ file: join(folder, 'aside') })).rejects.toThrow(/open/);
    const store = await openStoreAside({ file: join(folder, 'ended', 'sessions.db') });
    await store.end();
    await expect(store.find('222222')).rejects.toThrow('has ended');
  });
});

describe('the store in a file', () => {
  conformance(() => ({ file: join(folder, 'deeper', 'sessions.db') }));

  it.each([11, 16, 18, 22])(
    'leaves no trace of deleted sessions in its files (%i)',
    async (seed) => {
      const inside = join(folder, `traces-${seed}`);
      const store = await openStore({ file: join(inside, 'sessions.db') });
      const traces = (code: string) =>
        readdirSync(inside).filter((name) => readFileSync(join(inside, name)).includes(code));
      // Sessions in turns and entries of all lengths: pages split, join and are reordered.
      const stream = openStream('traces', seed, 'store');
      const draw = (count: number) => Math.floor(stream.uniform() * count);
      const sessions = Array.from({ length: 20 }, (_, index) => `secret-${seed}-${index}.`);
      const lengths = new Map(sessions.map((code) => [code, 0]));
      for (const code of sessions) await store.create(code, [], TIMES);
      for (let step = 1; step <= 1500; step += 1) {
        const open = [...lengths.keys()];
        const code = open[draw(open.length)] ?? '';
        const number = lengths.get(code) ?? 0;
        const times = 1 + draw(draw(20) === 0 ? 3000 : 60);
        expect(await store.append(code, number, [code.repeat(times)])).toBe('appended');
        lengths.set(code, number + 1);
        if (step % 100 > 0) continue;
        expect(traces(code)).not.toEqual([]);
        expect(await store.remove(code)).toBe(true);
        lengths.delete(code);
        const removed = sessions.filter((one) => !lengths.has(one));
        expect(removed.flatMap(traces)).toEqual([]);
      }
      await store.end();
      expect(sessions.filter((code) => traces(code).length > 0)).toEqual([...lengths.keys()]);
    },
  );
});

describe.skipIf(servicesLeftOut)('the store in PostgreSQL', () => {
  beforeAll(async () => {
    const client = new pg.Client(services().databaseUrl);
    await client.connect();
    await client.query('create database store');
    await client.end();
  });

  conformance(() => ({ databaseUrl: databaseAddress('store') }));
});
