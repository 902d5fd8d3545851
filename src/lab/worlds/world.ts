import {
  byParty,
  inFieldThousand,
  resultOf,
  type ByParty,
  type OutcomeKind,
  type Outcome,
  type State,
} from '../../engine/index.ts';
import type { Played } from './play.ts';

/** What one world came to. All figures count from where the worlds of its experiment begin. */
export interface World {
  /** Cell of the grid, counted from 0, and world within it: its name in the experiment. */
  readonly cell: number;
  readonly world: number;
  readonly outcome: OutcomeKind;
  readonly cause: Outcome['cause'];
  /** Last turn, counted from the run's first. */
  readonly turns: number;
  /** Turn at which talks first led to a text; 0 where nothing was signed. */
  readonly signedTurn: number;
  /**
   * Whole quarters that a text stood unbroken: before the quarter of its first strike or offensive, or
   * before that in which it ended otherwise; all of them if neither came.
   */
  readonly quartersHeld: number;
  /** Neither strike nor offensive, and in force to the last quarter. */
  readonly held: boolean;
  /** Odds of a first strike or offensive, added up over quarters (`Played`). */
  readonly attackOdds: number;
  /** Tests that came, by move. */
  readonly probes: number;
  readonly strikes: number;
  readonly offensives: number;
  /** Tests of any kind by sector. */
  readonly testsBySector: readonly number[];
  /** Quarters under a text. */
  readonly quarters: number;
  /** Soldiers killed in tests, on the defending side. */
  readonly killed: number;
  /** Troops in the field at the end, thousand. */
  readonly fieldThousand: number;
  /** Points at the end, by true weights. */
  readonly payoffs: ByParty<number>;
}

/** Sum up a world that is over. @param from the state in which it began. */
export function worldOf(
  name: Pick<World, 'cell' | 'world'>,
  from: State,
  { end, attackOdds }: Played,
): World {
  const { level, outcome, secrets } = end;
  const tests = end.tests.slice(from.tests.length);
  const attack = tests.find(({ move }) => move !== 'probe');
  const before = quartersBefore(from);
  const quarters = end.quarter - before;
  const stood = outcome!.cause === 'last-quarter';
  // The quarter in which a text is attacked, or in or after which it falls, is not whole.
  const broken = attack?.quarter ?? (stood ? end.quarter + 1 : end.quarter);
  const testsBySector = level.sectors.map(() => 0);
  for (const { sector } of tests) testsBySector[sector]!++;
  const count = (kind: string) => tests.filter(({ move }) => move === kind).length;
  return {
    ...name,
    outcome: outcome!.kind,
    cause: outcome!.cause,
    turns: outcome!.turn,
    signedTurn: signedTurnOf(end),
    quartersHeld: Math.max(0, broken - 1 - before),
    held: stood && attack === undefined,
    attackOdds,
    probes: count('probe'),
    strikes: count('strike'),
    offensives: count('offensive'),
    testsBySector,
    quarters,
    killed: tests.reduce((sum, { killed }) => sum + killed, 0),
    fieldThousand: end.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0),
    payoffs: byParty((party) => resultOf(end, party, secrets.weights[party])),
  };
}

/** Quarters that were over when a world began: one that is open or being answered for is its first. */
function quartersBefore({ phase, quarter }: State): number {
  return phase === 'deployment' || phase === 'violation' ? quarter - 1 : quarter;
}

/** The last turn of the first talks, where they led to a text; those of reopened talks come after a gap. */
function signedTurnOf({ text, pastRounds }: State): number {
  if (text === null) return 0;
  const gap = pastRounds.findIndex(({ turn }, at) => turn !== at + 1);
  return pastRounds.at(gap < 0 ? -1 : gap - 1)!.turn;
}
