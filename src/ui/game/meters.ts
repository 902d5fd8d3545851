import type { Level, Meter } from '../../engine/index.ts';
import { say } from '../messages/index.ts';

/** What the level on screen calls a meter, where its usual name says something else. */
let own: NonNullable<Level['meters']> = {};

/** Name the meters as a level does, from now on. */
export function nameMeters({ meters = {} }: Pick<Level, 'meters'>): void {
  own = meters;
}

/** What a meter is called within a sentence. */
export function meterName(meter: Meter): string {
  return own[meter] ?? say.game.meter[meter];
}
