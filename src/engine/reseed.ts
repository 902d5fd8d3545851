import { openStream } from '../base/stream.ts';
import { drawContributors } from './setup.ts';
import type { State } from './state.ts';

/**
 * The same table in another world: all that is public stays, and so does what each delegation wants.
 * What has not shown itself yet is drawn anew from the seed: types by what is believed of them, whether
 * contributors not yet asked are willing, what those not yet in the field will keep of their pledges,
 * and everything that is still to come.
 */
export function reseed(state: State, seed: string): State {
  const { beliefs, text, secrets } = state;
  const types = openStream(seed, 0, 'types');
  const russia = types.chance(beliefs.revisionist);
  const coalition = types.chance(beliefs.firm);
  const us = types.chance(beliefs.committed);
  const drawn = drawContributors(state.level, seed);
  return {
    ...state,
    secrets: {
      ...secrets,
      seed,
      // The guarantors' are drawn at signature.
      types: { russia, coalition: text !== null && coalition, us: text !== null && us },
      contributors: state.contributors.map((entry, at) => {
        const known = secrets.contributors[at]!;
        const anew = drawn[at]!;
        return {
          willing: entry.status === 'not-asked' ? anew.willing : known.willing,
          kept: entry.quartersInField === 0 ? anew.kept : known.kept,
        };
      }),
    },
  };
}
