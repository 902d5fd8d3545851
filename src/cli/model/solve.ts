import {
  labelOfSet,
  labelsOfActions,
  readEfg,
  solveLogit,
  type ExtensiveGame,
  type LogitPoint,
} from '../../model/index.ts';
import { pathFrom, readText } from '../files.ts';
import { InputError } from '../input.ts';
import { fileWords, logitWords } from './words.ts';

const MOST_LAMBDAS = 1000;

/** `model solve`: the principal branch of a game's logit equilibria at some values of λ. */
export function solve(
  file: string,
  { lambda, json }: { readonly lambda: string; readonly json?: boolean },
): string {
  const path = pathFrom(file);
  const read = readEfg(readText(path));
  if (!read.ok) throw new InputError(read.fault.code, fileWords(path, read.fault));
  const solved = solveLogit(read.game, lambdasFrom(lambda));
  if (!solved.ok) throw new InputError(solved.fault.code, logitWords(solved.fault));
  const points = solved.points.map((point) => describe(read.game, point));
  if (json) return JSON.stringify(points);
  return points.map((point, at) => inWords(read.game, point, solved.points[at]!)).join('\n\n');
}

function lambdasFrom(given: string): number[] {
  const lambdas = given.split(',').map((text) => (text.trim() === '' ? NaN : Number(text)));
  const wrong = given.split(',').find((_, at) => Number.isNaN(lambdas[at]));
  if (wrong !== undefined) {
    throw new InputError('lambda/not-a-number', `--lambda: “${wrong.slice(0, 40)}” is no number.`);
  }
  if (lambdas.length > MOST_LAMBDAS) {
    throw new InputError('lambda/too-many', `--lambda has more than ${MOST_LAMBDAS} values.`);
  }
  return lambdas;
}

interface Described {
  readonly lambda: number;
  readonly profile: readonly {
    readonly player: string;
    readonly infoset: string;
    readonly probs: Readonly<Record<string, number>>;
  }[];
}

function describe(game: ExtensiveGame, point: LogitPoint): Described {
  return {
    lambda: point.lambda,
    profile: game.informationSets.map((set, at) => {
      const labels = labelsOfActions(set.actions);
      return {
        player: game.players[set.player]!,
        infoset: labelOfSet(set),
        probs: Object.fromEntries(labels.map((label, a) => [label, point.profile[at]![a]!])),
      };
    }),
  };
}

function inWords(
  game: ExtensiveGame,
  { lambda, profile }: Described,
  { payoffs }: LogitPoint,
): string {
  const rows = profile.map(({ player, infoset, probs }) => {
    const parts = Object.entries(probs).map(([action, p]) => `${action} ${p.toFixed(6)}`);
    return `  ${player}, ${infoset}: ${parts.join(', ')}`;
  });
  const worth = game.players.map((player, at) => `${player} ${payoffs[at]!.toFixed(6)}`);
  return `λ = ${lambda}\n${rows.join('\n')}\n  expected payoffs: ${worth.join(', ')}`;
}
