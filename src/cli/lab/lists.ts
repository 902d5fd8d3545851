import { inputsOf, presetsFor } from '../../lab/index.ts';
import { readLevel } from '../levels.ts';

interface ListOptions {
  readonly level: string;
  readonly json?: boolean;
}

/** `lab presets`: the questions that come with the lab. */
export function labPresets({ level, json }: ListOptions): string {
  const presets = presetsFor(readLevel(level));
  if (json) return JSON.stringify(presets);
  return presets
    .map(({ id, vary, pairs }) => {
      const varies = vary.map(({ input, values }) => `${input} = ${values.join(', ')}`).join('; ');
      const compares = pairs.map(
        (pair) => `${pair.second.join(' ')} against ${pair.first.join(' ')}`,
      );
      return `${id}\n  varies ${varies}\n  compares ${compares.join('; ')}`;
    })
    .join('\n');
}

/** `lab inputs`: what an experiment on a level may vary. */
export function labInputs({ level, json }: ListOptions): string {
  const inputs = inputsOf(readLevel(level)).map(({ id, values, needsText }) => ({
    id,
    values,
    needsText,
  }));
  if (json) return JSON.stringify(inputs);
  const width = Math.max(...inputs.map(({ id }) => id.length));
  return inputs
    .map(({ id, values, needsText }) => {
      const range =
        values.kind === 'names' ? values.names.join(', ') : `${values.low} to ${values.high}`;
      return `${id.padEnd(width)}  ${range}${needsText ? ' (needs a signed text)' : ''}`;
    })
    .join('\n');
}
