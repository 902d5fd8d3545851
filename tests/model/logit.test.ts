import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  priorBeliefs,
  SETTINGS,
  solveLogit,
  solveStage,
  STAGE_CONSTANTS,
  stageTree,
  type ExtensiveGame,
  type LogitPoint,
  type Profile,
} from '../../src/model/index.ts';
import { gameFrom, gameText, LOGIT_RECORDS } from '../fixtures/gambit.ts';
import { randomGame } from '../fixtures/randomgame.ts';
import { randomStage } from '../fixtures/stages.ts';

function pointsOf(game: ExtensiveGame, lambdas: readonly number[]): readonly LogitPoint[] {
  const solved = solveLogit(game, lambdas);
  if (!solved.ok) throw new Error(solved.fault.code);
  return solved.points;
}

function largestGap(a: Profile, b: Profile): number {
  return Math.max(0, ...a.flatMap((row, set) => row.map((p, at) => Math.abs(p - b[set]![at]!))));
}

describe('the principal branch agrees with Gambit', () => {
  it.each(LOGIT_RECORDS)('$title at λ = $lambda', ({ file, gambit_lambda, profile }) => {
    const [point] = pointsOf(gameFrom(gameText(file)), [gambit_lambda]);
    const theirs = profile.map(({ probs }) => Object.values(probs));
    expect(largestGap(point!.profile, theirs)).toBeLessThan(1e-12);
  });
});

/** Worth of a set's actions given that it is reached, by walking the tree: slow and plain. */
function plainWorth(game: ExtensiveGame, profile: Profile, set: number): number[] {
  const chanceOf = (at: number, action: number) => {
    const node = game.nodes[at]!;
    return node.kind === 'chance'
      ? game.chanceSets[node.set]!.probabilities[action]!
      : profile[node.set]![action]!;
  };
  const reach = (at: number): number => {
    const { parent, action } = game.nodes[at]!;
    return parent < 0 ? 1 : reach(parent) * chanceOf(parent, action);
  };
  const { player, nodes, actions } = game.informationSets[set]!;
  const value = (at: number): number => {
    const node = game.nodes[at]!;
    const here = game.outcomes[node.outcome]?.payoffs[player] ?? 0;
    return node.children.reduce((sum, child, a) => sum + chanceOf(at, a) * value(child), here);
  };
  const total = nodes.reduce((sum, at) => sum + reach(at), 0);
  return actions.map(
    (_, a) =>
      nodes.reduce((sum, at) => sum + reach(at) * value(game.nodes[at]!.children[a]!), 0) / total,
  );
}

describe('a solution is an equilibrium', () => {
  it('in 150 random games, at λ 0.7 and 3', () => {
    for (let seed = 0; seed < 150; seed++) {
      const game = randomGame(`logit/${seed}`);
      for (const { lambda, profile } of pointsOf(game, [0.7, 3])) {
        game.informationSets.forEach((_, set) => {
          const worth = plainWorth(game, profile, set);
          const odds = worth.map((here) => Math.exp(lambda * (here - worth[0]!)));
          const total = odds.reduce((sum, odd) => sum + odd);
          odds.forEach((odd, a) => {
            expect(Math.abs(profile[set]![a]! - odd / total), `${seed}/${set}`).toBeLessThan(1e-10);
          });
        });
      }
    }
  });

  it('and payoffs and beliefs are those of the profile', () => {
    const game = gameFrom(gameText('beer_quiche.efg'));
    const [point] = pointsOf(game, [2]);
    const [strong, weak] = [point!.profile[0]![0]!, point!.profile[1]![0]!];
    const afterBeer = (0.9 * strong) / (0.9 * strong + 0.1 * weak);
    expect(point!.beliefs[2]![0]).toBeCloseTo(afterBeer, 12);
    const rootWorth = plainWorth(game, point!.profile, 0)[0]!;
    expect(rootWorth).toBeGreaterThan(2);
    expect(point!.payoffs).toHaveLength(2);
  });
});

describe('along the branch', () => {
  const horse = () => gameFrom(gameText('selten_horse.efg'));

  it('all play is uniform at λ = 0, and the order of the questions does not matter', () => {
    const [five, zero, two] = pointsOf(horse(), [5, 0, 2]);
    expect(zero!.profile.flat()).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(largestGap(five!.profile, pointsOf(horse(), [5])[0]!.profile)).toBeLessThan(1e-12);
    expect(largestGap(two!.profile, pointsOf(horse(), [2])[0]!.profile)).toBeLessThan(1e-12);
  });

  it('Selten’s horse ends where Gambit says that it does', () => {
    const [point] = pointsOf(horse(), [747.961794]);
    expect(point!.profile[2]![0]).toBeCloseTo(0.000945428, 8);
  });

  it('Myerson’s poker nears its Nash equilibrium: bluff and call one time in three, and two', () => {
    const poker = gameFrom(
      'EFG 2 R "poker (Myerson 1991)" { "Fred" "Alice" } c "" 1 "" { "Red" 1/2 "Black" 1/2 } 0' +
        ' p "" 1 1 "" { "Raise" "Fold" } 0 p "" 2 1 "" { "Meet" "Pass" } 0 t "" 1 "" { 2 -2 }' +
        ' t "" 2 "" { 1 -1 } t "" 2 p "" 1 2 "" { "Raise" "Fold" } 0 p "" 2 1 0' +
        ' t "" 3 "" { -2 2 } t "" 2 t "" 4 "" { -1 1 }',
    );
    const [five, late] = pointsOf(poker, [5, 1e5]);
    expect(five!.residual).toBeLessThan(1e-12);
    expect(late!.profile.map(([first]) => first!.toFixed(4))).toEqual([
      '1.0000',
      '0.3333',
      '0.6667',
    ]);
  });

  it.each([[-1], [Infinity], [NaN], [2e6]])('refuses λ = %s', (lambda) => {
    expect(solveLogit(horse(), [1, lambda])).toMatchObject({
      ok: false,
      fault: { code: 'logit/lambda-out-of-range' },
    });
  });

  it('refuses a set that chance never lets anyone reach', () => {
    const game = gameFrom(
      'EFG 2 R "t" { "A" } c "" 1 "" { "a" 1 "b" 0 } 0 t "" 1 "" { 1 } p "" 1 1 "s" { "l" "r" } 0 t "" 1 t "" 0',
    );
    expect(solveLogit(game, [1])).toMatchObject({ fault: { code: 'logit/unreached-set' } });
  });

  it('refuses a game too large before it starts', () => {
    const ends = Array.from({ length: 400 }, (_, at) => `p "" 1 ${at + 1} "" { "l" "r" } 0 t "" 0`);
    const game = gameFrom(`EFG 2 R "t" { "A" } ${ends.join(' ')} t "" 0`);
    expect(solveLogit(game, [1])).toMatchObject({ fault: { code: 'logit/too-large' } });
  });
});

describe('the stage game and its tree are one model', () => {
  it.each(SETTINGS)('$id has the tree that was given to Gambit', ({ state, id }) => {
    const tree = stageTree(state, priorBeliefs(state));
    expect(tree.informationSets).toHaveLength(20);
    expect(tree.nodes.filter(({ kind }) => kind === 'terminal')).toHaveLength(128);
    const file = {
      minsk: 'minsk',
      bluff: 'bluff',
      equipped: 'equipped_no_us',
      'equipped-us': 'schmidt',
    }[id];
    if (!file) return;
    const given = gameFrom(gameText(`stage_${file}.efg`));
    expect(tree.informationSets).toEqual(given.informationSets);
    const gaps = tree.outcomes.flatMap(({ payoffs }, at) =>
      payoffs.map((payoff, player) => Math.abs(payoff - given.outcomes[at]!.payoffs[player]!)),
    );
    expect(Math.max(...gaps)).toBeLessThan(5.1e-10);
  });

  it('and both solvers agree to 1e-9 on 200 random states', () => {
    for (let at = 0; at < 200; at++) {
      const stream = openStream(`tree/${at}`, 0, 'stage');
      const { state, beliefs } = randomStage(stream);
      const lambda = [2, 6, 14, 30][at % 4]!;
      const constants = { ...STAGE_CONSTANTS, lambda };
      const [point] = pointsOf(stageTree(state, beliefs, constants), [lambda]);
      const fast = solveStage(state, beliefs, constants);
      expect(largestGap(point!.profile, fastProfile(fast)), `state ${at}`).toBeLessThan(1e-9);
      expect(point!.payoffs[0]).toBeCloseTo(fast.russianValue, 9);
    }
  });
});

/** A fast solution in the order of the tree's information sets. */
function fastProfile({ byType, responses, backing }: ReturnType<typeof solveStage>): Profile {
  const moves = [1, 2, 3];
  return [
    ...byType,
    ...[0, 1].flatMap((type) => moves.map((move) => responses[move]![type]!)),
    ...[0, 1].flatMap((type) =>
      moves.flatMap((move) =>
        [1, 2].map((extent) => {
          const back = backing[move]![extent]![type]!;
          return [back, 1 - back];
        }),
      ),
    ),
  ];
}
