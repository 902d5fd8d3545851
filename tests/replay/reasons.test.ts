import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/engine/index.ts';
import { runThrough, seatsWith } from '../../src/match/index.ts';
import { makeRecording, reasonsOf } from '../../src/replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

function recordingOf(seed: string) {
  const actions: Action[] = [];
  runThrough(level, seed, DEFAULT_STRATEGIES, (action) => actions.push(action));
  return makeRecording(level, seed, seatsWith(), 'model', actions);
}

describe('reasons', () => {
  const recording = recordingOf('reasons');
  const reasons = reasonsOf(level, recording);

  it('are there for every decision of every seat', () => {
    const handed = recording.actions.filter(({ type }) =>
      ['ready', 'respond', 'back', 'wish'].includes(type),
    );
    expect(reasons).toHaveLength(handed.length);
  });

  it('are left out where the strategy of today would have decided otherwise', () => {
    const seats = seatsWith({ russia: 'spoiler' });
    const other = reasonsOf(level, { ...recording, seats });
    const talks = other.filter(
      ({ party, reason }) => party === 'russia' && reason.kind === 'talks',
    );
    expect(talks).toEqual([]);
    expect(other.filter(({ party }) => party === 'us')).toEqual(
      reasons.filter(({ party }) => party === 'us'),
    );
  });
});
