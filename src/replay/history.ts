import { ok, type Result } from '../base/result.ts';
import type { Action, GameEvent, Level, Phase, State } from '../engine/index.ts';
import { playRecording, type Recording, type ReplayFault } from './recording.ts';

/** A recording that was played and found sound, opened at every moment. */
export interface History {
  readonly level: Level;
  readonly recording: Recording;
  /** The first is the run as it opens, before any decision; then one for each decision. */
  readonly moments: readonly Moment[];
  /** Rounds and quarters in order; turn `t` is at `t − 1`. */
  readonly turns: readonly HistoryTurn[];
  /** Everything that happened, in order. */
  readonly happenings: readonly Happening[];
  readonly jumps: readonly Jump[];
}

/** A run after a decision. */
export interface Moment {
  /** Turn in which it stands; a decision that closes a turn leads to a moment of the next one. */
  readonly turn: number;
  /** The decision that led here; null as the run opens. */
  readonly action: Action | null;
  readonly state: State;
  readonly events: readonly GameEvent[];
  /** How many of the events, the first ones, still belong to the turn before. */
  readonly closing: number;
}

/** An event, the turn to which it belongs and the moment at which it was out. */
export interface Happening {
  readonly turn: number;
  readonly moment: number;
  /** Which of the moment's events it is. */
  readonly at: number;
  readonly event: GameEvent;
}

export interface HistoryTurn {
  readonly turn: number;
  readonly kind: 'round' | 'quarter';
  /** Phase in which it opens. */
  readonly phase: Phase;
  /** Round of its talks, from 1; of a quarter that of the last talks. */
  readonly round: number;
  /** Quarters since the first signature; 0 before. */
  readonly quarter: number;
  /** How often the text had been reopened. */
  readonly reopenings: number;
  /** Its first and last moment: as it opens, and after its last decision that did not close it. */
  readonly first: number;
  readonly last: number;
  /** Its happenings are those from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** State hash and check at its end. */
  readonly hash: string;
  readonly check: string;
}

/** A place worth going to. */
export interface Jump {
  /**
   * `talks`: talks open, the first or reopened ones; `signature`: a text is agreed; `deployment`: the
   * first quarter under it opens; `incident`: the deterrent is tested; `end`.
   */
  readonly kind: 'talks' | 'signature' | 'deployment' | 'incident' | 'end';
  readonly turn: number;
  readonly moment: number;
}

/** Play a recording and open it for looking at. Refuses what `playRecording` refuses. */
export function historyOf(level: Level, recording: Recording): Result<History, ReplayFault> {
  const moments: Moment[] = [];
  const played = playRecording(level, recording, (action, { state, events }) => {
    const before = moments[moments.length - 1];
    const closing = before && state.turn !== before.turn ? closingEvents(events) : 0;
    moments.push({ turn: state.turn, action, state, events, closing });
  });
  if (!played.ok) return played;
  const happenings = moments.flatMap(({ turn, events, closing }, moment) =>
    events.map(
      (event, at): Happening => ({ turn: at < closing ? turn - 1 : turn, moment, at, event }),
    ),
  );
  return ok({
    level,
    recording,
    moments,
    turns: turnsOf(moments, happenings, recording),
    happenings,
    jumps: jumpsIn(moments, happenings),
  });
}

/** How many of the events of a decision that leads to the next turn still belong to the one it closes. */
function closingEvents(events: readonly GameEvent[]): number {
  // A round ends by its own event, talks that reopen end their quarter; a quarter opens with its first.
  const last = events.findIndex(({ type }) => type === 'round-closed' || type === 'reopened');
  return last + 1;
}

function turnsOf(
  moments: readonly Moment[],
  happenings: readonly Happening[],
  { hashes, checks }: Recording,
): readonly HistoryTurn[] {
  const turns: HistoryTurn[] = [];
  let first = 0;
  let from = 0;
  for (const [at, { turn, state }] of moments.entries()) {
    if (moments[at + 1]?.turn === turn) continue;
    const opened = moments[first]!.state;
    let to = from;
    while (happenings[to]?.turn === turn) to++;
    turns.push({
      turn,
      kind: opened.phase === 'talks' ? 'round' : 'quarter',
      phase: opened.phase,
      round: opened.round,
      quarter: state.quarter,
      reopenings: opened.reopenings,
      first,
      last: at,
      from,
      to,
      hash: hashes[turn - 1]!,
      check: checks[turn - 1]!,
    });
    first = at + 1;
    from = to;
  }
  return turns;
}

function jumpsIn(moments: readonly Moment[], happenings: readonly Happening[]): readonly Jump[] {
  const jumps: Jump[] = [{ kind: 'talks', turn: 1, moment: 0 }];
  let signed = false;
  for (const { turn, moment, event } of happenings) {
    const jump = (kind: Jump['kind']) => jumps.push({ kind, turn, moment });
    if (event.type === 'agreed') {
      jump('signature');
      signed = true;
    } else if (event.type === 'phase' && event.phase === 'talks' && moment > 0) jump('talks');
    else if (event.type === 'quarter-opened' && signed) {
      jump('deployment');
      signed = false;
    } else if (event.type === 'tested') jump('incident');
    else if (event.type === 'ended') jump('end');
  }
  // A game under way ends where it was left.
  if (jumps[jumps.length - 1]!.kind !== 'end') {
    const { turn } = moments[moments.length - 1]!;
    jumps.push({ kind: 'end', turn, moment: moments.length - 1 });
  }
  return jumps;
}

/** The moment at which a turn opens. Turns beyond the run give its last one. */
export function openingOf({ turns, moments }: History, turn: number): Moment {
  const at = turns[turn - 1]?.first ?? moments.length - 1;
  return moments[Math.max(0, at)]!;
}

/** The state at the end of a turn: of a round as the next one finds it, of a quarter before that. */
export function endOf({ moments, turns }: History, { turn, kind, last }: HistoryTurn): State {
  const next = turns[turn];
  const isNext = next?.kind === 'round' && kind === 'round';
  return moments[isNext ? next.first : last]!.state;
}
