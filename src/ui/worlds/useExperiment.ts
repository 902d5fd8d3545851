import { useEffect, useRef, useState } from 'react';
import type { Level } from '../../engine/index.ts';
import type { Experiment } from '../../lab/worlds/index.ts';
import { runExperiment, type Status } from './pool.ts';

/** A level and an experiment on it, as one object that stays the same while the question does. */
export interface Asked {
  readonly level: Level;
  readonly experiment: Experiment;
}

/**
 * Run an experiment on all cores while it is asked for; null runs nothing. Asking for another, or
 * leaving, stops it. `cancel` stops it and keeps the worlds that every cell has by then.
 * @returns its status; null before the first word of it.
 */
export function useExperiment(asked: Asked | null): {
  readonly status: Status | null;
  readonly cancel: () => void;
} {
  const [told, setTold] = useState<{ readonly asked: Asked; readonly status: Status } | null>(null);
  const stop = useRef<((keep: boolean) => void) | null>(null);
  useEffect(() => {
    if (!asked) return;
    const end = runExperiment(asked.level, asked.experiment, (status) =>
      setTold({ asked, status }),
    );
    stop.current = end;
    return () => {
      stop.current = null;
      end();
    };
  }, [asked]);
  return {
    status: told && told.asked === asked ? told.status : null,
    cancel: () => stop.current?.(true),
  };
}
