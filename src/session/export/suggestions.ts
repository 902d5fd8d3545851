import type { Suggestion } from '../session.ts';
import { tableAt } from '../table.ts';
import type { Step } from './trail.ts';

/**
 * The suggestion that a paper takes up: of those of the turn by others the latest that says all that the
 * paper says; null where there is none. That it was looked at and typed anew, nobody can know.
 */
export function takenUp({ before, entry: { by, deed } }: Step): Suggestion | null {
  if (deed.type !== 'paper' || !deed.paper || !before) return null;
  const { draft, turn } = deed.paper;
  const table = tableAt(before, deed.table);
  // A paper that says what it said before takes up nothing.
  if (!table || table.papers[deed.party]?.draft === draft) return null;
  return (
    table.suggestions[deed.party].findLast(
      (each) => each.person !== by && each.turn === turn && saysAll(each.draft, draft),
    ) ?? null
  );
}

/** Whether a suggestion's draft has every part of a paper's. To the rules both are opaque. */
function saysAll(suggested: string, kept: string): boolean {
  if (suggested === kept) return true;
  const parts = partsOf(suggested);
  const own = Object.entries(partsOf(kept) ?? {});
  if (!parts || own.length === 0) return false;
  return own.every(([key, value]) => JSON.stringify(parts[key]) === JSON.stringify(value));
}

function partsOf(draft: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(draft);
    const isParts = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isParts ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
