import { ok, type Result } from '../../base/result.ts';
import {
  isOfHost,
  PARTIES,
  viewFor,
  type Action,
  type Level,
  type Party,
  type View,
} from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import {
  continueOn,
  formatRecording,
  historyOf,
  type History,
  type Recording,
  type ReplayFault,
} from '../../replay/index.ts';
import { uncapital } from '../format.ts';
import { keepGame } from '../games.ts';
import { openPair } from '../opened.ts';
import type { ForkRequest } from '../request.ts';
import { savedGameOf } from './saved.ts';

/** Actions with which a delegation ends what it decides in a step. */
const ENDS: ReadonlySet<Action['type']> = new Set(['ready', 'respond', 'back', 'wish']);

/**
 * A run of which one decision was taken anew, played on as recorded to its end, or why that decision cannot
 * stand; null while it is not handed in.
 * @param under the game in which the decision is being taken.
 */
export function onwardFrom(
  level: Level,
  { recording, turn, party }: ForkRequest,
  under: Recording,
): Result<Recording, ReplayFault> | null {
  const history = historyOf(level, recording);
  if (!history.ok) return history;
  const actions = firstDecision(under.actions.slice(history.value.turns[turn - 1]!.first), party);
  if (!actions) return null;
  const continued = continueOn(history.value, turn, { decision: { party, actions } });
  return continued.ok ? ok(continued.value.recording) : continued;
}

/**
 * A run that was stopped, played on to its end by strategies under the same luck: how it might have gone on.
 * It is a fork of the run at its last turn, of which everything that was decided stands.
 */
export function playedToItsEnd(level: Level, recording: Recording): Result<Recording, ReplayFault> {
  const history = historyOf(level, recording);
  if (!history.ok) return history;
  const continued = continueOn(history.value, history.value.turns.length);
  return continued.ok ? ok(continued.value.recording) : continued;
}

function firstDecision(actions: readonly Action[], party: Party): readonly Action[] | null {
  const own = actions.filter((action) => !isOfHost(action) && action.party === party);
  const end = own.findIndex(({ type }) => ENDS.has(type));
  return end < 0 ? null : own.slice(0, end + 1);
}

/** Keep a run among the last games. False when the browser has no room. */
export function keepRun(history: History): boolean {
  return keepGame(savedGameOf(viewOfEnd(history), history.recording));
}

/** How the seat that a person held sees the end of a run. */
export function viewOfEnd({ moments, recording }: History): View {
  const party = PARTIES.find((each) => recording.seats[each] === PERSON) ?? 'ukraine';
  return viewFor(moments[moments.length - 1]!.state, party);
}

/** Whose run it is, where it was forked, how it ended: what it is called in a list to choose from. */
export function nameOfRun(history: History): string {
  const { line, ended } = savedGameOf(viewOfEnd(history), history.recording);
  return ended ? `${line}, ${uncapital(ended)}` : line;
}

/** Keep two runs among the last games as far as there is room, and hold them against each other. */
export function keepPair(a: History, b: History): void {
  const kept = [keepRun(a), keepRun(b)].every(Boolean);
  openPair({ a: formatRecording(a.recording), b: formatRecording(b.recording), unkept: !kept });
}
