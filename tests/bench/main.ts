import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as boardgame from 'boardgame.io/client';
import { parseLevelText } from '../../src/content/index.ts';
import { apply, newRun, type Action, type Level, type State } from '../../src/engine/index.ts';
import { runThrough, startMatch } from '../../src/match/index.ts';
import {
  priorBeliefs,
  SETTINGS,
  solveLogit,
  solveStage,
  summariseStage,
} from '../../src/model/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { gameFrom, gameText, LOGIT_RECORDS } from '../fixtures/gambit.ts';
import { benchDeals } from './deals.ts';
import { benchGames } from './games.ts';
import { benchLab } from './lab.ts';
import { benchMap } from './map.ts';
import { benchPage } from './page.ts';
import { timePer, type Row } from './timing.ts';

// boardgame.io has no entry for import; its client is required as documented.
const { Client } = createRequire(import.meta.url)('boardgame.io/client') as typeof boardgame;

/**
 * Speeds on one core, as medians of several rounds in one process: stage-game solves, the same games
 * through the XState machine and through boardgame.io, searches for deals, full automatic games, the
 * page under load and its map while dragged.
 */
const SOLVES = 5000;

function loadLevel(): Level {
  const file = new URL('../../levels/march-2025/level.json', import.meta.url);
  const parsed = parseLevelText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error('the level has faults');
  return parsed.level;
}

/** The actions of a run, to be driven again by other hosts without its strategies' thinking. */
function actionsOf(level: Level, seed: string): Action[] {
  const actions: Action[] = [];
  runThrough(level, seed, DEFAULT_STRATEGIES, (action) => actions.push(action));
  return actions;
}

/** The rules as a boardgame.io game: one move that applies an action. */
function boardGame(state: State) {
  return {
    name: 'line-of-contact',
    setup: () => ({ state }),
    moves: {
      decide: ({ G }: { G: { state: State } }, action: Action) => {
        const result = apply(G.state, action);
        return result.ok ? { state: result.value.state } : G;
      },
    },
    turn: { activePlayers: { all: 'deciding' }, stages: { deciding: {} } },
  };
}

const level = loadLevel();
const rows: [string, string][] = [];
const row: Row = (name, figure) => rows.push([name, figure]);

const { state: stage } = SETTINGS.find(({ id }) => id === 'equipped')!;
const beliefs = priorBeliefs(stage);
const solve = timePer(SOLVES, () => {
  // A copy each time, as the last solution is remembered.
  for (let at = 0; at < SOLVES; at++) solveStage(stage, { ...beliefs });
});
row('stage solve, cold, µs', solve.toFixed(2));
const warm = solveStage(stage, beliefs).byType;
const warmSolve = timePer(SOLVES, () => {
  for (let at = 0; at < SOLVES; at++) summariseStage(stage, beliefs, undefined, warm);
});
row('stage summary, warm, µs', warmSolve.toFixed(2));
// The general library on the games that were given to Gambit, at its largest λ: beside the fast one.
for (const file of new Set(LOGIT_RECORDS.map((record) => record.file))) {
  const lambdas = LOGIT_RECORDS.filter((record) => record.file === file).map(
    ({ lambda }) => lambda,
  );
  const game = gameFrom(gameText(file));
  const general = timePer(1, () => solveLogit(game, [Math.max(...lambdas)]));
  row(`general solve, ${file}, µs`, general.toFixed(0));
}

// The same decisions through four hosts; strategies think only once, beforehand.
const scripts = Array.from({ length: 20 }, (_, at) => ({
  seed: `hosts/${at}`,
  actions: actionsOf(level, `hosts/${at}`),
}));
const steps = scripts.reduce((sum, { actions }) => sum + actions.length, 0);
const direct = timePer(steps, () => {
  for (const { seed, actions } of scripts) {
    let { state } = newRun(level, seed);
    for (const action of actions) {
      const result = apply(state, action);
      if (result.ok) state = result.value.state;
    }
  }
});
row('a step on the engine, µs', direct.toFixed(2));
const machine = timePer(steps, () => {
  for (const { seed, actions } of scripts) {
    const match = startMatch(level, seed);
    for (const action of actions) match.send({ type: 'decision', action });
  }
});
row('a step through the XState machine, µs', machine.toFixed(2));
const board = timePer(steps, () => {
  for (const { seed, actions } of scripts) {
    const client = Client({ game: boardGame(newRun(level, seed).state), debug: false });
    client.start();
    const { moves } = client as unknown as { moves: { decide: (action: Action) => void } };
    for (const action of actions) moves.decide(action);
    client.stop();
  }
});
row('a step through boardgame.io, µs', board.toFixed(2));
row('boardgame.io / engine, ratio', (board / direct).toFixed(1));

row('time in XState, share of a step through it', `${(100 * (1 - direct / machine)).toFixed(0)} %`);

benchDeals(level, row);
await benchLab(level, row);
await benchPage(level, row);
await benchMap(row);
// Last, as counting calls slows the engine for good.
await benchGames(level, row);

const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure.padStart(8)}`);
