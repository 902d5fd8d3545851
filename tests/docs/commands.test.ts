import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import packed from '../../package.json' with { type: 'json' };
import { blocksIn, DOCUMENTS, placeOf, textOf } from './markdown.ts';

/** Lines of the shell that a document shows. */
const LINES = DOCUMENTS.flatMap((path) =>
  blocksIn(textOf(path))
    .filter(({ kind }) => kind === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== ''),
);

/** What a line asks of the command line: the words before the first option or argument, and its options. */
function askedIn(
  line: string,
): { readonly words: readonly string[]; readonly options: readonly string[] } | null {
  const [, asked] = /^npm run -s cli -- (.*)$/.exec(line) ?? [];
  if (asked === undefined) return null;
  const parts = asked
    .replace(/[|>].*/, '')
    .trim()
    .split(/\s+/);
  const end = parts.findIndex((part) => !/^[a-z]+$/.test(part));
  return {
    words: end < 0 ? parts : parts.slice(0, end),
    options: parts.filter((part) => part.startsWith('--')),
  };
}

describe('commands in documents', () => {
  const byWords = new Map<string, Set<string>>();
  for (const line of LINES) {
    const asked = askedIn(line);
    // The bare command shows nothing but its help.
    if (!asked || asked.words.length === 0) continue;
    const known = byWords.get(asked.words.join(' ')) ?? new Set();
    for (const option of asked.options) known.add(option);
    byWords.set(asked.words.join(' '), known);
  }

  it.each([...byWords])('“%s” is one, with its options', (words, options) => {
    const args = ['src/cli/main.ts', ...words.split(' ').filter(Boolean), '--help'];
    const help = execFileSync(process.execPath, args, { cwd: placeOf('.'), encoding: 'utf8' });
    const [, name] = /^Usage: npm run -s cli --\s*(.*?) (?:COMMAND|\[options\])/.exec(help) ?? [];
    expect(name?.trim()).toBe(words);
    for (const option of options) expect(help).toContain(option);
  });

  it('run scripts that are there', () => {
    const run = LINES.flatMap((line) => /\bnpm run (?:-s )?([\w:]+)/.exec(line)?.[1] ?? []);
    expect(run.length).toBeGreaterThan(5);
    for (const script of run) expect(Object.keys(packed.scripts)).toContain(script);
  });

  it('run every check by the line that the README gives', () => {
    // What checks the project from outside takes this line from the README.
    expect(LINES).toContain('npm test');
    expect(textOf('.ci/run')).toMatch(/exec npm test$/m);
  });
});
