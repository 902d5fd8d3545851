import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWords, withWords } from '../../src/content/index.ts';
import type { Level } from '../../src/engine/index.ts';
import { levelHash } from '../../src/replay/index.ts';
import { LANGUAGES } from '../../src/ui/messages/index.ts';

const folder = join(import.meta.dirname, '../../levels');
const levels = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'level.json')));
const translated = levels.flatMap((id) =>
  LANGUAGES.filter((language) => existsSync(join(folder, id, `${language}.json`))).map(
    (language) => [id, language] as const,
  ),
);

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('the translations of the levels', () => {
  it('are of languages that the page speaks', () => {
    const files = levels.flatMap((id) =>
      readdirSync(join(folder, id)).filter((file) => /^[a-z]{2}\.json$/.test(file)),
    );
    expect(files.length).toBe(translated.length);
  });

  it.each(translated)('%s in %s has every word, and plays alike', (id, language) => {
    const level = JSON.parse(read(id, 'level.json')) as Level;
    const parsed = parseWords(level, read(id, `${language}.json`));
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    if (parsed.ok) expect(levelHash(withWords(level, parsed.words))).toBe(levelHash(level));
  });
});
