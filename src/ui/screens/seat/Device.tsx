import type { ReactNode } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { TableLine } from '../../../session/index.ts';
import { momentOf } from '../../game/game.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { HotSeat } from '../hotseat/HotSeat.tsx';
import { useHere } from './context.ts';
import { Seat } from './Seat.tsx';
import { Strip } from './Strip.tsx';
import css from './seat.module.css';

/** Several delegations of a table at one device: a curtain between one and the next. */
export function Device({
  line,
  parties,
  menu,
}: {
  line: TableLine;
  parties: readonly Party[];
  menu: ReactNode;
}) {
  const { loaded, picture } = useHere();
  const seat = picture.seats.find(({ table }) => table === line.number);
  if (!seat) {
    return (
      <p className={css.waiting} role="status">
        {say.game.preparing}
      </p>
    );
  }
  // Once it is over nothing is one delegation's alone.
  if (line.outcome) return <Seat line={line} party={parties[0]!} menu={menu} />;
  return (
    <HotSeat
      held={parties}
      awaited={line.awaited}
      moment={momentOf({ ...seat.view, level: loaded.level })}
      beside={
        <>
          <div className={css.onCurtain}>
            <Strip line={line} dated />
          </div>
          {menu && <p>{menu}</p>}
        </>
      }
    >
      {(party, close) => (
        <Seat
          line={line}
          party={party}
          menu={menu}
          extra={
            <Button small onClick={close}>
              {say.hotseat.handOver}
            </Button>
          }
        />
      )}
    </HotSeat>
  );
}
