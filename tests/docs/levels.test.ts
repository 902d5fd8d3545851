import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mainLevel } from '../fixtures/level.ts';
import { placeOf, textOf } from './markdown.ts';

const LEVELS = readdirSync(placeOf('levels'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the levels in documents', () => {
  it.each(['README.md', 'docs/teaching.md'])('of %s are all there are', (path) => {
    const [, table = ''] = /<!-- levels -->([\s\S]*)<!-- \/levels -->/.exec(textOf(path)) ?? [];
    const listed = [...table.matchAll(/levels\/([\w-]+)\/notes\.md/g)].map(([, id]) => id!);
    expect(listed.sort()).toEqual([...LEVELS].sort());
  });

  it('the teacher’s figures of minutes are those of the levels', () => {
    const table = textOf('docs/teaching.md');
    for (const id of LEVELS) {
      const { minutes } = JSON.parse(textOf(`levels/${id}/level.json`)) as { minutes: number };
      expect(table).toMatch(new RegExp(`\\(\`${id}\`\\) \\| ${minutes} minutes alone`));
    }
    expect(LEVELS).toContain(mainLevel().id);
  });
});
