import { openStream } from '../base/stream.ts';
import { priorsUnder } from './conditions.ts';
import { expectedForce } from './durability.ts';
import { factsOf } from './facts.ts';
import { reserveFrom } from './interests.ts';
import type { Level } from './level.ts';
import { byParty } from './party.ts';
import { openLevelEvents } from './occasions.ts';
import {
  TURN_OPENS,
  RULES_VERSION,
  type ContributorState,
  type Secrets,
  type State,
} from './state.ts';
import type { GameEvent } from './event.ts';
import { provisionsOf } from './text.ts';

/** Draw everything private from the seed, within the bounds that the level states. */
function drawSecrets(level: Level, seed: string): Secrets {
  const types = openStream(seed, 0, 'types');
  const facts = factsOf(level);
  return {
    seed,
    // Coalition and United States are drawn at signature: how firm they are depends on the text.
    types: { russia: types.chance(level.priors.revisionist), coalition: false, us: false },
    weights: byParty((party) => {
      const stream = openStream(seed, 0, `weights/${party}`);
      const spread = level.delegations[party].weightSpread;
      const raw = facts.weights[party].map(
        (weight) => weight * (1 + spread * (2 * stream.uniform() - 1)),
      );
      const total = raw.reduce((sum, weight) => sum + weight, 0);
      return raw.map((weight) => (100 * weight) / total);
    }),
    reserve: byParty((party) =>
      reserveFrom(
        openStream(seed, 0, `reserve/${party}`).uniform(),
        level.delegations[party].alternative.reserveScale,
      ),
    ),
    contributors: drawContributors(level, seed),
  };
}

/** What each contributor will do: how willing it is, and how much of its pledge it keeps. */
export function drawContributors(level: Level, seed: string): Secrets['contributors'] {
  const stream = openStream(seed, 0, 'contributors');
  const between = ([low, high]: readonly [number, number]) => low + (high - low) * stream.uniform();
  return level.contributors.map((contributor) => ({
    willing: between(contributor.willingness),
    kept: between(contributor.reliability),
  }));
}

/** A run at its first round. The events are those with which the level opens. */
export function newRun(
  level: Level,
  seed: string,
  options: { readonly russiaTests?: 'model' | 'person' } = {},
): { readonly state: State; readonly events: readonly GameEvent[] } {
  const { openings } = factsOf(level);
  const nowhere = level.sectors.map(() => 0);
  const contributors: ContributorState[] = level.contributors.map((contributor) => ({
    status: contributor.pledged ? 'pledged' : 'not-asked',
    pledgedThousand: contributor.pledged ? contributor.fieldThousand : 0,
    inSector: nowhere,
    quartersInField: 0,
    pledgedQuarter: 0,
    calledQuarter: null,
  }));
  const first = provisionsOf(level, openings.ukraine);
  const priors = priorsUnder(
    level,
    first,
    level.war.start,
    level.priors.revisionist,
    expectedForce(level, first, contributors, 0).fieldThousand,
  );
  const state: State = {
    level,
    rulesVersion: RULES_VERSION,
    russiaTests: options.russiaTests ?? 'model',
    phase: 'talks',
    turn: 1,
    round: 1,
    roundLimit: level.calendar.rounds,
    quarter: 0,
    reopenings: 0,
    meters: level.war.start,
    due: [],
    gainKm2: nowhere,
    lastGainKm2: nowhere,
    positions: openings,
    signatures: openings,
    pastRounds: [],
    shown: [],
    ...TURN_OPENS,
    done: [],
    text: null,
    signed: null,
    contributors,
    consent: { ukraine: true, russia: true },
    beliefs: priors,
    priors,
    quietQuarters: 0,
    violation: null,
    tests: [],
    secrets: drawSecrets(level, seed),
    outcome: null,
  };
  const events: GameEvent[] = [{ type: 'phase', phase: 'talks' }];
  return { state: openLevelEvents(state, 'talks', 1, events), events };
}
