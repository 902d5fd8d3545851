import { priorBeliefs, SETTINGS, simulateStage, solveStage } from '../../../model/index.ts';

/** One named setting, solved and run. */
export interface SettingResult {
  readonly id: string;
  readonly moves: readonly number[];
  readonly breakEven: number;
  /** Share of runs with a strike or offensive in the first year. */
  readonly strikeInYear: number;
  /** Share of runs with an offensive within five years. */
  readonly offensiveInFive: number;
}

const RUNS = 1000;

for (const { id, state } of SETTINGS) {
  const solution = solveStage(state, priorBeliefs(state));
  let struck = 0;
  let invaded = 0;
  for (let run = 0; run < RUNS; run++) {
    const { strike, offensive } = simulateStage(state, `${id}/${run}`, 20);
    if (strike !== null && strike <= 4) struck++;
    if (offensive !== null) invaded++;
  }
  self.postMessage({
    id,
    moves: solution.moves,
    breakEven: solution.breakEven[2]!,
    strikeInYear: struck / RUNS,
    offensiveInFive: invaded / RUNS,
  } satisfies SettingResult);
}
