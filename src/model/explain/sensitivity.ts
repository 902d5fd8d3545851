import { BOX_SHARE, JUDGED_CONSTANTS } from '../box.ts';
import { STAGE_CONSTANTS, type StageConstants } from '../stage.ts';

/** Judged constants one at a time; the severities of probe and strike by their place in the list. */
export type JudgedConstant = (typeof JUDGED_CONSTANTS)[number] | 'severityProbe' | 'severityStrike';
export const SENSITIVITY_CONSTANTS: readonly JudgedConstant[] = [
  ...JUDGED_CONSTANTS,
  'severityProbe',
  'severityStrike',
];

export interface Sensitivity {
  readonly constant: JudgedConstant;
  readonly stated: number;
  /** The figure with the constant at the low and at the high end of its range. */
  readonly low: number;
  readonly high: number;
}

/** The stated constants but for one, multiplied by a factor. */
export function withConstant(constant: JudgedConstant, factor: number): StageConstants {
  const [probe, strike, offensive] = STAGE_CONSTANTS.severity;
  if (constant === 'severityProbe') {
    return { ...STAGE_CONSTANTS, severity: [probe * factor, strike, offensive] };
  }
  if (constant === 'severityStrike') {
    return { ...STAGE_CONSTANTS, severity: [probe, strike * factor, offensive] };
  }
  return { ...STAGE_CONSTANTS, [constant]: STAGE_CONSTANTS[constant] * factor };
}

/**
 * How a figure moves with each judged constant by itself, ±20 %: the widest first (a tornado chart).
 */
export function sensitivityOf(
  figure: (constants: StageConstants) => number,
): readonly Sensitivity[] {
  const width = ({ low, high }: Sensitivity) => Math.abs(high - low);
  return SENSITIVITY_CONSTANTS.map(
    (constant): Sensitivity => ({
      constant,
      stated: valueOf(constant),
      low: figure(withConstant(constant, 1 - BOX_SHARE)),
      high: figure(withConstant(constant, 1 + BOX_SHARE)),
    }),
  ).sort((a, b) => width(b) - width(a) || (a.constant < b.constant ? -1 : 1));
}

function valueOf(constant: JudgedConstant): number {
  if (constant === 'severityProbe') return STAGE_CONSTANTS.severity[0];
  if (constant === 'severityStrike') return STAGE_CONSTANTS.severity[1];
  return STAGE_CONSTANTS[constant];
}
