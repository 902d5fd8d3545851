import { posix } from 'node:path';
import { parseFile, type ParsedFile } from './parse.ts';
import {
  CLOSED_FOLDERS,
  DATA_FOLDERS,
  MAX_LINES,
  NODE_SHELLS,
  PACKAGES,
  PURE_LAYERS,
  SHELL_EDGES,
  SHELLS,
} from './rules.ts';

/** Files by their path from the root of the project, such as `src/base/hash.ts`. */
export type Sources = ReadonlyMap<string, string>;

const PURE: readonly string[] = PURE_LAYERS;
const SHELL: readonly string[] = SHELLS;

function isModule(path: string): boolean {
  return /\.tsx?$/.test(path);
}

/** The layer of a file under src: the name of the folder that holds it. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `@noble/hashes/sha2.js` is of the package `@noble/hashes`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Why one layer may not import another, or null where it may. */
function layerFault(from: string, to: string): string | null {
  if (from === to) return null;
  if (PURE.includes(from)) {
    return PURE.includes(to) && PURE.indexOf(to) < PURE.indexOf(from)
      ? null
      : `${from} may not import ${to}`;
  }
  if (PURE.includes(to) || SHELL_EDGES[from]?.includes(to)) return null;
  return `the shell ${from} may not import ${to}`;
}

/** Why a file may not import another of the project, or null where it may. */
function fileFault(sources: Sources, from: string, to: string): string | null {
  const layer = layerOf(from);
  if (!to.startsWith('src/')) {
    const folder = to.split('/')[0] ?? '';
    if (!DATA_FOLDERS[layer]?.includes(folder) || isModule(to)) {
      return `${layer} may not import ${to}`;
    }
    return sources.has(to) ? null : `there is no file ${to}`;
  }
  const fault = layerFault(layer, layerOf(to));
  if (fault !== null) return fault;
  if (!sources.has(to)) return `there is no file ${to}`;
  const target = layerOf(to);
  if (target !== layer && CLOSED_FOLDERS.includes(target) && to !== `src/${target}/index.ts`) {
    return `enter ${target} by its index.ts, not ${to}`;
  }
  return null;
}

/** Why a layer may not import a package or a module of Node, or null where it may. */
function packageFault(layer: string, specifier: string): string | null {
  if (specifier.startsWith('node:')) {
    return NODE_SHELLS.includes(layer) ? null : `${layer} may not import ${specifier}`;
  }
  const name = packageOf(specifier);
  return PACKAGES[layer]?.includes(name) ? null : `${layer} may not import the package ${name}`;
}

/** Every closed way of imports, each told once. */
function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of edges.get(path) ?? []) visit(next);
    trail.pop();
    done.add(path);
  };
  for (const path of edges.keys()) visit(path);
  return found.map((cycle) => `cycle: ${cycle}`);
}

/** Everything in the sources that breaks the ladder of imports or the purity of the layers. */
export function violationsIn(sources: Sources): string[] {
  const violations: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [path, source] of sources) {
    if (!path.startsWith('src/') || !isModule(path)) continue;
    const layer = layerOf(path);
    if (!PURE.includes(layer) && !SHELL.includes(layer)) {
      violations.push(`${path}: ${layer} is not a layer`);
      continue;
    }
    const lines = source.split('\n').length - 1;
    if (lines > MAX_LINES) violations.push(`${path}: ${lines} lines, more than ${MAX_LINES}`);

    const parsed: ParsedFile = parseFile(path, source);
    const targets: string[] = [];
    for (const { text, line } of parsed.imports) {
      const specifier = text.replace(/[?#].*$/, '');
      let fault: string | null;
      if (text === '?') {
        fault = 'the module imported must be written out';
      } else if (specifier.startsWith('.')) {
        const target = posix.join(posix.dirname(path), specifier);
        if (isModule(target)) targets.push(target);
        fault = fileFault(sources, path, target);
      } else {
        fault = packageFault(layer, specifier);
      }
      if (fault !== null) violations.push(`${path}:${line}: ${fault}`);
    }
    edges.set(path, targets);
    if (PURE.includes(layer)) {
      for (const { text, line } of parsed.impurities) {
        violations.push(`${path}:${line}: pure code may not use ${text}`);
      }
    }
  }
  return [...violations, ...cyclesIn(edges)];
}
