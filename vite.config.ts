import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { offline } from './scripts/offline.mjs';

/** What the bundler tells of the modules of a build. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const PAGE = fileURLToPath(new URL('./src/ui/main.tsx', import.meta.url));
let first: Set<string> | undefined;

/** The modules that the page starts with: its first one, and all that it imports at once. */
function firstOf(modules: Modules): ReadonlySet<string> {
  if (first) return first;
  first = new Set([PAGE]);
  for (const id of first)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) first.add(imported);
  return first;
}

export default defineConfig({
  // Relative addresses: the built page works from any folder of any server.
  base: './',
  publicDir: false,
  plugins: [react(), offline()],
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
            { name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)[\\/]/, priority: 4 },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 3,
            },
            // What the first page needs, then what screens share: a screen that starts with thirty files
            // is slow to start.
            {
              debugName: 'first',
              name: (id, modules) => (firstOf(modules).has(id) ? 'first' : null),
              priority: 2,
            },
            { name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3, priority: 1 },
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
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
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
