import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
