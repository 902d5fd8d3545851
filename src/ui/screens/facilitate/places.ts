import type { Party } from '../../../engine/index.ts';
import type { Facts, PublicPerson, Seat } from '../../../session/index.ts';

/** A seat as the value of a choice: "2:ukraine+us"; of an observer "2:". */
export function placeOf({ table, parties }: Seat): string {
  return `${table}:${parties.join('+')}`;
}

/** The seat that a value stands for. */
export function seatAt(place: string): Seat {
  const [table, parties] = place.split(':');
  return {
    table: Number(table),
    parties: parties ? (parties.split('+') as Party[]) : [],
  };
}

/**
 * Places that somebody may be given at a table: each delegation, an observer's where there may be any, and, for one who plays
 * several on one device, those together.
 */
export function placesAt(
  table: number,
  { delegations, observers }: Pick<Facts, 'delegations' | 'observers'>,
  now: Seat | null,
): readonly Seat[] {
  const several = now && now.parties.length > 1 ? [now.parties] : [];
  const isObserver = now?.table === table && now.parties.length === 0;
  const choices: readonly (readonly Party[])[] = [
    ...delegations.map((party) => [party]),
    ...several,
    ...(observers || isObserver ? [[]] : []),
  ];
  return choices.map((parties) => ({ table, parties }));
}

/** Whether somebody cannot be given a place, as a delegation of it has as many people as it may. */
export function isFullFor(
  { id }: Pick<PublicPerson, 'id'>,
  { table, parties }: Seat,
  people: readonly Pick<PublicPerson, 'id' | 'seat'>[],
  perDelegation: number,
): boolean {
  return parties.some((party) => {
    const others = people.filter(
      (each) => each.id !== id && each.seat?.table === table && each.seat.parties.includes(party),
    );
    return others.length >= perDelegation;
  });
}
