import { firstArrivalQuarter, provisionsOf, type View } from '../../../engine/index.ts';
import { percent } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { UnrolledFront } from '../../parts/UnrolledFront.tsx';
import { sendsForce } from './Force.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** Why nobody stands on the line, and from when somebody may; null once somebody does. */
export function emptyFront(view: View, orders: Orders): string | null {
  const words = say.line.unrolled.empty;
  if (orders.before.densityTroopsPerKm.some((density) => density > 0)) return null;
  if (!sendsForce(view)) return words.none;
  const { russianConsent } = provisionsOf(view.level, view.text!);
  if (!view.consent.ukraine) return words.consent(cast.ukraine.seat);
  if (russianConsent && !view.consent.russia) return words.consent(cast.russia.seat);
  const first = firstArrivalQuarter(view);
  return first === null ? words.nobody : words.from(first);
}

/** The front, unrolled beneath the map. */
export function Front({
  view,
  orders,
  selected,
  onSelect,
}: {
  view: View;
  orders: Orders;
  selected: string | undefined;
  onSelect: (id: string) => void;
}) {
  const words = say.line.unrolled;
  const { before, after } = orders;
  return (
    <div className={css.unrolled}>
      <p className={css.unrolledHead}>
        <b>{words.title}</b> <span className="note">{words.note}</span>
      </p>
      <div className={css.strip}>
        <UnrolledFront
          halfCover={50}
          halfLabel={words.half}
          densityLabel={words.density}
          empty={emptyFront(view, orders)}
          selected={selected}
          onSelect={onSelect}
          describe={({ number: at }) =>
            after.odds ? words.draws(percent(after.odds.sectorChances[at - 1]!)) : ''
          }
          sectors={view.level.sectors.map((sector, at) => ({
            id: sector.id,
            number: at + 1,
            name: sector.name,
            shortName: sector.shortName ?? sector.name,
            lengthKm: sector.lengthKm,
            before: before.densityTroopsPerKm[at]!,
            after: after.densityTroopsPerKm[at]!,
            weakest: at === after.odds?.weakest,
          }))}
        />
      </div>
    </div>
  );
}
