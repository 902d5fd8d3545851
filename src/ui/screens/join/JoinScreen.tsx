import { useId, useState } from 'react';
import type { Fault } from '../../../base/result.ts';
import { LIMITS } from '../../../session/index.ts';
import { joinSession } from '../../classroom/api.ts';
import { parseCode } from '../../classroom/code.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { pageFolder } from '../../classroom/server.ts';
import { keepTicket, rejoinLink, ticketFor } from '../../classroom/tickets.ts';
import { useServer } from '../../classroom/useServer.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href, useQuery } from '../../route.ts';
import { JoinByCode } from '../classroom/ClassroomScreen.tsx';
import { NoServer } from '../classroom/NoServer.tsx';
import css from '../classroom/classroom.module.css';

/** The way into a session: a nickname, then in. A browser that is in already goes to its seat. */
export default function JoinScreen() {
  const parsed = parseCode(useQuery().get('code') ?? '');
  const code = parsed.fault === null ? parsed.code : null;
  const words = say.classroom.join;
  const title = useArrival();
  const server = useServer();
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.narrow}>
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <NoServer server={server} />
        {server === 'none' ? (
          <p>
            <a href={href('classroom')}>{say.classroom.doors.title}</a>
          </p>
        ) : code === null ? (
          <JoinByCode />
        ) : (
          <WithCode key={code} code={code} />
        )}
      </main>
    </>
  );
}

function WithCode({ code }: { code: string }) {
  const words = say.classroom.join;
  const [another, setAnother] = useState(false);
  return (
    <>
      <p className={css.code}>
        <span className="hidden">{words.intoCode(code)}</span>
        <span aria-hidden="true">{code}</span>
      </p>
      {ticketFor(code) !== null && !another ? (
        <>
          <p>{words.known}</p>
          <div className={css.deed}>
            <a className={css.link} href={`${href('seat')}?code=${code}`}>
              {words.toSeat}
            </a>
            <Button onClick={() => setAnother(true)}>{words.asAnother}</Button>
          </div>
        </>
      ) : (
        <Nickname code={code} />
      )}
      <p>
        <a href={href('join')}>{words.otherCode}</a>
      </p>
    </>
  );
}

function Nickname({ code }: { code: string }) {
  const words = say.classroom.join;
  const id = useId();
  const [nickname, setNickname] = useState('');
  const [state, setState] = useState<'idle' | 'joining' | Fault>('idle');
  /** The ticket, where the browser would not keep it. */
  const [unkept, setUnkept] = useState<string | null>(null);
  const seat = `${href('seat')}?code=${code}`;
  const join = async () => {
    const name = nickname.trim();
    if (name === '') return setState({ code: 'name/empty' });
    setState('joining');
    const joined = await joinSession(code, name);
    if (!joined.ok) return setState(joined.fault);
    const { ticket } = joined.value;
    if (keepTicket(code, ticket)) location.hash = seat.slice(1);
    else setUnkept(ticket);
  };
  if (unkept !== null) {
    const link = rejoinLink(pageFolder(), code, unkept);
    return (
      <>
        <Notice>{words.noRoom}</Notice>
        <p style={{ overflowWrap: 'anywhere' }}>{link}</p>
        <p>
          <a className={css.link} href={link}>
            {words.toSeat}
          </a>
        </p>
      </>
    );
  }
  const joining = state === 'joining';
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!joining) void join();
      }}
    >
      <div className={css.field}>
        <label htmlFor={id}>{words.nickname}</label>
        <input
          id={id}
          value={nickname}
          maxLength={LIMITS.nicknameCharacters}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          aria-invalid={typeof state === 'object'}
          onChange={(event) => setNickname(event.target.value)}
        />
        <p id={`${id}-help`} className="note">
          {words.nicknameHelp(LIMITS.nicknameCharacters)}
        </p>
      </div>
      {typeof state === 'object' && <Notice>{sessionFaultInWords(state)}</Notice>}
      <div className={css.deed}>
        <Button type="submit" main disabled={joining}>
          {joining ? words.joining : words.button}
        </Button>
      </div>
    </form>
  );
}
