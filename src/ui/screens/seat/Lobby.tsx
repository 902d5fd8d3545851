import { useEffect, useRef } from 'react';
import { PARTIES, type Party } from '../../../engine/index.ts';
import type { PublicPerson, Seat, TableLine } from '../../../session/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useAsking, type Asking } from '../../classroom/hooks.ts';
import { freePlaces, observersAt, peopleAt } from '../../classroom/people.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { useHere } from './context.ts';
import { LostLine } from './LostLine.tsx';
import { Questions } from './Questions.tsx';
import { Rejoin } from './Rejoin.tsx';
import css from './seat.module.css';

/** The room before the game: who sits where, a place to choose where one may, and what to read meanwhile. */
export function Lobby({ onBrief }: { onBrief: (party: Party) => void }) {
  const { connection, picture, ticket } = useHere();
  const words = say.seat.lobby;
  const title = useArrival();
  const asking = useAsking(connection);
  const { facts, me, tables } = picture;
  const seat = me?.seat ?? null;
  const deeds = useRef<HTMLParagraphElement>(null);
  const place = seat && `${seat.table}/${seat.parties.join()}`;
  useEffect(() => {
    // The button that was pressed to sit down is gone: go on with what there is to do now.
    if (place && document.activeElement === document.body) {
      deeds.current?.querySelector('button')?.focus();
    }
  }, [place]);
  const mayChoose = facts.roles === 'choice' && (facts.stage === 'lobby' || !seat?.parties.length);
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1 ref={title} tabIndex={-1}>
          {words.title(facts.title)}
        </h1>
        <p>
          <span className="soft" data-varies>
            {words.code(facts.code)}.
          </span>{' '}
          {me && <span dir="auto">{words.you(me.nickname)}</span>}
        </p>
        <div className={css.standing} role="status">
          <p>
            <b>{seatInWords(seat)}</b> {howInWords(facts.stage, facts.roles, seat)}
          </p>
          {facts.stage === 'lobby' && seat && (
            <p>{seat.parties.length > 0 ? words.waits : words.waitsPlain}</p>
          )}
        </div>
        <LostLine />
        {asking.refusal && <Notice>{sessionFaultInWords(asking.refusal)}</Notice>}
        <p ref={deeds} className={css.deeds}>
          {seat?.parties.map((party) => (
            <Button key={party} main onClick={() => onBrief(party)}>
              {seat.parties.length > 1 ? words.readBrief(cast[party].name) : words.brief}
            </Button>
          ))}
          {seat && mayChoose && facts.stage === 'lobby' && (
            <Button disabled={asking.busy} onClick={() => void asking.ask({ type: 'stand-up' })}>
              {words.stand}
            </Button>
          )}
          {ticket !== null && (
            <div data-varies>
              <Rejoin code={facts.code} ticket={ticket} />
            </div>
          )}
        </p>
        {seat && <Questions when="before" />}
        <h2 className={css.tablesTitle}>{words.tables}</h2>
        <div className={css.tables}>
          {tables.map((line) => (
            <TableCard key={line.number} line={line} mayChoose={mayChoose} asking={asking} />
          ))}
        </div>
        {!seat && <Questions when="before" />}
      </main>
    </>
  );
}

function seatInWords(seat: Seat | null): string {
  const words = say.seat.lobby;
  if (!seat) return '';
  const table = words.table(seat.table);
  return seat.parties.length === 0
    ? words.observing(table)
    : words.seated(seat.parties.map((party) => cast[party].name).join(', '), table);
}

function howInWords(
  stage: 'lobby' | 'playing' | 'debrief' | 'ended',
  roles: 'choice' | 'lot' | 'facilitator',
  seat: Seat | null,
): string {
  const words = say.seat.lobby;
  if (stage !== 'lobby') return roles === 'choice' ? words.late : words.byFacilitator;
  if (roles === 'choice') return seat ? words.mayChange : words.byChoice;
  if (seat) return '';
  return roles === 'lot' ? words.byLot : words.byFacilitator;
}

function TableCard({
  line,
  mayChoose,
  asking,
}: {
  line: TableLine;
  mayChoose: boolean;
  asking: Asking;
}) {
  const { picture } = useHere();
  const words = say.seat.lobby;
  const { number } = line;
  const observers = observersAt(picture, number);
  const mine = picture.me?.seat ?? null;
  const observing = mine?.table === number && mine.parties.length === 0;
  const name = words.table(number);
  return (
    <section className={css.table} aria-label={name}>
      <h3>{name}</h3>
      <ul className={css.delegations}>
        {PARTIES.map((party) => (
          <DelegationRow
            key={party}
            line={line}
            party={party}
            mayChoose={mayChoose}
            asking={asking}
          />
        ))}
        {picture.facts.observers && (
          <li>
            <span className={css.delegation}>{words.observers}</span>
            <Names people={observers} head={null} />
            <span className={css.place}>
              {observing ? (
                <b>{words.yours}</b>
              ) : (
                mayChoose && (
                  <Button
                    small
                    disabled={asking.busy}
                    aria-label={words.observeAt(name)}
                    onClick={() =>
                      void asking.ask({ type: 'sit', seat: { table: number, parties: [] } })
                    }
                  >
                    {words.observe}
                  </Button>
                )
              )}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

function DelegationRow({
  line,
  party,
  mayChoose,
  asking,
}: {
  line: TableLine;
  party: Party;
  mayChoose: boolean;
  asking: Asking;
}) {
  const { picture } = useHere();
  const words = say.seat.lobby;
  const { number, holders } = line;
  const people = peopleAt(picture, number, party);
  const peopled = picture.facts.delegations.includes(party);
  const free = freePlaces(picture, number, party);
  const own = picture.me?.seat;
  const mine = own?.table === number && own.parties.includes(party);
  const sit = (parties: readonly Party[]) =>
    void asking.ask({ type: 'sit', seat: { table: number, parties } });
  return (
    <li>
      <span className={css.delegation}>
        <DelegationMark party={party} name />
      </span>
      {peopled ? (
        <Names people={people} head={people.length > 1 ? holders[party].head : null} />
      ) : (
        <span className="soft">{words.strategy}</span>
      )}
      {peopled && (
        <span className={css.place}>
          {mine ? (
            <b>{words.yours}</b>
          ) : (
            <>
              <span className="soft">{words.free(free)}</span>
              {mayChoose && free > 0 && (
                <Button
                  small
                  disabled={asking.busy}
                  aria-label={words.sitFor(cast[party].name, words.table(number))}
                  onClick={() => sit([party])}
                >
                  {words.sit}
                </Button>
              )}
            </>
          )}
        </span>
      )}
    </li>
  );
}

function Names({ people, head }: { people: readonly PublicPerson[]; head: number | null }) {
  const words = say.seat.lobby;
  if (people.length === 0) return <span className="soft">{words.nobody}</span>;
  return (
    <span className={css.names}>
      {people.map(({ id, nickname, connected }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <bdi>{nickname}</bdi>
          {id === head && ` (${words.head})`}
          {!connected && <span className="soft"> ({words.offline})</span>}
        </span>
      ))}
    </span>
  );
}
