import { hashOf } from '../base/hash.ts';

/** What this page keeps in the browser: settings, the game in progress, and the last games. */
const PREFIX = 'line-of-contact/';
/** Finished games kept; older ones go first. */
const MOST_KEPT = 12;

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Write, or say that it could not be written; what was there before then stays. */
function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

export function readSetting(name: string): string | null {
  return read(`setting/${name}`);
}

export function writeSetting(name: string, value: string): void {
  write(`setting/${name}`, value);
}

/** A saved game: its recording as text, and what the home page says of it. */
export interface SavedGame {
  readonly id: string;
  readonly party: string;
  readonly line: string;
  /** How it ended, in words; absent while it is under way. */
  readonly ended?: string;
  readonly recording: string;
}

/**
 * Save the game in progress. A new copy is written before the pointer moves to it, so that a failed
 * write leaves the last good one. False when the browser has no room.
 */
export function saveGame(game: SavedGame): boolean {
  const slot = read('current') === 'a' ? 'b' : 'a';
  return write(`game/${slot}`, JSON.stringify(game)) && write('current', slot);
}

/** What a person has laid out in a round and not yet handed in; of one round at a time. */
export function keepDraft(key: string, draft: string): void {
  write('draft', `${key}\n${draft}`);
}

/** The draft kept for a round, if it is that round's. */
export function keptDraft(key: string): string | null {
  const kept = read('draft');
  return kept?.startsWith(`${key}\n`) ? kept.slice(key.length + 1) : null;
}

/** Forget the draft: a new game begins without one. */
export function forgetDraft(): void {
  write('draft', '');
}

function parseSaved(text: string | null): SavedGame | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { id, party, line, ended, recording } = value as Record<string, unknown>;
    return typeof id === 'string' &&
      typeof party === 'string' &&
      typeof line === 'string' &&
      typeof recording === 'string'
      ? { id, party, line, recording, ...(typeof ended === 'string' ? { ended } : {}) }
      : null;
  } catch {
    return null;
  }
}

/** The game in progress, if there is one. */
export function savedGame(): SavedGame | null {
  const slot = read('current');
  return slot === null || slot === '' ? null : parseSaved(read(`game/${slot}`));
}

/** The last games, newest first. */
export function lastGames(): readonly SavedGame[] {
  const ids = (read('games') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => parseSaved(read(`ended/${id}`))).filter((game) => game !== null);
}

/**
 * Keep a finished game among the last ones. Two runs of one seed and seat differ in their decisions, so
 * a game is known by its recording. False when the browser has no room.
 */
export function keepGame(game: SavedGame): boolean {
  const id = `${game.id}-${hashOf(game.recording)}`;
  if (!write(`ended/${id}`, JSON.stringify({ ...game, id }))) return false;
  const ids = (read('games') ?? '').split(' ').filter((each) => each && each !== id);
  const kept = [id, ...ids];
  for (const old of kept.splice(MOST_KEPT)) {
    try {
      localStorage.removeItem(`${PREFIX}ended/${old}`);
    } catch {
      return false;
    }
  }
  return write('games', kept.join(' '));
}
