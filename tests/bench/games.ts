import { Session } from 'node:inspector/promises';
import type { Level, State } from '../../src/engine/index.ts';
import { playOut, runThrough } from '../../src/match/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { timePer, type Row } from './timing.ts';

const GAMES = 200;
const SIGNED = 40;
const WORLDS_EACH = 10;

/** States on the day of their signature, of as many games. */
function signedStates(level: Level, count: number): readonly State[] {
  const found: State[] = [];
  for (let seed = 0; found.length < count; seed++) {
    let isSigned = false;
    runThrough(level, `bench/signed/${seed}`, DEFAULT_STRATEGIES, (_, state) => {
      if (isSigned || state.phase !== 'ceasefire') return;
      isSigned = true;
      found.push(state);
    });
  }
  return found;
}

function playGames(level: Level, name: string): void {
  for (let game = 0; game < GAMES; game++) {
    runThrough(level, `bench/${name}/${game}`, DEFAULT_STRATEGIES);
  }
}

/** How often functions of the sources are called by a task, by file and name: counted by the engine. */
async function countCalls(task: () => void): Promise<(file: string, name: string) => number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  task();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return (file, name) => {
    const functions = result
      .filter(({ url }) => url.endsWith(`/src/${file}`))
      .flatMap((script) => script.functions.filter(({ functionName }) => functionName === name));
    if (functions.length === 0) throw new Error(`no ${name} in ${file}`);
    return functions.reduce((sum, { ranges }) => sum + ranges[0]!.count, 0);
  };
}

/** What an average game by default strategies consists of: figure, file and function that is counted. */
const PARTS = [
  ['decisions', 'match/seats.ts', 'decideBy'],
  ['texts looked up', 'engine/durability.ts', 'assessText'],
  ['texts assessed anew', 'engine/durability.ts', 'assessWith'],
  ['stage solves', 'model/solve.ts', 'settle'],
  ['rounds of the fixed point', 'model/solve.ts', 'answerMoves'],
  ['streams of chance drawn from', 'base/alea.ts', 'aleaFor'],
] as const;

/** Exponentials in a round of the fixed point: 12 of backing, 12 of answers, 8 of moves. */
const EXPONENTIALS_A_ROUND = 32;

/** Speeds of complete games and of worlds from their signature on, and what a game consists of. */
export async function benchGames(level: Level, row: Row): Promise<void> {
  const perGame = timePer(GAMES, (round) => playGames(level, String(round)));
  row('full automatic games, per second', (1e6 / perGame).toFixed(0));
  const signed = signedStates(level, SIGNED);
  const perWorld = timePer(SIGNED * WORLDS_EACH, (round) => {
    for (const state of signed) {
      for (let world = 0; world < WORLDS_EACH; world++) {
        const secrets = { ...state.secrets, seed: `bench/${round}/${world}` };
        playOut({ ...state, secrets }, DEFAULT_STRATEGIES);
      }
    }
  });
  row('worlds from signature to the end, per second', (1e6 / perWorld).toFixed(0));
  const callsOf = await countCalls(() => playGames(level, 'counted'));
  for (const [figure, file, name] of PARTS) {
    row(`a game: ${figure}`, (callsOf(file, name) / GAMES).toFixed(1));
  }
  const rounds = callsOf('model/solve.ts', 'answerMoves') / GAMES;
  row('a game: exponentials of its solves', (rounds * EXPONENTIALS_A_ROUND).toFixed(0));
}
