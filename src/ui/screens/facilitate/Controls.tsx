import { useState } from 'react';
import type { Picture, TableLine } from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import { turnInWords } from '../wall/cards.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { useAsk } from './useAsk.ts';
import { slowestOf } from './words.ts';
import css from './facilitate.module.css';

const TWO_MINUTES = 120;

/** What concerns all tables: begin, pause, more time, the slowest table, debrief and end. */
export function SessionControls({
  picture: { facts, tables, people },
  quarters,
  onAdvance,
}: {
  picture: Picture;
  quarters: number;
  onAdvance: (table: TableLine) => void;
}) {
  const words = say.facilitate;
  const ask = useAsk();
  const [asked, setAsked] = useState<'debrief' | 'end' | null>(null);
  const slowest = slowestOf(tables);
  const unseated = people.filter(({ seat }) => seat === null).length;
  const { stage } = facts;
  return (
    <Section title={words.controls.title}>
      {stage === 'lobby' && (
        <>
          <Button main onClick={() => void ask({ type: 'begin' })}>
            {words.stage.begin}
          </Button>
          <p className="note">{words.stage.beginNote}</p>
        </>
      )}
      {(stage === 'playing' ||
        (stage === 'debrief' && tables.some(({ forkedFrom }) => forkedFrom !== null))) && (
        <div className={css.pair}>
          <Button
            main={!facts.paused}
            onClick={() => void ask({ type: 'pause', table: null, paused: !facts.paused })}
          >
            {facts.paused ? words.controls.resumeAll : words.controls.pauseAll}
          </Button>
          <Button
            onClick={() =>
              void ask(
                { type: 'extend', table: null, seconds: TWO_MINUTES },
                words.controls.extended,
              )
            }
          >
            {words.controls.extendAll}
          </Button>
        </div>
      )}
      {stage === 'playing' && (
        <div className={css.item}>
          <p>
            <b>{words.controls.advanceSlowest}</b>
            <br />
            <span className="note">
              {slowest
                ? words.controls.slowest(slowest.number, turnInWords(slowest, quarters))
                : words.controls.none}
            </span>
          </p>
          <Button small disabled={!slowest} onClick={() => slowest && onAdvance(slowest)}>
            {words.card.advance}
          </Button>
        </div>
      )}
      {unseated > 0 && stage !== 'ended' && (
        <div className={css.item}>
          <p>{words.controls.unseated(unseated)}</p>
          <Button small onClick={() => void ask({ type: 'draw-lots' })}>
            {words.controls.drawLots}
          </Button>
        </div>
      )}
      {stage !== 'ended' && (
        <div className={css.row}>
          {stage !== 'debrief' && (
            <Button small onClick={() => void ask({ type: 'add-table' })}>
              {words.controls.addTable}
            </Button>
          )}
          {stage === 'playing' && (
            <Button small onClick={() => setAsked('debrief')}>
              {words.stage.debrief}
            </Button>
          )}
          <Button small onClick={() => setAsked('end')}>
            {words.stage.end}
          </Button>
        </div>
      )}
      {asked && (
        <Confirm
          title={asked === 'end' ? words.stage.endTitle : words.stage.debriefTitle}
          deed={words.stage[asked]}
          onClose={() => setAsked(null)}
          onDone={() => void ask({ type: asked })}
        >
          <p>{asked === 'end' ? words.stage.endBody : words.stage.debriefBody}</p>
        </Confirm>
      )}
    </Section>
  );
}

/** What can be done with one table, at the foot of its card. */
export function CardControls({
  table,
  isOpen,
  onOpen,
  onMessage,
  onSeats,
  onAdvance,
}: {
  table: TableLine;
  /** Decisions are taken there: the session is under way and the table is not over. */
  isOpen: boolean;
  onOpen: () => void;
  onMessage: () => void;
  onSeats: () => void;
  onAdvance: () => void;
}) {
  const words = say.facilitate.card;
  const ask = useAsk();
  const { number, paused, awaited, phase } = table;
  const deed = (name: string) => ({
    small: true,
    children: name,
    'aria-label': words.of(name, number),
  });
  return (
    <>
      <Button {...deed(words.open)} onClick={onOpen} />
      <Button {...deed(words.message)} onClick={onMessage} />
      <Button {...deed(words.seats)} onClick={onSeats} />
      {isOpen && (
        <span className={css.end}>
          <Button
            {...deed(paused ? words.resume : words.pause)}
            onClick={() => void ask({ type: 'pause', table: number, paused: !paused })}
          />
          {(awaited.length > 0 || phase === 'ceasefire') && (
            <Button {...deed(words.advance)} onClick={onAdvance} />
          )}
          <Button
            {...deed(words.extend)}
            onClick={() =>
              void ask(
                { type: 'extend', table: number, seconds: TWO_MINUTES },
                say.facilitate.controls.extended,
              )
            }
          />
        </span>
      )}
    </>
  );
}

/** Asks before a table is advanced: for whom is handed in. */
export function Advance({ table, onClose }: { table: TableLine; onClose: () => void }) {
  const words = say.facilitate.advance;
  const ask = useAsk();
  const who = table.awaited.map((party) => cast[party].name).join(', ');
  return (
    <Confirm
      title={words.title(table.number)}
      deed={words.deed}
      onClose={onClose}
      onDone={() => void ask({ type: 'advance', table: table.number, party: null })}
    >
      <p>{who ? words.body(who) : words.quarter}</p>
    </Confirm>
  );
}
