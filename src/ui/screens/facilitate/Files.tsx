import { useState } from 'react';
import type { Desk } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Section } from '../../parts/Section.tsx';
import { dayAt } from '../../format.ts';
import { save } from '../../save.ts';
import { useFolder } from '../../classroom/folder.ts';
import { joinLink } from '../wall/Side.tsx';
import { deleteSession } from '../../classroom/server.ts';
import { EXPORTS, type Export } from '../../../session/export/kinds.ts';
import { exportOf } from './api.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { LinkField } from './LinkField.tsx';
import { facilitatorLink, forgetSession, wallLink, type KeptSession } from './sessions.ts';
import { sessionFault } from './words.ts';
import css from './facilitate.module.css';

/** Links, files to take away, and deletion. */
export function Files({
  session,
  desk,
  onDeleted,
}: {
  session: KeptSession;
  desk: Desk | null;
  onDeleted: () => void;
}) {
  return (
    <div className={css.files}>
      <Links session={session} />
      <Exports session={session} />
      <Deletion session={session} desk={desk} onDeleted={onDeleted} />
    </div>
  );
}

function Links({ session }: { session: KeptSession }) {
  const words = say.facilitate.files;
  const folder = useFolder();
  const [shown, setShown] = useState(false);
  return (
    <Section title={words.links}>
      <LinkField
        label={words.join.label}
        link={joinLink(folder, session.code)}
        note={words.join.note}
      />
      {session.wall ? (
        <LinkField
          label={words.wall.label}
          link={wallLink(folder, session)}
          note={words.wall.note}
        />
      ) : (
        <p className="note">{words.wall.none}</p>
      )}
      {shown ? (
        <LinkField
          label={words.own.label}
          link={facilitatorLink(folder, session)}
          note={words.own.note}
        />
      ) : (
        <div className={css.item}>
          <p>
            <b>{words.own.label}</b>
            <br />
            <span className="note">{words.own.note}</span>
          </p>
          <Button small onClick={() => setShown(true)}>
            {words.own.show}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Exports({ session: { code, secret } }: { session: KeptSession }) {
  const words = say.facilitate.files;
  const [fetching, setFetching] = useState<Export | null>(null);
  const [failed, setFailed] = useState('');
  const [told, setTold] = useState({ names: false, texts: false });
  const get = async (kind: Export) => {
    setFetching(kind);
    const found = await exportOf(code, secret, kind, told);
    setFetching(null);
    setFailed(found.ok ? '' : say.facilitate.refused(sessionFault(found.fault)));
    if (found.ok) save(found.value.name, found.value.blob.type, found.value.blob);
  };
  return (
    <Section title={words.exports}>
      {failed && <Notice>{failed}</Notice>}
      {(['names', 'texts'] as const).map((what) => (
        <label key={what} className={css.check}>
          <input
            type="checkbox"
            checked={told[what]}
            onChange={({ target }) => setTold({ ...told, [what]: target.checked })}
          />
          {words.told[what]}
        </label>
      ))}
      <ul className={css.list}>
        {EXPORTS.map((kind) => (
          <li key={kind} className={css.item}>
            <p>
              <b>{words.kinds[kind]}</b>
              <br />
              <span className="note">{words.notes[kind]}</span>
            </p>
            <Button
              small
              disabled={fetching !== null}
              aria-label={words.getOf(words.kinds[kind])}
              onClick={() => void get(kind)}
            >
              {fetching === kind ? words.fetching : words.get}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Deletion({
  session: { code, secret },
  desk,
  onDeleted,
}: {
  session: KeptSession;
  desk: Desk | null;
  onDeleted: () => void;
}) {
  const words = say.facilitate.files;
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState('');
  const remove = async () => {
    const deleted = await deleteSession(code, secret);
    if (!deleted.ok) {
      setFailed(say.facilitate.refused(sessionFault(deleted.fault)));
      return;
    }
    forgetSession(code);
    onDeleted();
  };
  return (
    <Section title={words.deletion}>
      {failed && <Notice>{failed}</Notice>}
      {desk && <p>{words.deletesAt(dayAt(desk.deletedAtMs))}</p>}
      <p>
        <Button onClick={() => setAsked(true)}>{words.remove}</Button>
      </p>
      {asked && (
        <Confirm
          title={words.removeTitle}
          deed={words.removeDeed}
          onClose={() => setAsked(false)}
          onDone={() => void remove()}
        >
          <p>{words.removeBody}</p>
        </Confirm>
      )}
    </Section>
  );
}
