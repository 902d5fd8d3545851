import {
  apply,
  newRun,
  PARTIES,
  textKey,
  viewFor,
  type ByParty,
  type Level,
  type Party,
  type State,
  type Text,
  type View,
} from '../engine/index.ts';
import type { Recording } from './recording.ts';

/** A round of talks that closed. */
export interface TalksRound {
  readonly turn: number;
  /** Counted within its talks, from 1. */
  readonly round: number;
  /** The circumstances in which its decisions were taken, with the texts that it opened. */
  readonly view: View;
  readonly positions: ByParty<Text>;
  /** Back-channel texts of this round, whoever saw them. */
  readonly shown: readonly { readonly from: Party; readonly to: Party; readonly text: Text }[];
}

/** Talks from their first round to a text or to their end: the first, and any that were reopened. */
export interface Talks {
  /** What each delegation stood by first: its brief's opening or, once reopened, its first word. */
  readonly openings: ByParty<Text>;
  readonly rounds: readonly TalksRound[];
  /** The text that was signed in the last round; null where none was. */
  readonly signed: Text | null;
  /** How the run stood when it ended, for talks that ended it. */
  readonly end: State;
}

/**
 * The talks of a run in order, with everything opened that lay sealed or was shown to one alone. The
 * recording has been replayed and found sound before.
 */
export function talksOf(level: Level, recording: Recording): readonly Talks[] {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const talks: Talks[] = [];
  const { positions: openings } = state;
  let rounds: TalksRound[] = [];
  for (const action of recording.actions) {
    const result = apply(state, action);
    if (!result.ok) throw new Error(`broken invariant: a replayed ${action.type} was refused`);
    const before = state;
    state = result.value.state;
    if (before.phase !== 'talks') continue;
    if (state.pastRounds.length > before.pastRounds.length) rounds.push(closedRound(before, state));
    if (state.phase !== 'talks') {
      const signed = state.phase === 'ceasefire' ? state.text : null;
      // The text in force stands as everyone's position when talks reopen: that is nobody's opening.
      const first = talks.length > 0 ? rounds[0]?.positions : undefined;
      talks.push({ openings: first ?? openings, rounds, signed, end: state });
      rounds = [];
    }
  }
  return talks;
}

function closedRound(before: State, after: State): TalksRound {
  const { turn, positions, signatures } = after.pastRounds[after.pastRounds.length - 1]!;
  const opened = { ...before, positions, signatures, shown: after.shown };
  return {
    turn,
    round: before.round,
    view: viewFor(opened, 'ukraine'),
    positions,
    shown: after.shown.slice(before.shown.length),
  };
}

/** A text that lay on the table in a round, and who laid it down or showed it to whom. */
export interface Tabled {
  readonly text: Text;
  readonly by: readonly Party[];
  readonly shown: readonly { readonly from: Party; readonly to: Party }[];
}

/** Every text that could be signed in a round, each once: positions, and what had been shown by then. */
export function tabledIn({ rounds }: Talks, { turn, positions }: TalksRound): readonly Tabled[] {
  const found = new Map<string, { text: Text; by: Party[]; shown: { from: Party; to: Party }[] }>();
  const entry = (text: Text) => {
    const key = textKey(text);
    let known = found.get(key);
    if (!known) {
      known = { text, by: [], shown: [] };
      found.set(key, known);
    }
    return known;
  };
  for (const party of PARTIES) entry(positions[party]).by.push(party);
  for (const round of rounds) {
    if (round.turn > turn) break;
    for (const { from, to, text } of round.shown) entry(text).shown.push({ from, to });
  }
  return [...found.values()];
}
