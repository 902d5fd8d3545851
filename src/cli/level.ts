import { parseLevelText, type LevelFault } from '../content/index.ts';
import { factsOf, type Level } from '../engine/index.ts';
import type { Answer } from './answer.ts';
import { readText } from './files.ts';
import { InputError } from './input.ts';
import { levelFile } from './levels.ts';

/** `level check`: every fault of a level at once. */
export function checkLevel(given: string, options: { readonly json?: boolean }): Answer {
  const { faults, words } = faultsIn(given);
  return {
    text: options.json ? JSON.stringify(faults) : words,
    exitCode: faults.length === 0 ? 0 : 2,
  };
}

function faultsIn(given: string): {
  readonly faults: readonly LevelFault[];
  readonly words: string;
} {
  try {
    const path = levelFile(given);
    const parsed = parseLevelText(readText(path));
    if (parsed.ok) return { faults: [], words: `${path}: no fault. ${describe(parsed.level)}` };
    const lines = parsed.faults.map((fault) => `  ${fault.path || '(top)'}: ${fault.message}`);
    return {
      faults: parsed.faults,
      words: `${path}: ${parsed.total} fault(s).\n${lines.join('\n')}`,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message } = error;
    return { faults: [{ path: '', code, message }], words: message };
  }
}

function describe(level: Level): string {
  const { articles, acts, contributors, sectors, calendar } = level;
  return (
    `${level.title}: ${articles.length} articles, ${acts.length} acts, ` +
    `${contributors.length} contributors, ${sectors.length} sectors over ` +
    `${Math.round(factsOf(level).frontKm)} km, ${calendar.rounds} rounds, ${calendar.quarters} quarters.`
  );
}
