import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LoadedLevel } from '../level.ts';
import type { Game, GameSnapshot } from './session.ts';

export interface Playing {
  readonly game: Game;
  readonly loaded: LoadedLevel;
}

export const PlayingContext = createContext<Playing | null>(null);

/** The game on this page, its snapshot and its level. */
export function useGame(): Playing & { readonly snapshot: GameSnapshot } {
  const playing = useContext(PlayingContext);
  if (!playing) throw new Error('broken invariant: no game around this screen');
  const snapshot = useSyncExternalStore(playing.game.subscribe, playing.game.getSnapshot);
  return { ...playing, snapshot };
}
