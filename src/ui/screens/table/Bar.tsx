import { useRef, useState } from 'react';
import { PARTIES, textKey, type Party, type Text, type View } from '../../../engine/index.ts';
import { useGame } from '../../game/context.ts';
import { closesAtOnce, Deed, HandIn, HandInState } from '../../game/HandIn.tsx';
import { Guide, guided } from '../../guide/Guide.tsx';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { lapsingSignature, type Draft } from './draft.ts';
import css from './table.module.css';

/** The deeds that close the round, and what has been changed so far. The main deed stands last. */
export function Bar({
  view,
  draft,
  onClose,
  onWalkOut,
}: {
  view: View;
  draft: Draft;
  onClose: () => void;
  onWalkOut: () => void;
}) {
  const { game, snapshot } = useGame();
  const { mayDecide, onlooker } = snapshot;
  const [dialog, setDialog] = useState<'show' | 'walk' | null>(null);
  const words = say.table.bar;
  const box = useRef<HTMLDivElement>(null);
  // Undo goes once nothing is left to undo: what is told then is read instead.
  const undo = () => {
    box.current?.querySelector<HTMLElement>(`.${css.summary}`)?.focus();
    draft.undo();
  };
  const touched =
    draft.changes.length > 0 || draft.acts.length > 0 || draft.shows.length > 0 || draft.signing;
  return (
    <div ref={box} className={css.bar} data-onlooker={onlooker ?? undefined}>
      {!onlooker && (
        <Guide view={view} changed={draft.changes.length > 0} oddsShown={snapshot.oddsShown} />
      )}
      {!draft.locked && <Summary view={view} draft={draft} />}
      <HandInState />
      {!draft.locked && (
        <div className={css.barDeeds}>
          {touched && <Button onClick={undo}>{words.undo}</Button>}
          {mayDecide && view.level.required.includes(view.party) && (
            <Deed onClick={() => setDialog('walk')}>{words.walkOut}</Deed>
          )}
          <Deed onClick={() => setDialog('show')}>{words.show}</Deed>
          <HandIn laid={draft.laidOut}>
            <Deed main onClick={onClose} {...guided('deed')}>
              {mainDeed(view, draft, closesAtOnce(game))}
            </Deed>
          </HandIn>
        </div>
      )}
      {dialog === 'show' && (
        <ShowDialog view={view} draft={draft} onClose={() => setDialog(null)} />
      )}
      {dialog === 'walk' && (
        <Modal title={words.walkTitle} onClose={() => setDialog(null)}>
          <p>{words.walkNote}</p>
          <div className={css.choices}>
            <Button onClick={() => setDialog(null)}>{say.common.cancel}</Button>
            <Deed
              main
              onClick={() => {
                setDialog(null);
                onWalkOut();
              }}
            >
              {words.walkConfirm}
            </Deed>
          </div>
        </Modal>
      )}
    </div>
  );
}

/** What handing in does, named, and that it closes the round where nobody else is waited for. A text that is tabled is signed by whoever tables it. */
function mainDeed(view: View, draft: Draft, closes: boolean): string {
  const words = say.table.bar[closes ? 'closing' : 'handing'];
  if (draft.signing) return words.sign;
  if (draft.shows.length > 0) return words.show;
  if (view.text && textKey(draft.text) === textKey(view.text)) return say.table.bar.signAgain;
  if (draft.changes.length === 0) return say.table.bar.stand;
  return draft.base && draft.amended.length === 0 ? words.sponsor : say.table.bar.table;
}

function Summary({ view, draft }: { view: View; draft: Draft }) {
  const words = say.table.bar;
  const { base, signing } = draft;
  // What is told is what differs from the text that the draft started from.
  const from = base?.text ?? view.positions[view.party];
  const changes = (base ? draft.amended : draft.changes).map((at) => {
    const { options } = view.level.articles[at]!;
    return `${at + 1}${say.writing.colon}${options[from[at]!]!.label} → ${options[draft.text[at]!]!.label}`;
  });
  const whose = base && cast[base.of].of;
  const shown = draft.shows.map((party) => words.shownTo(cast[party].seat));
  const lapsing = lapsingSignature(view, draft);
  const last = view.round >= view.roundLimit;
  return (
    <div className={css.summary} tabIndex={-1}>
      <p>
        {last && <b>{words.last} </b>}
        {signing
          ? words.signs(whoseText(view, signing))
          : whose
            ? words.amends(whose, draft.amended.length)
            : words.changes(draft.changes.length)}
      </p>
      <p className="note">
        {shown.length > 0
          ? shown.join('; ')
          : signing
            ? draft.changes.length > 0
              ? words.signsOnly
              : ''
            : changes.length > 0
              ? changes.join('; ')
              : base
                ? words.sponsorNote
                : view.text
                  ? words.standNote
                  : ''}
      </p>
      {lapsing && (
        <p>
          <b>{words.lapses(whoseText(view, lapsing))}</b>
        </p>
      )}
    </div>
  );
}

/** Whose text it is that has been signed or is to be. */
function whoseText(view: View, text: Text): string {
  const key = textKey(text);
  const of = PARTIES.find(
    (party) => party !== view.party && textKey(view.positions[party]) === key,
  );
  return of ? say.table.bar.draftOf(cast[of].of) : say.table.bar.otherText;
}

/** Show the draft to one delegation alone: choose which, then say so. */
function ShowDialog({ view, draft, onClose }: { view: View; draft: Draft; onClose: () => void }) {
  const words = say.table.bar;
  const [to, setTo] = useState<Party | null>(draft.shows[0] ?? null);
  const done = (choice: Party | null) => {
    draft.show(choice);
    onClose();
  };
  return (
    <Modal title={words.showTitle} onClose={onClose}>
      <p>{words.showNote}</p>
      <fieldset className={css.pick}>
        <legend className="hidden">{words.showWho}</legend>
        {PARTIES.filter((party) => party !== view.party).map((party) => (
          <label key={party} className={css.option}>
            <input
              type="radio"
              name="show-to"
              checked={to === party}
              onChange={() => setTo(party)}
            />
            {cast[party].name}
          </label>
        ))}
      </fieldset>
      <div className={css.choices}>
        {draft.shows.length > 0 ? (
          <Button onClick={() => done(null)}>{words.showNot}</Button>
        ) : (
          <Button onClick={onClose}>{say.common.cancel}</Button>
        )}
        <Button main disabled={to === null} onClick={() => done(to)}>
          {to ? words.showDo(cast[to].seat) : words.showPick}
        </Button>
      </div>
    </Modal>
  );
}
