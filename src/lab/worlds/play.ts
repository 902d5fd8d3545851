import { invariant } from '../../base/result.ts';
import { apply, type ByParty, type GameEvent, type State, type Step } from '../../engine/index.ts';
import { nextActions } from '../../match/index.ts';
import { MOVES, solveStage } from '../../model/index.ts';
import type { Strategy } from '../../strategies/index.ts';

/** A world played to its end. */
export interface Played {
  readonly end: State;
  /**
   * How likely a first strike or offensive was: its chance in each quarter, given everything drawn until
   * then, added up over the quarters in which none had come before. Whether one came, less this, is on
   * average nought: it is the luck of the draw alone, and comparisons take it out (`compare.ts`).
   */
  readonly attackOdds: number;
}

/** Play a world on to its end by strategies. */
export function playWorld(from: State, strategies: ByParty<Strategy>): Played {
  let state = from;
  const watch = watchAttacks(from);
  for (;;) {
    const actions = nextActions(state, strategies);
    if (!actions) break;
    for (const action of actions) {
      const result = apply(state, action);
      invariant(result.ok, `a strategy's ${action.type} was refused`);
      watch.see(state, result.value);
      ({ state } = result.value);
    }
  }
  invariant(state.outcome !== null, 'a world by strategies ended without an outcome');
  return { end: state, attackOdds: watch.odds() };
}

/** Adds up the odds of a first attack, step by step. */
export interface AttackWatch {
  see(before: State, step: Step): void;
  odds(): number;
}

/** Begin to add up the odds of a first attack in a world. */
export function watchAttacks(from: State): AttackWatch {
  // An attack that is being answered as the world begins has come already.
  let attacked = from.violation !== null && isAttack(from.violation.move);
  let odds = attacked ? 1 : 0;
  return {
    see(before, { state, events }) {
      if (attacked || before.phase !== 'deployment' || state.phase === 'deployment') return;
      attacked = state.violation !== null && isAttack(state.violation.move);
      // What a person decides is no draw.
      if (before.russiaTests === 'person') odds += attacked ? 1 : 0;
      else odds += attackChance(events, before.secrets.types.russia);
    },
    odds: () => odds,
  };
}

function isAttack(move: string): boolean {
  return move !== 'probe';
}

const STRIKE = MOVES.indexOf('strike');
const OFFENSIVE = MOVES.indexOf('offensive');

/** The chance of a strike or offensive in the quarter that closed with these events, by Russia's true type. */
function attackChance(events: readonly GameEvent[], isRevisionist: boolean): number {
  for (const event of events) {
    if (event.type !== 'complied' && event.type !== 'tested') continue;
    const { byType } = solveStage(event.stage, event.beliefs);
    const chances = byType[isRevisionist ? 0 : 1];
    return event.tempo * (chances[STRIKE]! + chances[OFFENSIVE]!);
  }
  throw new Error('broken invariant: a quarter closed without a decision');
}
