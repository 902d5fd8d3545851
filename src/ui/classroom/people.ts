import type { Party } from '../../engine/index.ts';
import type { Picture, PublicPerson, TableLine } from '../../session/index.ts';

/** People who sit for a delegation of a table. */
export function peopleAt(
  { people }: Pick<Picture, 'people'>,
  table: number,
  party: Party,
): readonly PublicPerson[] {
  return people.filter(({ seat }) => seat?.table === table && seat.parties.includes(party));
}

/** People who look on at a table without a delegation. */
export function observersAt(
  { people }: Pick<Picture, 'people'>,
  table: number,
): readonly PublicPerson[] {
  return people.filter(({ seat }) => seat?.table === table && seat.parties.length === 0);
}

/** Places that are free in a delegation. */
export function freePlaces(
  picture: Pick<Picture, 'people' | 'facts'>,
  table: number,
  party: Party,
): number {
  if (!picture.facts.delegations.includes(party)) return 0;
  return Math.max(0, picture.facts.perDelegation - peopleAt(picture, table, party).length);
}

/** The table that a person's seat is at, as everyone may know it. */
export function tableOf({ tables }: Pick<Picture, 'tables'>, table: number): TableLine | null {
  return tables.find(({ number }) => number === table) ?? null;
}

/** What somebody is called; null for the facilitator, and for who is gone. */
export function nicknameOf(
  { people }: Pick<Picture, 'people'>,
  person: number | null,
): string | null {
  return people.find(({ id }) => id === person)?.nickname ?? null;
}
