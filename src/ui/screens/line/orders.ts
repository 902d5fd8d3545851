import { useDeferredValue, useEffect, useMemo, useState } from 'react';
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
import { keepOrders, keptOrders, type KeptOrders, type TestOrder } from './kept.ts';

/** What the person has ordered this quarter and not yet handed in. */
export interface Orders {
  readonly moves: readonly ContingentMove[];
  readonly acts: readonly string[];
  readonly test: TestOrder;
  /** Odds as they stand, after these moves, and after the one under consideration as well. */
  readonly before: QuarterOdds;
  readonly standing: QuarterOdds;
  readonly after: QuarterOdds;
  /** Change of risk by each move, in order, percentage points. */
  readonly effects: readonly number[];
  /** A move that is being weighed and not yet ordered. */
  readonly considered: ContingentMove | null;
  /** Contributors once the moves ordered are made, and once the one considered is as well. */
  readonly ordered: View['contributors'];
  readonly contributors: View['contributors'];
  readonly consider: (move: ContingentMove | null) => void;
  readonly move: (move: ContingentMove) => Fault | null;
  readonly toggleAct: (act: string) => void;
  readonly chooseTest: (test: TestOrder) => void;
  /** Whether there is anything to undo. */
  readonly any: boolean;
  readonly undo: () => void;
  /** What is still to be decided before the quarter can be closed. */
  readonly undecided: 'move' | 'sector' | null;
  readonly decisions: () => readonly Action[];
}

const UNTESTED: TestOrder = { move: null, sector: null };

/** Whether this seat itself decides if the deterrent is tested. */
export function decidesTest(view: View): boolean {
  return view.russiaTests === 'person' && view.party === 'russia' && view.phase === 'deployment';
}

/** Those of kept orders that can still be given. */
function stillPossible(view: View, kept: KeptOrders): KeptOrders {
  const moves: ContingentMove[] = [];
  for (const move of kept.moves) if (!moveFault(view, moves, move)) moves.push(move);
  return {
    moves,
    acts: kept.acts.filter((id) => view.level.acts.some((act) => act.id === id)),
    test: kept.test,
  };
}

/**
 * Orders of one quarter.
 * @param stamp names the game and how far it has come, so that orders are found again after a reload.
 */
export function useOrders(view: View, stamp: string): Orders {
  const [start] = useState(() => {
    const kept = keptOrders(stamp, view.level);
    return kept ? stillPossible(view, kept) : null;
  });
  const [moves, setMoves] = useState<readonly ContingentMove[]>(start?.moves ?? []);
  const [acts, setActs] = useState<readonly string[]>(start?.acts ?? []);
  const [test, setTest] = useState<TestOrder>(start?.test ?? UNTESTED);
  const [considered, consider] = useState<ContingentMove | null>(null);
  useEffect(() => keepOrders(stamp, { moves, acts, test }), [stamp, moves, acts, test]);

  // A slider may be dragged faster than odds can be worked out.
  const weighed = useDeferredValue(considered);
  const before = useMemo(() => quarterOdds(view), [view]);
  const stages = useMemo(
    () => moves.map((_, at) => quarterOdds(view, moves.slice(0, at + 1))),
    [view, moves],
  );
  const all = useMemo(
    () => (weighed && !moveFault(view, moves, weighed) ? [...moves, weighed] : moves),
    [view, moves, weighed],
  );
  const standing = stages[stages.length - 1] ?? before;
  const after = useMemo(
    () => (all === moves ? standing : quarterOdds(view, all)),
    [view, all, moves, standing],
  );
  const { level, party } = view;
  const testing = decidesTest(view);
  return {
    moves,
    acts,
    test,
    before,
    standing,
    after,
    effects: stages.map(
      (stage, at) => 100 * (stage.risk.value - (stages[at - 1] ?? before).risk.value),
    ),
    considered: weighed,
    ordered: useMemo(() => afterMoves(view.contributors, moves), [view, moves]),
    contributors: useMemo(() => afterMoves(view.contributors, all), [view, all]),
    consider,
    move: (move) => {
      const fault = moveFault(view, moves, move);
      if (!fault) setMoves([...moves, move]);
      return fault;
    },
    toggleAct: (act) =>
      setActs((now) => (now.includes(act) ? now.filter((each) => each !== act) : [...now, act])),
    chooseTest: setTest,
    any: moves.length > 0 || acts.length > 0 || test.move !== null,
    undo: () => {
      setMoves([]);
      setActs([]);
      setTest(UNTESTED);
    },
    undecided: !testing
      ? null
      : test.move === null
        ? 'move'
        : test.move !== 'comply' && test.sector === null
          ? 'sector'
          : null,
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
      ...(testing && test.move !== null && test.move !== 'comply' && test.sector !== null
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
