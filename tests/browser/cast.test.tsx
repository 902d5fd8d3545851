import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadLevel } from '../../src/ui/level.ts';
import ModelScreen from '../../src/ui/screens/model/ModelScreen.tsx';

const root = createRoot(document.body.appendChild(document.createElement('div')));
afterEach(() => flushSync(() => root.render(null)));

it('the page about the model speaks of the war that its evidence is of', async () => {
  await loadLevel('korea-1953');
  flushSync(() => root.render(<ModelScreen />));
  await expect.element(page.getByText(/Moscow is revisionist or opportunist/)).toBeVisible();
});
