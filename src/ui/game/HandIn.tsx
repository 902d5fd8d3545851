import type { ComponentProps, ReactNode } from 'react';
import type { View } from '../../engine/index.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useGame } from './context.ts';
import type { LaidOut } from './drafts.ts';
import { faultInWords } from './faults.ts';
import type { Game, GameSnapshot } from './game.ts';
import css from './game.module.css';

/** Whether the seat waits for others: it has handed in, or it is not its turn. */
export function isWaiting({ awaited, myTurn }: GameSnapshot): boolean {
  return awaited.length > 0 && !myTurn;
}

/** Whether the holder of a view has handed in what this moment asks of everyone. */
function hasHandedIn({ phase, violation, ready, party }: View): boolean {
  return ready[party] && (phase !== 'violation' || violation!.step === 'aftermath');
}

/** Why nothing can be handed in now, as sentences; empty where it can. */
function stateInWords(snapshot: GameSnapshot): string {
  const words = say.game.handIn;
  const { awaited, view, paused, onlooker } = snapshot;
  const names = awaited.map((party) => cast[party].name).join(', ');
  const waits = isWaiting(snapshot);
  return [
    waits && hasHandedIn(view) ? words.handedIn : '',
    waits ? words.awaited(names) : '',
    paused ? words.paused : '',
    onlooker && !waits && awaited.length > 0 ? words.onlooker[onlooker] : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Who is awaited, and why the reader cannot hand in. It stays while its words change, so that a screen
 * reader tells them.
 */
export function HandInState() {
  const { snapshot } = useGame();
  return (
    <div className={css.state} role="status">
      {stateInWords(snapshot)}
    </div>
  );
}

/** Whether handing in closes the turn: where all others are strategies, that decide at once. */
export function closesAtOnce({ own }: Game): boolean {
  return own !== null;
}

/** The buttons that hand in, where the reader may; the place of a suggestion, where not. */
export function HandIn({ laid, children }: { laid: LaidOut; children: ReactNode }) {
  const { snapshot, handIn } = useGame();
  if (isWaiting(snapshot)) return null;
  return snapshot.mayDecide ? children : handIn?.(laid);
}

/** A button that sends a decision. While one is on its way, or the game is paused, it does nothing. */
export function Deed({ onClick, ...rest }: ComponentProps<typeof Button>) {
  const { snapshot, deciding } = useGame();
  const idle = deciding.busy || snapshot.paused;
  return (
    <Button {...rest} aria-disabled={idle || undefined} onClick={idle ? undefined : onClick} />
  );
}

/** Why the last decision was refused, if it was. */
export function Refusal() {
  const { refusal } = useGame().deciding;
  return refusal && <Notice>{faultInWords(refusal)}</Notice>;
}
