import type { Cast, Level } from '../engine/index.ts';

/** Where a level has words for its readers: by key, `*` for every key or, in a list, every item. */
const WORDS = [
  'title',
  'summary',
  'meters.*',
  'delegations.*.name',
  'delegations.*.motto',
  'delegations.*.cast.*',
  'delegations.*.sheet.role',
  'delegations.*.sheet.interests.*.text',
  'delegations.*.sheet.argument.*.text',
  'delegations.*.sheet.intelligence.*.text',
  'delegations.*.redLines.*.why',
  'delegations.*.alternative.note',
  'articles.*.title',
  'articles.*.sentence',
  'articles.*.note',
  'articles.*.options.*.label',
  'articles.*.options.*.words',
  'articles.*.options.*.note',
  'acts.*.label',
  'acts.*.note',
  'acts.*.needs.*.why',
  'contributors.*.name',
  'contributors.*.inSentences',
  'contributors.*.note',
  'sectors.*.name',
  'sectors.*.shortName',
  'sectors.*.note',
  'events.*.title',
  'events.*.text',
  'sources.*.title',
  'sources.*.by',
  'sources.*.note',
].map((path) => path.split('.'));

/** What else a level holds that no rule reads: whom it cites, and the sheets that its readers are given. */
const BESIDES = [
  '$schema',
  'minutes',
  'meters',
  'sources',
  'delegations.*.cast',
  'delegations.*.code',
  'delegations.*.sheet',
  'articles.*.source',
  'articles.*.options.*.source',
  'acts.*.source',
  'contributors.*.source',
  'contributors.*.code',
  'events.*.source',
].map((path) => path.split('.'));

/** Words of a level by their path, an item of a list by its id where it has one: `articles.force.title`. */
export type LevelWords = Readonly<Record<string, string>>;

/** Every word that a level shows its readers, by path. */
export function wordsOf(level: Level): LevelWords {
  const found: Record<string, string> = {};
  edit(level, WORDS, (text, path) => {
    if (typeof text === 'string') found[path] = text;
    return text;
  });
  return found;
}

/** Forms of a delegation's cast that one language needs and another does not. */
export const CAST_FORMS = ['to', 'object', 'by'] as const satisfies readonly (keyof Cast)[];

/** The level in other words: those at a path of the list are put in place of its own. */
export function withWords(level: Level, words: LevelWords): Level {
  const worded = edit(level, WORDS, (text, path) => words[path] ?? text);
  const delegations = Object.entries(worded.delegations).map(([party, delegation]) => {
    const forms = CAST_FORMS.flatMap((form) => {
      const word = words[`delegations.${party}.cast.${form}`];
      return word === undefined ? [] : [[form, word] as const];
    });
    return [party, { ...delegation, cast: { ...delegation.cast, ...Object.fromEntries(forms) } }];
  });
  return { ...worded, delegations: Object.fromEntries(delegations) as Level['delegations'] };
}

/** What of a level the rules read. Two levels with the same rules play alike, in whatever words. */
export function rulesOf(level: Level): unknown {
  return edit(level, [...WORDS, ...BESIDES], () => undefined);
}

/** A copy in which the values at the patterns are what `change` makes of them; undefined leaves one out. */
function edit<T>(
  value: T,
  patterns: readonly (readonly string[])[],
  change: (value: unknown, path: string) => unknown,
  path = '',
): T {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => {
    const inner = patterns.filter(([first]) => first === '*' || first === key);
    if (inner.length === 0) return [key, each] as const;
    const name = Array.isArray(value) && hasId(each) ? each.id : key;
    const here = path === '' ? name : `${path}.${name}`;
    const deeper = inner.map((pattern) => pattern.slice(1));
    return [
      key,
      deeper.some(({ length }) => length === 0)
        ? change(each, here)
        : edit(each, deeper, change, here),
    ] as const;
  });
  const kept = entries.filter(([, each]) => each !== undefined);
  return (Array.isArray(value) ? kept.map(([, each]) => each) : Object.fromEntries(kept)) as T;
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof (value as { id?: unknown } | null)?.id === 'string';
}
