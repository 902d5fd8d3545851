import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf, textOf } from './markdown.ts';

describe('the pictures of the README', () => {
  const files = readdirSync(placeOf('assets/pictures'));

  it('are small together', () => {
    const bytes = files.map((file) => statSync(placeOf(`assets/pictures/${file}`)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300 * 1024);
  });

  it('are each shown, with words for whoever does not see them', () => {
    const shown = [...textOf('README.md').matchAll(/!\[([^\]]*)\]\(assets\/pictures\/([^)]+)\)/g)];
    expect(shown.map(([, , file]) => file).sort()).toEqual(files.sort());
    for (const [, words] of shown) expect(words!.length).toBeGreaterThan(30);
  });
});
