/**
 * What Lighthouse says of the built home and table pages on its mobile setting, against the bars. It is
 * fetched when this runs and is no part of the project; what it says of speed holds on a quiet machine only.
 *
 *     npm run bench:page
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findChromium } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { fileServer } from '../../src/server/pages.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = { home: '', table: '#/play' };
const BARS = { performance: 0.9, accessibility: 1, 'best-practices': 1 };
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'total-byte-weight',
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

async function reportOn(address: string): Promise<Report> {
  const flags = [
    '--output=json',
    '--quiet',
    `--only-categories=${Object.keys(BARS).join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-quic --no-first-run',
  ];
  const child = spawn('npx', ['--yes', LIGHTHOUSE, address, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = await text(child.stdout);
  if (child.exitCode === null) await once(child, 'exit');
  return JSON.parse(output) as Report;
}

if (!ensureBuilt()) throw new Error('the build failed');
const server = fileServer(join(ROOT, 'dist'));
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
console.log(`Load of the machine: ${loadavg()[0]!.toFixed(1)}`);
for (const [name, hash] of Object.entries(PAGES)) {
  const { categories, audits } = await reportOn(`http://localhost:${port}/${hash}`);
  for (const [category, bar] of Object.entries(BARS)) {
    const score = categories[category]?.score ?? 0;
    if (score < bar) process.exitCode = 1;
    const verdict = score < bar ? 'MISSED' : 'ok';
    console.log(`${name}: ${category} ${Math.round(score * 100)} of ${bar * 100}, ${verdict}`);
  }
  console.log(`  ${FIGURES.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ')}`);
}
server.close();
server.closeAllConnections();
