import { useEffect, useState } from 'react';
import type { Interests, Level } from '../../../../engine/index.ts';
import { NOTHING_SEARCHED, type Recording, type Searched } from '../../../../replay/index.ts';
import type { SearchReply, SearchRequest } from './negotiation.worker.ts';

export interface Search {
  readonly searched: Searched;
  readonly state: 'searching' | 'done' | 'failed';
}

const STARTED: Search = { searched: NOTHING_SEARCHED, state: 'searching' };

/**
 * Search all texts for what some talks missed, in a worker; what was found for other talks of the run
 * is kept. Leaving the page ends it.
 * @param wanted whether to begin: what stands above comes first.
 */
export function useSearch(
  level: Level,
  recording: Recording,
  interests: Interests,
  which: number,
  wanted: boolean,
): Search {
  const [found, setFound] = useState<ReadonlyMap<number, Search>>(new Map());
  const known = found.get(which);
  const open = known === undefined || known.state === 'searching';
  useEffect(() => {
    if (!open || !wanted) return;
    const worker = new Worker(new URL('./negotiation.worker.ts', import.meta.url), {
      type: 'module',
    });
    const note = (search: Search) => setFound((before) => new Map(before).set(which, search));
    worker.onmessage = ({ data: { searched, done } }: MessageEvent<SearchReply>) =>
      note({ searched, state: done ? 'done' : 'searching' });
    worker.onerror = () => note({ searched: NOTHING_SEARCHED, state: 'failed' });
    worker.postMessage({ level, recording, which, interests } satisfies SearchRequest);
    return () => worker.terminate();
  }, [level, recording, interests, which, open, wanted]);
  return known ?? STARTED;
}
