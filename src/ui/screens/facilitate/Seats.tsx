import { useState } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Picture, TableLine } from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { seatNote, seatStates, seatInWords } from '../wall/cards.ts';
import { useAsk } from './useAsk.ts';
import { isOpen } from './words.ts';
import css from './facilitate.module.css';

/** The delegations of one table: who sits there, and passing a seat to a strategy and back. */
export function Seats({
  table,
  picture: { facts, people },
  onClose,
}: {
  table: TableLine;
  picture: Picture;
  onClose: () => void;
}) {
  const words = say.facilitate.seats;
  const ask = useAsk();
  const [replacing, setReplacing] = useState<Party | null>(null);
  const { number, awaited, nudges } = table;
  const open = isOpen(table, facts.stage);
  return (
    <Modal title={words.title(number)} onClose={onClose}>
      <ul className={css.list}>
        {seatStates(table, people, facts.stage).map((seat) => {
          const { party, by, people: here } = seat;
          const name = cast[party].name;
          const forPeople = facts.delegations.includes(party);
          const note = forPeople ? seatNote(seat) : words.notForPeople;
          return (
            <li key={party} className={css.item}>
              <p>
                <DelegationMark party={party} name /> {seatInWords(seat, facts.stage)}
                {nudges[party] > 0 && `, ${words.nudged(nudges[party])}`}
                <br />
                <span className="note">
                  {here.length > 0
                    ? here
                        .map(({ nickname, connected }) =>
                          connected ? nickname : `${nickname} (${say.facilitate.people.away})`,
                        )
                        .join(', ')
                    : words.nobody}
                  {note && `; ${note}`}
                </span>
              </p>
              {open && forPeople && (
                <span className={css.row}>
                  {by !== 'strategy' && awaited.includes(party) && (
                    <>
                      <Button
                        small
                        aria-label={words.nudgeOf(name)}
                        onClick={() => void ask({ type: 'nudge', table: number, party })}
                      >
                        {words.nudge}
                      </Button>
                      <Button
                        small
                        onClick={() => void ask({ type: 'advance', table: number, party })}
                      >
                        {say.facilitate.advance.one(cast[party].code)}
                      </Button>
                    </>
                  )}
                  {by === 'strategy' && here.length === 0 && (
                    <span className="note">{words.nobodyToGive}</span>
                  )}
                  {by === 'strategy' ? (
                    <Button
                      small
                      disabled={here.length === 0}
                      aria-label={words.giveBackOf(name)}
                      onClick={() =>
                        void ask({ type: 'hand-over', table: number, party, to: 'people' })
                      }
                    >
                      {words.giveBack}
                    </Button>
                  ) : replacing === party ? (
                    <>
                      <span className="note">{words.replaceBody}</span>
                      <Button
                        small
                        main
                        aria-label={words.replaceOf(name)}
                        onClick={() => {
                          setReplacing(null);
                          void ask({ type: 'hand-over', table: number, party, to: 'strategy' });
                        }}
                      >
                        {words.replace}
                      </Button>
                      <Button small onClick={() => setReplacing(null)}>
                        {say.common.cancel}
                      </Button>
                    </>
                  ) : (
                    <Button
                      small
                      aria-label={words.replaceOf(name)}
                      onClick={() => setReplacing(party)}
                    >
                      {words.replace}
                    </Button>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="note">{words.movePeople}</p>
    </Modal>
  );
}
