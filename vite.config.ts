import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { levelCards } from './scripts/levels.ts';
import { offline } from './scripts/offline.mjs';

/** What the bundler tells of the modules of a build. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const found = new Map<string, Set<string>>();

/** The modules that one of the page's own starts with: itself, and all that it imports at once. */
function startOf(path: string, modules: Modules): ReadonlySet<string> {
  const known = found.get(path);
  if (known) return known;
  const start = new Set([fileURLToPath(new URL(path, import.meta.url))]);
  for (const id of start)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) start.add(imported);
  found.set(path, start);
  return start;
}

export default defineConfig({
  // Relative addresses: the built page works from any folder of any server.
  base: './',
  publicDir: false,
  plugins: [react(), levelCards(), offline()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Nothing is inlined, so that the content security policy can stay narrow.
    assetsInlineLimit: 0,
    // Phaser alone is above the default; it loads with the map, never before the first page.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)[\\/]/, priority: 5 },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 4,
            },
            // What finds the language, what the first page needs, then what screens share: a screen that
            // starts with thirty files is slow to start.
            {
              debugName: 'language',
              name: (id, modules) =>
                startOf('./src/ui/main.ts', modules).has(id) ? 'language' : null,
              priority: 3,
            },
            {
              debugName: 'first',
              name: (id, modules) =>
                startOf('./src/ui/start.tsx', modules).has(id) ? 'first' : null,
              priority: 2,
            },
            {
              debugName: 'game',
              name: (id, modules) =>
                startOf('./src/ui/game/GameScreen.tsx', modules).has(id) ? 'game' : null,
              priority: 1,
            },
            { name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3, priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/english.ts'],
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            'tests/browser/**',
            'tests/e2e/**',
            'tests/server/**',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/server/setup.ts'],
          // These only end what hangs: how fast things are is for `npm run bench:server` and `soak:server`.
          testTimeout: 600_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          setupFiles: ['tests/english.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
