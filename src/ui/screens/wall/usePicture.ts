import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Picture } from '../../../session/index.ts';
import type { Connection, Line } from '../../classroom/connection.ts';

/** What a connection knows and how it stands, drawn anew after each change. */
export function usePicture(connection: Connection): {
  readonly picture: Picture | null;
  readonly line: Line;
} {
  return {
    picture: useSyncExternalStore(connection.subscribe, connection.getPicture),
    line: useSyncExternalStore(connection.subscribe, connection.getLine),
  };
}

/** The host's clock, told every second. Only what shows time asks for it. */
export function useHostClock(connection: Pick<Connection, 'hostNowMs'>): number {
  const [now, setNow] = useState(() => connection.hostNowMs());
  useEffect(() => {
    const timer = setInterval(() => setNow(connection.hostNowMs()), 1000);
    return () => clearInterval(timer);
  }, [connection]);
  return now;
}
