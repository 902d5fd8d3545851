import { useId, useState } from 'react';
import type { Ask, Party, View } from '../../../engine/index.ts';
import { number } from '../../format.ts';
import { useAnswer, type DealsDesk } from '../../game/deals.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { ChangesList } from './ChangesList.tsx';
import type { Draft } from './draft.ts';
import css from './table.module.css';

/** The smallest change of my draft after which a delegation would sign, by what it has stated. */
export function WhatWouldItTake({
  view,
  draft,
  desk,
  party,
}: {
  view: View;
  draft: Draft;
  desk: DealsDesk;
  party: Party;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = say.deals.ask;
  const answer = useAnswer(desk, open ? { search: 'ask', text: draft.text, party } : null);
  return (
    <>
      <button
        type="button"
        className={css.asText}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.open}
        <span className="hidden"> {words.of(cast[party].seat)}</span>
      </button>
      <div id={id} className={css.answer} role="status">
        {open &&
          (answer ? (
            <Found view={view} draft={draft} party={party} ask={answer.found} />
          ) : (
            <p className="note">{words.looking}</p>
          ))}
      </div>
    </>
  );
}

function Found({ view, draft, party, ask }: { view: View; draft: Draft; party: Party; ask: Ask }) {
  const words = say.deals.ask;
  const who = cast[party].seat;
  if (ask.changes === null) {
    return <p>{ask.never ? words.never(who) : words.none(who, ask.searched)}</p>;
  }
  if (ask.changes.length === 0) return <p>{words.nothing(who)}</p>;
  return (
    <>
      <p>
        <b>{words.changes(ask.changes.length)}</b>{' '}
        {words.price(who, number(ask.gain, 1), number(Math.abs(ask.cost), 1), ask.cost >= 0)}
      </p>
      <ChangesList level={view.level} from={draft.text} to={ask.text} />
      <p>
        <Button small disabled={draft.locked} onClick={() => draft.adopt(ask.text)}>
          {say.deals.put}
        </Button>
      </p>
      <p className="note">
        {words.note} {!ask.exact && words.cut}
      </p>
    </>
  );
}
