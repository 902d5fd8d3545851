import type { Party } from '../../../engine/index.ts';

/** The delegations of this device that are awaited, and those awaited at others. */
export interface Turns {
  readonly here: readonly Party[];
  readonly elsewhere: readonly Party[];
}

/**
 * Who is to decide on a device that several delegations share.
 * @param held in the order in which the device goes round.
 */
export function turnsOf(held: readonly Party[], awaited: readonly Party[]): Turns {
  return {
    here: held.filter((party) => awaited.includes(party)),
    elsewhere: awaited.filter((party) => !held.includes(party)),
  };
}
