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

function parseSaved(text: string | null): SavedGame | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { id, party, line, recording } = value as Record<string, unknown>;
    return typeof id === 'string' &&
      typeof party === 'string' &&
      typeof line === 'string' &&
      typeof recording === 'string'
      ? { id, party, line, recording }
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

/** Keep a finished game among the last ones. False when the browser has no room. */
export function keepGame(game: SavedGame): boolean {
  if (!write(`ended/${game.id}`, JSON.stringify(game))) return false;
  const ids = (read('games') ?? '').split(' ').filter((id) => id && id !== game.id);
  const kept = [game.id, ...ids];
  for (const old of kept.splice(MOST_KEPT)) {
    try {
      localStorage.removeItem(`${PREFIX}ended/${old}`);
    } catch {
      return false;
    }
  }
  return write('games', kept.join(' '));
}
