import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Fault } from '../../base/result.ts';
import type { Picture, Request } from '../../session/index.ts';
import type { Connection, Line } from './connection.ts';

/** What is known of a session, redrawn whenever that changes. */
export function usePicture(connection: Connection): Picture | null {
  return useSyncExternalStore(connection.subscribe, connection.getPicture);
}

/** How the line to the host stands. */
export function useLine(connection: Connection): Line {
  return useSyncExternalStore(connection.subscribe, connection.getLine);
}

/** The host's clock, read anew every second while something is timed. */
export function useHostNow(connection: Connection, running: boolean): number {
  const [now, setNow] = useState(() => connection.hostNowMs());
  useEffect(() => {
    if (!running) return;
    const read = () => setNow(connection.hostNowMs());
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [connection, running]);
  return now;
}

/** Something asked of the host: whether it is on its way, and why it was refused. */
export interface Asking {
  readonly busy: boolean;
  readonly refusal: Fault | null;
  /** Ask; true once it is done. While one request is on its way no other is sent. */
  readonly ask: (request: Request) => Promise<boolean>;
}

/** Requests of one part of a screen, one at a time. */
export function useAsking(connection: Connection): Asking {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Fault | null>(null);
  const ask = async (request: Request) => {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(true);
    try {
      const fault = await connection.ask(request);
      setRefusal(fault);
      return fault === null;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, refusal, ask };
}
