import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { formatRecording } from '../../src/replay/index.ts';
import { loadLevel } from '../../src/ui/level.ts';
import { runOf, type TableRun } from '../../src/ui/screens/wall/debrief/runs.ts';
import { SmallCurves } from '../../src/ui/screens/wall/debrief/SmallCurves.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { recordOf } from '../fixtures/recorded.ts';

let root: Root | null = null;
afterEach(() => root?.unmount());

it('has the worlds that were counted when one comes back from a table', async () => {
  const { level } = await loadLevel('march-2025');
  const host = document.createElement('div');
  document.body.append(host);
  let signed: TableRun | null = null;
  for (const seed of 'abcdefgh') {
    const recording = recordOf(level, seed, { russia: 'conceder' });
    const run = runOf(level, 1, formatRecording(recording), []);
    if (run.ok && run.value.signedAt !== null) signed ??= run.value;
  }
  const runs = [signed!];
  const show = () => {
    root = createRoot(host);
    flushSync(() => root!.render(<SmallCurves level={level} runs={runs} />));
  };
  show();
  await page.getByRole('button', { name: /^Run \d+ worlds$/ }).click();
  const curve = page.getByRole('img', { name: /^Table 1: \d+ % hold/ });
  await expect.element(curve, { timeout: 60_000 }).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Run them again' })).toBeVisible();
  const said = curve.element().getAttribute('aria-label');
  root!.unmount();
  expect(curve.query()).toBeNull();
  show();
  expect(curve.element().getAttribute('aria-label')).toBe(said);
  await expect.element(page.getByRole('button', { name: 'Run them again' })).toBeVisible();
}, 90_000);
