import { PARTIES, type Party } from './party.ts';
import type { State } from './state.ts';

/** Delegations that the run waits for; empty in the ceasefire, which the host opens, and at the end. */
export function awaited(state: Pick<State, 'phase' | 'ready' | 'violation'>): readonly Party[] {
  switch (state.phase) {
    case 'talks':
    case 'deployment':
      return PARTIES.filter((party) => !state.ready[party]);
    case 'violation':
      switch (state.violation!.step) {
        case 'response':
          return ['coalition'];
        case 'backing':
          return ['us'];
        case 'aftermath':
          return PARTIES.filter((party) => !state.ready[party]);
      }
      break;
    default:
      return [];
  }
}
