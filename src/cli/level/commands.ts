import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { bundleLevel } from './bundle.ts';
import { checkLevel } from './check.ts';
import { newLevel } from './new.ts';
import { levelSchemaText } from './schema.ts';

/** Add `level` and its commands. */
export function addLevel(
  program: Command,
  print: (answer: Answer) => void,
  helpAfter: (...examples: readonly string[]) => string,
): void {
  const line = (text: string) => print({ text, exitCode: 0 });
  const level = program
    .command('level')
    .usage('COMMAND [options]')
    .description('Make, check and hand on levels.')
    .helpCommand(false)
    .addHelpText('after', helpAfter('level new my-level', 'level check my-level'));
  level
    .command('check')
    .description('List every fault of a level: where it is, what is wrong, the nearest valid name.')
    .argument('<path>', 'folder of a level, its level.json, a level in one file, or an id')
    .option(
      '--json',
      'print the list of faults [{file, path, code, message, nearest?}]; [] for none',
    )
    .addHelpText(
      'after',
      '\nOf a folder all files are checked: level.json, line.json, map.json and translations. Without a\n' +
        'fault, 60 automatic games say how it ends, unless --json is given.\n' +
        helpAfter('level check levels/march-2025', 'level check levels/march-2025 --json'),
    )
    .action((path, options) => print(checkLevel(path, options)));
  level
    .command('new')
    .description('Make a folder with a small level that can be played, to be made one’s own.')
    .argument('<folder>', 'a folder that is not there yet; its name is the id of the level')
    .addHelpText('after', helpAfter('level new my-level'))
    .action((folder) => line(newLevel(folder)));
  level
    .command('bundle')
    .description('Put a level, its line and its map into one file, which the app opens.')
    .argument('<path>', 'folder of a level, or the id of one')
    .option('--out <file>', 'write it there; replaces only another level in one file')
    .addHelpText('after', helpAfter('level bundle my-level --out my-level.json'))
    .action((path, options) => line(bundleLevel(path, options)));
  level
    .command('schema')
    .description('Print the JSON Schema of level.json, by which editors help with its keys.')
    .addHelpText('after', helpAfter('level schema > levels/level.schema.json'))
    .action(() => line(levelSchemaText()));
}
