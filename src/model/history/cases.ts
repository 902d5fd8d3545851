import { parseCsv } from '../../base/csv.ts';
import type { FileFault } from '../extensive/lexer.ts';
import type { StageState } from '../stage.ts';

/**
 * A past ceasefire with or without outside forces, as far as the stage game can be held up against
 * it. Columns named `judged` are our own estimates, made with hindsight.
 */
export interface HistoricalCase {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly forceTroops: number;
  readonly frontageKm: number;
  /** B, judged: how firmly an outside power stood behind the force, 0…1. */
  readonly backing: number;
  /** Host's share of the strength on both sides, judged, 0…1. */
  readonly hostStrength: number;
  readonly pullbackKm: number;
  /** v, judged. */
  readonly monitoring: number;
  /** g, judged. */
  readonly engagement: number;
  /** ρ, judged: how likely the challenger was to be revisionist. */
  readonly resolve: number;
  readonly outcome: string;
  /** Months to the first major violation; null where none came while it was observed. */
  readonly monthsToViolation: number | null;
  readonly monthsObserved: number;
  /** Whether size, frontage or dates were read in a source (`seen`) or are general knowledge. */
  readonly basis: string;
  readonly note: string;
}

export type ReadCases =
  | { readonly ok: true; readonly cases: readonly HistoricalCase[] }
  | { readonly ok: false; readonly fault: FileFault };

/** Columns of a case file; others are ignored. */
const COLUMNS = [
  'id',
  'case',
  'year',
  'force_troops',
  'frontage_km',
  'backing_judged',
  'host_strength_judged',
  'dmz_km',
  'monitoring_judged',
  'roe_judged',
  'resolve_judged',
  'outcome',
  'months_to_first_major_violation',
  'months_observed',
  'fact_basis',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];

const MOST_CASES = 10_000;

/** A fault at a row and column of the table, both from 1; rows are lines unless a cell has a break. */
class FaultyTable extends Error {
  readonly fault: FileFault;

  constructor(code: string, line: number, column: number, facts: FileFault['facts']) {
    super(code);
    this.fault = { code, line, column, facts };
  }
}

/**
 * Read a table of cases (CSV with a head). Every column of COLUMNS has to be there; an empty
 * `months_to_first_major_violation` means that none came.
 * @returns the cases, or the first fault with its line and column (of the table), from 1.
 */
export function readCases(source: string): ReadCases {
  try {
    return { ok: true, cases: casesOf(parseCsv(source)) };
  } catch (error) {
    if (error instanceof FaultyTable) return { ok: false, fault: error.fault };
    throw error;
  }
}

function casesOf(rows: readonly (readonly string[])[]): HistoricalCase[] {
  const [head, ...body] = rows;
  if (!head) throw new FaultyTable('cases/empty', 1, 1, {});
  const missing = COLUMNS.filter((column) => !head.includes(column));
  if (missing.length > 0) {
    throw new FaultyTable('cases/missing-columns', 1, 1, { missing: missing.join(', ') });
  }
  if (body.length === 0) throw new FaultyTable('cases/no-cases', 2, 1, {});
  if (body.length > MOST_CASES) {
    throw new FaultyTable('cases/too-many', MOST_CASES + 2, 1, { most: MOST_CASES });
  }
  const at = Object.fromEntries(COLUMNS.map((column) => [column, head.indexOf(column)]));
  return body.map((row, index) => {
    const line = index + 2;
    if (row.length !== head.length) {
      throw new FaultyTable('cases/ragged', line, 1, { found: row.length, expected: head.length });
    }
    return caseOf(
      (column) => row[at[column]!]!,
      (column) => [line, at[column]! + 1],
    );
  });
}

function caseOf(
  cell: (column: Column) => string,
  placeOf: (column: Column) => readonly [line: number, column: number],
): HistoricalCase {
  const number = (column: Column, low: number, high: number): number => {
    const text = cell(column).trim();
    const value = text === '' ? NaN : Number(text);
    if (!(value >= low && value <= high)) {
      const [line, at] = placeOf(column);
      throw new FaultyTable('cases/not-in-range', line, at, {
        name: column,
        found: text,
        low,
        high,
      });
    }
    return value;
  };
  const months = cell('months_to_first_major_violation').trim();
  return {
    id: cell('id'),
    name: cell('case'),
    year: number('year', -3000, 3000),
    forceTroops: number('force_troops', 0, 1e7),
    frontageKm: number('frontage_km', 0.1, 1e5),
    backing: number('backing_judged', 0, 1),
    hostStrength: number('host_strength_judged', 0, 0.99),
    pullbackKm: number('dmz_km', 0, 1000),
    monitoring: number('monitoring_judged', 0, 1),
    engagement: number('roe_judged', 0, 1),
    resolve: number('resolve_judged', 0, 1),
    outcome: cell('outcome'),
    monthsToViolation: months === '' ? null : number('months_to_first_major_violation', 0, 12_000),
    monthsObserved: number('months_observed', 0, 12_000),
    basis: cell('fact_basis'),
    note: cell('note'),
  };
}

/** Challenger's strength along the front: 600,000 on 1,000 km, as in the main level. */
const CHALLENGER_THOUSAND_PER_KM = 0.6;

/**
 * A case as a state of the stage game: M = 600 on 1,000 km, A = M h / (1 − h) from the host's share h
 * (with m = ½, so that without a zone or help Ku = h), e = 0.4, d = 0.5, s = k = 0.3.
 */
export function stageOfCase(given: HistoricalCase): StageState {
  const russianForceThousand = CHALLENGER_THOUSAND_PER_KM * given.frontageKm;
  const share = given.hostStrength;
  return {
    forceThousand: given.forceTroops / 1000,
    frontKm: given.frontageKm,
    europeanEnablers: 0.4,
    counterDrone: 0.5,
    engagement: given.engagement,
    armyThousand: (russianForceThousand * share) / (1 - share),
    longRange: 0.5,
    pullbackKm: given.pullbackKm,
    monitoring: given.monitoring,
    usPledge: given.backing,
    snapback: 0.3,
    concessions: 0.3,
    businessStake: 0,
    russianForceThousand,
  };
}

/** A major violation counts as failure within this time. */
export const FAILURE_MONTHS = 60;

/** Whether a case failed: a major violation within FAILURE_MONTHS. */
export function failed(given: HistoricalCase): boolean {
  return given.monthsToViolation !== null && given.monthsToViolation <= FAILURE_MONTHS;
}
