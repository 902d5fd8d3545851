import { expect, type Page } from '@playwright/test';
import type { Phase } from '../../src/engine/index.ts';
import { savedEnd } from '../fixtures/ended.ts';
import { savedAt } from '../fixtures/saved.ts';

/** Every screen that needs no session, and how to come to it. */

type Saved = Readonly<Record<string, string>>;

export interface Screen {
  readonly name: string;
  /** What the browser keeps when the screen is opened. */
  readonly saved?: () => Saved;
  readonly address: string;
  /** Until all that comes late is there. */
  readonly ready?: (page: Page) => Promise<void>;
}

const at = (phase: Phase) => () => savedAt(phase, { party: 'ukraine', troops: phase !== 'talks' });
const ended = () => savedEnd('settled');

/** Nothing says any more that it is being worked out or drawn. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"], progress, [role="progressbar"]')).toHaveCount(0, {
    timeout: 150_000,
  });
  await page.waitForLoadState('networkidle');
}

export const SCREENS: readonly Screen[] = [
  { name: 'home', address: 'home' },
  { name: 'table', address: 'play', saved: at('talks') },
  { name: 'briefing', address: 'briefing', saved: at('talks') },
  { name: 'line', address: 'play', saved: at('deployment') },
  { name: 'incident', address: 'play', saved: at('violation') },
  { name: 'debrief', address: 'play', saved: ended },
  { name: 'replays', address: 'replay', saved: ended },
  { name: 'compare', address: 'compare', saved: ended },
  { name: 'lab', address: 'lab' },
  { name: 'model', address: 'model' },
  { name: 'levels', address: 'levels' },
  { name: 'glossary', address: 'glossary' },
  { name: 'classroom', address: 'classroom' },
  { name: 'join', address: 'join' },
  { name: 'start', address: 'start' },
  { name: 'hotseat', address: 'hotseat' },
];

/** Open a screen in a language and theme, as somebody who has been here before. */
export async function openScreen(
  page: Page,
  { address, saved, ready }: Screen,
  { language, theme }: { readonly language: string; readonly theme: 'light' | 'dark' },
): Promise<void> {
  const kept = {
    ...saved?.(),
    'line-of-contact/setting/language': language,
    'line-of-contact/setting/theme': theme,
    'line-of-contact/setting/guide': 'done',
  };
  await page.goto('/?renderer=canvas&worlds=40#/glossary');
  await page.evaluate((entries) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);
  await page.goto(`/?renderer=canvas&worlds=40#/${address === 'home' ? '' : address}`);
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
  await settled(page);
  await ready?.(page);
}
