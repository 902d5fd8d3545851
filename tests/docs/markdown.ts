import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** Text of a file of the project, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** Where a path from the root lies on the disk. */
export function placeOf(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

/** Everything that is written for readers, by its path from the root. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(new URL('levels/', ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `levels/${name}/notes.md`),
];

/** A block of code in a document: what it is said to be, and its text. */
export interface Block {
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a document, in order. */
export function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({
    kind: kind!.trim(),
    text: text!,
  }));
}

/** A document without its code. */
export function proseOf(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '``');
}

/** The rows of the first table after a heading, as cells of text; the head first. */
export function tableAfter(markdown: string, heading: string): readonly (readonly string[])[] {
  const from = markdown.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`no heading “${heading}”`);
  const [table] = /(?:^\|.*\|$\n?)+/m.exec(markdown.slice(from)) ?? [''];
  return table
    .trim()
    .split('\n')
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** Anchors of a document: those of its headings, as common renderers make them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading] of proseWithCodeNames(markdown).matchAll(/^#{1,6} +(.+)$/gm)) {
    const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function proseWithCodeNames(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}
