import { startTransition, useEffect, useState } from 'react';

/**
 * How many of so many parts of a page may be drawn yet: one more after each drawing, so that input is
 * answered between two.
 */
export function useStages(parts: number): number {
  const [stage, setStage] = useState(1);
  useEffect(() => {
    if (stage >= parts) return;
    const timer = setTimeout(() => startTransition(() => setStage(stage + 1)), 16);
    return () => clearTimeout(timer);
  }, [stage, parts]);
  return stage;
}
