import { Command, CommanderError } from 'commander';
import type { Answer } from './answer.ts';
import { checkArguments, gather } from './arguments.ts';
import { addBargaining } from './bargaining/commands.ts';
import { reasonOf } from './files.ts';
import { InputError } from './input.ts';
import { addLab } from './lab/commands.ts';
import { addModel } from './model/commands.ts';
import { addLevel } from './level/commands.ts';
import { addRecordings } from './recordings/commands.ts';
import { run } from './run.ts';
import { strategies } from './strategies.ts';

const EXIT_CODES = `
Exit codes:
  0  done
  1  a fault of the program itself
  2  bad input: the message says what and where`;

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  npm run -s cli -- ${line}`).join('\n')}`;
}

function print({ text, exitCode }: Answer): void {
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}

function makeProgram(): Command {
  const program = new Command('npm run -s cli --')
    .description('Line of Contact without a page: play runs, replay recordings, check levels.')
    .usage('COMMAND [options]')
    .helpCommand(false)
    .exitOverride()
    .addHelpText(
      'after',
      examples('run --level march-2025 --seed 7', 'level check levels/march-2025', 'run --help') +
        `\n${EXIT_CODES}`,
    );

  program
    .command('run')
    .description('Play a whole run by strategies and print how it ended.')
    .option('--level <level>', 'id of a level, its folder, or its level.json', 'march-2025')
    .option('--seed <seed>', 'any text up to 64 characters (default: drawn)')
    .option('--seat <party=strategy>', 'who plays a seat, see “strategies”; once a seat', gather)
    .option('--record <file>', 'write the recording there; replaces only another recording')
    .option('--json', 'print one object: level, rulesVersion, seed, outcome {kind, turn}, hash')
    .addHelpText(
      'after',
      '\nA seed that is a plain whole number is printed as a number, any other as a string.' +
        ' The\nhash is that of the last state.\n' +
        examples(
          'run --level march-2025 --seed 7 --json',
          'run --seed 7 --seat ukraine=guarantees --record run.json',
        ) +
        `\n${EXIT_CODES}`,
    )
    .action((options) => print({ text: run(options), exitCode: 0 }));

  program
    .command('strategies')
    .description('List the strategies by seat; the first of a seat is its default.')
    .option('--json', 'print one object, a list for each seat: id, title, summary, basis')
    .addHelpText('after', `${examples('strategies --json')}\n${EXIT_CODES}`)
    .action((options) => print({ text: strategies(options), exitCode: 0 }));

  const helpAfter = (...lines: readonly string[]) => `${examples(...lines)}\n${EXIT_CODES}`;
  addLevel(program, print, helpAfter);
  addRecordings(program, print, helpAfter);
  addBargaining(program, print, helpAfter);
  addModel(program, print, helpAfter);
  addLab(program, print, helpAfter);

  return program;
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, as `head` has, is no fault.
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stderr) return;
    console.error(`error: the output cannot be written: ${reasonOf(error)}.`);
  });
}

try {
  checkArguments(process.argv.slice(2));
  await makeProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Its message, or the help that was asked for, is already printed.
    process.exitCode = error.code === 'commander.helpDisplayed' ? 0 : 2;
  } else if (error instanceof InputError) {
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  } else {
    console.error('error: a fault of the program itself.');
    console.error(error);
    process.exitCode = 1;
  }
}
