/** Layers from the bottom up: imports point only to the left. Code through `session` is pure. */
export const PURE_LAYERS = [
  'base',
  'model',
  'engine',
  'content',
  'strategies',
  'match',
  'replay',
  'lab',
  'session',
] as const;

/** What meets the world: page, network, terminal. A shell uses the layers, not another shell. */
export const SHELLS = ['map', 'ui', 'server', 'cli'] as const;

/** The only ways from one shell into another. */
export const SHELL_EDGES: Readonly<Record<string, readonly string[]>> = { ui: ['map'] };

/** Folders that others enter only by their index.ts. */
export const CLOSED_FOLDERS: readonly string[] = ['model', 'engine'];

/** Folders outside src from which a layer may import data. */
export const DATA_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  content: ['levels'],
  map: ['assets'],
  ui: ['assets', 'levels'],
};

/** Packages that each layer may import; a layer that is not named may import none. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  base: ['@noble/hashes', 'canonicalize', 'd3-dsv'],
  content: ['zod', 'fastest-levenshtein', 'jsonc-parser'],
  match: ['xstate'],
  replay: ['fflate'],
  session: ['fflate', 'zod'],
  map: ['phaser', 'd3-geo', 'topojson-client', 'topojson-specification', 'geojson', 'milsymbol'],
  ui: [
    // Made by the build out of `levels`.
    'virtual:level-cards',
    '@colyseus/sdk',
    'lean-qr',
    'react',
    'react-dom',
    '@fontsource/ibm-plex-sans',
    '@fontsource/ibm-plex-sans-condensed',
    '@fontsource/source-serif-4',
  ],
  server: [
    '@colyseus/core',
    '@colyseus/redis-driver',
    '@colyseus/redis-presence',
    '@colyseus/shared-types',
    '@colyseus/ws-transport',
    'better-sqlite3',
    'ioredis',
    'kysely',
    'pg',
  ],
  cli: ['commander', 'hyparquet-writer'],
};

/** Shells that run in Node and may use its modules. */
export const NODE_SHELLS: readonly string[] = ['server', 'cli'];

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Members of Math that every engine computes to the same bits. The rest round as they like. */
export const EXACT_MATH: ReadonlySet<string> = words(`
  abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN2 LN10 LOG2E
  LOG10E PI SQRT1_2 SQRT2
`);

/** Names of the language itself that bring in time, place or text from outside. */
export const IMPURE_BUILTINS: ReadonlySet<string> = words(`
  Date Temporal Intl eval Function globalThis WeakRef FinalizationRegistry
  SharedArrayBuffer Atomics
`);

/** Names that a page or Node provides. A file may use one for something of its own. */
export const HOST_NAMES: ReadonlySet<string> = words(`
  window self document navigator location history screen console localStorage
  sessionStorage indexedDB performance crypto fetch setTimeout setInterval
  setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame
  requestIdleCallback structuredClone XMLHttpRequest WebSocket EventSource Worker
  SharedWorker MessageChannel postMessage addEventListener importScripts alert Blob
  File URL TextEncoder TextDecoder atob btoa AbortController HTMLElement process
  Buffer require module global __dirname __filename
`);

/** Members, of whatever value, whose answer depends on the reader's language. */
export const LOCALE_MEMBER = /^(toLocale\w*|localeCompare)$/;

/** A file longer than this hides a second noun. */
export const MAX_LINES = 400;
