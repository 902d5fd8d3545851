import { useCallback, useEffect } from 'react';
import { connect } from '../../classroom/remote.ts';
import { useHeld } from '../../classroom/held.ts';
import { useLine } from '../../classroom/hooks.ts';
import { parseCode } from '../../classroom/code.ts';
import { forgetTicket, takeTicketFromAddress, ticketFor } from '../../classroom/tickets.ts';
import { say } from '../../messages/index.ts';
import { href, useQuery } from '../../route.ts';
import css from '../classroom/classroom.module.css';
import { Plain, Session } from './Session.tsx';

/** One's seat in a session on the network, by its code in the address and the ticket kept here. */
export default function SeatScreen() {
  const query = useQuery();
  const parsed = parseCode(query.get('code') ?? '');
  const code = parsed.fault === null ? parsed.code : null;
  // A link for another device brings its ticket along; it is taken out of the address at once.
  const brought = query.get('ticket');
  useEffect(() => {
    if (code !== null && brought !== null) takeTicketFromAddress(code, brought);
  }, [code, brought]);
  if (code !== null && brought !== null) return null;
  const ticket = code === null ? null : ticketFor(code);
  if (code === null || ticket === null) {
    return (
      <Plain>
        <p>{say.seat.noTicket}</p>
        <p>
          <a className={css.link} href={code ? `${href('join')}?code=${code}` : href('classroom')}>
            {say.seat.join}
          </a>
        </p>
      </Plain>
    );
  }
  return <Connected key={`${code}/${ticket}`} code={code} ticket={ticket} />;
}

/** Refusals after which a ticket leads nowhere any more. */
const VOID: ReadonlySet<string> = new Set([
  'session/removed',
  'session/wrong-ticket',
  'session/deleted',
  'session/unknown-code',
]);

function Connected({ code, ticket }: { code: string; ticket: string }) {
  const open = useCallback(() => connect({ code, ticket }), [code, ticket]);
  const connection = useHeld(open);
  const line = useLine(connection);
  const voided = line.state === 'refused' && VOID.has(line.fault.code);
  useEffect(() => {
    if (voided) forgetTicket(code);
  }, [voided, code]);
  return (
    <Session
      connection={connection}
      ticket={ticket}
      refused={
        <p>
          <a className={css.link} href={`${href('join')}?code=${code}`}>
            {say.seat.join}
          </a>
        </p>
      }
    />
  );
}
