import { useEffect, useState } from 'react';
import { loadLevel, type LoadedLevel } from './level.ts';

/** A level once it has come; null until then, and while it is not known which one is wanted. @param attempt another figure tries again */
export function useLevel(id: string | null, attempt = 0): LoadedLevel | 'failed' | null {
  const [came, setCame] = useState<{
    readonly id: string;
    readonly level: LoadedLevel | 'failed';
  }>();
  useEffect(() => {
    if (id === null) return undefined;
    let gone = false;
    loadLevel(id).then(
      (level) => gone || setCame({ id, level }),
      () => gone || setCame({ id, level: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  return came?.id === id ? came.level : null;
}
