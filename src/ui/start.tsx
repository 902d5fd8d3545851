import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepForOffline } from './offline/keep.ts';
import { watchForNewVersion } from './offline/version.ts';
import { keepFocus } from './parts/keptfocus.ts';
import { startTheme } from './theme.ts';

/** Draw the page, once there is a language to draw it in. */
export function start(): void {
  startTheme();
  watchForNewVersion();
  keepForOffline();
  keepFocus();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
