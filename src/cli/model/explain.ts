import {
  contributionsTo,
  moveTerms,
  MOVES,
  priorBeliefs,
  remediesFor,
  solveStage,
  type Move,
  type StageConstants,
} from '../../model/index.ts';
import { InputError } from '../input.ts';
import { constantsFor, readSituation, settingNamed, type StateOptions } from './state.ts';

export interface ExplainOptions extends StateOptions {
  readonly against: string;
  readonly wanted: string;
  readonly curve?: string;
  readonly json?: boolean;
}

const VIOLATIONS: readonly Exclude<Move, 'comply'>[] = ['probe', 'strike', 'offensive'];

/** `model explain`: the odds in one state taken apart. */
export function explain(options: ExplainOptions): string {
  const here = readSituation(options);
  const constants = constantsFor(options.curve);
  const wanted = Number(options.wanted);
  if (!(wanted > 0 && wanted < 1)) {
    throw new InputError('wanted/not-a-chance', '--wanted is not a number between 0 and 1.');
  }
  const explained = takeApart(here, options.against, wanted, constants);
  return options.json ? JSON.stringify(explained) : inWords(explained);
}

function takeApart(
  here: ReturnType<typeof readSituation>,
  against: string,
  wanted: number,
  constants: StageConstants,
) {
  const solution = solveStage(here.state, here.beliefs, constants);
  const prior = (state: typeof here.state) => priorBeliefs(state);
  const byMove = (values: readonly number[]) =>
    Object.fromEntries(MOVES.map((move, at) => [move, values[at]!]));
  return {
    state: here.state,
    beliefs: here.beliefs,
    moves: byMove(solution.moves),
    risk: solution.moves[2]! + solution.moves[3]!,
    breakEvenResolve: Object.fromEntries(
      VIOLATIONS.map((move) => [move, solution.breakEven[MOVES.indexOf(move)]!]),
    ),
    terms: VIOLATIONS.flatMap((move) =>
      [true, false].map((revisionist) => ({
        move,
        type: revisionist ? 'revisionist' : 'opportunist',
        ...moveTerms(here.state, solution, here.beliefs, move, revisionist, constants),
      })),
    ),
    contributions: { against, ...contributionsTo(here, settingNamed(against), prior, constants) },
    remedies: { wanted, changes: remediesFor(here.state, here.beliefs, wanted, constants) },
  };
}

function inWords(explained: ReturnType<typeof takeApart>): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const points = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)}`;
  const { moves, breakEvenResolve, terms, contributions, remedies } = explained;
  return [
    `Moscow: ${MOVES.map((move) => `${move} ${percent(moves[move]!)}`).join(', ')}.`,
    `Break-even resolve: ${VIOLATIONS.map((move) => `${move} ${breakEvenResolve[move]!.toFixed(2)}`).join(', ')}.`,
    'What a move is worth to Moscow, by type:',
    ...terms.map(
      (row) =>
        `  ${row.move}, ${row.type}: gain ${row.gain.toFixed(3)}, effort ${row.effort.toFixed(3)}, ` +
        `attribution and price ${row.attributionAndPrice.toFixed(3)}, resistance ` +
        `${row.resistance.toFixed(3)}, wider war ${row.widerWar.toFixed(3)} = ${row.total.toFixed(3)}`,
    ),
    `Strike or offensive: ${percent(contributions.risk)}, against ${percent(contributions.referenceRisk)} ` +
      `in the setting “${contributions.against}”. Of the difference, in points (Shapley values):`,
    ...Object.entries(contributions.byGroup).map(([group, value]) => `  ${group} ${points(value)}`),
    remedies.changes.length === 0
      ? `No single change brings it to ${percent(remedies.wanted)}.`
      : `Each of these alone brings it to ${percent(remedies.wanted)}:`,
    ...remedies.changes.map(
      ({ input, from, to }) => `  ${input} from ${from.toFixed(3)} to ${to.toFixed(3)}`,
    ),
  ].join('\n');
}
