import { useId, useState, type ReactNode } from 'react';
import { parseCode, type CodeFault } from '../../classroom/code.ts';
import { hasHotSeat } from '../../classroom/hotseat.ts';
import { lastJoined } from '../../classroom/tickets.ts';
import { useServer } from '../../classroom/useServer.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href } from '../../route.ts';
import css from './classroom.module.css';
import { NoServer } from './NoServer.tsx';

/** The three ways into a classroom: join by a code, start a session, or pass one device around. */
export default function ClassroomScreen() {
  const words = say.classroom.doors;
  const title = useArrival();
  const server = useServer();
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={css.lead}>{words.lead}</p>
        <NoServer server={server} />
        <div className={css.doors}>
          <Door title={words.join.title} body={words.join.body}>
            {server !== 'none' && <JoinByCode />}
          </Door>
          <Door
            title={words.start.title}
            body={server === 'none' ? words.start.unavailable : words.start.body}
          >
            {server !== 'none' && (
              <a className={css.link} href="#/start">
                {words.start.button}
              </a>
            )}
          </Door>
          <Door title={words.hotSeat.title} body={words.hotSeat.body}>
            <a className={css.link} href={href('hotseat')}>
              {hasHotSeat() ? words.hotSeat.goOn : words.hotSeat.button}
            </a>
          </Door>
        </div>
      </main>
    </>
  );
}

function Door({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <section className={css.door}>
      <h2>{title}</h2>
      <p>{body}</p>
      <div className={css.deed}>{children}</div>
    </section>
  );
}

/** The field for a code; a code in hand leads on to the nickname. */
export function JoinByCode() {
  const words = say.classroom.doors.join;
  const id = useId();
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<CodeFault | null>(null);
  const last = lastJoined();
  return (
    <form
      className={css.form}
      style={{ width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseCode(written);
        setFault(parsed.fault);
        if (parsed.fault === null) location.hash = `${href('join')}?code=${parsed.code}`;
      }}
    >
      <div className={css.field}>
        <label htmlFor={id}>{words.code}</label>
        <input
          id={id}
          className={css.code}
          value={written}
          maxLength={300}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          aria-invalid={fault !== null}
          onChange={(event) => {
            setWritten(event.target.value);
            setFault(null);
          }}
        />
        <p id={`${id}-help`} className="note">
          {words.help}
        </p>
      </div>
      {fault && <Notice>{words.fault[fault]}</Notice>}
      <div className={css.deed}>
        <Button type="submit" main>
          {words.button}
        </Button>
        {last && (
          <a className={css.link} href={`${href('seat')}?code=${last}`}>
            {words.again(last)}
          </a>
        )}
      </div>
    </form>
  );
}
