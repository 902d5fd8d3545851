import cases from '../../../../assets/history/cases.csv?raw';
import {
  checkClaims,
  checkHistory,
  CLAIMS,
  constantsBox,
  contributionsTo,
  priorBeliefs,
  readCases,
  remediesFor,
  sensitivityOf,
  SETTINGS,
  summariseStage,
  type ClaimId,
  type StageConstants,
  type StageState,
} from '../../../model/index.ts';
import { constantsWith, type Curve, type Situation } from './situation.ts';

/** Points of the surface along both axes. */
export const SURFACE = {
  forceThousand: { low: 0, high: 150, count: 61 },
  usPledge: { low: 0, high: 1, count: 41 },
} as const;
const BOX_SETS = 2001;

function first(state: StageState) {
  return priorBeliefs(state);
}

function withCurve(constants: StageConstants, curve: Curve): StageConstants {
  const { attackRatio, attackExponent } = constantsWith(curve);
  return { ...constants, attackRatio, attackExponent };
}

/** The share of the box in which each claim holds, for one curve. */
function claimsWith(curve: Curve) {
  const sets = constantsBox(BOX_SETS).map((set) => withCurve(set, curve));
  const stated = constantsWith(curve);
  return checkClaims(sets).map(({ id, row, share }) => ({
    id,
    row,
    margin: CLAIMS.find((claim) => claim.id === id)!.margin(stated),
    share,
  }));
}

/**
 * What the page has worked out beside it, by name. Each is a function of its input alone, so that a
 * test may call it, and its result is plain data, so that it can leave the worker.
 */
export const ANALYSES = {
  contributions({ at, against }: { readonly at: Situation; readonly against: string }) {
    const { state } = SETTINGS.find(({ id }) => id === against)!;
    return contributionsTo(
      at,
      { state, beliefs: priorBeliefs(state) },
      first,
      constantsWith(at.curve),
    );
  },

  remedies({ at, wanted }: { readonly at: Situation; readonly wanted: number }) {
    return remediesFor(at.state, at.beliefs, wanted, constantsWith(at.curve));
  },

  /** Risk over force and pledge, row by row of pledge; beliefs move with the pledge. */
  surface({ state, beliefs, curve }: Situation) {
    const { forceThousand, usPledge } = SURFACE;
    const along = (
      { low, high, count }: { low: number; high: number; count: number },
      at: number,
    ) => low + ((high - low) * at) / (count - 1);
    const constants = constantsWith(curve);
    const rows = Array.from({ length: usPledge.count }, (_, y) => {
      const pledge = along(usPledge, y);
      const committed = beliefs.committed + 0.6 * (pledge - state.usPledge);
      const believed = { ...beliefs, committed: Math.min(0.99, Math.max(0.01, committed)) };
      return Array.from(
        { length: forceThousand.count },
        (__, x) =>
          summariseStage(
            { ...state, forceThousand: along(forceThousand, x), usPledge: pledge },
            believed,
            constants,
          ).risk,
      );
    });
    const settings = SETTINGS.map(({ id, state: each }) => ({
      id,
      forceThousand: each.forceThousand,
      usPledge: each.usPledge,
      risk: summariseStage(each, priorBeliefs(each), constants).risk,
    }));
    return { rows, settings };
  },

  claims() {
    const planning = claimsWith('planning');
    const battleData = claimsWith('battleData');
    return planning.map((each, at) => ({ ...each, battleData: battleData[at]! }));
  },

  tornado({ at, of }: { readonly at: Situation; readonly of: ClaimId | 'risk' }) {
    const claim = CLAIMS.find(({ id }) => id === of);
    const figure = (constants: StageConstants) =>
      claim
        ? claim.margin(withCurve(constants, at.curve))
        : summariseStage(at.state, at.beliefs, withCurve(constants, at.curve)).risk;
    return { stated: figure(constantsWith(at.curve)), rows: sensitivityOf(figure) };
  },

  history({ curve }: { readonly curve: Curve }) {
    const read = readCases(cases);
    if (!read.ok)
      throw new Error(`broken invariant: the cases shipped do not read: ${read.fault.code}`);
    return checkHistory(read.cases, constantsWith(curve));
  },
};

export type Analyses = typeof ANALYSES;
export type AnalysisKind = keyof Analyses;
export type InputOf<Kind extends AnalysisKind> = Parameters<Analyses[Kind]>[0];
export type ResultOf<Kind extends AnalysisKind> = ReturnType<Analyses[Kind]>;
