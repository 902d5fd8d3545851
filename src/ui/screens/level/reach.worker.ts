import { reach, type Reached } from '../../../lab/index.ts';
import type { Level } from '../../../engine/index.ts';

export interface ReachRequest {
  readonly level: Level;
  readonly games: number;
  readonly rounds: readonly number[];
}

/** One search after the other, each told as it is done; ending the worker cancels the rest. */
self.onmessage = ({ data: { level, games, rounds } }: MessageEvent<ReachRequest>) => {
  for (const reached of reach(level, { games, series: 'reach', rounds })) {
    self.postMessage(reached satisfies Reached);
  }
};
