// Brings node_modules in line with package-lock.json. Runs on any Node from 20, before Node 24 is here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * @param {string} path
 * @returns {Packages}
 */
function packagesIn(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
}

/**
 * True when npm's own record of what it installed names every package of the lock at its version.
 * Optional packages are made for one system each, so most of them are rightly absent.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, record))) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Installs the pinned packages, only where they are missing or differ from the lock. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the pinned packages (once, a minute or two).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see the lines above.');
    process.exit(status ?? 1);
  }
}

/** The Node 24 that comes with the packages, else the present one where that is new enough. */
export function nodePath() {
  const bundled = join(
    ROOT,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(bundled)) return bundled;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  console.error('Node 24 is missing: npm did not run the install script of the package "node".');
  console.error('Run "npm rebuild node", or install Node 24 from https://nodejs.org.');
  process.exit(1);
}

/**
 * The environment of everything started after the install: Node 24 comes first on the path.
 * @param {NodeJS.ProcessEnv} extra
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [join(ROOT, 'node_modules/node/bin'), process.env['PATH'] ?? ''].join(separator);
  return { ...process.env, ...extra, PATH: path };
}
