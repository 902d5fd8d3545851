// Preloaded into a server under load: tells what it has used since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Usage } from './usage.ts';

const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();
let cpu = process.cpuUsage();

process.on('message', () => {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  globalThis.gc?.();
  const usage: Usage = {
    rssBytes: process.memoryUsage.rss(),
    heapBytes: process.memoryUsage().heapUsed,
    cpuMs: (used.user + used.system) / 1_000,
    lagMs: [50, 99, 100].map((percent) => Math.max(0, delays.percentile(percent) / 1e6 - 5)),
  };
  delays.reset();
  process.send?.(usage);
});
// The channel alone does not keep the server alive.
process.channel?.unref();
