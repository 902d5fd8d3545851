import { openStream } from '../base/stream.ts';
import {
  arrivalShare,
  ceilingShare,
  inFieldThousand,
  keptThousand,
  noticeEndsAt,
  targetThousand,
} from './contributors.ts';
import { committedPrior, inForceNow, inForceShare } from './conditions.ts';
import { end } from './ending.ts';
import type { Witness } from './event.ts';
import { factsOf } from './facts.ts';
import type { Level, Meters } from './level.ts';
import { changeMeters } from './meters.ts';
import { openLevelEvents, passTime } from './occasions.ts';
import type { ContributorState, State } from './state.ts';
import { provisionsOf, type Provisions } from './text.ts';

/** Open the next quarter of the ceasefire, or settle the run after the last. */
export function openQuarter(before: State, events: Witness): State {
  const { level } = before;
  if (before.quarter >= level.calendar.quarters) {
    return end(before, { cause: 'last-quarter' }, events);
  }
  let state: State = { ...before, turn: before.turn + 1, quarter: before.quarter + 1 };
  const provisions = provisionsOf(level, state.text!);
  events.push({
    type: 'quarter-opened',
    quarter: state.quarter,
    inForceShare: inForceShare(level, state.quarter - state.signed!.quarter),
  });
  state = passTime(state, 'deployment', events);
  state = relieve(state, provisions);
  state = { ...state, meters: growForces(level, provisions, state.meters) };
  state = bringForce(state, provisions, events);
  state = openLevelEvents(state, 'deployment', state.quarter, events);
  state = followNews(state);
  backgroundIncidents(state, events);
  events.push({ type: 'phase', phase: 'deployment' });
  return { ...state, phase: 'deployment' };
}

/** Commitment drifts with the news; types and beliefs follow as they are drawn again. */
export function followNews(state: State): State {
  const { usPledge } = provisionsOf(state.level, state.text!).effects;
  const committed = committedPrior(usPledge, state.meters);
  return { ...state, priors: { ...state.priors, committed } };
}

/**
 * Relief by phases: an equal part of it each quarter, until all is given or it is snapped back. It
 * rests while Moscow keeps out a force that it signed for, and nothing is given twice.
 */
function relieve(state: State, { effects, russianConsent }: Provisions): State {
  const { level, signed, consent } = state;
  const { relief, reliefGiven } = signed!;
  if (!relief || (russianConsent && !consent.russia)) return state;
  const left = Math.min(0, effects.sanctionsPhased - reliefGiven);
  const part = Math.max(left, effects.sanctionsPhased / level.deployment.reliefQuarters);
  if (part === 0) return state;
  return {
    ...state,
    meters: changeMeters(level, state.meters, { sanctions: part }),
    signed: { ...signed!, reliefGiven: reliefGiven + part },
  };
}

/** What a quarter's European finance builds, and the Ukrainian army's march towards its ceiling. */
function growForces(level: Level, provisions: Provisions, meters: Meters): Meters {
  const { financeGrowth, armyAdjustment } = level.deployment;
  const billions = provisions.effects.financeBnPerQuarter;
  const army = meters.ukrainianArmyThousand + financeGrowth.ukrainianArmyThousand * billions;
  const excess = Math.max(0, army - provisions.effects.armyCeilingThousand);
  return changeMeters(level, meters, {
    europeanFinanceBn: billions,
    europeanEnablers: financeGrowth.europeanEnablers * billions,
    longRange: financeGrowth.longRange * billions,
    counterDrone: financeGrowth.counterDrone * billions,
    ukrainianArmyThousand: army - meters.ukrainianArmyThousand - excess * armyAdjustment,
  });
}

/** Contingents arrive, fall short or go home. Without the consent a text asks for, none arrives. */
function bringForce(state: State, provisions: Provisions, events: Witness): State {
  const { level } = state;
  if (provisions.force === 'none') return withdrawAll(state, events);
  const blockedBy = !state.consent.ukraine
    ? 'ukraine'
    : provisions.russianConsent && !state.consent.russia
      ? 'russia'
      : null;
  if (blockedBy) {
    events.push({ type: 'deployment-blocked', by: blockedBy });
    return state;
  }
  const share = ceilingShare(level, state.contributors, state.secrets, provisions);
  const troops = level.sectors.map((_, at) =>
    state.contributors.reduce((sum, contributor) => sum + contributor.inSector[at]!, 0),
  );
  const contributors = state.contributors.map((entry, at) => {
    const contributor = level.contributors[at]!;
    if (entry.status !== 'pledged') return entry;
    const ready = noticeEndsAt(contributor, entry, state.meters.readiness);
    if (ready === null) return settle(level, at, entry, 0, troops, events);
    const since = state.quarter - 1 - ready;
    if (since < 0) return entry;
    const kept =
      share * keptThousand(contributor, entry, state.secrets.contributors[at]!.kept, provisions);
    if (entry.quartersInField === level.deployment.arrival.length - 1) {
      reportShortfall(at, entry.pledgedThousand * share - kept, events);
    }
    // After a block it builds up from the start.
    const arrived = arrivalShare(level, Math.min(since, entry.quartersInField + (since % 1)));
    const target = targetThousand(level, at, entry.quartersInField, kept, arrived);
    return settle(level, at, entry, target, troops, events);
  });
  return { ...state, contributors };
}

function reportShortfall(contributor: number, missing: number, events: Witness): void {
  const missingThousand = roundTroops(missing);
  if (missingThousand > 0) events.push({ type: 'pledge-missed', contributor, missingThousand });
}

/** Troops are counted in hundreds. */
function roundTroops(thousand: number): number {
  return Math.round(thousand * 10) / 10;
}

/** Bring one contributor's troops in the field to its target; `troops` (by sector) is kept up to date. */
function settle(
  level: Level,
  contributor: number,
  entry: ContributorState,
  targetNow: number,
  troops: number[],
  events: Witness,
): ContributorState {
  const inField = inFieldThousand(entry);
  const change = roundTroops(targetNow - inField);
  const inSector = [...entry.inSector];
  if (change > 0) {
    // The staff plan: a contingent goes, in at most three parts, where the line is thinnest.
    const parts = Math.min(3, Math.max(1, Math.floor(change)));
    let left = change;
    for (let part = parts; part >= 1; part--) {
      const thousand = part === 1 ? left : roundTroops(left / part);
      left = roundTroops(left - thousand);
      const sector = thinnestSector(level, troops);
      inSector[sector] = roundTroops(inSector[sector]! + thousand);
      troops[sector]! += thousand;
      events.push({ type: 'arrived', contributor, thousand, sector });
    }
  } else if (change < 0) {
    for (let at = 0; at < inSector.length; at++) {
      const leaving = (-change * inSector[at]!) / inField;
      inSector[at] = roundTroops(inSector[at]! - leaving);
      troops[at]! -= leaving;
    }
    events.push({ type: 'went-home', contributor, thousand: -change });
  }
  const present = inSector.some((thousand) => thousand > 0);
  return { ...entry, inSector, quartersInField: present ? entry.quartersInField + 1 : 0 };
}

/** The sector with the fewest troops per km, counting what a soldier covers there. */
function thinnestSector(level: Level, troops: readonly number[]): number {
  let thinnest = 0;
  let least = Infinity;
  level.sectors.forEach((sector, at) => {
    const density = (troops[at]! * sector.cover) / sector.lengthKm;
    if (density < least) {
      least = density;
      thinnest = at;
    }
  });
  return thinnest;
}

/** A text without a force sends home any that an earlier text had brought. */
function withdrawAll(state: State, events: Witness): State {
  if (state.contributors.every((entry) => inFieldThousand(entry) === 0)) return state;
  const contributors = state.contributors.map((entry, contributor) => {
    const thousand = inFieldThousand(entry);
    if (thousand === 0) return entry;
    events.push({ type: 'went-home', contributor, thousand });
    return { ...entry, inSector: entry.inSector.map(() => 0), quartersInField: 0 };
  });
  return { ...state, contributors };
}

const INCIDENT_KINDS = ['local-fire', 'drone', 'mine', 'jamming'] as const;

/**
 * Friction along the line in any quarter. Verification is imperfect: each has an attribution with a
 * confidence, and none is by itself a test of the deterrent. Decorative: no rule reads it.
 */
function backgroundIncidents(state: State, events: Witness): void {
  if (events.skipsTelling) return;
  const { level } = state;
  const stream = openStream(state.secrets.seed, state.turn, 'background');
  const { monitoring, pullbackKm } = inForceNow(state);
  const most = Math.round(4 - 2 * monitoring - Math.min(1, pullbackKm / 40));
  const count = stream.whole(0, most);
  const { lengthShare } = factsOf(level);
  for (let at = 0; at < count; at++) {
    events.push({
      type: 'incident',
      sector: stream.pick(lengthShare),
      kind: INCIDENT_KINDS[stream.whole(0, 3)]!,
      confidence: Math.round(100 * (0.2 + 0.6 * monitoring * stream.uniform())) / 100,
    });
  }
}
