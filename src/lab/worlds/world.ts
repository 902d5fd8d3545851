import {
  byParty,
  factsOf,
  inFieldThousand,
  resultOf,
  type ByParty,
  type OutcomeKind,
  type Outcome,
  type State,
} from '../../engine/index.ts';

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
  /** Whole quarters under a text before its first strike, offensive or end; all of them if none came. */
  readonly quartersHeld: number;
  /** Neither strike nor offensive, and in force to the last quarter. */
  readonly held: boolean;
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
export function worldOf(name: Pick<World, 'cell' | 'world'>, from: State, end: State): World {
  const { level, outcome, secrets } = end;
  const tests = end.tests.slice(from.tests.length);
  const attack = tests.find(({ move }) => move !== 'probe');
  const quarters = end.quarter - from.quarter;
  const stood = outcome!.cause === 'last-quarter';
  const held = stood && attack === undefined;
  const lastWhole = stood ? quarters : Math.max(0, quarters - 1);
  const testsBySector = level.sectors.map(() => 0);
  for (const { sector } of tests) testsBySector[sector]!++;
  const count = (kind: string) => tests.filter(({ move }) => move === kind).length;
  return {
    ...name,
    outcome: outcome!.kind,
    cause: outcome!.cause,
    turns: outcome!.turn,
    signedTurn: signedTurnOf(end),
    quartersHeld: attack ? attack.quarter - from.quarter - 1 : lastWhole,
    held,
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

/** The last turn of the first talks, where they led to a text: rounds of talks are all past rounds. */
function signedTurnOf({ text, pastRounds, level }: State): number {
  if (text === null) return 0;
  const { maxTurns } = factsOf(level);
  let turn = 0;
  for (const round of pastRounds) {
    if (round.turn > turn + 1 || round.turn > maxTurns) break;
    ({ turn } = round);
  }
  return turn;
}
