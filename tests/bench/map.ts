import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { fileServer } from '../../src/server/pages.ts';
import { savedAt } from '../fixtures/saved.ts';
import type { Row } from './timing.ts';

/** How long the map is dragged, ms, how far between two moves of the hand, px, and the pause, ms. */
const DRAG_MS = 6000;
const STEP_PX = 7;
const HAND_MS = 8;
/** The hand goes to and fro over this much of the map, so that new ground comes in at both ends. */
const REACH_PX = 420;
const REST_MS = 1500;

/**
 * The map of the line in the built page, on a plain canvas, with every sector, contingent and label:
 * the time between two frames while a hand drags it about.
 */
export async function benchMap(row: Row): Promise<void> {
  if (!ensureBuilt()) throw new Error('the build failed');
  const server = fileServer(join(ROOT, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openLine(page, `http://localhost:${port}/?renderer=canvas`);
    const frames = (await dragging(page)).sort((a, b) => a - b);
    const at = (share: number) => frames[Math.floor(share * (frames.length - 1))]!.toFixed(1);
    row('frame of the map while dragged, median, ms', at(0.5));
    row('the same, 95th percentile, ms', at(0.95));
    row('the same, longest, ms', at(1));
    row('frames a second meanwhile', ((1000 * frames.length) / sum(frames)).toFixed(1));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A game of the coalition with its troops in the field, at the line. */
async function openLine(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/levels`);
  await page.evaluate(
    (entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    },
    savedAt('deployment', { troops: true }),
  );
  await page.goto(`${address}#/play`);
  await page.reload();
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(REST_MS);
}

/** Drags the map with the mouse and answers with the time from each frame to the next. */
async function dragging(page: Page): Promise<number[]> {
  const box = (await page.locator('canvas').boundingBox())!;
  const middle = { x: box.x + 0.6 * box.width, y: box.y + 0.75 * box.height };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let before = performance.now();
    const frame = (now: number) => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const end = Date.now() + DRAG_MS;
  for (let step = 0; Date.now() < end; step++) {
    // To and fro along the map, and a little up and down.
    const phase = (step * STEP_PX) % (4 * REACH_PX);
    const x = Math.abs(phase - 2 * REACH_PX) - REACH_PX;
    await page.mouse.move(middle.x + x, middle.y - 0.12 * Math.abs(x));
    await page.waitForTimeout(HAND_MS);
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.mouse.up();
  // The first runs from before the drag.
  return frames.slice(1);
}
