import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/install.mjs';
import type { Level } from '../../src/engine/index.ts';
import { presetExperiment, presetsFor } from '../../src/lab/worlds/index.ts';
import { fileServer } from '../../src/server/pages.ts';
import type { Draft } from '../../src/ui/screens/lab/draft.ts';

type Row = (name: string, figure: string) => void;

const WORLDS = 10_000;
/** A pause between two keys, as of someone who types, ms. */
const TYPING_MS = 90;
/** Slow machines are measured too, but not for ever, ms. */
const LIMIT_MS = 300_000;

/** What the page measures of itself while it runs worlds. */
interface Measured {
  readonly startMs: number;
  endMs: number | null;
  /** Longest time from a key to the next drawing, as the browser's event timing has it, ms. */
  longestInputMs: number;
  longestFrameMs: number;
  keys: number;
}

/**
 * The lab in the built page: worlds of the main level from signature to the end on all cores, while
 * someone types, and how long a key waits at most.
 */
export async function benchPage(level: Level, row: Row): Promise<void> {
  if (!ensureBuilt()) throw new Error('the build failed');
  const server = fileServer(join(ROOT, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${port}/?renderer=canvas#/lab`);
    await page.evaluate(
      (draft) => {
        localStorage.setItem('line-of-contact/lab/draft', draft);
      },
      JSON.stringify(draftFor(level)),
    );
    await page.reload();
    const { startMs, endMs, longestInputMs, longestFrameMs, keys } = await runWhileTyping(page);
    const cores = await page.evaluate(() => navigator.hardwareConcurrency);
    const seconds = (endMs! - startMs) / 1000;
    row(`${WORLDS} worlds from signature in Chromium, ${cores} cores, s`, seconds.toFixed(1));
    row('the same, worlds per second', (WORLDS / seconds).toFixed(0));
    row(`longest of ${keys} keys to the next drawing meanwhile, ms`, longestInputMs.toFixed(0));
    row('longest time between two frames meanwhile, ms', longestFrameMs.toFixed(0));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** One cell: the text of the tripwire question, signed on the first day. */
function draftFor(level: Level): Draft {
  const preset = presetsFor(level).find(({ id }) => id === 'tripwire')!;
  const { seats } = presetExperiment(preset, { worlds: WORLDS, series: 'bench' });
  return {
    start: 'text',
    text: preset.text,
    moment: null,
    seats,
    axes: [],
    worlds: String(WORLDS),
    series: 'bench',
  };
}

async function runWhileTyping(page: Page): Promise<Measured> {
  const run = page.getByRole('form').getByRole('button', { name: 'Run', exact: true });
  await run.waitFor();
  await page.evaluate(() => {
    const measured: Measured = {
      startMs: performance.now(),
      endMs: null,
      longestInputMs: 0,
      longestFrameMs: 0,
      keys: 0,
    };
    Object.assign(window, { measured });
    // Keys that are answered in less than 16 ms are not told of.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        measured.longestInputMs = Math.max(measured.longestInputMs, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    addEventListener('keydown', () => measured.keys++, true);
    let before = performance.now();
    const frame = (now: number) => {
      measured.longestFrameMs = Math.max(measured.longestFrameMs, now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new MutationObserver(() => {
      const isDone = [...document.querySelectorAll('[role=status]')].some((element) =>
        element.textContent?.startsWith('Done'),
      );
      if (isDone) measured.endMs ??= performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    const button = document.querySelector<HTMLButtonElement>('form button[type=submit]')!;
    button.click();
  });
  await page.getByLabel('Series', { exact: true }).focus();
  const limit = Date.now() + LIMIT_MS;
  for (let key = 0; ; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'a' : 'Backspace');
    await page.waitForTimeout(TYPING_MS);
    const measured = await page.evaluate(
      () => (window as unknown as { measured: Measured }).measured,
    );
    if (measured.endMs !== null) return measured;
    if (Date.now() > limit) throw new Error('the page has not run its worlds in time');
  }
}
