import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '../../../src/ui/messages/index.ts';

const SOURCES = ['src/session', 'src/server', 'src/ui/classroom'];

/** Codes of a session's refusals as they stand in the source. */
function codes(): readonly string[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:session|name|message)\/[a-z-]+)'/g)].map(
      ([, code]) => code!,
    ),
  );
  return [...new Set(found)].toSorted();
}

test('every refusal of a session has words', () => {
  const found = codes();
  expect(found).toContain('session/removed');
  const known = { ...say.game.refused, ...say.classroom.refused };
  expect(found.filter((code) => !(code in known))).toEqual([]);
});

test('words of refusals are of codes that exist, plain and without exclamation', () => {
  const found = new Set(codes());
  for (const [code, words] of Object.entries(say.classroom.refused)) {
    if (!code.startsWith('host/')) expect(found).toContain(code);
    expect(words).toMatch(/^[A-Z][^!]*\.$/);
  }
});
