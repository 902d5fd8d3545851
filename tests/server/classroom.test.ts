import { afterAll, describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import { parseRecording, replay, stateHash } from '../../src/replay/index.ts';
import { foldEntries } from '../../src/session/index.ts';
import { RemoteConnection } from '../../src/ui/classroom/remote.ts';
import { mainLevel } from '../fixtures/level.ts';
import { Player } from '../fixtures/players.ts';
import { createSession, joinSession, Served, until } from '../fixtures/served.ts';

const level = mainLevel();
const STUDENTS = 30;
const TABLES = 6;
/** Delegations at a table, each with somebody in it. */
const SEATS = 4;
/** In these everyone stays, so that people have played, however long they are away afterwards. */
const QUIET_TURNS = 5;
/** However fast the machine is, somebody comes or goes so often before a turn is decided. */
const RESTLESS_PER_TURN = 12;
/** A class comes and goes so often before it settles. */
const RESTLESS = 1_500;

const served = new Served();
afterAll(() => served.close());

describe('a class of thirty at six tables', () => {
  it('plays to the end, whoever comes, goes, reloads or opens a second tab', async () => {
    await served.start();
    const { address } = served;
    const { code, secret } = await createSession(address, level, {
      tables: TABLES,
      perDelegation: 2,
      absentSeconds: 2,
    });
    const facilitator = new RemoteConnection(address, code, secret);
    const names = Array.from({ length: STUDENTS }, (_, at) => `Student ${at + 1}`);
    const players = await Promise.all(
      names.map(
        async (name) =>
          new Player(level, address, code, name, await joinSession(address, code, name)),
      ),
    );
    for (const player of players) {
      player.upToTurn = QUIET_TURNS;
      player.open();
    }
    await until('everyone is there', () => players.every((player) => player.picture !== null));
    expect(await facilitator.ask({ type: 'begin' })).toBeNull();
    await until('everyone has a seat', () =>
      players.every(({ picture }) => picture?.me?.seat?.parties.length === 1),
    );
    const seats = players.map(({ picture }) => picture!.me!.seat);

    const decided = () => players.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    await until('the quiet turns are over', () => decided() >= QUIET_TURNS * TABLES * SEATS);

    const chance = openStream('a class', 0, 'comings and goings');
    const isOver = () =>
      facilitator.getPicture()?.tables.every(({ outcome }) => outcome !== null) ?? false;
    const counts = { reloads: 0, tabs: 0, absences: 0 };
    const letDecide = (upToTurn: number) => {
      for (const player of players) {
        player.upToTurn = upToTurn;
        player.goOn();
      }
    };
    for (let deed = 0; deed < RESTLESS && !isOver(); deed++) {
      if (deed % RESTLESS_PER_TURN === 0) letDecide(QUIET_TURNS + deed / RESTLESS_PER_TURN);
      const player = players[chance.whole(0, STUDENTS - 1)]!;
      switch (chance.whole(0, 3)) {
        case 0:
          player.shut();
          player.open();
          counts.reloads++;
          break;
        case 1:
          if (player.tabs.length < 3) player.open();
          counts.tabs++;
          break;
        case 2:
          // Somebody leaves altogether, and comes back after the strategy has taken the seat, or before.
          while (player.tabs.length > 0) player.shut();
          setTimeout(() => player.open(), chance.whole(0, 4_000));
          counts.absences++;
          break;
        default:
          player.shut();
          if (player.tabs.length === 0) player.open();
      }
      await new Promise((resolve) => setTimeout(resolve, 12));
    }
    letDecide(Number.POSITIVE_INFINITY);
    await until('every table ends', isOver);
    for (const player of players) if (player.tabs.length === 0) player.open();
    await until('everyone is there again', () =>
      players.every((player) => player.isConnected && player.picture !== null),
    );
    expect(players.flatMap(({ refused }) => refused)).toEqual([]);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(5);

    // No seat lost, none doubled.
    expect(players.map(({ picture }) => picture!.me!.seat)).toEqual(seats);
    const { people } = facilitator.getPicture()!;
    expect(people.map(({ id, nickname }) => [id, nickname])).toEqual(
      players
        .map(({ person, nickname }) => [person, nickname])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    );
    // People played, and did not leave it to strategies.
    expect(decided()).toBeGreaterThan(TABLES * 20);

    expect(await facilitator.ask({ type: 'debrief' })).toBeNull();
    await until(
      'all is open',
      () =>
        facilitator.getPicture()?.opened.length === TABLES &&
        players.every(({ picture }) => picture?.opened.length === 1),
    );
    for (const player of players) player.close();
    facilitator.close();
    const session = foldEntries(level, served.log(code))!;
    for (const { recording, table } of facilitator.getPicture()!.opened) {
      const parsed = parseRecording(recording);
      if (!parsed.ok) throw new Error(parsed.fault.code);
      const replayed = replay(level, parsed.value);
      if (!replayed.ok) throw new Error(replayed.fault.code);
      expect(parsed.value.actions).toEqual(session.tables[table - 1]!.actions);
      expect(stateHash(session.tables[table - 1]!.state)).toBe(parsed.value.hashes?.at(-1));
    }
  });
});
