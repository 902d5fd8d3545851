import { useId, useState } from 'react';
import { PARTIES } from '../../../engine/index.ts';
import type { Facts, Picture, PublicPerson, Seat, TableLine } from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { useFolder } from '../../classroom/folder.ts';
import { reissueTicket } from './api.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { LinkField } from './LinkField.tsx';
import type { KeptSession } from './sessions.ts';
import { useAsk } from './useAsk.ts';
import { isFullFor, placeOf, placesAt, seatAt } from './places.ts';
import { sessionFault } from './words.ts';
import css from './facilitate.module.css';

/** Everyone who has joined: whether they are connected, where they sit, and what can be done for them. */
export function People({ picture, session }: { picture: Picture; session: KeptSession }) {
  const words = say.facilitate.people;
  const [asked, setAsked] = useState<{
    readonly deed: 'link' | 'remove';
    readonly person: PublicPerson;
  } | null>(null);
  const { people, tables, facts } = picture;
  if (people.length === 0) return <p className="note">{words.empty}</p>;
  const sorted = people.toSorted(
    (a, b) => (a.seat?.table ?? 0) - (b.seat?.table ?? 0) || orderOf(a) - orderOf(b) || a.id - b.id,
  );
  return (
    <>
      <Scrolling>
        <table className={css.people}>
          <caption className="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.seat}</th>
              <th scope="col">{words.deeds}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((person) => (
              <Row
                key={person.id}
                person={person}
                people={people}
                tables={tables}
                facts={facts}
                onAsk={(deed) => setAsked({ deed, person })}
              />
            ))}
          </tbody>
        </table>
      </Scrolling>
      {asked?.deed === 'remove' && <Removal person={asked.person} onClose={() => setAsked(null)} />}
      {asked?.deed === 'link' && (
        <NewLink person={asked.person} session={session} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function orderOf({ seat }: PublicPerson): number {
  const [first] = seat?.parties ?? [];
  return first ? PARTIES.indexOf(first) : PARTIES.length;
}

const NONE = '';

function Row({
  person,
  people,
  tables,
  facts,
  onAsk,
}: {
  person: PublicPerson;
  people: readonly PublicPerson[];
  tables: readonly TableLine[];
  facts: Facts;
  onAsk: (deed: 'link' | 'remove') => void;
}) {
  const words = say.facilitate.people;
  const ask = useAsk();
  const { id, nickname, seat, muted, connected } = person;
  const parties = seat?.parties ?? [];
  const seated = (to: Seat | null) => void ask({ type: 'assign', person: id, seat: to });
  const table = tables.find(({ number }) => number === seat?.table);
  const heads = parties.filter((party) => table?.holders[party].head === id);
  return (
    <tr>
      <th scope="row">
        {nickname} {muted && <span className="note">{words.muted}</span>}
      </th>
      <td>
        <span className={css.line} data-connected={connected || undefined}>
          {connected ? words.connected : words.away}
        </span>
      </td>
      <td>
        <select
          aria-label={words.seatOf(nickname)}
          value={seat ? placeOf(seat) : NONE}
          onChange={({ target: { value } }) => seated(value === NONE ? null : seatAt(value))}
        >
          <option value={NONE}>{words.noTable}</option>
          {tables.map(({ number }) => (
            <optgroup key={number} label={say.wall.table(number)}>
              {placesAt(number, facts, seat).map((place) => (
                <Place
                  key={placeOf(place)}
                  place={place}
                  person={person}
                  people={people}
                  facts={facts}
                />
              ))}
            </optgroup>
          ))}
        </select>{' '}
        {heads.length > 0 && <span className="note">{words.head}</span>}
      </td>
      <td>
        <span className={css.row}>
          {parties.length > heads.length && (
            <Button
              small
              aria-label={words.makeHeadOf(nickname)}
              onClick={() => {
                for (const party of parties) {
                  if (!heads.includes(party)) void ask({ type: 'make-head', person: id, party });
                }
              }}
            >
              {words.makeHead}
            </Button>
          )}
          <Button
            small
            aria-label={(muted ? words.unmuteOf : words.muteOf)(nickname)}
            onClick={() => void ask({ type: 'mute', person: id, muted: !muted })}
          >
            {muted ? words.unmute : words.mute}
          </Button>
          <Button small aria-label={words.linkOf(nickname)} onClick={() => onAsk('link')}>
            {words.link}
          </Button>
          <Button small aria-label={words.removeOf(nickname)} onClick={() => onAsk('remove')}>
            {words.remove}
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** A place at a table as one of a choice: one delegation, all that the person plays, or none. */
function Place({
  place,
  person,
  people,
  facts,
}: {
  place: Seat;
  person: PublicPerson;
  people: readonly PublicPerson[];
  facts: Facts;
}) {
  const words = say.facilitate.people;
  const { table, parties } = place;
  const isFull = isFullFor(person, place, people, facts.perDelegation);
  const name =
    parties.length === 0
      ? words.observer
      : parties.length === 1
        ? cast[parties[0]!].name
        : words.several(parties.map((party) => cast[party].code).join(', '));
  return (
    <option value={placeOf(place)} disabled={isFull}>
      {words.place(table, isFull ? words.full(name) : name)}
    </option>
  );
}

function Removal({ person, onClose }: { person: PublicPerson; onClose: () => void }) {
  const words = say.facilitate.people;
  const ask = useAsk();
  return (
    <Confirm
      title={words.removeTitle(person.nickname)}
      deed={words.remove}
      onClose={onClose}
      onDone={() => void ask({ type: 'remove', person: person.id })}
    >
      <p>{words.removeBody}</p>
    </Confirm>
  );
}

/** Where somebody takes up their seat, on any device. */
function seatLink(folder: string, code: string, ticket: string): string {
  return `${folder}#/seat?code=${code}&ticket=${ticket}`;
}

/** A new link for somebody whose device is lost; made only when it is asked for, as the old one ends. */
function NewLink({
  person,
  session: { code, secret },
  onClose,
}: {
  person: PublicPerson;
  session: KeptSession;
  onClose: () => void;
}) {
  const words = say.facilitate.people;
  const id = useId();
  const folder = useFolder();
  const [state, setState] = useState<
    'asked' | 'making' | { readonly link: string } | { readonly failed: string }
  >('asked');
  const make = async () => {
    setState('making');
    const made = await reissueTicket(code, secret, person.id);
    setState(
      made.ok ? { link: seatLink(folder, code, made.value) } : { failed: sessionFault(made.fault) },
    );
  };
  const done = typeof state === 'object' && 'link' in state;
  return (
    <Modal title={words.linkTitle(person.nickname)} onClose={onClose}>
      {done ? (
        <>
          <p id={id}>{words.linkMade}</p>
          <LinkField label={words.link} link={state.link} drawn />
        </>
      ) : (
        <>
          <p>{words.linkBody}</p>
          {typeof state === 'object' && <p role="alert">{say.facilitate.refused(state.failed)}</p>}
          <p className={css.row}>
            <Button main disabled={state === 'making'} onClick={() => void make()}>
              {words.linkDeed}
            </Button>
            <Button onClick={onClose}>{say.common.cancel}</Button>
          </p>
        </>
      )}
    </Modal>
  );
}
