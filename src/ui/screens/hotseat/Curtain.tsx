import { useEffect, useRef, type ReactNode } from 'react';
import type { Party } from '../../../engine/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import type { Turns } from './turns.ts';
import css from './hotseat.module.css';

/**
 * What a shared device shows between two delegations. It is the whole page: nothing of a delegation is
 * under it, to be seen, read out, found or come back to.
 */
export function Curtain({
  turns,
  onBegin,
  children,
}: {
  turns: Turns;
  /** The delegation named is there and looks. */
  onBegin: (party: Party) => void;
  /** What everyone may see: the table, the clock. */
  children?: ReactNode;
}) {
  const [next, ...others] = turns.here;
  return (
    <main id="main" className={css.curtain}>
      {next === undefined ? (
        <Waiting turns={turns} />
      ) : (
        <Handing key={next} next={next} others={others} turns={turns} onBegin={onBegin} />
      )}
      {children}
    </main>
  );
}

function Handing({
  next,
  others,
  turns,
  onBegin,
}: {
  next: Party;
  others: readonly Party[];
  turns: Turns;
  onBegin: (party: Party) => void;
}) {
  const title = useArrival();
  const words = say.hotseat;
  return (
    <>
      <p className={css.mark}>
        <DelegationMark party={next} name />
      </p>
      <h1 ref={title} tabIndex={-1}>
        {words.title(cast[next].name)}
      </h1>
      <p>{words.note}</p>
      <p>
        <Button main onClick={() => onBegin(next)}>
          {words.begin(cast[next].name)}
        </Button>
      </p>
      {others.length === 0 ? (
        <p className="note">{words.lastHere}</p>
      ) : (
        <section className={css.toCome} aria-labelledby="to-come">
          <h2 id="to-come">{words.toCome}</h2>
          <ul>
            {others.map((party) => (
              <li key={party}>
                <DelegationMark party={party} name />
                <Button small onClick={() => onBegin(party)}>
                  {words.first(cast[party].name)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {turns.elsewhere.length > 0 && (
        <p className="note">{words.elsewhere(namesOf(turns.elsewhere))}</p>
      )}
    </>
  );
}

/** Nobody here is awaited; the words change as others decide, and are told. */
function Waiting({ turns }: { turns: Turns }) {
  const title = useArrival();
  const words = say.hotseat;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.waitingTitle}
      </h1>
      <p role="status">
        {turns.elsewhere.length > 0 ? words.waiting(namesOf(turns.elsewhere)) : words.between}
      </p>
    </>
  );
}

function namesOf(parties: readonly Party[]): string {
  return parties.map((party) => cast[party].name).join(', ');
}

/** Gives the focus to the screen's title once a delegation has begun and its screen is there. */
export function Begun({ children }: { children: ReactNode }) {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = screen.current!;
    // A screen that loads late comes after this; the first title that appears gets the focus.
    const focus = () => {
      const title = element.querySelector<HTMLElement>('main h1');
      if (!title) return false;
      title.tabIndex = -1;
      if (!title.contains(document.activeElement)) title.focus();
      return true;
    };
    if (focus()) return;
    const watch = new MutationObserver(() => {
      if (focus()) watch.disconnect();
    });
    watch.observe(element, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={screen} className={css.begun}>
      {children}
    </div>
  );
}
