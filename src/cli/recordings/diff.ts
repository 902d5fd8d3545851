import { compareRuns } from '../../replay/index.ts';
import { InputError } from '../input.ts';
import { openRecording } from './open.ts';
import {
  changeWords,
  decisionWords,
  firstWords,
  newsWords,
  setupWords,
  turnWords,
} from './words.ts';

export interface DiffOptions {
  readonly level?: string;
  readonly json?: boolean;
}

/** `diff`: two runs of one level, turn by turn. */
export function diff(givenA: string, givenB: string, options: DiffOptions): string {
  const [a, b] = [
    openRecording(givenA, options.level).history,
    openRecording(givenB, options.level).history,
  ];
  if (a.recording.level.hash !== b.recording.level.hash) {
    throw new InputError(
      'diff/other-level',
      `Only runs of one level can be compared: these are of “${a.level.id}” and “${b.level.id}”.`,
    );
  }
  const comparison = compareRuns(a, b);
  if (options.json) return JSON.stringify(comparison);
  const { level } = a;
  const { setup, first, turns } = comparison;
  if (!first && setup.length === 0) return 'The two runs are the same.';
  const blocks = turns.map((turn) => {
    const places = [
      ...(turn.a === null ? ['not in A'] : [`turn ${turn.a} of A`]),
      ...(turn.b === null ? ['not in B'] : [`turn ${turn.b} of B`]),
      ...(turn.a !== null && turn.b !== null && !turn.sameDraws ? ['other draws'] : []),
    ];
    return [
      `${turnWords(turn)} (${places.join(', ')})`,
      ...(turn.a === null || turn.b === null
        ? []
        : [
            ...turn.decisions.map((each) => decisionWords(level, each)),
            ...(turn.news ? [newsWords(turn.news)] : []),
          ].map((line) => `  ${line}`)),
      ...turn.changes.flatMap((change) => changeWords(level, change)).map((line) => `  ${line}`),
    ];
  });
  return [
    ...setup.map(setupWords),
    ...(first ? [firstWords(level, first)] : []),
    ...blocks.flat(),
  ].join('\n');
}
