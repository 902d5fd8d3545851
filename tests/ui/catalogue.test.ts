import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { further } from '../../src/ui/messages/en/further.ts';
import { say } from '../../src/ui/messages/index.ts';

const src = join(import.meta.dirname, '../../src');

/** Every word of the sources, names and pieces of texts alike, but for those of the catalogue itself. */
function wordsOfSources(): ReadonlySet<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/ui[\\/]messages[\\/]\w+[\\/]/.test(file),
  );
  return new Set(
    files.flatMap(
      (file) => readFileSync(join(src, file), 'utf8').match(/[\p{L}\p{N}_$/-]+/gu) ?? [],
    ),
  );
}

/** The paths of all texts of the catalogue. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
}

/** A module and all those that come with it, as nothing of them is loaded later. */
function startOf(path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import(?! type)|export|\})[^;]*? from '(\.[^']+\.tsx?)';/gm,
    );
    for (const [, name] of imports) found.add(join(dirname(file), name!));
  }
  return found;
}

describe('the catalogue', () => {
  const used = wordsOfSources();

  it('has no key that nothing names', () => {
    // Ids of levels, columns of the cases and codes that are put together are named elsewhere.
    const elsewhere = /^(lessons|evidence\.history\.judged|replay\.notes\.faults)\./;
    const named = pathsIn(say).filter((path) => !elsewhere.test(path.join('.')));
    const idle = named.filter((path) => {
      const last = path.findLast((key) => !/^\d+$/.test(key))!;
      return !used.has(last);
    });
    expect(idle.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(['start.tsx', 'game/GameScreen.tsx'])(
    'is read by what comes with %s as far as it is there',
    (name) => {
      const early = [...startOf(join(src, 'ui', name))].flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bsay\.(\w+)/g)]
          .filter(([, section]) => section! in further)
          .map(([read]) => `${file.slice(src.length + 1)}: ${read}`),
      );
      expect(early).toEqual([]);
    },
  );
});
