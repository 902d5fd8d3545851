import type { Party } from '../../../../engine/index.ts';
import type { Measure } from './words.ts';

/**
 * In which measure a delegation's run is told first: whoever tests the deterrent does not want it to hold,
 * and where nothing was signed nothing was held.
 */
export function firstMeasure(party: Party, signed: boolean): Measure {
  return party === 'russia' || !signed ? 'points' : 'quarters';
}
