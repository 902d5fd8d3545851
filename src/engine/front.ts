import { openStream } from '../base/stream.ts';
import type { Witness } from './event.ts';
import { withinBounds } from './meters.ts';
import type { State } from './state.ts';

/**
 * While talks last the war goes on: Russian gains by sector in one round, km². Faster with tempo and
 * while US aid is paused, in proportion to the ratio of forces, slower while a reopened text is
 * talked over; half to one and a half times the usual by chance.
 */
export function moveFront(state: State, events: Witness): State {
  const { level, meters } = state;
  const { tempoEffect, pauseEffect, reopenedShare, start } = level.war;
  const stream = openStream(state.secrets.seed, state.turn, 'front');
  const ratio =
    (meters.russianForceThousand / start.russianForceThousand) *
    (start.ukrainianArmyThousand / meters.ukrainianArmyThousand);
  const pace =
    Math.max(0, 1 + tempoEffect * meters.tempo) *
    (1 + pauseEffect * (1 - meters.usAid)) *
    ratio *
    (state.text === null ? 1 : reopenedShare);
  const gain = level.sectors.map(
    (sector) => Math.round(sector.gainKm2PerRound * pace * (0.5 + stream.uniform()) * 10) / 10,
  );
  let total = 0;
  for (const km2 of gain) total += km2;
  events.push({ type: 'front-moved', gainKm2: gain });
  return {
    ...state,
    lastGainKm2: gain,
    gainKm2: state.gainKm2.map((before, at) => before + gain[at]!),
    meters: {
      ...meters,
      gainRateKm2: withinBounds(level, 'gainRateKm2', total),
      gainTotalKm2: withinBounds(level, 'gainTotalKm2', meters.gainTotalKm2 + total),
    },
  };
}
