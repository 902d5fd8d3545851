import type { Party } from '../../../engine/index.ts';
import { tableOf } from '../../classroom/people.ts';
import { read, write } from '../../storage.ts';
import type { Here } from './context.ts';

/** Where it is kept that this browser has shown the briefing of a seat: a seat begins with it. */
function keyOf({ picture: { facts, me } }: Here, party: Party): string {
  return `classroom/briefed/${facts.code}/${me?.seat?.table ?? 0}/${party}`;
}

/**
 * Whether the briefing of one's seat was shown and left already, in this browser or, as the head has laid
 * something out, presumably on another device.
 */
export function wasBriefed(here: Here, party: Party): boolean {
  const { me, seats } = here.picture;
  const table = me?.seat?.table ?? 0;
  // Only the head lays out for a delegation: what stands there tells nothing of a member who comes late.
  const isHead = tableOf(here.picture, table)?.holders[party].head === me?.id;
  const isLaidOut =
    isHead &&
    seats.some((seat) => seat.table === table && seat.party === party && seat.paper !== null);
  return isLaidOut || read(keyOf(here, party)) !== null;
}

export function noteBriefed(here: Here, party: Party): void {
  write(keyOf(here, party), '1');
}
