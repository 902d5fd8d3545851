import {
  apply,
  inFieldThousand,
  newRun,
  sustainedThousand,
  type GameEvent,
  type Level,
  type State,
} from '../../engine/index.ts';
import type { Beliefs, Move, StageState } from '../../model/index.ts';
import type { Recording } from '../../replay/index.ts';

/** What was decided in a quarter on whether to test, and by what odds. */
export interface CourseDecision {
  /** Comply, probe, strike, offensive, if a decision arises. */
  readonly odds: readonly number[];
  /** Chance that a decision arises. */
  readonly tempo: number;
  /** Chance of a strike or offensive in this quarter, by public beliefs. */
  readonly attack: number;
  /**
   * Chance that a strike or offensive has come by the end of this quarter, counted from the first
   * quarter of all, by the odds of each quarter as it came.
   */
  readonly attackedBy: number;
  readonly came: Move;
  /** Sector of a test; null of none. */
  readonly sector: number | null;
  readonly killed: number;
  /** Answer and backing by index; null where there was none. */
  readonly response: number | null;
  readonly backing: number | null;
  /** What tells of the force then: what a tester faced, thousand, is its `forceThousand`. */
  readonly stage: StageState;
}

/** One turn of a run, for a timeline and charts. */
export interface CourseTurn {
  readonly turn: number;
  /** Round of its talks, or null in a quarter; quarter, 0 before the first. */
  readonly round: number | null;
  readonly quarter: number;
  /** Public beliefs as the turn opened and as it closed. */
  readonly before: Beliefs;
  readonly after: Beliefs;
  /** Ground that Russia has taken in this turn, and since the run began, km². */
  readonly takenKm2: number;
  readonly takenSoFarKm2: number;
  /** Troops in the field and what rotation sustains as the turn closed, thousand. */
  readonly fieldThousand: number;
  readonly sustainedThousand: number;
  /** Null in talks. */
  readonly decision: CourseDecision | null;
  /** What happened, in order, shown texts included: everything is open by now. */
  readonly events: readonly GameEvent[];
}

/** The course of a recorded run, turn by turn, as far as it plays. */
export function courseByTurn(level: Level, recording: Recording): readonly CourseTurn[] {
  const start = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  let { state } = start;
  let opened = state;
  let events: GameEvent[] = [...start.events];
  let unharmed = 1;
  const turns: CourseTurn[] = [];
  const close = (closed: State) => {
    const turn = turnOf(opened, closed, events, unharmed);
    if (turn.decision) unharmed = 1 - turn.decision.attackedBy;
    turns.push(turn);
    events = [];
  };
  for (const action of recording.actions) {
    const result = apply(state, action);
    if (!result.ok) break;
    const next = result.value.state;
    // The events of a step that closes a turn are that turn's, but for news with which the next opens.
    if (action.type === 'open-quarter') {
      if (next.turn !== state.turn) {
        close(state);
        opened = next;
      }
      events.push(...result.value.events);
    } else {
      if (next.turn === state.turn) events.push(...result.value.events);
      else {
        const opens = ({ type }: GameEvent) => type === 'level-event';
        events.push(...result.value.events.filter((event) => !opens(event)));
        close(next);
        opened = next;
        events.push(...result.value.events.filter(opens));
      }
    }
    state = next;
  }
  close(state);
  return turns;
}

function turnOf(
  opened: State,
  closed: State,
  events: readonly GameEvent[],
  unharmed: number,
): CourseTurn {
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const inTalks = opened.phase === 'talks';
  return {
    turn: opened.turn,
    round: inTalks ? opened.round : null,
    quarter: opened.quarter,
    before: opened.beliefs,
    after: closed.beliefs,
    takenKm2: sum(closed.gainKm2) - sum(opened.gainKm2),
    takenSoFarKm2: sum(closed.gainKm2),
    fieldThousand: closed.contributors.reduce((total, each) => total + inFieldThousand(each), 0),
    sustainedThousand: sustainedThousand(closed.level, closed.contributors),
    decision: decisionOf(events, unharmed),
    events,
  };
}

function decisionOf(events: readonly GameEvent[], unharmed: number): CourseDecision | null {
  const decided = events.find((event) => event.type === 'complied' || event.type === 'tested');
  if (decided?.type !== 'complied' && decided?.type !== 'tested') return null;
  const { odds, tempo, stage } = decided;
  const attack = tempo * (odds[2]! + odds[3]!);
  const tested = decided.type === 'tested' ? decided : null;
  const answered = events.find((event) => event.type === 'responded');
  const backed = events.find((event) => event.type === 'backed');
  return {
    odds,
    tempo,
    attack,
    attackedBy: 1 - unharmed * (1 - attack),
    came: tested?.move ?? 'comply',
    sector: tested?.sector ?? null,
    killed: tested?.killed ?? 0,
    response: answered?.type === 'responded' ? answered.response : null,
    backing: backed?.type === 'backed' ? backed.backing : null,
    stage,
  };
}
