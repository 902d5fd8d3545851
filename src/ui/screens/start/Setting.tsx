import { TIMED_PHASES } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { Check, Choice, NumberField } from './Fields.tsx';
import type { Draft } from './options.ts';

export interface DraftProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** A setting of a session that may also be changed while it runs, with what it does. */
export function Setting({
  name,
  draft,
  onChange,
}: DraftProps & {
  name:
    | 'oddsShown'
    | 'observers'
    | 'joining'
    | 'onTimeOut'
    | 'roles'
    | 'absentSeconds'
    | 'keepDays'
    | 'perDelegation';
}) {
  const words = say.start;
  switch (name) {
    case 'oddsShown':
    case 'observers':
      return (
        <Check
          label={words[name].label}
          help={words[name].help}
          checked={draft[name]}
          onChange={(checked) => onChange({ [name]: checked })}
        />
      );
    case 'joining':
      return (
        <Check
          label={words.joining.label}
          help={words.joining.help}
          checked={draft.joining === 'open'}
          onChange={(open) => onChange({ joining: open ? 'open' : 'closed' })}
        />
      );
    case 'onTimeOut':
      return (
        <Choice
          label={words.onTimeOut.label}
          options={words.onTimeOut.options}
          help={words.onTimeOut.help[draft.onTimeOut]}
          chosen={draft.onTimeOut}
          onChoose={(onTimeOut) => onChange({ onTimeOut })}
        />
      );
    case 'roles':
      return (
        <Choice
          label={words.roles.label}
          options={words.roles.options}
          help={words.roles.help[draft.roles]}
          chosen={draft.roles}
          onChoose={(roles) => onChange({ roles })}
        />
      );
    case 'perDelegation':
      return <NumberField name={name} {...words[name]} draft={draft} onChange={onChange} />;
    case 'absentSeconds':
    case 'keepDays': {
      const { label, unit, help } = words[name];
      return (
        <NumberField
          name={name}
          label={label}
          unit={unit}
          help={help}
          draft={draft}
          onChange={onChange}
        />
      );
    }
  }
}

/** The time of a turn in each phase; what is to be known of it stands by the first. */
export function TurnTimes({ draft, onChange, help }: DraftProps & { help: string }) {
  const words = say.start.turnSeconds;
  return TIMED_PHASES.map((phase, at) => (
    <NumberField
      key={phase}
      name={phase}
      label={words.phase[phase]}
      unit={words.unit}
      help={at === 0 ? help : ''}
      draft={draft}
      onChange={onChange}
    />
  ));
}
