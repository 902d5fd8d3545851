import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Request } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import { say } from '../../messages/index.ts';
import { sessionFault } from './words.ts';

/** What came of the last request, said where everybody can see and hear it. */
export interface Said {
  readonly text: string;
  readonly refused: boolean;
}

/** Ask something of the host; true once it is done. What is to be said then may be given. */
export type Ask = (request: Request, done?: string) => Promise<boolean>;

const AskContext = createContext<Ask | null>(null);
export const Asking = AskContext.Provider;

/** The way to ask the host, for every control of the facilitator's view. */
export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (!ask) throw new Error('broken invariant: no host around this control');
  return ask;
}

/** How long a confirmation stands, ms: to be read, and out of the way before the next. */
const SAID_MS = 6_000;

/** A way to ask over a connection, and what came of the last request. */
export function useAsking(connection: Connection): {
  readonly ask: Ask;
  readonly said: Said | null;
} {
  const [said, setSaid] = useState<Said | null>(null);
  const ask = useCallback<Ask>(
    async (request, done = '') => {
      const fault = await connection.ask(request);
      setSaid(
        fault
          ? { text: say.facilitate.refused(sessionFault(fault)), refused: true }
          : { text: done, refused: false },
      );
      return fault === null;
    },
    [connection],
  );
  useEffect(() => {
    if (!said || said.refused) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return useMemo(() => ({ ask, said }), [ask, said]);
}
