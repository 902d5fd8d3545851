import { useEffect, useMemo } from 'react';
import type { Connection } from './connection.ts';

/** Connections in use, with how many screens hold each. */
const holders = new Map<Connection, number>();

/**
 * A connection that lives as long as a screen holds it. A screen that is drawn again at once, as React
 * does on trial, keeps its line.
 */
export function useHeld(open: () => Connection): Connection {
  const connection = useMemo(() => open(), [open]);
  useEffect(() => {
    holders.set(connection, (holders.get(connection) ?? 0) + 1);
    return () => {
      holders.set(connection, holders.get(connection)! - 1);
      setTimeout(() => {
        if (holders.get(connection) !== 0) return;
        holders.delete(connection);
        connection.close();
      }, 0);
    };
  }, [connection]);
  return connection;
}
