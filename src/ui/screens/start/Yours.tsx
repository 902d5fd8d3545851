import { momentAt } from '../../format.ts';
import { useState } from 'react';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import { Confirm } from '../../parts/Confirm.tsx';
import { forgetSession, keptSessions, type KeptSession } from '../facilitate/sessions.ts';
import css from './start.module.css';

/** Sessions whose secret this browser holds. */
export function Yours() {
  const words = say.start.yours;
  const [sessions, setSessions] = useState(keptSessions);
  const [forgetting, setForgetting] = useState<KeptSession | null>(null);
  const nameOf = ({ title, code }: KeptSession) => `${title || words.untitled} ${code}`;
  return (
    <div className={css.yours}>
      <Section title={words.title}>
        {sessions.length === 0 && <p className="note">{words.none}</p>}
        <ul>
          {sessions.map((session) => (
            <li key={session.code}>
              <p>
                <b>{nameOf(session)}</b>
                <br />
                <span className="note">{words.made(momentAt(session.sinceMs))}</span>
              </p>
              <span className={css.row}>
                <Button
                  small
                  aria-label={words.openOf(nameOf(session))}
                  onClick={() => {
                    location.hash = `/facilitate?code=${session.code}`;
                  }}
                >
                  {words.open}
                </Button>
                <Button
                  small
                  aria-label={words.forgetOf(nameOf(session))}
                  onClick={() => setForgetting(session)}
                >
                  {words.forget}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {forgetting && (
        <Confirm
          title={words.forgetTitle}
          deed={words.forget}
          onClose={() => setForgetting(null)}
          onDone={() => {
            forgetSession(forgetting.code);
            setSessions(keptSessions());
          }}
        >
          <p>{words.forgetBody}</p>
        </Confirm>
      )}
    </div>
  );
}
