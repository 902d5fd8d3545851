import { PARTIES } from '../../../engine/index.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';
import css from './table.module.css';

/** Whom the round waits for, and who has answered under seal. */
export function Awaited() {
  const { game, snapshot } = useGame();
  const { view, awaited } = snapshot;
  const words = say.table.awaited;
  return (
    <Section title={words.title} aside={words.note}>
      <ul className={css.awaited}>
        {PARTIES.map((party) => {
          const mine = party === view.party;
          const waits = awaited.includes(party);
          const noted = mine ? (game.own ? words.yourTurn : '') : words.sealed;
          return (
            <li key={party}>
              <DelegationMark party={party} />
              <span>
                {mine ? (
                  <b>{waits ? words.you : words.youAnswered}</b>
                ) : waits ? (
                  words.waits
                ) : (
                  words.answered
                )}
              </span>
              <span className="note">{waits && !mine ? '' : noted}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
