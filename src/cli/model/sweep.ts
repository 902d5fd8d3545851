import { priorBeliefs, solveStage, type StageState } from '../../model/index.ts';
import { InputError } from '../input.ts';
import { checkInput, constantsFor, inputNamed, readSituation, type StateOptions } from './state.ts';

const MOST_POINTS = 250_000;

interface Axis {
  readonly input: keyof StageState;
  readonly values: readonly number[];
}

/** `model sweep`: the odds over a grid of two inputs, as CSV. Beliefs start anew in each state. */
export function sweep(
  options: StateOptions & { readonly x: string; readonly y: string; readonly curve?: string },
): string {
  const { state, beliefs } = readSituation(options);
  const constants = constantsFor(options.curve);
  const [x, y] = [axisFrom('--x', options.x), axisFrom('--y', options.y)];
  if (x.input === y.input) {
    throw new InputError('sweep/same-input', `--x and --y are both ${x.input}.`);
  }
  if (x.values.length * y.values.length > MOST_POINTS) {
    throw new InputError('sweep/too-large', `The grid has more than ${MOST_POINTS} points.`);
  }
  const rows = [`${x.input},${y.input},comply,probe,strike,offensive,risk,break_even_strike`];
  for (const across of x.values) {
    for (const up of y.values) {
      const here = { ...state, [x.input]: across, [y.input]: up };
      const solution = solveStage(here, priorBeliefs(here, beliefs.revisionist), constants);
      const risk = solution.moves[2]! + solution.moves[3]!;
      rows.push([across, up, ...solution.moves, risk, solution.breakEven[2]!].join(','));
    }
  }
  return rows.join('\n');
}

/** An axis as INPUT=LOW:HIGH:COUNT. */
function axisFrom(option: string, given: string): Axis {
  const match = /^([^=]+)=([^:]+):([^:]+):(\d+)$/u.exec(given);
  if (!match) {
    throw new InputError(
      'sweep/malformed',
      `${option} is “${given.slice(0, 60)}”: write it as INPUT=LOW:HIGH:COUNT.`,
    );
  }
  const input = inputNamed(match[1]!);
  const low = checkInput(input, Number(match[2]), option);
  const high = checkInput(input, Number(match[3]), option);
  const count = Number(match[4]);
  if (count < 1 || count > MOST_POINTS) {
    throw new InputError(
      'sweep/malformed',
      `${option}: the count is not from 1 to ${MOST_POINTS}.`,
    );
  }
  const step = count > 1 ? (high - low) / (count - 1) : 0;
  return { input, values: Array.from({ length: count }, (_, at) => low + step * at) };
}
