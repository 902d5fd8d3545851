import { useEffect, useMemo, useState } from 'react';
import type { History } from '../../../replay/index.ts';
import { endOfTurn, stopAt, stopsOf, type Eyes, type Stop } from './scene.ts';

export type Speed = 'slow' | 'normal' | 'fast' | 'turns';

/** Milliseconds for which each place stays in sight. */
const STAY_MS: Readonly<Record<Speed, number>> = {
  slow: 3000,
  normal: 1500,
  fast: 500,
  turns: 2000,
};

/** Where a replay stands, and every way to move it. */
export interface Playback {
  readonly stops: readonly Stop[];
  /** Which of the stops. */
  readonly at: number;
  readonly stop: Stop;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly eyes: Eyes;
  readonly setSpeed: (speed: Speed) => void;
  readonly setEyes: (eyes: Eyes) => void;
  readonly toggle: () => void;
  readonly stepTurn: (by: number) => void;
  readonly stepEvent: (by: number) => void;
  readonly toTurn: (turn: number) => void;
  /** To the place where a happening was out. */
  readonly toHappening: (at: number) => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  /** To the next incident, or the last one before; false where there is none. */
  readonly toIncident: (by: 1 | -1) => boolean;
}

/** Whether motion is asked to be reduced: playing then goes turn by turn, which moves least. */
function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The place of a replay, from the end of a turn on, and its clock. */
export function usePlayback(history: History, fromTurn: number | null): Playback {
  const [eyes, setEyes] = useState<Eyes>(null);
  const stops = useMemo(() => stopsOf(history, eyes), [history, eyes]);
  const [upTo, setUpTo] = useState(() => {
    const at = fromTurn === null ? 0 : endOfTurn(stops, fromTurn);
    return stops[at]!.upTo;
  });
  const [wanted, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(() => (calm() ? 'turns' : 'normal'));
  const at = stopAt(stops, upTo);
  const stop = stops[at]!;
  const last = stops.length - 1;
  const playing = wanted && at < last;
  const onTurn = (turn: number) => stops[endOfTurn(stops, turn)]!.upTo;
  const { turns } = history;

  const go = (to: number) => {
    setPlaying(false);
    setUpTo(to);
  };
  useEffect(() => {
    if (!playing) return;
    const next = () =>
      setUpTo((now) => {
        const from = stopAt(stops, now);
        if (speed !== 'turns') return stops[Math.min(last, from + 1)]!.upTo;
        const { turn } = stops[from]!;
        const end = endOfTurn(stops, turn);
        return stops[from < end ? end : endOfTurn(stops, Math.min(turns.length, turn + 1))]!.upTo;
      });
    const timer = setInterval(next, STAY_MS[speed]);
    return () => clearInterval(timer);
  }, [playing, speed, stops, last, turns]);

  return {
    stops,
    at,
    stop,
    playing,
    speed,
    eyes,
    setSpeed,
    setEyes,
    toggle() {
      // From the end it begins again.
      if (!playing && at === last) setUpTo(stops[0]!.upTo);
      setPlaying(!playing);
    },
    stepTurn(by) {
      const end = endOfTurn(stops, stop.turn);
      // Forward, a turn that is under way is first finished; back, it is left at the end of the one before.
      const turn = by > 0 && at < end ? stop.turn : stop.turn + by;
      go(turn < 1 ? stops[0]!.upTo : onTurn(Math.min(turns.length, turn)));
    },
    stepEvent: (by) => go(stops[Math.min(last, Math.max(0, at + by))]!.upTo),
    toTurn: (turn) => go(onTurn(turn)),
    toHappening: (happening) => go(happening + 1),
    toStart: () => go(stops[0]!.upTo),
    toEnd: () => go(stops[last]!.upTo),
    toIncident(by) {
      const { happenings } = history;
      const isIncident = (each: number) =>
        happenings[each]!.event.type === 'tested' &&
        (by > 0 ? each >= stop.upTo : each < stop.upTo - 1);
      const all = happenings.flatMap((_, each) => (isIncident(each) ? [each] : []));
      const found = by > 0 ? all[0] : all[all.length - 1];
      if (found !== undefined) go(found + 1);
      return found !== undefined;
    },
  };
}
