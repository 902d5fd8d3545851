import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.ts';
import { BadInput } from './input.ts';
import { replayCommand } from './replay.ts';
import { runCommand } from './run.ts';
import { strategiesCommand } from './strategies.ts';

const EXIT_CODES = '\nExit codes: 0 done; 1 a fault of the program; 2 bad input.';

/** The command line: the same games as the page, without one. */
function program(): Command {
  const root = new Command('cli')
    .description('Line of Contact without a page: run games, replay recordings, check levels.')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  for (const command of [runCommand(), replayCommand(), checkCommand(), strategiesCommand()]) {
    root.addCommand(command.addHelpText('after', EXIT_CODES).exitOverride());
    for (const nested of command.commands) nested.addHelpText('after', EXIT_CODES).exitOverride();
  }
  return root;
}

/** Run with arguments; gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...argv], { from: 'user' });
    return process.exitCode === undefined ? 0 : Number(process.exitCode);
  } catch (error) {
    // Commander has already said what was wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BadInput) {
      console.error(`error: ${error.message}`);
      return 2;
    }
    console.error(
      `fault of the program: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
