/** What this page keeps in the browser: short texts by name; games are in `games.ts`. */
const PREFIX = 'line-of-contact/';

/** What is kept under a name; null for nothing, or where nothing may be kept. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Write, or say that it could not be written; what was there before then stays. */
export function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}

/** Forget what is kept under a name. */
export function remove(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing could be kept there either.
  }
}

/** What this tab alone keeps, to have it again after a reload; null for nothing. */
export function readInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keep something in this tab, or nothing of it where there is no room. */
export function writeInTab(key: string, value: string | null): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
    if (value !== null) sessionStorage.setItem(PREFIX + key, value);
  } catch {
    // A reload will then ask for it again.
  }
}

export function readSetting(name: string): string | null {
  return read(`setting/${name}`);
}

export function writeSetting(name: string, value: string): void {
  write(`setting/${name}`, value);
}

/** Whether a key of the browser's storage, as its events name it, is that of a setting. */
export function isSetting(key: string, name: string): boolean {
  return key === `${PREFIX}setting/${name}`;
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
