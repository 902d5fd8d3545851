import {
  createContext,
  useContext,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Fault } from '../../base/result.ts';
import type { Action } from '../../engine/index.ts';
import type { LoadedLevel } from '../level.ts';
import type { Drafts, LaidOut } from './drafts.ts';
import { momentOf, type Game, type GameSnapshot } from './game.ts';

/** A seat of a game, and what the screens need besides. */
export interface Playing {
  readonly game: Game;
  readonly loaded: LoadedLevel;
  readonly drafts: Drafts;
  /** What stands in the place of the buttons that hand in, for whoever looks on: suggest the draft. */
  readonly handIn?: ((laid: LaidOut) => ReactNode) | undefined;
}

/** How the game and its briefing are reached from each other. */
export interface BriefingWay {
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  /** The address of either, where it has one. */
  readonly address?: ((shown: boolean) => string) | undefined;
}

/**
 * The briefing without an address of its own: where one device is passed on, the back button must lead to
 * nobody's sheet.
 * @param first whether it is shown at the beginning.
 */
export function useBriefingHere(first = false): BriefingWay {
  const [shown, show] = useState(first);
  return useMemo(() => ({ shown, show }), [shown]);
}

/** A decision on its way. */
export interface Deciding {
  /** While one is on its way no other is sent. */
  readonly busy: boolean;
  /** Why the last one of this moment was refused. */
  readonly refusal: Fault | null;
  readonly decide: (...actions: readonly Action[]) => void;
}

export interface PlayingHere extends Playing {
  readonly briefing: BriefingWay;
  readonly deciding: Deciding;
}

export const PlayingContext = createContext<PlayingHere | null>(null);

/** The game on this page, its snapshot and its level. */
export function useGame(): PlayingHere & { readonly snapshot: GameSnapshot } {
  const playing = useContext(PlayingContext);
  if (!playing) throw new Error('broken invariant: no game around this screen');
  return { ...playing, snapshot: useSnapshot(playing.game) };
}

/** Whether odds and durability are told here: always, but for a game whose host holds them back. */
export function useOddsShown(): boolean {
  const playing = useContext(PlayingContext);
  return useSyncExternalStore(
    playing?.game.subscribe ?? nothing,
    () => playing?.game.getSnapshot().oddsShown ?? true,
  );
}

function nothing(): () => void {
  return nothing;
}

/** A game's snapshot, redrawn whenever it changes. */
export function useSnapshot(game: Game): GameSnapshot {
  return useSyncExternalStore(game.subscribe, game.getSnapshot);
}

/** Decisions for a game, one at a time. */
export function useDeciding(game: Game): Deciding {
  const moment = momentOf(useSnapshot(game).view);
  // The state is for drawing; two presses may come before it is drawn.
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{
    readonly moment: string;
    readonly fault: Fault;
  } | null>(null);
  const decide = useMemo(() => {
    const send = async (actions: readonly Action[]) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setRefused(null);
      const at = momentOf(game.getSnapshot().view);
      try {
        const fault = await game.decide(...actions);
        if (fault) setRefused({ moment: at, fault });
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    };
    return (...actions: readonly Action[]) => void send(actions);
  }, [game]);
  return useMemo(
    () => ({ busy, refusal: refused?.moment === moment ? refused.fault : null, decide }),
    [busy, refused, moment, decide],
  );
}
