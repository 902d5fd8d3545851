import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { further } from '../../src/ui/messages/en/further.ts';

const src = join(import.meta.dirname, '../../src');

/** What a module imports at once: not types, and nothing that it loads later. */
function importsOf(file: string): readonly string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)';/gm),
  ].map(([, name]) => (name!.startsWith('.') ? join(dirname(file), name!) : name!));
}

/** A module of the page and all that comes with it: modules by path, packages by name. */
function startOf(path: string): readonly string[] {
  const found = new Set([join(src, path)]);
  for (const each of found)
    if (/^\/.*\.tsx?$/.test(each)) for (const name of importsOf(each)) found.add(name);
  return [...found];
}

describe.each([
  { start: 'ui/main.ts', without: /^react|src\/(?!base|ui)|screens/ },
  {
    start: 'ui/start.tsx',
    without: /^(zod|xstate|jsonc-parser|@colyseus)|src\/(engine|model|map|match)\//,
  },
  { start: 'ui/game/GameScreen.tsx', without: /^(zod|phaser|@colyseus)|src\/(lab|session)\// },
])('what comes with $start', ({ start, without }) => {
  const all = startOf(start);

  it('is not more than is drawn with it', () => {
    expect(all.filter((each) => without.test(each))).toEqual([]);
  });

  it('says nothing that is loaded later', () => {
    const early = all
      .filter((each) => each.startsWith(src))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bsay\.(\w+)/g)]
          .filter(([, section]) => section! in further)
          .map(([read]) => `${file.slice(src.length + 1)}: ${read}`),
      );
    expect(early).toEqual([]);
  });
});
