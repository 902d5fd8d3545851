import { useState } from 'react';
import type { Facts } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import type { Draft } from '../start/options.ts';
import { Setting, TurnTimes } from '../start/Setting.tsx';
import { changedSettings, draftOf, isValid } from './settings.ts';
import { useAsk } from './useAsk.ts';
import start from '../start/start.module.css';
import css from './facilitate.module.css';

/** What may be changed while a session runs. */
export function SettingsForm({ facts }: { facts: Facts }) {
  const words = say.facilitate.settings;
  const ask = useAsk();
  const [draft, setDraft] = useState(() => draftOf(facts));
  const onChange = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  const valid = isValid(draft);
  const settings = valid ? changedSettings(facts, draft) : {};
  const changed = Object.keys(settings).length > 0;
  return (
    <form
      className={css.settings}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void ask({ type: 'set', settings }, words.saved);
      }}
    >
      <div className={start.fields}>
        <Setting name="oddsShown" draft={draft} onChange={onChange} />
        <Setting name="joining" draft={draft} onChange={onChange} />
        <Setting name="observers" draft={draft} onChange={onChange} />
        <TurnTimes draft={draft} onChange={onChange} help={words.note} />
        <Setting name="onTimeOut" draft={draft} onChange={onChange} />
        <Setting name="absentSeconds" draft={draft} onChange={onChange} />
        <Setting name="roles" draft={draft} onChange={onChange} />
        <Setting name="perDelegation" draft={draft} onChange={onChange} />
        <Setting name="keepDays" draft={draft} onChange={onChange} />
      </div>
      <p className={css.row}>
        <Button main type="submit" disabled={!changed}>
          {words.save}
        </Button>
        {!changed && valid && <span className="note">{words.unchanged}</span>}
      </p>
    </form>
  );
}
