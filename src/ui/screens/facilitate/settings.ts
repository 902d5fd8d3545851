import { TIMED_PHASES, type Facts, type Settings } from '../../../session/index.ts';
import { figureOf, USUAL, type Draft, type Numeric } from '../start/options.ts';

/** The form's figures as a session has them. */
export function draftOf(facts: Facts): Draft {
  const minutes = (seconds: number) => String(seconds / 60);
  return {
    ...USUAL,
    oddsShown: facts.oddsShown,
    onTimeOut: facts.onTimeOut,
    joining: facts.joining,
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
    joining: draft.joining,
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

/** Whether every figure that settings have is within its bounds. */
export function isValid(draft: Draft): boolean {
  return FIGURES.every((name) => figureOf(draft, name) !== null);
}
