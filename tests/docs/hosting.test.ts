import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/session/index.ts';
import { USUAL } from '../../src/ui/screens/start/options.ts';
import { tableAfter, textOf } from './markdown.ts';

const HOSTING = textOf('docs/hosting.md').replace(/\s+/g, ' ');
const MAIN = textOf('src/server/main.ts');

describe('the page about hosting', () => {
  it('has every variable that the server reads, and no other', () => {
    const stated = tableAfter(textOf('docs/hosting.md'), '## Settings')
      .slice(1)
      .map(([name]) => name!.replaceAll('`', ''));
    const read = [...MAIN.matchAll(/env\['(\w+)'\]/g)].map(([, name]) => name!);
    expect(stated.sort()).toEqual([...new Set(read)].sort());
  });

  it('has the limits of a session', () => {
    const { tables, tablesAndForks, perDelegation, people, keepDays } = LIMITS;
    expect(HOSTING).toContain(
      `${tables} tables (${tablesAndForks} with forks), ${perDelegation} people in a delegation, ${people} people`,
    );
    expect(HOSTING).toContain(`(${USUAL.keepDays} unless changed, at most ${keepDays})`);
  });

  it('has what the server says where it does not start', () => {
    const said = [...HOSTING.matchAll(/\| `([A-Z][^`]+)` \|/g)].flatMap(([, words]) =>
      words!.split('…').map((part) => part.trim()),
    );
    expect(said.length).toBeGreaterThan(3);
    for (const part of said) expect(MAIN).toContain(part);
  });
});
