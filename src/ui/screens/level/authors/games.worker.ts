import type { Level, Outcome } from '../../../../engine/index.ts';
import { tryLevel } from '../../../../lab/index.ts';

export interface GamesRequest {
  readonly level: Level;
  readonly games: number;
}

/** One game after the other, each told as it is over; ending the worker cancels the rest. */
self.onmessage = ({ data: { level, games } }: MessageEvent<GamesRequest>) => {
  for (const outcome of tryLevel(level, games)) self.postMessage(outcome satisfies Outcome);
};
