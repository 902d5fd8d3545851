import { useState } from 'react';
import { LIMITS } from '../../../session/index.ts';
import { useServer } from '../../classroom/useServer.ts';
import type { LoadedLevel } from '../../level.ts';
import { MAIN_LEVEL } from '../../levels.ts';
import { say } from '../../messages/index.ts';
import { useOwnCards } from '../../useowncards.ts';
import { LevelPick } from '../../parts/LevelPick.tsx';
import { useLevel } from '../../uselevel.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { NoServer } from '../classroom/NoServer.tsx';
import { createSession } from '../facilitate/api.ts';
import { keepSession } from '../facilitate/sessions.ts';
import { sessionFault } from '../facilitate/words.ts';
import { Field, NumberField } from './Fields.tsx';
import { faultOf, optionsFrom, roomFor, USUAL, type Draft } from './options.ts';
import { Details } from './Details.tsx';
import { Yours } from './Yours.tsx';
import css from './start.module.css';

/** Set up a session for a class: one click as it stands, or with every setting explained. */
export default function StartScreen() {
  const [level, setLevel] = useState(MAIN_LEVEL);
  const loaded = useLevel(level);
  const server = useServer();
  const words = say.start;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <div>
          <h1>{words.title}</h1>
          <p className={css.lead}>{words.lead}</p>
          {loaded === 'failed' && <Notice>{say.common.notice.crash}</Notice>}
          <NoServer server={server} />
          {server === 'none' ? (
            <p>{say.classroom.doors.start.unavailable}</p>
          ) : (
            <Form loaded={loaded === 'failed' ? null : loaded} level={level} onLevel={setLevel} />
          )}
        </div>
        <Yours />
      </main>
    </>
  );
}

function Form({
  loaded,
  level,
  onLevel,
}: {
  loaded: LoadedLevel | null;
  level: string;
  onLevel: (id: string) => void;
}) {
  const words = say.start;
  const [draft, setDraft] = useState<Draft>(USUAL);
  const [state, setState] = useState<'idle' | 'opening' | { readonly failed: string }>('idle');
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const own = useOwnCards().length > 0;
  const room = roomFor(draft);
  const fault = faultOf(draft);
  const open = async () => {
    if (!loaded || fault || state === 'opening') return;
    setState('opening');
    const options = optionsFrom(draft, loaded.level);
    const created = await createSession(options);
    if (!created.ok) {
      setState({ failed: words.failed(sessionFault(created.fault)) });
      return;
    }
    const { code, secret, wall } = created.value;
    const kept = keepSession({ code, secret, wall, title: options.title, sinceMs: Date.now() });
    // Where the browser keeps nothing the keys go on in the address, from which the next screen has them.
    location.hash = kept
      ? `/facilitate?code=${code}`
      : `/facilitate?code=${code}&secret=${secret}&wall=${wall}`;
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div className={css.first}>
        <Field label={`${words.name.label} (${words.optional})`} help={words.name.help}>
          {(ids) => (
            <input
              {...ids}
              autoComplete="off"
              maxLength={LIMITS.titleCharacters}
              value={draft.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
        <LevelPick builtIn chosen={level} onChoose={onLevel} />
        {own && <p className="note">{say.level.ownNotInSession}</p>}
        <NumberField
          name="tables"
          label={words.tables.label}
          help={words.tables.help}
          draft={draft}
          onChange={change}
        />
      </div>
      <div className={css.go}>
        <Button main type="submit" disabled={!loaded || fault !== null || state === 'opening'}>
          {state === 'opening' ? words.opening : words.button}
        </Button>
        <p role="status">
          {room !== null && words.summary(Number(draft.tables), room)}{' '}
          {draft === USUAL && <span className="soft">{words.once}</span>}
        </p>
      </div>
      {typeof state === 'object' && <Notice>{state.failed}</Notice>}
      <Details draft={draft} onChange={change} fault={fault} />
    </form>
  );
}
