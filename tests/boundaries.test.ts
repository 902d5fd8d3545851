import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './boundaries/check.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every file of a folder of the project; the text only of those that are parsed. */
function filesOf(folder: string): [path: string, text: string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .map((path) => [path, /\.tsx?$/.test(path) ? readFileSync(join(ROOT, path), 'utf8') : '']);
}

/** What is wrong with one planted file; the files that it may import stand beside it. */
function planted(path: string, source: string): string[] {
  const around: [string, string][] = [
    ['src/base/hash.ts', ''],
    ['src/model/index.ts', ''],
    ['src/model/solve.ts', ''],
    ['src/engine/index.ts', ''],
    ['src/match/index.ts', ''],
    ['src/map/index.ts', ''],
    ['src/ui/main.tsx', ''],
    ['src/lab/worker.ts', ''],
    ['levels/march-2025/level.json', ''],
  ];
  return violationsIn(new Map([...around, [path, source]]));
}

describe('the sources', () => {
  it('keep to the ladder of imports and to the purity of the layers', () => {
    expect(violationsIn(new Map(['src', 'levels', 'assets'].flatMap(filesOf)))).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['a static import upwards', 'src/base/a.ts', `import { x } from '../engine/index.ts';`],
    ['an import for its effect', 'src/base/a.ts', `import '../engine/index.ts';`],
    ['a type import upwards', 'src/base/a.ts', `import type { X } from '../engine/index.ts';`],
    ['a type in place', 'src/base/a.ts', `type X = import('../engine/index.ts').X;`],
    ['a re-export', 'src/base/a.ts', `export { x } from '../engine/index.ts';`],
    ['a re-export of all', 'src/base/a.ts', `export * from '../engine/index.ts';`],
    ['a dynamic import', 'src/engine/a.ts', `const x = await import('../match/index.ts');`],
    ['a shell from below', 'src/lab/a.ts', `import { x } from '../map/index.ts';`],
    ['a shell from a shell', 'src/cli/a.ts', `import { x } from '../map/index.ts';`],
    ['the page from the map', 'src/map/a.ts', `import { x } from '../ui/main.tsx';`],
    [
      'a worker of another shell',
      'src/cli/a.ts',
      `new Worker(new URL('../ui/main.tsx', import.meta.url));`,
    ],
    ['an import with a query', 'src/map/a.ts', `import W from '../ui/main.tsx?worker';`],
    ['a computed import', 'src/ui/a.ts', 'const x = await import(`./${name}.ts`);'],
    ['a side door', 'src/engine/a.ts', `import { x } from '../model/solve.ts';`],
    ['a missing file', 'src/engine/a.ts', `import { x } from './gone.ts';`],
    ['a missing extension', 'src/engine/a.ts', `import { x } from '../model/index';`],
    [
      'data in the wrong layer',
      'src/engine/a.ts',
      `import x from '../../levels/march-2025/level.json';`,
    ],
    ['code from outside src', 'src/ui/a.ts', `import { x } from '../../tests/a.ts';`],
    ['a package of another layer', 'src/engine/a.ts', `import { z } from 'zod';`],
    ['a module of Node', 'src/ui/a.ts', `import { join } from 'node:path';`],
    ['a module of Node by its short name', 'src/cli/a.ts', `import { join } from 'path';`],
    ['an unknown layer', 'src/misc/a.ts', `export const a = 1;`],
    ['a long file', 'src/ui/a.ts', 'export {};\n'.repeat(401)],
  ])('finds %s', (_, path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });

  it.each([
    ['chance', 'Math.random()'],
    ['an inexact function', 'Math.exp(1)'],
    ['one taken by name', `Math['pow'](2, 3)`],
    ['Math as a value', 'const { sin } = Math;'],
    ['a power', '2 ** 3'],
    ['a power in place', 'let x = 2; x **= 2;'],
    ['a clock', 'new Date()'],
    ['a clock as a type', 'let x: Date;'],
    ['a clock by shorthand', 'const x = { Date };'],
    ['a fine clock', 'performance.now()'],
    ['a format', 'new Intl.NumberFormat()'],
    ['a local format', '(1).toLocaleString()'],
    ['a local order', `['b'].sort((a, b) => a.localeCompare(b))`],
    ['the console', `console.log('x')`],
    ['the page', 'document.title'],
    ['the window', 'window.scrollTo(0, 0)'],
    ['Node', 'process.env'],
    ['a timer', 'setTimeout(() => {}, 1)'],
    ['chance of the host', 'crypto.randomUUID()'],
    ['the network', `fetch('/x')`],
    ['its own address', 'import.meta.env'],
    ['a way round', 'globalThis.name'],
  ])('finds %s in pure code', (_, source) => {
    expect(planted('src/engine/a.ts', source)).toHaveLength(1);
    expect(planted('src/ui/a.ts', source)).toEqual([]);
  });

  it('finds a cycle, within a layer and of types too', () => {
    const files: [string, string][] = [
      ['src/engine/a.ts', `import { b } from './b.ts';`],
      ['src/engine/b.ts', `import type { C } from './c.ts';`],
      ['src/engine/c.ts', `export * from './a.ts';`],
    ];
    expect(violationsIn(new Map(files))).toEqual([
      'cycle: src/engine/a.ts → src/engine/b.ts → src/engine/c.ts → src/engine/a.ts',
    ]);
  });

  it.each([
    ['comments', '// import { x } from "../ui/main.tsx"; Math.random() ** Date'],
    ['strings', `export const text = "import x from '../ui/main.tsx'; Math.random()";`],
    ['names of fields', 'export const x = { Date: 1, process: 2 }; x.Date + x.process;'],
    [
      'names of its own',
      'export const run = (process: number, { location }: P) => process + location;',
    ],
    ['exact arithmetic', 'Math.max(1, Math.floor(2.5), Math.sqrt(2), Math.PI)'],
    ['an import downwards', `import { x } from '../model/index.ts';`],
    ['a neighbour', `import { x } from './index.ts';`],
  ])('lets pass %s', (_, source) => {
    expect(planted('src/engine/a.ts', source)).toEqual([]);
  });

  it.each([
    ['src/ui/a.tsx', `import { x } from '../map/index.ts'; import y from '../engine/index.ts';`],
    ['src/ui/a.tsx', `new Worker(new URL('../lab/worker.ts', import.meta.url));`],
    [
      'src/content/a.ts',
      `import x from '../../levels/march-2025/level.json' with { type: 'json' };`,
    ],
    ['src/base/a.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['src/cli/a.ts', `import { readFileSync } from 'node:fs';`],
  ])('lets %s import what it may', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });
});
