import { RULES_VERSION } from '../../src/engine/index.ts';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';
import { foldEntries, Host, type Entry } from '../../src/session/index.ts';
import { steadyClock } from '../../src/server/sessions/clock.ts';
import { LiveSession } from '../../src/server/sessions/livesession.ts';
import { openStore } from '../../src/server/store/open.ts';
import type { Store } from '../../src/server/store/store.ts';
import { optionsFor } from '../fixtures/classroom.ts';
import { mainLevel } from '../fixtures/level.ts';
import { ownFolder } from '../fixtures/program.ts';

const level = mainLevel();
const store = await openStore({ file: join(ownFolder(), 'sessions.db') });
afterAll(() => store.end());

const CREATED_MS = 1_700_000_000_000;
const HOUR_MS = 3_600_000;
let codes = 0;

/** A session in the store, and what this process knows of it. */
async function live(now: () => number, kept: Store = store, createdAtMs = CREATED_MS) {
  const code = `TEST${String(++codes).padStart(2, '0')}`;
  const entry: Entry = {
    atMs: createdAtMs,
    by: 'host',
    deed: {
      type: 'created',
      rulesVersion: RULES_VERSION,
      code,
      options: optionsFor(level, { keepDays: 30 }),
      secret: 'secret',
      facilitatorHash: hashOf('f'),
      wallHash: hashOf('w'),
    },
  };
  const times = { createdAtMs, expiresAtMs: createdAtMs + HOUR_MS };
  await store.create(code, [JSON.stringify(entry)], times);
  const host = new Host(level, foldEntries(level, [entry])!, now());
  return new LiveSession(host, kept, now);
}

const joining = (name: string) => (host: Host, nowMs: number) =>
  host.planJoin(name, hashOf(name), nowMs);

describe('a session on a process', () => {
  it('never goes back in time, and goes on where its log is ahead of the clock', async () => {
    let nowMs = CREATED_MS - 5 * HOUR_MS;
    const session = await live(() => nowMs);
    expect(session.nowMs()).toBe(CREATED_MS);
    nowMs += 1_000;
    expect(session.nowMs()).toBe(CREATED_MS + 1_000);
    await session.change(joining('One'));
    nowMs -= HOUR_MS;
    expect(session.nowMs()).toBe(CREATED_MS + 1_000);
    await session.change(joining('Two'));
    const times = session.host.session.people.map(({ joinedAtMs }) => joinedAtMs - CREATED_MS);
    expect(times).toEqual([1_000, 1_000]);
  });

  it('takes no time for that in which the machine slept', async () => {
    let nowMs = CREATED_MS;
    const session = await live(() => nowMs);
    for (let tick = 0; tick < 10; tick++) {
      nowMs += 500;
      await session.tick();
    }
    expect(session.nowMs()).toBe(CREATED_MS + 5_000);
    nowMs += 8 * HOUR_MS;
    await session.tick();
    expect(session.nowMs()).toBe(CREATED_MS + 5_000);
    nowMs += 500;
    await session.tick();
    expect(session.nowMs()).toBe(CREATED_MS + 5_500);
  });

  it('is given up when another process has appended, and refuses from then on', async () => {
    const session = await live(() => CREATED_MS);
    let lost = 0;
    session.onLost = () => lost++;
    const other: Entry = { atMs: CREATED_MS, by: 'host', deed: { type: 'began' } };
    expect(await store.append(session.code, 1, [JSON.stringify(other)])).toBe('appended');
    const refused = { ok: false, fault: { code: 'session/elsewhere' } };
    expect(await session.change(joining('One'))).toMatchObject(refused);
    expect(await session.change(joining('Two'))).toMatchObject(refused);
    expect([lost, session.isLost, session.host.session.people.length]).toEqual([1, true, 0]);
  });

  it('says that it was deleted', async () => {
    const session = await live(() => CREATED_MS);
    await store.remove(session.code);
    expect(await session.change(joining('One'))).toMatchObject({
      ok: false,
      fault: { code: 'session/deleted' },
    });
  });

  it('shows nothing that may not have been kept', async () => {
    const failing: Store = Object.assign(Object.create(store) as Store, {
      append: () => Promise.reject(new Error('the disk is full')),
    });
    const session = await live(() => CREATED_MS, failing);
    let shown = 0;
    session.onChange = () => shown++;
    await expect(session.change(joining('One'))).rejects.toThrow('the disk is full');
    expect([shown, session.isLost, session.host.session.people.length]).toEqual([0, true, 0]);
  });

  it('is kept for some days after its last entry, and noted as over', async () => {
    let nowMs = CREATED_MS;
    const session = await live(() => nowMs);
    nowMs += 10 * HOUR_MS;
    await session.change(joining('One'));
    await session.change((host) => {
      host.connect('link', { kind: 'facilitator' });
      return host.planRequest('link', { type: 'end' }, 'the end of it', nowMs);
    });
    const day = 24 * HOUR_MS;
    await expect
      .poll(() => store.find(session.code))
      .toMatchObject({ expiresAtMs: nowMs + 30 * day, closedAtMs: nowMs });
  });
});

describe('a clock that goes on evenly', () => {
  it('follows the machine’s, but not where that is set or stands still', () => {
    let machineMs = CREATED_MS;
    let passedMs = 0;
    const now = steadyClock(
      () => machineMs,
      () => passedMs,
    );
    const later = (machine: number, passed: number) => {
      machineMs += machine;
      passedMs += passed;
      return now() - CREATED_MS;
    };
    expect(later(500, 500)).toBe(500);
    // Corrected by a little, as by a time server: followed, but never back.
    expect(later(510, 500)).toBe(1_010);
    expect(later(-50, 0)).toBe(1_010);
    // Set back by an hour, forth by a day.
    expect(later(-HOUR_MS, 500)).toBe(1_510);
    expect(later(24 * HOUR_MS, 500)).toBe(2_010);
    // The machine slept.
    expect(later(8 * HOUR_MS, 0)).toBe(2_010);
    expect(later(500, 500)).toBe(2_510);
  });
});
