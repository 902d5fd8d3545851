// What makes the page installable and lets it open without a network: its manifest, its icons, and
// its service worker with the list of all built files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const WORKER = 'offline.js';
/** What the page asks for once it runs. */
const START = join(ROOT, 'src/ui/start.tsx');
const ICONS = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

const MANIFEST = {
  id: './',
  name: 'Line of Contact',
  short_name: 'Line of Contact',
  description:
    'A turn-based ceasefire negotiation simulation: bargain over a text, hold a front, and learn whether the deterrent you built is believed.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f2e9',
  theme_color: '#f6f2e9',
  categories: ['education', 'games'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/**
 * Emits manifest, icons and service worker beside the page, under names that no build changes.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(ROOT, 'src/ui/offline/worker/worker.ts'),
        fileName: WORKER,
      });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: `${JSON.stringify(MANIFEST, null, 2)}\n`,
      });
      for (const name of ICONS) {
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: readFileSync(join(ROOT, 'assets/icons', name)),
        });
      }
    },
    transformIndexHtml(page, { bundle = {} }) {
      /** @param {Record<string, string>} attrs */
      const link = (attrs) => ({ tag: 'link', attrs, injectTo: /** @type {const} */ ('head') });
      // The page asks for what it draws itself with only once it runs: it is to be on its way by then.
      const chunks = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [/** @type {const} */ ([file.fileName, file])] : [],
        ),
      );
      const parts = new Set(
        [...chunks.values()].filter(({ moduleIds }) => moduleIds.includes(START)),
      );
      for (const { imports } of parts) {
        for (const name of imports) parts.add(/** @type {never} */ (chunks.get(name)));
      }
      const styles = new Set(
        [...parts].flatMap((part) => [...(part.viteMetadata?.importedCss ?? [])]),
      );
      const names = [...parts].map(({ fileName }) => fileName);
      /** @param {string} name */
      const isNew = (name) => !page.includes(name);
      return [
        ...[...styles].filter(isNew).map((name) => link({ rel: 'stylesheet', href: `./${name}` })),
        ...names
          .filter(isNew)
          .map((name) => link({ rel: 'modulepreload', crossorigin: '', href: `./${name}` })),
        link({ rel: 'manifest', href: './manifest.webmanifest' }),
      ];
    },
    // Only now is everything there, the scripts of workers among it.
    writeBundle() {
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(page)?.[1];
      if (!entry) throw new Error('The built page has no script.');
      const files = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
      const worker = join(folder, WORKER);
      const code = readFileSync(worker, 'utf8');
      // Another worker has another cache: while it fills its own, that of the one before stays whole.
      const version = [page, files.join('\n'), code].reduce(
        (hash, part) => hash.update(part),
        createHash('sha256'),
      );
      const build = { version: version.digest('hex').slice(0, 16), entry, files };
      if (!code.includes('__BUILD__'))
        throw new Error('The service worker has no place for its files.');
      writeFileSync(
        worker,
        code.replace('__BUILD__', () => JSON.stringify(build)),
      );
    },
  };
}
