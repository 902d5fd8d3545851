import { useState } from 'react';
import { TIMED_PHASES, type Facts } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Check, Choice, NumberField } from '../start/Fields.tsx';
import type { Draft } from '../start/options.ts';
import { changedSettings, draftOf, isValid } from './settings.ts';
import { useAsk } from './useAsk.ts';
import start from '../start/start.module.css';
import css from './facilitate.module.css';

/** What may be changed while a session runs. */
export function SettingsForm({ facts }: { facts: Facts }) {
  const words = say.facilitate.settings;
  const form = say.start;
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
        <Check
          label={form.oddsShown.label}
          help={form.oddsShown.help}
          checked={draft.oddsShown}
          onChange={(oddsShown) => onChange({ oddsShown })}
        />
        <Check
          label={form.observers.label}
          help={form.observers.help}
          checked={draft.observers}
          onChange={(observers) => onChange({ observers })}
        />
        {TIMED_PHASES.map((phase) => (
          <NumberField
            key={phase}
            name={phase}
            label={form.turnSeconds.phase[phase]}
            unit={form.turnSeconds.unit}
            help={words.note}
            draft={draft}
            onChange={onChange}
          />
        ))}
        <Choice
          label={form.onTimeOut.label}
          options={form.onTimeOut.options}
          help={form.onTimeOut.help[draft.onTimeOut]}
          chosen={draft.onTimeOut}
          onChoose={(onTimeOut) => onChange({ onTimeOut })}
        />
        <NumberField
          name="absentSeconds"
          label={form.absentSeconds.label}
          unit={form.absentSeconds.unit}
          help={form.absentSeconds.help}
          draft={draft}
          onChange={onChange}
        />
        <Choice
          label={form.roles.label}
          options={form.roles.options}
          help={form.roles.help[draft.roles]}
          chosen={draft.roles}
          onChoose={(roles) => onChange({ roles })}
        />
        <NumberField
          name="perDelegation"
          label={form.perDelegation.label}
          help={form.perDelegation.help}
          draft={draft}
          onChange={onChange}
        />
        <NumberField
          name="keepDays"
          label={form.keepDays.label}
          unit={form.keepDays.unit}
          help={form.keepDays.help}
          draft={draft}
          onChange={onChange}
        />
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
