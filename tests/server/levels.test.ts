import { expect, it } from 'vitest';
import { findLevel } from '../../src/server/sessions/levels.ts';

it('finds the levels that come with the program, and nothing else that lies beside them', () => {
  expect(findLevel('march-2025')?.id).toBe('march-2025');
  for (const id of ['level.schema.json', '', '.', '..', '../levels/march-2025', 'none', '\0']) {
    expect(findLevel(id)).toBeNull();
  }
});
