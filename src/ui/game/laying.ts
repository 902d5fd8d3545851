import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Action } from '../../engine/index.ts';
import { useGame } from './context.ts';
import type { LaidOut } from './drafts.ts';

/** How one screen lays out: from nothing, from what was kept, and as decisions. */
export interface Laying<Laid> {
  readonly moment: string;
  readonly fresh: Laid;
  /** What was kept, as far as it still makes sense; null where it does not. */
  readonly parse: (text: string) => Laid | null;
  readonly decisions: (laid: Laid) => readonly Action[];
}

/**
 * What the person has laid out at one moment: found again after a reload, kept after each change, and
 * replaced by what is taken up from elsewhere. Use under a key of the moment.
 */
export function useLaidOut<Laid>(laying: Laying<Laid>): {
  readonly laid: Laid;
  readonly change: (change: (now: Laid) => Laid) => void;
  readonly laidOut: LaidOut;
} {
  const { drafts } = useGame();
  const { moment } = laying;
  const [laid, setLaid] = useState(() => {
    const kept = drafts.read(moment);
    return (kept === null ? null : laying.parse(kept)) ?? laying.fresh;
  });
  const laidOut = { moment, text: JSON.stringify(laid), actions: laying.decisions(laid) };
  const known = useRef(laidOut.text);
  const parse = useRef(laying.parse);
  useEffect(() => {
    parse.current = laying.parse;
    if (laidOut.text === known.current) return;
    known.current = laidOut.text;
    drafts.keep(laidOut);
  });
  // At once, so that nothing that is taken up after the first reading is missed.
  useLayoutEffect(
    () =>
      drafts.subscribe((taken) => {
        const found = taken.moment === moment ? parse.current(taken.text) : null;
        if (found === null) return;
        known.current = JSON.stringify(found);
        setLaid(found);
      }),
    [drafts, moment],
  );
  return { laid, change: setLaid, laidOut };
}
