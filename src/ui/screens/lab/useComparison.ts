import { useEffect, useState } from 'react';
import type { Comparison } from '../../../lab/worlds/index.ts';
import { compareInPool, type Ran } from '../../worlds/pool.ts';

/** Two cells compared by every measure: null while that is worked out, 'failed' where it could not be. */
export function useComparison(
  ran: Ran,
  first: number,
  second: number,
): readonly Comparison[] | 'failed' | null {
  const [found, setFound] = useState<{
    readonly key: string;
    readonly comparisons: readonly Comparison[] | 'failed';
  } | null>(null);
  const key = `${ran.hash} ${first} ${second}`;
  useEffect(() => {
    let wanted = true;
    if (first === second) return;
    void compareInPool(ran, first, second).then((comparisons) => {
      if (wanted) setFound({ key, comparisons: comparisons ?? 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [ran, first, second, key]);
  return found?.key === key ? found.comparisons : null;
}
