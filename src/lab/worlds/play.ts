import { invariant, type Result } from '../../base/result.ts';
import {
  stateAfter,
  type Action,
  type ByParty,
  type GameEvent,
  type State,
  type Witness,
  testsByModel,
} from '../../engine/index.ts';
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
  const odds = new AttackOdds(from);
  for (;;) {
    const actions = nextActions(state, strategies);
    if (!actions) break;
    state = odds.after(state, actions);
  }
  invariant(state.outcome !== null, 'a world by strategies ended without an outcome');
  return { end: state, attackOdds: odds.sum };
}

/** Adds up the odds of a first strike or offensive along a world, as decisions are taken. */
export class AttackOdds implements Witness {
  readonly skipsTelling = true;
  sum: number;
  #attacked: boolean;
  /** The state in which the decision is taken of which this is being told. */
  #before: State;

  constructor(from: State) {
    // An attack that is being answered as the world begins has come already.
    this.#attacked = from.violation !== null && isAttack(from.violation.move);
    this.sum = this.#attacked ? 1 : 0;
    this.#before = from;
  }

  /** The state after a decision that is never refused. */
  after(state: State, actions: readonly Action[]): State {
    const result = this.tried(state, actions);
    if (result.ok) return result.value;
    throw new Error(`broken invariant: a strategy's decision was refused: ${result.fault.code}`);
  }

  /** The state after a decision, or why it is refused. */
  tried(state: State, actions: readonly Action[]): Result<State> {
    this.#before = state;
    return stateAfter(state, actions, this);
  }

  push(...events: readonly GameEvent[]): void {
    for (const event of events) {
      if (this.#attacked || (event.type !== 'complied' && event.type !== 'tested')) continue;
      this.#attacked = event.type === 'tested' && isAttack(event.move);
      const { secrets } = this.#before;
      // What a person decides is no draw.
      if (!testsByModel(this.#before)) this.sum += this.#attacked ? 1 : 0;
      else this.sum += attackChance(event, secrets.types.russia);
    }
  }
}

function isAttack(move: string): boolean {
  return move !== 'probe';
}

const STRIKE = MOVES.indexOf('strike');
const OFFENSIVE = MOVES.indexOf('offensive');

/** The chance of a strike or offensive in the quarter that closed so, by Russia's true type. */
function attackChance(
  { stage, beliefs, tempo }: Extract<GameEvent, { type: 'complied' | 'tested' }>,
  isRevisionist: boolean,
): number {
  const chances = solveStage(stage, beliefs).byType[isRevisionist ? 0 : 1];
  return tempo * (chances[STRIKE]! + chances[OFFENSIVE]!);
}
