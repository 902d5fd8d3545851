import { describe, expect, it } from 'vitest';
import {
  newRun,
  PARTIES,
  quarterOdds,
  remainingHold,
  viewFor,
  type Level,
  type State,
} from '../../src/engine/index.ts';
import { runThrough } from '../../src/match/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level: Level = mainLevel();

/** States of automatic games in which a quarter is open, one each. */
function quarters(games: number): readonly State[] {
  const found: State[] = [];
  for (let game = 0; game < games; game++) {
    let turn = 0;
    runThrough(level, `remaining ${game}`, DEFAULT_STRATEGIES, (_, state) => {
      if (state.phase !== 'deployment' || state.turn === turn) return;
      turn = state.turn;
      found.push(state);
    });
  }
  return found;
}

describe('what remains of a text in force', () => {
  const states = quarters(24);

  it('is never safer than the present quarter alone, to the precision of an estimate', () => {
    expect(states.length).toBeGreaterThan(100);
    let apart = 0;
    for (const state of states) {
      const view = viewFor(state, 'us');
      const odds = quarterOdds(view);
      const quiet = 1 - odds.tempo * odds.risk.value;
      // Troops are estimated from what was pledged, and counted for the quarter's own odds.
      apart = Math.max(apart, remainingHold(view)!.value - quiet);
    }
    expect(apart).toBeLessThan(0.1);
  });

  it('is nothing before there is a text, and nothing once a run is over', () => {
    expect(remainingHold(viewFor(newRun(level, 'remaining 0').state, 'us'))).toBeNull();
    const over = runThrough(level, 'remaining 0', DEFAULT_STRATEGIES);
    expect(remainingHold(viewFor(over, 'us'))).toBeNull();
  });

  it('is what it was for every delegation: no secret is in it', () => {
    for (const state of states.slice(0, 20)) {
      const all = PARTIES.map((party) => remainingHold(viewFor(state, party)));
      expect(new Set(all.map((range) => JSON.stringify(range))).size).toBe(1);
    }
  });

  it('comes true about as often as it says', () => {
    // Over the first quarters of many games: the mean of what was said against the share that held.
    const said: number[] = [];
    const held: number[] = [];
    for (let game = 0; game < 400; game++) {
      let first: number | null = null;
      let attacked = false;
      runThrough(level, `calibrated ${game}`, DEFAULT_STRATEGIES, (_, state) => {
        if (state.phase === 'deployment' && first === null) {
          first = remainingHold(viewFor(state, 'us'))!.value;
        }
        if (state.violation && state.violation.move !== 'probe') attacked = true;
      });
      if (first === null) continue;
      said.push(first);
      held.push(attacked ? 0 : 1);
    }
    const mean = (list: readonly number[]) =>
      list.reduce((sum, each) => sum + each, 0) / list.length;
    expect(Math.abs(mean(said) - mean(held))).toBeLessThan(0.12);
  });
});
