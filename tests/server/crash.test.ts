import { expect, it } from 'vitest';
import { crash } from '../fixtures/crashes.ts';
import { mainLevel } from '../fixtures/level.ts';

/** As many as fit a test; `npm run soak:server` kills fifty times, and holds the return to five seconds. */
const KILLS = 10;

it(`loses nothing that it has acknowledged, killed ${KILLS} times, and everyone comes back`, async () => {
  const { acknowledged, backMs, faults } = await crash(mainLevel(), KILLS, 'crash test');
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(KILLS * 10);
  expect(backMs.length).toBe(KILLS);
});
