import { useDeferredValue, useMemo, useState } from 'react';
import {
  afterMoves,
  moveFault,
  quarterOdds,
  quarterStage,
  troopsBySector,
  type Action,
  type ContingentMove,
  type QuarterOdds,
  type View,
} from '../../../engine/index.ts';
import type { Fault } from '../../../base/result.ts';
import type { StageState } from '../../../model/index.ts';
import type { LaidOut } from '../../game/drafts.ts';
import { momentOf } from '../../game/game.ts';
import { useLaidOut } from '../../game/laying.ts';
import { parseOrders, type KeptOrders, type TestOrder } from './kept.ts';

/** The line after some moves. */
export interface LineFigures {
  readonly densityTroopsPerKm: readonly number[];
  readonly stage: StageState;
  /** What Moscow makes of it; null where odds are not shown. */
  readonly odds: QuarterOdds | null;
}

/** What the person has ordered this quarter and not yet handed in. */
export interface Orders {
  readonly moves: readonly ContingentMove[];
  readonly acts: readonly string[];
  readonly test: TestOrder;
  /** The line as it stands, after these moves, and after the one under consideration as well. */
  readonly before: LineFigures;
  readonly standing: LineFigures;
  readonly after: LineFigures;
  /** Change of risk by each move, in order, percentage points; null where odds are not shown. */
  readonly effects: readonly (number | null)[];
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
  /** Whether they are handed in, so that nothing of them can be changed. */
  readonly locked: boolean;
  /** The orders as they are kept, with the decisions that close the quarter. */
  readonly laidOut: LaidOut;
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

function decisionsOf(view: View, { moves, acts, test }: KeptOrders): readonly Action[] {
  const { level, party } = view;
  return [
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
    ...(decidesTest(view) && test.move !== null && test.move !== 'comply' && test.sector !== null
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
  ];
}

/** The line after some moves; without odds where they are not shown. */
function figuresOf(view: View, moves: readonly ContingentMove[], oddsShown: boolean): LineFigures {
  if (oddsShown) {
    const odds = quarterOdds(view, moves);
    return { densityTroopsPerKm: odds.densityTroopsPerKm, stage: odds.stage, odds };
  }
  const contributors = afterMoves(view.contributors, moves);
  return {
    densityTroopsPerKm: troopsBySector(view.level, contributors).map(
      (thousand, at) => (1000 * thousand) / view.level.sectors[at]!.lengthKm,
    ),
    stage: quarterStage({ ...view, contributors }),
    odds: null,
  };
}

const FRESH: KeptOrders = { moves: [], acts: [], test: UNTESTED };

/**
 * Orders of one quarter.
 * @param oddsShown without it the odds are not worked out.
 * @param locked once they are handed in nothing of them can be changed.
 */
export function useOrders(view: View, oddsShown: boolean, locked: boolean): Orders {
  const { laid, change, laidOut } = useLaidOut<KeptOrders>({
    moment: momentOf(view),
    fresh: FRESH,
    parse: (text) => {
      const kept = parseOrders(text, view.level);
      return kept && stillPossible(view, kept);
    },
    decisions: (now) => decisionsOf(view, now),
  });
  const { moves, acts, test } = laid;
  const lay = (changed: (now: KeptOrders) => Partial<KeptOrders>) => {
    if (!locked) change((now) => ({ ...now, ...changed(now) }));
  };
  const [considered, consider] = useState<ContingentMove | null>(null);

  // A slider may be dragged faster than odds can be worked out.
  const weighed = useDeferredValue(considered);
  const before = useMemo(() => figuresOf(view, [], oddsShown), [view, oddsShown]);
  const stages = useMemo(
    () => moves.map((_, at) => figuresOf(view, moves.slice(0, at + 1), oddsShown)),
    [view, moves, oddsShown],
  );
  const all = useMemo(
    () => (weighed && !moveFault(view, moves, weighed) ? [...moves, weighed] : moves),
    [view, moves, weighed],
  );
  const standing = stages[stages.length - 1] ?? before;
  const after = useMemo(
    () => (all === moves ? standing : figuresOf(view, all, oddsShown)),
    [view, all, moves, standing, oddsShown],
  );
  const testing = decidesTest(view);
  return {
    ...laid,
    locked,
    laidOut,
    before,
    standing,
    after,
    effects: stages.map(({ odds }, at) => {
      const last = (stages[at - 1] ?? before).odds;
      return odds && last && 100 * (odds.risk.value - last.risk.value);
    }),
    considered: weighed,
    ordered: useMemo(() => afterMoves(view.contributors, moves), [view, moves]),
    contributors: useMemo(() => afterMoves(view.contributors, all), [view, all]),
    consider,
    move: (move) => {
      const fault = moveFault(view, moves, move);
      if (!fault) lay((now) => ({ moves: [...now.moves, move] }));
      return fault;
    },
    toggleAct: (act) =>
      lay((now) => ({
        acts: now.acts.includes(act) ? now.acts.filter((each) => each !== act) : [...now.acts, act],
      })),
    chooseTest: (chosen) => lay(() => ({ test: chosen })),
    any: moves.length > 0 || acts.length > 0 || test.move !== null,
    undo: () => lay(() => FRESH),
    undecided: !testing
      ? null
      : test.move === null
        ? 'move'
        : test.move !== 'comply' && test.sector === null
          ? 'sector'
          : null,
  };
}
