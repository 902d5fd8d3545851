import { createContext, useContext } from 'react';
import type { Picture } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import type { LoadedLevel } from '../../level.ts';

/** A session as somebody in it has it on this page. */
export interface Here {
  readonly connection: Connection;
  readonly picture: Picture;
  readonly loaded: LoadedLevel;
  /** The ticket by which another device takes the same seat; null for a session of this device alone. */
  readonly ticket: string | null;
}

export const HereContext = createContext<Here | null>(null);

/** The session around a screen. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('broken invariant: no session around this screen');
  return here;
}
