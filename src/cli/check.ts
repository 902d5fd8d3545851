import { Command } from 'commander';
import { parseLevelText } from '../content/index.ts';
import { faultLines, levelFile, printJson, readText } from './input.ts';

function check(path: string, options: { readonly json?: boolean }): void {
  const parsed = parseLevelText(readText(levelFile(path)));
  const faults = parsed.ok ? [] : parsed.faults;
  if (options.json) printJson(faults);
  else if (parsed.ok) console.log(`${parsed.level.title}: no faults`);
  else console.error(`${faults.length} faults:\n${faultLines(faults)}`);
  if (faults.length > 0) process.exitCode = 2;
}

/** `level check`: every fault of a level at once. */
export function checkCommand(): Command {
  const level = new Command('level').description('Work on levels.');
  level
    .command('check')
    .description(
      'Report every fault of a level: where it is, what is wrong, the nearest valid name.',
    )
    .argument('<path>', 'folder of a level, or its level.json')
    .option('--json', 'print the list of faults')
    .addHelpText('after', '\nExample: level check levels/march-2025 --json')
    .action(check);
  return level;
}
