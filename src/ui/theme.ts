import { isSetting, readSetting, writeSetting } from './storage.ts';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = '100' | '125' | '150';

const listeners = new Set<() => void>();
const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme chosen, and whether it comes to dark now. */
export function currentTheme(): Theme {
  const stored = readSetting('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Whether the page is dark now; for what is drawn outside style sheets. */
export function isDark(): boolean {
  const theme = currentTheme();
  return theme === 'dark' || (theme === 'system' && systemDark.matches);
}

function apply(): void {
  const root = document.documentElement;
  root.dataset.theme = isDark() ? 'dark' : 'light';
  root.dataset.size = currentSize();
  for (const listener of listeners) listener();
}

export function currentSize(): TextSize {
  const stored = readSetting('size');
  return stored === '125' || stored === '150' ? stored : '100';
}

export function chooseTheme(theme: Theme): void {
  writeSetting('theme', theme);
  apply();
}

export function chooseSize(size: TextSize): void {
  writeSetting('size', size);
  apply();
}

/** Set the theme before the first paint; follow the system's, and what another tab chooses. */
export function startTheme(): void {
  systemDark.addEventListener('change', apply);
  // The event has no key where everything kept was forgotten at once.
  addEventListener('storage', ({ key }) => {
    if (key === null || isSetting(key, 'theme') || isSetting(key, 'size')) apply();
  });
  apply();
}

/** Tell of each change of theme or size. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
