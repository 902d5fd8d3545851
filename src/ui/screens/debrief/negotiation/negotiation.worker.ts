import type { Interests, Level } from '../../../../engine/index.ts';
import type { Recording } from '../../../../replay/index.ts';
import { searchTalks, type Searched } from '../../../../replay/search.ts';
import { talksOf } from '../../../../replay/talks.ts';

export interface SearchRequest {
  readonly level: Level;
  readonly recording: Recording;
  /** Which talks of the run, from 0. */
  readonly which: number;
  readonly interests: Interests;
}

export interface SearchReply {
  readonly searched: Searched;
  readonly done: boolean;
}

/** The page is told no oftener than this, ms: drawing a plot takes time too. */
const PAUSE = 250;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  const { level, recording, which, interests } = data;
  const search = searchTalks(talksOf(level, recording)[which]!, interests);
  let told = performance.now();
  for (;;) {
    const { value: searched, done = false } = search.next();
    const now = performance.now();
    if (done || now - told > PAUSE) {
      self.postMessage({ searched, done } satisfies SearchReply);
      told = now;
    }
    if (done) return;
  }
};
