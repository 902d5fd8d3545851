import { ok, type Fault, type Result } from '../../../../base/result.ts';
import {
  byParty,
  dealOf,
  factsOf,
  inFieldThousand,
  isOfHost,
  newRun,
  viewFor,
  type ByParty,
  type Interests,
  type Level,
  type Outcome,
  type Party,
  type Text,
  type View,
} from '../../../../engine/index.ts';
import { PERSON } from '../../../../match/index.ts';
import {
  historyOf,
  Holders,
  parseRecording,
  type History,
  type Recording,
} from '../../../../replay/index.ts';
import type { Message } from '../../../../session/index.ts';

/** A turn of a table, as it is named where one is chosen. */
export interface TurnOf {
  readonly turn: number;
  readonly kind: 'round' | 'quarter';
  readonly number: number;
}

/** What a table came to, worked out from its opened recording. */
export interface TableRun {
  readonly table: number;
  readonly recording: Recording;
  readonly turns: readonly TurnOf[];
  /** Null where the table was stopped before its end. */
  readonly outcome: Outcome | null;
  /** The text in force last; null where none was signed. */
  readonly text: Text | null;
  /** How many decisions had been taken when the first text was signed; null where none was. */
  readonly signedAt: number | null;
  /** Turn of that signature. */
  readonly signedTurn: number | null;
  /** Whole quarters that a text stood before the first strike or offensive, or before it fell. */
  readonly quartersHeld: number;
  /** The table was stopped while its text held: it might have held for longer. */
  readonly heldSoFar: boolean;
  readonly fieldThousand: number;
  readonly tests: number;
  /** Soldiers killed in tests, on the defending side. */
  readonly killed: number;
  /** How much was said and proposed: participation, not outcome. */
  readonly participation: Participation;
}

export interface Participation {
  readonly messages: number;
  readonly words: number;
  /** Texts that people laid on the table, and that they showed to one delegation alone. */
  readonly tabled: number;
  readonly shown: number;
}

/** Open a table's recording; a fault names what is wrong with it. */
export function runOf(
  level: Level,
  table: number,
  recordingText: string,
  messages: readonly Message[],
): Result<TableRun, Fault> {
  const recording = parseRecording(recordingText);
  if (!recording.ok) return recording;
  const history = historyOf(level, recording.value);
  if (!history.ok) {
    const { code, facts } = history.fault;
    return { ok: false, fault: facts ? { code, facts } : { code } };
  }
  const { moments, turns } = history.value;
  const end = moments[moments.length - 1]!.state;
  const signedAt = signatureIn(history.value);
  const attack = end.tests.find(({ move }) => move !== 'probe');
  const stands = end.outcome?.cause === 'last-quarter';
  // Of a table that was stopped the quarter under way has not been held to its end.
  const broken = attack?.quarter ?? (stands ? end.quarter + 1 : end.quarter);
  return ok({
    table,
    recording: recording.value,
    turns: turns.map(({ turn, kind, round, quarter }) => ({
      turn,
      kind,
      number: kind === 'round' ? round : quarter,
    })),
    outcome: end.outcome,
    text: end.text,
    signedAt,
    signedTurn: signedAt === null ? null : moments[signedAt - 1]!.turn,
    quartersHeld: end.text === null ? 0 : Math.max(0, broken - 1),
    heldSoFar: end.outcome === null && end.text !== null && !attack,
    fieldThousand: end.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0),
    tests: end.tests.length,
    killed: end.tests.reduce((sum, { killed }) => sum + killed, end.violation?.killed ?? 0),
    participation: participationIn(history.value, messages),
  });
}

/** How many decisions had been taken when the first text came into force. */
function signatureIn({ moments }: History): number | null {
  const at = moments.findIndex(({ events }) => events.some(({ type }) => type === 'agreed'));
  return at < 0 ? null : at;
}

function participationIn(history: History, messages: readonly Message[]): Participation {
  const said = messages.filter(({ person }) => person !== null);
  return {
    messages: said.length,
    words: said.reduce((sum, { text }) => sum + wordsIn(text), 0),
    ...proposedIn(history),
  };
}

/**
 * What people tabled and showed: neither what strategies did for a seat, nor what was handed in for a
 * delegation as its time ran out, nor, in a fork, what was done before at the table that it leaves.
 */
function proposedIn({ recording, moments }: History): Pick<Participation, 'tabled' | 'shown'> {
  const holders = new Holders(recording);
  const isOwn: Partial<Record<Party, boolean>> = {};
  let late = new Set<Party>();
  let turn = 0;
  const counts = { tabled: 0, shown: 0 };
  for (const [at, action] of recording.actions.entries()) {
    const now = moments[at]!.turn;
    holders.enter(now);
    if (now !== turn) late = new Set();
    turn = now;
    if (action.type === 'hand-over') holders.handOver(action);
    else if (action.type === 'time-out') late.add(action.party);
    else if (!isOfHost(action)) {
      isOwn[action.party] = holders.seats[action.party] === PERSON && !late.has(action.party);
    }
    if (now < (recording.forkedFrom?.turn ?? 0)) continue;
    for (const event of moments[at + 1]!.events) {
      if ((event.type === 'tabled' || event.type === 'shown') && isOwn[event.party]) {
        counts[event.type]++;
      }
    }
  }
  return counts;
}

/** Words of a text: runs of letters or digits, apostrophes and hyphens within. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** What all tables' texts are valued by: one view and one set of interests, so that they can be compared. */
export interface Basis {
  readonly view: View;
  readonly interests: Interests;
  /** Everybody's true weights, where all tables had the same; else those stated. */
  readonly true: boolean;
}

/**
 * The circumstances of the first round, before anybody had decided anything: the same at all tables. With
 * one seed for all of them interests are the true ones.
 */
export function basisOf(level: Level, recordings: readonly Recording[]): Basis | null {
  const [first] = recordings;
  if (!first) return null;
  const { state } = newRun(level, first.seed, { russiaTests: first.russiaTests });
  const same = recordings.every(({ seed }) => seed === first.seed);
  const { weights, reserve } = state.secrets;
  return {
    view: viewFor(state, 'ukraine'),
    interests: same
      ? { weights, reserve }
      : { weights: factsOf(level).weights, reserve: byParty(() => 0) },
    true: same,
  };
}

/** What a table's text is worth to each by the common basis. */
export interface Valued {
  readonly table: number;
  readonly payoffs: ByParty<number>;
}

/** The texts of all tables that have one, by the same basis. */
export function valuedBy({ view, interests }: Basis, runs: readonly TableRun[]): readonly Valued[] {
  return runs.flatMap(({ table, text }) =>
    text === null ? [] : [{ table, payoffs: dealOf(view, interests, text).payoffs }],
  );
}
