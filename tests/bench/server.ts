/**
 * A load driver for the sessions of a server, on this machine alone: it starts a server of its own on the
 * loopback address and refuses any other. It ends by itself: 40 people join within a second, then a
 * thousand clients sit at 200 tables and decide every 20 to 30 seconds for a minute.
 *
 *     npm run bench:server             the whole, within about two minutes
 *     npm run bench:server -- 20 40    20 seconds, 40 tables
 */
import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStream } from '../../src/base/stream.ts';
import { PARTIES } from '../../src/engine/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { createSession, Served } from '../fixtures/served.ts';
import { LeanClient } from './load/client.ts';
import { Load } from './load/load.ts';
import { percentile, spread, type Usage } from './load/usage.ts';

const MOST_SECONDS = 120;
const MOST_TABLES = 240;
/** One address may set up twenty sessions at once, and the forty have one. */
const TABLES_OF_A_SESSION = 11;
/** Four delegations and an observer. */
const CLIENTS_OF_A_TABLE = PARTIES.length + 1;

const seconds = Math.min(MOST_SECONDS, Number(process.argv[2] ?? 60));
const tables = Math.min(MOST_TABLES, Number(process.argv[3] ?? 200));
const sessions = Math.ceil(tables / TABLES_OF_A_SESSION);
const level = mainLevel();
const probe = new URL('./load/probe.ts', import.meta.url).href;
const profile = process.env['CPU_PROFILE']
  ? ['--cpu-prof', `--cpu-prof-dir=${process.env['CPU_PROFILE']}`]
  : [];
const served = new Served({}, ['--expose-gc', '--import', probe, ...profile]);

/** How long each of forty people takes who join within a second, until their page shows the session. */
async function joinForty(): Promise<number[]> {
  const { code } = await createSession(served.address, level, { tables: 10 });
  const joined = Array.from({ length: 40 }, async (_, at) => {
    await sleep((at * 1_000) / 40);
    const startMs = performance.now();
    const seat = { table: 1 + (at % 10), parties: [PARTIES[Math.trunc(at / 10)]!] };
    const client = await LeanClient.enter(served.address, code, `Student ${at + 1}`, seat);
    while (!client.line) await sleep(1);
    client.close();
    return performance.now() - startMs;
  });
  return Promise.all(joined);
}

try {
  await served.start();
  if (!/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d+\/$/.test(served.address)) {
    throw new Error(`only this machine itself is put under load, not ${served.address}`);
  }
  console.log(
    `load average before: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
  console.log(`40 joins within a second: ${spread(await joinForty())}`);

  const before = await served.ask<Usage>('tidy');
  const load = new Load(level, served.address, openStream('load', 0, 'server'));
  for (let at = 0; at < sessions; at++) {
    const inSession = Math.min(TABLES_OF_A_SESSION, tables - at * TABLES_OF_A_SESSION);
    await load.addSession(inSession, CLIENTS_OF_A_TABLE);
  }
  console.log(`${load.clients} clients at ${load.tables} tables of ${sessions} sessions`);
  // Sessions stand at different turns, as they would.
  await load.playAhead();
  const own = monitorEventLoopDelay({ resolution: 5 });
  own.enable();
  const ready = await served.ask<Usage>('usage');
  const ownBefore = process.cpuUsage();
  const entriesBefore = load.countEntries(served);
  await load.play(seconds * 1_000);
  const after = await served.ask<Usage>('tidy');
  const ownUsed = process.cpuUsage(ownBefore);
  const entries = load.countEntries(served) - entriesBefore;

  const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(2);
  const lag = after.lagMs.map((ms) => ms.toFixed(1));
  const ownLag = [50, 99, 100].map((percent) => Math.max(0, own.percentile(percent) / 1e6 - 5));
  console.log(`decision sent to acknowledged:     ${spread(load.acknowledgedMs)}`);
  console.log(`decision sent to everyone's screen: ${spread(load.shownMs)}`);
  console.log(`refused: ${load.refused.length} ${[...new Set(load.refused)].join(' ')}`);
  console.log(`appended: ${(entries / seconds).toFixed(1)} entries a second`);
  console.log(`server's event loop: p50 ${lag[0]}  p99 ${lag[1]}  longest ${lag[2]} ms late`);
  console.log(`server's use of a core: ${((100 * after.cpuMs) / (seconds * 1_000)).toFixed(0)} %`);
  console.log(
    `driver's event loop: p50 ${ownLag[0]?.toFixed(1)}  p99 ${ownLag[1]?.toFixed(1)}  longest ${ownLag[2]?.toFixed(1)} ms late; ` +
      `use of a core ${((ownUsed.user + ownUsed.system) / (seconds * 10_000)).toFixed(0)} %`,
  );
  console.log(
    `memory: ${megabytes((after.rssBytes - before.rssBytes) / load.tables)} MB a table with its ${CLIENTS_OF_A_TABLE} clients ` +
      `(heap ${megabytes((after.heapBytes - before.heapBytes) / load.tables)}; ${megabytes(ready.rssBytes)} MB in all before, ${megabytes(after.rssBytes)} after)`,
  );
  console.log(
    `load average after: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
  load.close();
  const p99 = percentile(load.shownMs, 99);
  console.log(p99 < 100 ? 'within 100 ms' : 'NOT within 100 ms');
  if (profile.length > 0) await served.stop();
  process.exitCode = p99 < 100 && load.refused.length === 0 ? 0 : 1;
} finally {
  await served.close();
}
process.exit();
