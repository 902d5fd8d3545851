import { crash } from '../fixtures/crashes.ts';
import { mainLevel } from '../fixtures/level.ts';

/** Kill the server fifty times under clients that decide and speak; nothing acknowledged may be lost. */
const KILLS = Number(process.argv[2] ?? 50);
const { sessions, acknowledged, backMs, faults } = await crash(mainLevel(), KILLS, 'soak');
const sorted = backMs.toSorted((a, b) => a - b);
const second = (ms = 0) => (ms / 1_000).toFixed(2);
console.log(`${KILLS} kills in ${sessions} sessions; ${acknowledged} acknowledged`);
console.log(
  `everyone back after the restart: median ${second(sorted[sorted.length >> 1])} s, longest ${second(sorted.at(-1))} s`,
);
console.log(`faults: ${faults.length}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 || (sorted.at(-1) ?? 0) > 5_000 ? 1 : 0;
process.exit();
