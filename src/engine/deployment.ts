import { openStream } from '../base/stream.ts';
import {
  MOVES,
  redrawBeliefs,
  solveStage,
  updateOnQuiet,
  type Move,
  type StageSolution,
} from '../model/index.ts';
import { carryOutActs } from './acts.ts';
import { tempoOf } from './conditions.ts';
import { afterMoves } from './contingents.ts';
import type { Witness } from './event.ts';
import { quarterStage, sectorChances } from './stagegame.ts';
import { TURN_OPENS, type State } from './state.ts';
import { openViolation, redrawTypes } from './violation.ts';

/** Close a quarter: moves and acts take effect, then Russia complies or tests. */
export function closeQuarter(before: State, events: Witness): State {
  let state = carryOutActs(before, events);
  const { moves } = state.sealed.coalition;
  for (const move of moves) events.push({ type: 'moved', ...move });
  state = { ...state, contributors: afterMoves(state.contributors, moves) };
  const stage = quarterStage(state);
  const solution = solveStage(stage, state.beliefs);
  const tempo = tempoOf(state.level, state.quietQuarters);
  const chosen = chooseMove(state, solution, tempo);
  state = { ...state, ...TURN_OPENS };
  if (chosen.move === 'comply') {
    events.push({
      type: 'complied',
      odds: solution.moves,
      tempo,
      stage,
      beliefs: state.beliefs,
    });
    const posterior = updateOnQuiet(state.beliefs, solution, tempo);
    const beliefs = redrawBeliefs(posterior, state.priors);
    events.push(
      { type: 'beliefs', before: state.beliefs, after: beliefs },
      { type: 'phase', phase: 'ceasefire' },
    );
    return redrawTypes({
      ...state,
      beliefs,
      phase: 'ceasefire',
      quietQuarters: state.quietQuarters + 1,
    });
  }
  const sector =
    chosen.sector ??
    openStream(state.secrets.seed, state.turn, 'sector').pick(
      sectorChances(state, stage, solution, state.beliefs, chosen.move),
    );
  return openViolation(state, { move: chosen.move, sector }, stage, solution, tempo, events);
}

/** Whether the model decides if Russia tests: it does unless a person holds the seat and may. */
export function testsByModel(of: Pick<State, 'russiaTests' | 'russiaAway'>): boolean {
  return of.russiaTests === 'model' || of.russiaAway === true;
}

/** Russia's move this quarter: by the person who holds the seat where the table allows it, else by the model. */
function chooseMove(
  state: State,
  { byType }: StageSolution,
  tempo: number,
): { readonly move: Move; readonly sector?: number } {
  const { test } = state.sealed.russia;
  if (state.russiaTests === 'person' && test) return test;
  if (!testsByModel(state)) return { move: 'comply' };
  const stream = openStream(state.secrets.seed, state.turn, 'test');
  // Both draws are always taken, so that a change of tempo does not shift the second.
  const arises = stream.chance(tempo);
  const move = stream.pick(byType[state.secrets.types.russia ? 0 : 1]);
  return { move: arises ? MOVES[move]! : 'comply' };
}
