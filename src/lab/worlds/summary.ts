import { byParty, type ByParty, type Level, type OutcomeKind } from '../../engine/index.ts';
import { meanOf, rateOf, shareOf, type Estimate } from '../statistics.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import { survivalOf, type SurvivalPoint } from './survival.ts';
import type { World } from './world.ts';

/** What the worlds of one cell come to. Every estimate has its 95 % interval. */
export interface CellSummary {
  readonly worlds: number;
  /** Worlds in which a text was signed: survival, held and incidents are of these alone. */
  readonly signed: Estimate;
  /** Neither strike nor offensive and in force to the last quarter; null where none signed. */
  readonly held: Estimate | null;
  /** Mean of whole quarters before the first strike, offensive or end; null where none signed. */
  readonly quartersHeld: Estimate | null;
  readonly survival: readonly SurvivalPoint[];
  readonly outcomes: readonly OutcomeShare[];
  /** Points at the end, over all worlds. */
  readonly payoffs: ByParty<Distribution>;
  /** Soldiers killed in tests, over all worlds. */
  readonly killed: Distribution;
  /** Troops in the field at the end, thousand, over worlds that signed; null where none did. */
  readonly fieldThousand: Distribution | null;
  /** Tests in a quarter under a text, by kind; null where none signed. */
  readonly incidents: Incidents | null;
}

/** How often tests come: in a quarter of a world under a text. */
export interface Incidents {
  readonly probes: Estimate;
  readonly strikes: Estimate;
  readonly offensives: Estimate;
  /** Of any kind, by sector in the level's order. */
  readonly bySector: readonly Estimate[];
}

/** Share of worlds that ended so. */
export interface OutcomeShare {
  readonly outcome: OutcomeKind;
  readonly cause: World['cause'];
  readonly share: Estimate;
}

/** Sum up the worlds of one cell; of no worlds there is no summary. */
export function summariseCell(level: Level, worlds: readonly World[]): CellSummary | null {
  if (worlds.length === 0) return null;
  const signed = worlds.filter(wasSigned);
  return {
    worlds: worlds.length,
    signed: shareOf(signed.length, worlds.length)!,
    held: shareOf(signed.filter(({ held }) => held).length, signed.length),
    quartersHeld: meanOf(signed.map(({ quartersHeld }) => quartersHeld)),
    survival: survivalOf(
      signed.map(({ quartersHeld }) => quartersHeld),
      quartersAhead(level, signed),
    ),
    outcomes: outcomesOf(worlds),
    payoffs: byParty((party) => distributionOf(worlds.map(({ payoffs }) => payoffs[party]))!),
    killed: distributionOf(worlds.map(({ killed }) => killed))!,
    fieldThousand: distributionOf(signed.map(({ fieldThousand }) => fieldThousand)),
    incidents: incidentsOf(level, signed),
  };
}

/** Quarters to the last one from where worlds began: those of any that went on to it. */
function quartersAhead(level: Level, worlds: readonly World[]): number {
  const whole = worlds.find(({ cause }) => cause === 'last-quarter');
  return whole?.quarters ?? level.calendar.quarters;
}

/** Whether a text was in force in a world at any time. */
export function wasSigned({ signedTurn }: World): boolean {
  return signedTurn > 0;
}

function outcomesOf(worlds: readonly World[]): readonly OutcomeShare[] {
  const counts = new Map<string, { outcome: OutcomeKind; cause: World['cause']; count: number }>();
  for (const { outcome, cause } of worlds) {
    const key = `${outcome}/${cause}`;
    const entry = counts.get(key) ?? { outcome, cause, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1))
    .map(({ outcome, cause, count }) => ({
      outcome,
      cause,
      share: shareOf(count, worlds.length)!,
    }));
}

function incidentsOf(level: Level, signed: readonly World[]): Incidents | null {
  const quarters = signed.map((world) => world.quarters);
  const rate = (count: (world: World) => number) => rateOf(signed.map(count), quarters);
  const [probes, strikes, offensives] = [
    rate((world) => world.probes),
    rate((world) => world.strikes),
    rate((world) => world.offensives),
  ];
  if (!probes || !strikes || !offensives) return null;
  return {
    probes,
    strikes,
    offensives,
    bySector: level.sectors.map((_, at) => rate(({ testsBySector }) => testsBySector[at]!)!),
  };
}
