import { useMemo, useSyncExternalStore } from 'react';

/** Screens by address: all in the fragment, so that the page works from any folder. */
export const ROUTES = [
  'home',
  'play',
  'briefing',
  'replay',
  'compare',
  'debrief',
  'lab',
  'model',
  'levels',
  'glossary',
  'classroom',
  'join',
  'seat',
  'hotseat',
  'start',
  'facilitate',
  'wall',
] as const;
export type Route = (typeof ROUTES)[number];

function current(): Route {
  const name = location.hash.replace(/^#\/?/, '').split('?')[0]!;
  return ROUTES.find((route) => route === name) ?? 'home';
}

/** Whether the address names a screen that there is not. */
function isUnknown(): boolean {
  const name = location.hash.replace(/^#\/?/, '').split('?')[0]!;
  return name !== '' && !ROUTES.some((route) => route === name);
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The screen that the address asks for. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

/** Whether the address is of no screen, so that the first page stands in for it. */
export function useUnknown(): boolean {
  return useSyncExternalStore(subscribe, isUnknown);
}

/** What the address says besides the screen, as text: `code=ABC234`. Drawn anew whenever it changes. */
export function useQuery(): URLSearchParams {
  const text = useSyncExternalStore(subscribe, () => location.hash.split('?')[1] ?? '');
  return useMemo(() => new URLSearchParams(text), [text]);
}

/** Address of a screen, for a link. */
export function href(route: Route): string {
  return route === 'home' ? '#/' : `#/${route}`;
}

export function go(route: Route): void {
  location.hash = href(route).slice(1);
}
