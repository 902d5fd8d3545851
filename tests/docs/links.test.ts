import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, DOCUMENTS, placeOf, proseOf, textOf } from './markdown.ts';

/** Targets of a document’s links and pictures. */
function targetsIn(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

describe('links of documents', () => {
  it.each(DOCUMENTS)('of %s lead somewhere', (path) => {
    const text = textOf(path);
    for (const target of targetsIn(text)) {
      if (/^(https?|mailto):/.test(target)) continue;
      const [file, anchor] = target.split('#') as [string, string | undefined];
      const linked = file === '' ? path : posix.join(posix.dirname(path), file);
      expect(linked, `${target} leaves the project`).not.toMatch(/^\.\./);
      expect(existsSync(placeOf(linked)), `${target} in ${path}`).toBe(true);
      if (anchor === undefined) continue;
      expect(statSync(placeOf(linked)).isFile(), `${target} in ${path}`).toBe(true);
      expect([...anchorsOf(textOf(linked))], `${target} in ${path}`).toContain(anchor);
    }
  });

  it('lead from the README to every page of docs', () => {
    const linked = targetsIn(textOf('README.md'));
    const pages = DOCUMENTS.filter((path) => path.startsWith('docs/'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(linked).toContain(page);
  });
});
