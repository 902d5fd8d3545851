import { useMemo, useState } from 'react';
import {
  afterMoves,
  moveFault,
  quarterOdds,
  type Action,
  type ContingentMove,
  type QuarterOdds,
  type View,
} from '../../../engine/index.ts';
import type { Fault } from '../../../base/result.ts';
import type { Move } from '../../../model/index.ts';

/** What the person has ordered this quarter and not yet handed in. */
export interface Orders {
  readonly moves: readonly ContingentMove[];
  readonly acts: readonly string[];
  readonly test: { readonly move: Move; readonly sector: number };
  /** Odds as they stand, and after these moves. */
  readonly before: QuarterOdds;
  readonly after: QuarterOdds;
  /** Change of risk by each move, in order, percentage points. */
  readonly effects: readonly number[];
  /** Contributors once the moves are made. */
  readonly contributors: View['contributors'];
  readonly move: (move: ContingentMove) => Fault | null;
  readonly toggleAct: (act: string) => void;
  readonly chooseTest: (test: { readonly move: Move; readonly sector: number }) => void;
  readonly undo: () => void;
  readonly decisions: () => readonly Action[];
}

/** Orders of one quarter. */
export function useOrders(view: View): Orders {
  const [moves, setMoves] = useState<readonly ContingentMove[]>([]);
  const [acts, setActs] = useState<readonly string[]>([]);
  const [test, setTest] = useState<Orders['test']>({ move: 'comply', sector: 0 });
  const before = useMemo(() => quarterOdds(view), [view]);
  const stages = useMemo(
    () => moves.map((_, at) => quarterOdds(view, moves.slice(0, at + 1))),
    [view, moves],
  );
  const after = stages[stages.length - 1] ?? before;
  const { level, party } = view;
  return {
    moves,
    acts,
    test,
    before,
    after,
    effects: stages.map(
      (stage, at) => 100 * (stage.risk.value - (stages[at - 1] ?? before).risk.value),
    ),
    contributors: useMemo(() => afterMoves(view.contributors, moves), [view, moves]),
    move: (move) => {
      const fault = moveFault(view, moves, move);
      if (!fault) setMoves([...moves, move]);
      return fault;
    },
    toggleAct: (act) =>
      setActs((now) => (now.includes(act) ? now.filter((each) => each !== act) : [...now, act])),
    chooseTest: setTest,
    undo: () => {
      setMoves([]);
      setActs([]);
      setTest({ move: 'comply', sector: 0 });
    },
    decisions: () => [
      ...moves.map(
        ({ contributor, from, to, thousand }): Action => ({
          type: 'move',
          party,
          contributor: level.contributors[contributor]!.id,
          from: level.sectors[from]!.id,
          to: level.sectors[to]!.id,
          thousand,
        }),
      ),
      ...acts.map((act): Action => ({ type: 'act', party, act })),
      ...(view.russiaTests === 'person' && party === 'russia' && test.move !== 'comply'
        ? [
            {
              type: 'test',
              party,
              move: test.move,
              sector: level.sectors[test.sector]!.id,
            } satisfies Action,
          ]
        : []),
      { type: 'ready', party },
    ],
  };
}
