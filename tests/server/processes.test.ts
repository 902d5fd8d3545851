import { afterAll, describe, expect, it } from 'vitest';
import { foldEntries, type Entry } from '../../src/session/index.ts';
import { openStore } from '../../src/server/store/open.ts';
import { RemoteConnection } from '../../src/ui/classroom/remote.ts';
import { reserve } from '../fixtures/attacks.ts';
import { Balancer } from '../fixtures/balancer.ts';
import { mainLevel } from '../fixtures/level.ts';
import { Player } from '../fixtures/players.ts';
import { createSession, freePort, joinSession, Served, until } from '../fixtures/served.ts';
import { services, servicesLeftOut } from './services.ts';

const level = mainLevel();
const STUDENTS = 12;
const SESSIONS = 4;
/** Nobody decides beyond this turn before the kill, so that no game is over by then. */
const TURNS_BEFORE_KILL = 5;

const programs: Served[] = [];
let balancer: Balancer | null = null;
afterAll(async () => {
  balancer?.close();
  for (const program of programs) await program.close();
});

async function startProgram(): Promise<Served> {
  const { databaseUrl, redisUrl } = services();
  const port = await freePort();
  const program = new Served({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    PUBLIC_ADDRESS: `127.0.0.1:${port}`,
  });
  program.port = port;
  programs.push(program);
  await program.start();
  return program;
}

async function logOf(code: string): Promise<readonly Entry[]> {
  const store = await openStore({ databaseUrl: services().databaseUrl });
  const lines = (await store.read(code)) ?? [];
  await store.end();
  return lines.map((line) => JSON.parse(line) as Entry);
}

/** A class that has begun, opened by one program, and connected wherever its address leads. */
async function beginClass(address: string, opener: Served) {
  const { code, secret } = await createSession(opener.address, level, { tables: 3 });
  const players: Player[] = [];
  for (let at = 1; at <= STUDENTS; at++) {
    const name = `Student ${at}`;
    const player = new Player(
      level,
      address,
      code,
      name,
      await joinSession(opener.address, code, name),
    );
    player.upToTurn = 0;
    player.open();
    players.push(player);
  }
  const facilitator = new RemoteConnection(address, code, secret);
  expect(await facilitator.ask({ type: 'begin' })).toBeNull();
  await until('everyone has a seat', () =>
    players.every(({ picture }) => picture?.me?.seat?.parties.length === 1),
  );
  const { publicAddress } = await reserve(address, code, players[0]!.ticket);
  return { code, players, facilitator, publicAddress };
}

/** Every acknowledged decision is in the log, in its order, and each once. */
function missing(players: readonly Player[], entries: readonly Entry[]): string[] {
  return players.flatMap(({ person, nickname, acknowledged }) => {
    const decided = entries.flatMap(({ by, deed }) =>
      by === person && deed.type === 'played' ? [JSON.stringify(deed.actions)] : [],
    );
    let at = 0;
    for (const { actions } of acknowledged) {
      at = decided.indexOf(JSON.stringify(actions), at) + 1;
      if (at === 0) return [`a decision of ${nickname} is missing`];
    }
    return [];
  });
}

describe.skipIf(servicesLeftOut)('two processes on PostgreSQL and Redis', () => {
  it('share sessions, and one takes up what the other played when it was killed', async () => {
    const [one, two] = [await startProgram(), await startProgram()];
    balancer = await Balancer.before([one.port, two.port]);
    const { address } = balancer;
    const classes: Awaited<ReturnType<typeof beginClass>>[] = [];
    for (let at = 0; at < SESSIONS; at++) {
      classes.push(await beginClass(address, at % 2 === 0 ? one : two));
    }
    const at = (program: Served) => `127.0.0.1:${program.port}/sessions`;
    expect(classes.map(({ publicAddress }) => publicAddress)).toEqual(
      classes.map((_, index) => at(index % 2 === 0 ? one : two)),
    );
    const players = classes.flatMap((each) => each.players);
    const lost = new Set<Player>();
    for (const player of players) {
      const tab = player.tabs[0]!;
      tab.subscribe(() => tab.getLine().state === 'lost' && lost.add(player));
    }
    const letDecide = (upToTurn: number) => {
      for (const player of players) {
        player.upToTurn = upToTurn;
        player.goOn();
      }
    };
    letDecide(TURNS_BEFORE_KILL);
    await until('every class has decided something', () =>
      classes.every((each) => each.players.some(({ acknowledged }) => acknowledged.length > 0)),
    );

    await one.kill();
    const before = new Map(players.map((player) => [player, player.acknowledged.length]));
    const here = classes.filter((_, index) => index % 2 === 0).flatMap((each) => each.players);
    await until('half have lost their line', () => here.every((player) => lost.has(player)));
    await until('everyone is back', () => players.every(({ isConnected }) => isConnected));
    expect(lost.size).toBe(here.length);
    letDecide(Number.POSITIVE_INFINITY);
    const isOver = () =>
      classes.every(({ facilitator }) =>
        facilitator.getPicture()?.tables.every(({ outcome }) => outcome !== null),
      );
    await until('every table ends', isOver);
    expect(here.some((player) => player.acknowledged.length > before.get(player)!)).toBe(true);
    expect(players.flatMap(({ refused }) => refused)).toEqual([]);
    for (const { code, players: own, facilitator } of classes) {
      const entries = await logOf(code);
      expect(missing(own, entries)).toEqual([]);
      const requests = entries.flatMap(({ request }) => (request === undefined ? [] : [request]));
      expect(new Set(requests).size).toBe(requests.length);
      const session = foldEntries(level, entries)!;
      for (const [at, { outcome }] of facilitator.getPicture()!.tables.entries()) {
        expect(outcome).toEqual(session.tables[at]!.state.outcome);
      }
      for (const player of own) player.close();
      facilitator.close();
    }
  });
});
