import { PARTIES, type Party } from '../engine/index.ts';
import { seatsWith, type Seats } from '../match/index.ts';
import { LONGEST_SEED } from '../replay/index.ts';
import { strategiesFor } from '../strategies/index.ts';
import { InputError, shortened, unknownName } from './input.ts';

/** A seed that a recording can keep. */
export function checkSeed(seed: string): string {
  if (seed.length === 0 || seed.length > LONGEST_SEED) {
    throw new InputError('seed/length', `The seed has to be 1 to ${LONGEST_SEED} characters long.`);
  }
  if (/\p{C}/u.test(seed)) {
    throw new InputError('seed/characters', 'The seed has a character that cannot be seen.');
  }
  return seed;
}

/** Seats from `party=strategy`, each at most once; the others keep their default strategy. */
export function readSeats(given: readonly string[]): Seats {
  return seatsWith(readSeatChanges(given));
}

/** Some seats from `party=strategy`, each at most once. */
export function readSeatChanges(
  given: readonly string[],
  others: readonly string[] = [],
): Partial<Seats> {
  const seats: Partial<Record<Party, string>> = {};
  for (const entry of given) {
    const at = entry.indexOf('=');
    if (at < 0) {
      throw new InputError(
        'seat/malformed',
        `The seat “${shortened(entry)}” has no strategy: write it as PARTY=STRATEGY.`,
      );
    }
    const [name, id] = [entry.slice(0, at), entry.slice(at + 1)];
    const party = partyNamed(name);
    if (seats[party] !== undefined) {
      throw new InputError('seat/twice', `The seat “${party}” is given twice.`);
    }
    const ids = [...strategiesFor(party).map((strategy) => strategy.id), ...others];
    if (!ids.includes(id)) {
      throw unknownName('seat/unknown-strategy', `For the seat “${party}” the strategy`, id, ids);
    }
    seats[party] = id;
  }
  return seats;
}

/** A seat by its name. */
export function partyNamed(name: string): Party {
  const party = PARTIES.find((each) => each === name);
  if (party === undefined) throw unknownName('seat/unknown-party', 'The seat', name, PARTIES);
  return party;
}
