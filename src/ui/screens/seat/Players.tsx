import type { Party } from '../../../engine/index.ts';
import type { TableLine } from '../../../session/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useHere } from './context.ts';
import { playersAt } from './players.ts';
import css from './seat.module.css';

/** Who plays each delegation of a table, a line a delegation. */
export function Players({ line, but }: { line: TableLine; but?: Party }) {
  const { picture } = useHere();
  return (
    <ul className={css.players}>
      {playersAt(picture, line)
        .filter(({ party }) => party !== but)
        .map(({ party, who }) => (
          <li key={party}>
            <DelegationMark party={party} name />{' '}
            <span className={css.names}>
              {who.map((name, at) => (
                <span key={at}>
                  {at > 0 && ', '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </span>
          </li>
        ))}
    </ul>
  );
}
