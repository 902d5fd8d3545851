// Builds the page into dist, only where its sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, nodePath, ROOT, toolEnv } from './install.mjs';

/** Everything that the built page depends on. */
const SOURCES = ['src', 'assets', 'levels', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Written last, into dist itself: a build that was broken off leaves none. */
const STAMP = join(ROOT, 'dist/.sources');

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTree(hash, path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTree(hash, `${path}/${name}`);
  } else {
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  }
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of SOURCES) addTree(hash, path);
  return hash.digest('hex');
}

/** True when dist holds what the present sources build. */
function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfSources();
}

/**
 * Builds the page unless dist is already of these sources. False when the build failed.
 * @param {{ force?: boolean }} options
 */
export function ensureBuilt({ force = false } = {}) {
  if (!force && isBuilt()) return true;
  console.log('Building the page.');
  // Taken before the build, so that an edit made meanwhile leads to another one.
  const hash = hashOfSources();
  const { status } = spawnSync(nodePath(), ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: ROOT,
    env: toolEnv(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) return false;
  writeFileSync(STAMP, hash);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  process.exit(ensureBuilt({ force: true }) ? 0 : 1);
}
