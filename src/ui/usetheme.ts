import { useSyncExternalStore } from 'react';
import {
  currentSize,
  currentTheme,
  isDark,
  subscribeToTheme,
  type TextSize,
  type Theme,
} from './theme.ts';

/** Whether the page is dark now, drawn anew when that changes. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribeToTheme, isDark);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribeToTheme, currentTheme);
}

export function useSize(): TextSize {
  return useSyncExternalStore(subscribeToTheme, currentSize);
}
