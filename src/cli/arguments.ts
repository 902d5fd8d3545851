import { InputError, shortened } from './input.ts';

/** Options that take a value, and whether more than one may be given. */
const TAKES_MANY: Readonly<Record<string, boolean>> = {
  '--level': false,
  '--seed': false,
  '--record': false,
  '--seat': true,
  '--lambda': false,
  '--state': false,
  '--setting': false,
  '--against': false,
  '--wanted': false,
  '--curve': false,
  '--recording': false,
  '--turn': false,
  '--out': false,
  '--x': false,
  '--y': false,
  '--seats': false,
  '--strategies': false,
  '--seeds': false,
  '--series': false,
  '--all': false,
  '--round': false,
  '--rounds': false,
  '--view': false,
  '--as': false,
  '--csv': false,
  '--dictionary': false,
  '--tidy': false,
  '--decide': false,
  '--keep': false,
  '--preset': false,
  '--text': false,
  '--vary': true,
  '--worlds': false,
  '--shard': false,
  '--jobs': false,
};

/** Gathers an option that may be given more than once. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/**
 * Refuse what the parser of options lets pass: an option taken for the value of the one before it, and
 * a value that a second one would replace unsaid.
 */
export function checkArguments(given: readonly string[]): void {
  const seen = new Set<string>();
  for (const [at, argument] of given.entries()) {
    if (argument === '--') return;
    const [name = ''] = argument.split('=', 1);
    if (!Object.hasOwn(TAKES_MANY, name)) continue;
    const next = given[at + 1];
    if (name === argument && next?.startsWith('--')) {
      throw new InputError(
        'option/no-value',
        `The option ${name} has no value: “${shortened(next)}” is an option. ` +
          `A value that begins so is written ${name}=${shortened(next)}.`,
      );
    }
    if (seen.has(name) && !TAKES_MANY[name]) {
      throw new InputError('option/twice', `The option ${name} is given twice.`);
    }
    seen.add(name);
  }
}
