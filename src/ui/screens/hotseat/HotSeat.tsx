import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Party } from '../../../engine/index.ts';
import { Begun, Curtain } from './Curtain.tsx';
import { turnsOf } from './turns.ts';

/** The delegation that has the device, for one step of the run and no longer. */
interface Holding {
  readonly party: Party;
  readonly moment: string;
}

/**
 * One device that several delegations pass on. A delegation's screen is there from its Begin until it has
 * handed in, the step is over or it closes the screen; before and after there is the curtain. Nothing of
 * this is in the address or the history, so that the back button leads out and never to another's screen.
 * For a run under way: what comes after its end belongs to nobody alone.
 */
export function HotSeat({
  held,
  awaited,
  moment,
  beside,
  children,
}: {
  /** The delegations on this device, in the order in which it goes round. */
  held: readonly Party[];
  /** Whom the table waits for. */
  awaited: readonly Party[];
  /** Names the step of the run (`momentOf`). */
  moment: string;
  /** On the curtain, for everyone to see. */
  beside?: ReactNode;
  /** One delegation's screen; `close` draws the curtain before it has handed in. */
  children: (party: Party, close: () => void) => ReactNode;
}) {
  const [holding, setHolding] = useState<Holding | null>(null);
  const close = useCallback(() => setHolding(null), []);
  useEffect(() => {
    // A page that the browser kept and brings back comes back with the curtain.
    window.addEventListener('pagehide', close);
    return () => window.removeEventListener('pagehide', close);
  }, [close]);
  const turns = turnsOf(held, awaited);
  const begun = holding?.moment === moment && turns.here.includes(holding.party);
  // Whoever is asked again later begins again, behind the curtain.
  if (holding && !begun) setHolding(null);
  if (!begun) {
    return (
      <Curtain turns={turns} onBegin={(party) => setHolding({ party, moment })}>
        {beside}
      </Curtain>
    );
  }
  const { party } = holding;
  return <Begun key={`${party}/${moment}`}>{children(party, close)}</Begun>;
}
