import { clamp } from '../base/detmath.ts';
import { openStream } from '../base/stream.ts';
import {
  EXTENT,
  MOVES,
  REDRAW,
  redrawBeliefs,
  solveStage,
  stageFacts,
  updateBeliefs,
  type Move,
  type StageSolution,
  type StageState,
} from '../model/index.ts';
import { end } from './ending.ts';
import type { Witness } from './event.ts';
import { afterMoves } from './contingents.ts';
import { factsOf } from './facts.ts';
import type { Level } from './level.ts';
import { changeMeters } from './meters.ts';
import { byParty, PARTIES } from './party.ts';
import { TURN_OPENS, type Claim, type State, type Violation } from './state.ts';
import { reopen } from './talks.ts';
import { provisionsOf, signatoriesOf } from './text.ts';

/** Russia tests: record what is known of it and how surely, and await the coalition's answer. */
export function openViolation(
  state: State,
  test: { readonly move: Exclude<Move, 'comply'>; readonly sector: number },
  stage: StageState,
  solution: StageSolution,
  tempo: number,
  events: Witness,
): State {
  const losses = drawLosses(state, test.move, test.sector);
  const alpha = stageFacts(stage).attribution[MOVES.indexOf(test.move) - 1]!;
  const stream = openStream(state.secrets.seed, state.turn, 'attribution');
  const attribution = roundShare(clamp(alpha - 0.08 + 0.16 * stream.uniform(), 0.05, 0.99));
  const claims = claimsAbout(attribution, losses.killed > 0);
  const violation: Violation = {
    ...test,
    ...losses,
    attribution,
    claims,
    stage,
    beliefs: state.beliefs,
    step: 'response',
  };
  events.push(
    { type: 'phase', phase: 'violation' },
    {
      type: 'tested',
      ...test,
      ...losses,
      claims,
      odds: solution.moves,
      tempo,
      stage,
      beliefs: state.beliefs,
    },
  );
  return { ...state, phase: 'violation', violation };
}

function roundShare(share: number): number {
  return Math.round(share * 100) / 100;
}

/** What sources say. That something happened is sure; whose it was, and on whose order, is less so. */
function claimsAbout(attribution: number, losses: boolean): readonly Claim[] {
  const claims: Claim[] = [{ kind: 'impact', confidence: 0.99 }];
  if (losses) claims.push({ kind: 'losses', confidence: 0.99 });
  claims.push(
    { kind: 'origin', confidence: attribution },
    { kind: 'unit', confidence: roundShare(attribution * 0.86) },
    { kind: 'order', confidence: roundShare(attribution * 0.56) },
    { kind: 'denial', confidence: roundShare((1 - attribution) * 0.6) },
  );
  return claims;
}

interface Losses {
  readonly killed: number;
  readonly wounded: number;
  readonly hit: number | null;
  readonly killedOfForce: number;
}

/** Most of a contingent in a sector that one test can hit, killed and wounded together [J]. */
const MOST_HIT = { probe: 0.01, strike: 0.1, offensive: 0.25 } as const;
/** Wounded for each soldier killed [J]. */
const WOUNDED_PER_KILLED = { probe: 2, strike: 2, offensive: 3 } as const;

/**
 * Losses of a test [J]: a probe rarely kills, a strike kills some soldiers, an offensive hundreds. A
 * probe or strike falls on the force where it stands, an offensive on all who hold the sector.
 */
function drawLosses(state: State, move: Exclude<Move, 'comply'>, sector: number): Losses {
  const stream = openStream(state.secrets.seed, state.turn, 'losses');
  const troops = state.contributors.map((entry) => entry.inSector[sector]!);
  const foreign = troops.reduce((sum, thousand) => sum + thousand, 0);
  const hit = foreign > 0 ? stream.pick(troops) : null;
  const severity = stream.uniform();
  const ratio = WOUNDED_PER_KILLED[move];
  const drawn = {
    probe: severity > 0.85 ? 1 : 0,
    strike: 1 + Math.floor(severity * severity * 14),
    offensive: 200 + Math.floor(severity * 1800),
  }[move];
  const most = hit === null ? 0 : Math.floor((MOST_HIT[move] * 1000 * troops[hit]!) / (1 + ratio));
  const wound = (killed: number) => killed * ratio + stream.whole(0, 1 + killed);
  if (move !== 'offensive') {
    const killed = hit === null ? drawn : Math.min(drawn, most);
    const hurt = move === 'probe' && severity <= 0.6 ? 0 : wound(killed);
    return { killed, wounded: hurt, hit, killedOfForce: hit === null ? 0 : killed };
  }
  const army = state.meters.ukrainianArmyThousand * factsOf(state.level).lengthShare[sector]!;
  const share = hit === null ? 0 : troops[hit]! / (foreign + army);
  return {
    killed: drawn,
    wounded: wound(drawn),
    hit,
    killedOfForce: Math.min(most, Math.round(drawn * share)),
  };
}

/** The coalition has answered; after protest no American decision arises. */
export function respond(state: State, response: number, events: Witness): State {
  events.push({ type: 'responded', response });
  const violation: Violation = { ...state.violation!, response };
  if (response === 0) return settleAnswer({ ...state, violation }, events);
  return { ...state, violation: { ...violation, step: 'backing' } };
}

/** The United States backs the answer or abstains. */
export function back(state: State, backing: number, events: Witness): State {
  events.push({ type: 'backed', backing });
  const violation: Violation = { ...state.violation!, backing };
  return settleAnswer({ ...state, violation }, events);
}

/** The answer is complete: beliefs are updated, an offensive breaks through or not. */
function settleAnswer(before: State, events: Witness): State {
  const violation = before.violation!;
  const { stage } = violation;
  const solution = solveStage(stage, before.beliefs);
  const move = MOVES.indexOf(violation.move);
  const posterior = updateBeliefs(before.beliefs, solution, {
    move,
    response: violation.response!,
    ...(violation.backing === undefined ? {} : { backing: violation.backing }),
  });
  const beliefs = redrawBeliefs(posterior, before.priors);
  events.push({ type: 'beliefs', before: before.beliefs, after: beliefs });
  const state: State = {
    ...snapBack(reinforceSector(before, events), events),
    beliefs,
    quietQuarters: violation.move === 'probe' ? before.quietQuarters : 0,
    tests: [
      ...before.tests,
      {
        quarter: before.quarter,
        turn: before.turn,
        move: violation.move,
        sector: violation.sector,
        killed: violation.killed,
        response: violation.response!,
        backing: violation.backing ?? null,
      },
    ],
  };
  if (growsIntoWar(before, violation.response!, events)) {
    return end({ ...state, violation }, { cause: 'wider-war' }, events);
  }
  if (violation.move !== 'offensive') {
    return { ...state, violation: { ...violation, step: 'aftermath' } };
  }
  const chance =
    stageFacts(stage).success[2]![violation.response!]![violation.backing === 1 ? 1 : 0];
  const succeeded = openStream(before.secrets.seed, before.turn, 'offensive').chance(chance);
  events.push({ type: 'offensive-ended', succeeded, chance });
  const after: State = { ...state, violation: { ...violation, step: 'aftermath', succeeded } };
  if (succeeded) return end(after, { cause: 'offensive-succeeded' }, events);
  return {
    ...after,
    meters: changeMeters(state.level, after.meters, state.level.war.failedOffensive),
  };
}

/**
 * An answer may grow into war (Schelling 1966: a threat that leaves something to chance), by x² as in
 * the payoffs of the stage game.
 */
export function widerWarChanceOf(level: Level, response: number): number {
  return level.war.widerWarChance * EXTENT[response]! * EXTENT[response]!;
}

/** Whether this answer does. */
function growsIntoWar(state: State, response: number, events: Witness): boolean {
  const chance = widerWarChanceOf(state.level, response);
  if (chance === 0) return false;
  const came = openStream(state.secrets.seed, state.turn, 'wider-war').chance(chance);
  events.push({ type: 'risked-wider-war', came, chance });
  return came;
}

/** A strike or offensive returns sanctions, in proportion to the text's snap-back, and ends relief by phases. */
function snapBack(state: State, events: Witness): State {
  const { snapback } = provisionsOf(state.level, state.text!).effects;
  if (state.violation!.move === 'probe' || snapback === 0) return state;
  const { sanctions } = state.meters;
  const change = snapback * Math.max(0, state.signed!.sanctionsBefore - sanctions);
  if (change === 0) return state;
  events.push({ type: 'snapped-back', change });
  return {
    ...state,
    meters: changeMeters(state.level, state.meters, { sanctions: change }),
    signed: {
      ...state.signed!,
      relief: false,
      reliefGiven: Math.min(0, state.signed!.reliefGiven + change),
    },
  };
}

/** Most that a reinforcement brings to the sector that was tested, thousand. */
const REINFORCEMENT_THOUSAND = 2;

/** Reinforcing brings troops from the best-manned sector to the one that was tested. */
function reinforceSector(state: State, events: Witness): State {
  const { sector, response } = state.violation!;
  if (response !== 1) return state;
  let best = { contributor: -1, from: -1, thousand: 0 };
  state.contributors.forEach((entry, contributor) => {
    entry.inSector.forEach((thousand, from) => {
      if (from !== sector && thousand > best.thousand) best = { contributor, from, thousand };
    });
  });
  if (best.thousand === 0) return state;
  const move = {
    ...best,
    to: sector,
    thousand: Math.min(REINFORCEMENT_THOUSAND, best.thousand),
  };
  events.push({ type: 'moved', ...move });
  return { ...state, contributors: afterMoves(state.contributors, [move]) };
}

/** Every delegation has said what it wants: withdraw, reopen the text, or let it stand. */
export function closeViolation(before: State, events: Witness): State {
  const wishes = byParty((party) => before.sealed[party].wish ?? 'accept');
  const state = redrawTypes({
    ...before,
    ...TURN_OPENS,
  });
  for (const party of PARTIES) events.push({ type: 'wished', party, wish: wishes[party] });
  const bound = signatoriesOf(state.level, state.text!);
  const leaver = bound.find((party) => wishes[party] === 'withdraw');
  if (leaver) return end(state, { cause: 'withdrew', party: leaver }, events);
  const asking = PARTIES.filter((party) => wishes[party] === 'reopen');
  if (asking.length > 0 && state.reopenings < state.level.calendar.reopenings) {
    return reopen(state, asking, events);
  }
  events.push({ type: 'contained' }, { type: 'phase', phase: 'ceasefire' });
  return { ...state, phase: 'ceasefire', violation: null };
}

/** Each type is drawn again from its prior with probability η. */
export function redrawTypes(state: State): State {
  const stream = openStream(state.secrets.seed, state.turn, 'redraw');
  const { types } = state.secrets;
  const { priors } = state;
  const redraw = (now: boolean, prior: number) => {
    const again = stream.chance(REDRAW);
    const drawn = stream.chance(prior);
    return again ? drawn : now;
  };
  const next = {
    russia: redraw(types.russia, priors.revisionist),
    coalition: redraw(types.coalition, priors.firm),
    us: redraw(types.us, priors.committed),
  };
  const same =
    next.russia === types.russia && next.coalition === types.coalition && next.us === types.us;
  return same ? state : { ...state, secrets: { ...state.secrets, types: next } };
}
