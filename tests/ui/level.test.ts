import { expect, it } from 'vitest';
import { loadLevel } from '../../src/ui/level.ts';
import { cast } from '../../src/ui/messages/cast.ts';

it('names the delegations of the level asked for last, whichever comes first', async () => {
  const main = await loadLevel('march-2025');
  expect(cast.ukraine.seat).toBe(main.level.delegations.ukraine.cast.seat);
  // The second is here already, and the first is not.
  const [korea] = await Promise.all([loadLevel('korea-1953'), loadLevel('march-2025')]);
  expect(korea.level.delegations.ukraine.cast.seat).not.toBe(
    main.level.delegations.ukraine.cast.seat,
  );
  expect(cast.ukraine.seat).toBe(main.level.delegations.ukraine.cast.seat);
});
