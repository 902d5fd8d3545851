import type { ByParty, Party } from '../engine/index.ts';
import type { LevelCard } from './levelcard.ts';
import { read, remove, write } from './storage.ts';

/**
 * Levels kept in this browser, by whoever wrote or was sent them: the file of each under its id, and a
 * list of cards, so that they can be named without being read.
 */
export const OWN_LIMITS = { levels: 8, characters: 250_000 } as const;

const INDEX = 'levels';
const file = (id: string) => `level/${id}`;

/** What came of keeping a level. */
export type Keeping = 'kept' | 'too-many' | 'too-large' | 'no-room';

/** Written out here: the first page, which reads the cards, comes without the engine. */
const SEATS: ByParty<true> = { ukraine: true, russia: true, us: true, coalition: true };

let seen: { readonly text: string | null; readonly cards: readonly LevelCard[] } | null = null;
const listeners = new Set<() => void>();

/** The cards of the levels kept here, in the order in which they came. */
export function ownCards(): readonly LevelCard[] {
  const text = read(INDEX);
  if (seen?.text !== text) seen = { text, cards: cardsIn(text) };
  return seen.cards;
}

/** Tell of each change, here or in another tab. */
export function subscribeToOwnCards(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** The file of a level kept here, or null. */
export function ownLevel(id: string): string | null {
  return ownCards().some((card) => card.id === id) ? read(file(id)) : null;
}

/** Keep a level's file, in the place of one of the same id. Where it cannot be kept all is as it was. */
export function keepLevel(card: LevelCard, text: string): Keeping {
  if (text.length > OWN_LIMITS.characters) return 'too-large';
  const cards = ownCards();
  const others = cards.filter(({ id }) => id !== card.id);
  if (others.length === cards.length && cards.length >= OWN_LIMITS.levels) return 'too-many';
  const before = read(file(card.id));
  if (!write(file(card.id), text)) return 'no-room';
  if (!write(INDEX, JSON.stringify([...others, card]))) {
    if (before === null) remove(file(card.id));
    else write(file(card.id), before);
    return 'no-room';
  }
  for (const listener of listeners) listener();
  return 'kept';
}

/** Forget a level. Its recordings stay, and say which level they lack. */
export function forgetLevel(id: string): void {
  write(INDEX, JSON.stringify(ownCards().filter((card) => card.id !== id)));
  remove(file(id));
  for (const listener of listeners) listener();
}

/** The cards in the list; one that is not as this version writes them is passed over. */
function cardsIn(text: string | null): readonly LevelCard[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isCard) : [];
  } catch {
    return [];
  }
}

function isCard(value: unknown): value is LevelCard {
  const card = Object(value) as Partial<LevelCard>;
  return (
    [card.id, card.title, card.summary, card.start].every((text) => typeof text === 'string') &&
    [card.minutes, card.rounds, card.quarters, card.sectors, card.lengthKm].every(
      Number.isFinite,
    ) &&
    (Object.keys(SEATS) as Party[]).every((party) => {
      const { name, code, motto, cast } = Object(card.delegations?.[party]) as Partial<
        LevelCard['delegations']['us']
      >;
      const words = [name, code, motto, cast?.seat, cast?.of];
      return words.every((text) => typeof text === 'string');
    })
  );
}
