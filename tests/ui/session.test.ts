import { describe, expect, it } from 'vitest';
import { startGame } from '../../src/ui/game/session.ts';
import { seatsWith } from '../../src/match/index.ts';
import { momentOf } from '../../src/ui/game/game.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
function newGame() {
  const game = startGame({ level, seed: 'one', party: 'ukraine', seats: seatsWith() });
  if (!game.ok) throw new Error(game.fault.code);
  return game.value;
}

describe('a decision in a game that the page holds', () => {
  it('is carried out before it is answered', async () => {
    const game = newGame();
    const answer = game.decide({ type: 'ready', party: 'ukraine' });
    expect(game.getSnapshot().view.round).toBe(2);
    expect(await answer).toBeNull();
  });

  it('is taken whole or not at all', async () => {
    const game = newGame();
    const [act] = level.acts.filter(({ party }) => party === 'ukraine');
    const before = game.getSnapshot();
    const { actions } = game.own.recording();
    let told = 0;
    game.subscribe(() => told++);
    const fault = await game.decide(
      { type: 'act', party: 'ukraine', act: act!.id },
      { type: 'act', party: 'ukraine', act: 'none such' },
      { type: 'ready', party: 'ukraine' },
    );
    expect(fault?.code).toMatch(/^act\//);
    expect(game.getSnapshot()).toBe(before);
    expect(told).toBe(0);
    expect(game.own.recording().actions).toEqual(actions);
    // The act was not left lying: it can be chosen as if for the first time.
    expect(
      await game.decide(
        { type: 'act', party: 'ukraine', act: act!.id },
        { type: 'ready', party: 'ukraine' },
      ),
    ).toBeNull();
  });

  it('names its moments apart', async () => {
    const game = newGame();
    const first = momentOf(game.getSnapshot().view);
    await game.decide({ type: 'ready', party: 'ukraine' });
    expect([first, momentOf(game.getSnapshot().view)]).toEqual(['1/talks', '2/talks']);
  });
});
