import { useState } from 'react';
import { TIMED_PHASES, type Facts, type Settings } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Check, Choice, NumberField } from '../start/Fields.tsx';
import { figureOf, USUAL, type Draft, type Numeric } from '../start/options.ts';
import { useAsk } from './useAsk.ts';
import start from '../start/start.module.css';
import css from './facilitate.module.css';

/** The form's figures as a session has them. */
function draftOf(facts: Facts): Draft {
  const minutes = (seconds: number) => String(seconds / 60);
  return {
    ...USUAL,
    oddsShown: facts.oddsShown,
    onTimeOut: facts.onTimeOut,
    observers: facts.observers,
    roles: facts.roles,
    perDelegation: String(facts.perDelegation),
    talks: minutes(facts.turnSeconds.talks),
    deployment: minutes(facts.turnSeconds.deployment),
    violation: minutes(facts.turnSeconds.violation),
    absentSeconds: String(facts.absentSeconds),
    keepDays: String(facts.keepDays),
  };
}

const FIGURES: readonly Numeric[] = [...TIMED_PHASES, 'perDelegation', 'absentSeconds', 'keepDays'];

/** What of the form differs from what holds, as settings. */
export function changedSettings(facts: Facts, draft: Draft): Partial<Settings> {
  const seconds = (phase: (typeof TIMED_PHASES)[number]) =>
    Math.round(60 * figureOf(draft, phase)!);
  const turnSeconds = {
    talks: seconds('talks'),
    deployment: seconds('deployment'),
    violation: seconds('violation'),
  };
  const wanted: Settings = {
    oddsShown: draft.oddsShown,
    onTimeOut: draft.onTimeOut,
    observers: draft.observers,
    roles: draft.roles,
    perDelegation: figureOf(draft, 'perDelegation')!,
    absentSeconds: figureOf(draft, 'absentSeconds')!,
    keepDays: figureOf(draft, 'keepDays')!,
    turnSeconds,
  };
  const isChanged = (name: keyof Settings) =>
    name === 'turnSeconds'
      ? TIMED_PHASES.some((phase) => facts.turnSeconds[phase] !== turnSeconds[phase])
      : facts[name] !== wanted[name];
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => isChanged(name as keyof Settings)),
  ) as Partial<Settings>;
}

/** What may be changed while a session runs. */
export function SettingsForm({ facts }: { facts: Facts }) {
  const words = say.facilitate.settings;
  const form = say.start;
  const ask = useAsk();
  const [draft, setDraft] = useState(() => draftOf(facts));
  const onChange = (changed: Partial<Draft>) => setDraft((now) => ({ ...now, ...changed }));
  const valid = FIGURES.every((name) => figureOf(draft, name) !== null);
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
