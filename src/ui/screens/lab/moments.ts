import { apply, newRun, type Level, type State } from '../../../engine/index.ts';
import { parseRecording, replay, type Recording } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { say } from '../../messages/index.ts';

/** The start of a turn of a recording: how many decisions had been taken, and what the turn is called. */
export interface TurnStart {
  readonly at: number;
  readonly name: string;
}

/** A recording that was read and played again, or why it cannot be used. */
export function readRecording(
  level: Level,
  text: string,
): { readonly recording: Recording } | { readonly reason: string } {
  const read = parseRecording(text);
  if (!read.ok) return { reason: faultInWords(read.fault) };
  const played = replay(level, read.value);
  return played.ok ? { recording: read.value } : { reason: faultInWords(played.fault) };
}

/** The turns of a recording from which worlds can go on, in order. The recording has been played again. */
export function turnStarts(level: Level, recording: Recording): readonly TurnStart[] {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const starts: TurnStart[] = [{ at: 0, name: nameOf(state) }];
  for (const [at, action] of recording.actions.entries()) {
    const result = apply(state, action);
    if (!result.ok) break;
    const next = result.value.state;
    if (next.outcome) break;
    if (next.turn !== state.turn) starts.push({ at: at + 1, name: nameOf(next) });
    state = next;
  }
  return starts;
}

function nameOf({ phase, round, roundLimit, quarter, level }: State): string {
  return phase === 'talks'
    ? say.common.roundOf(round, roundLimit)
    : say.common.quarterOf(Math.max(1, quarter), level.calendar.quarters);
}
