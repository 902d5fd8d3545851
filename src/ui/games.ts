import { hashOf } from '../base/hash.ts';
import { read, remove, write } from './storage.ts';

/**
 * Games kept in the browser: the one under way, in two copies written in turn, and the last ones, with
 * the runs that those were forked from.
 */
const MOST_KEPT = 24;
const SLOTS = ['a', 'b'] as const;
type Slot = (typeof SLOTS)[number];

/** A saved game: its recording as text, and what the home page says of it. */
export interface SavedGame {
  readonly id: string;
  readonly party: string;
  readonly line: string;
  /** How it ended, in words; absent while it is under way. */
  readonly ended?: string;
  /** The recording's last check, by which the run is known. */
  readonly check?: string;
  /** The check of the run that it was forked from. */
  readonly forkedFrom?: string;
  readonly recording: string;
}

/** What there is to resume: nothing, a game, or something that cannot be read and is left as it is. */
export type Resumable =
  | { readonly kind: 'none' }
  | { readonly kind: 'game'; readonly game: SavedGame }
  | { readonly kind: 'broken'; readonly text: string };

/** What came of saving: `elsewhere` when another tab has saved since, whose game is left as it is. */
export type Saving = 'saved' | 'no-room' | 'elsewhere';

function slotText(slot: Slot): string | null {
  return read(`game/${slot}`);
}

/** The slot with the newest copy that can be read, or null. */
function goodSlot(): Slot | null {
  const pointer = SLOTS.find((slot) => slot === read('current'));
  const order = pointer === 'b' ? (['b', 'a'] as const) : SLOTS;
  return order.find((slot) => parseSaved(slotText(slot)) !== null) ?? null;
}

/** The game under way, as one tab sees it. */
export class GameUnderWay {
  /** The copy that this tab wrote or took up last. */
  #own: string | null = null;
  /** What is saved could not be kept elsewhere, so this tab may not write over it. */
  #withheld = false;

  /** The game to resume; from now on this tab goes on with it. */
  resumable(): Resumable {
    const slot = goodSlot();
    if (slot !== null) {
      this.#own = slotText(slot);
      return { kind: 'game', game: parseSaved(this.#own)! };
    }
    const text = slotText('a') ?? slotText('b');
    return text === null ? { kind: 'none' } : { kind: 'broken', text };
  }

  /** The game under way, to be looked at only; null where there is none that can be read. */
  look(): SavedGame | null {
    const slot = goodSlot();
    return slot === null ? null : parseSaved(slotText(slot));
  }

  /**
   * Make way for a new game: one under way goes to the last games, and what cannot be read is set
   * aside, so that nothing saved is written over. False when the browser has no room.
   */
  makeWay(): boolean {
    const made = this.#makeWay();
    this.#withheld = !made;
    return made;
  }

  /** The browser has no room for what a new game would push out: leave what is saved as it is. */
  withhold(): void {
    this.#withheld = true;
  }

  #makeWay(): boolean {
    const there = this.resumable();
    if (there.kind === 'none') return true;
    if (there.kind === 'game') return Boolean(there.game.ended) || keepGame(there.game);
    if (!write('set-aside', there.text)) return false;
    for (const slot of SLOTS) remove(`game/${slot}`);
    this.#own = null;
    return true;
  }

  /** Whether another tab has saved since this one did. */
  isElsewhere(): boolean {
    const good = goodSlot();
    return good !== null && slotText(good) !== this.#own;
  }

  /**
   * Save the game. The copy goes beside the good one and the pointer moves to it last, so that a
   * failed write leaves what there was.
   */
  save(game: SavedGame): Saving {
    if (this.#withheld) return 'no-room';
    if (this.isElsewhere()) return 'elsewhere';
    const good = goodSlot();
    const slot = good === 'a' ? 'b' : 'a';
    const text = JSON.stringify(game);
    if (!write(`game/${slot}`, text) || !write('current', slot)) return 'no-room';
    this.#own = text;
    return 'saved';
  }
}

/** The game under way in this tab. */
export const gameUnderWay = new GameUnderWay();

function parseSaved(text: string | null): SavedGame | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { id, party, line, ended, check, forkedFrom, recording } = value as Record<
      string,
      unknown
    >;
    return typeof id === 'string' &&
      typeof party === 'string' &&
      typeof line === 'string' &&
      typeof recording === 'string'
      ? {
          id,
          party,
          line,
          recording,
          ...(typeof ended === 'string' ? { ended } : {}),
          ...(typeof check === 'string' ? { check } : {}),
          ...(typeof forkedFrom === 'string' ? { forkedFrom } : {}),
        }
      : null;
  } catch {
    return null;
  }
}

/** The last games, newest first, each with the name under which it is kept. */
export function lastGames(): readonly SavedGame[] {
  return keptIds()
    .map((id) => parseSaved(read(`ended/${id}`)))
    .filter((game) => game !== null);
}

function keptIds(): readonly string[] {
  return (read('games') ?? '').split(' ').filter(Boolean);
}

/**
 * Keep a game among the last ones, in the place of the same run if that is there. Two runs of one seed
 * and seat differ in their decisions, so a run is known by its check, or by its recording where that was
 * kept without. False when the browser has no room: then everything is as it was.
 */
export function keepGame(game: SavedGame): boolean {
  const end = game.check ?? hashOf(game.recording);
  const id = game.id.endsWith(`-${end}`) ? game.id : `${game.id}-${end}`;
  const before = read(`ended/${id}`);
  if (!write(`ended/${id}`, JSON.stringify({ ...game, id }))) return false;
  const ids = [id, ...keptIds().filter((each) => each !== id)];
  const kept = ids.slice(0, MOST_KEPT);
  const left = ids.filter((each) => kept.includes(each) || isForked(each, kept));
  if (!write('games', left.join(' '))) {
    if (before === null) remove(`ended/${id}`);
    else write(`ended/${id}`, before);
    return false;
  }
  for (const old of ids) if (!left.includes(old)) remove(`ended/${old}`);
  return true;
}

/** Whether a run is one that some of these were forked from, or the parent of such a run. */
function isForked(id: string, among: readonly string[]): boolean {
  const games = new Map(lastGames().map((game) => [game.check, game]));
  return among.some((each) => {
    const seen = new Set<string>();
    let { forkedFrom } = parseSaved(read(`ended/${each}`)) ?? {};
    while (forkedFrom && !seen.has(forkedFrom)) {
      seen.add(forkedFrom);
      if (games.get(forkedFrom)?.id === id) return true;
      ({ forkedFrom } = games.get(forkedFrom) ?? {});
    }
    return false;
  });
}

/** Take a game out of the last ones. */
export function forgetGame(id: string): void {
  if (
    write(
      'games',
      keptIds()
        .filter((each) => each !== id)
        .join(' '),
    )
  ) {
    remove(`ended/${id}`);
  }
}
