import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { gather } from '../arguments.ts';
import { labInputs, labPresets } from './lists.ts';
import { labMerge } from './merge.ts';
import { labRun } from './run.ts';

const LEVEL = 'id of a level, its folder, or its level.json';

/** Add `lab` and its commands. */
export function addLab(
  program: Command,
  print: (answer: Answer) => void,
  helpAfter: (...examples: readonly string[]) => string,
): void {
  const line = (text: string) => print({ text, exitCode: 0 });
  const lab = program
    .command('lab')
    .usage('COMMAND [options]')
    .description('Many seeded worlds: how a text, a strategy or a moment fares, and what differs.')
    .helpCommand(false)
    .addHelpText('after', helpAfter('lab run --preset tripwire', 'lab run --help'));
  lab
    .command('run')
    .description(
      'Run worlds over a grid of at most two inputs; the n-th has the same luck in each cell.',
    )
    .option('--level <level>', `${LEVEL} (default: march-2025)`)
    .option('--preset <name>', 'a question that comes with the lab, see “lab presets”')
    .option(
      '--text <text>',
      'worlds begin with a signed text: ARTICLE=OPTION,… or a JSON file of these',
    )
    .option('--recording <file>', 'worlds go on from a moment of a recording …')
    .option('--turn <number>', '… as this turn of it begins, counting rounds and quarters')
    .option(
      '--vary <input=values>',
      'INPUT=V1,V2,… or INPUT=LOW:HIGH:COUNT, see “lab inputs”; at most twice',
      gather,
    )
    .option('--seat <party=strategy>', 'who plays a seat, see “strategies”; once a seat', gather)
    .option('--worlds <number>', 'worlds of each cell', '1000')
    .option('--series <name>', 'what the seeds begin with', 'lab')
    .option('--out <file>', 'write a row for each world there, .csv or .parquet')
    .option('--shard <i/n>', 'run only the i-th of n parts, to be put together by “lab merge”')
    .option('--jobs <number>', 'how many run at once (default: one for each core)')
    .option('--summary', 'with --out: also print what the worlds came to')
    .option('--json', 'print the summary as one object')
    .addHelpText(
      'after',
      '\nWithout --preset, --text or --recording whole games are played from the level’s opening.\n' +
        '\nRows are kept in FILE.part as they come. Where a run is stopped, the same command goes on from\n' +
        'there, and the finished file is the same to the byte.\n' +
        '\nColumns: cell and world (counted from 0), seed, a column for each varied input, outcome, cause,\n' +
        'turns, signed_turn (0: nothing signed), quarters_held (whole quarters before the first strike,\n' +
        'offensive or end), held (neither, to the last quarter), attack_odds_sum (chance of a first strike\n' +
        'or offensive, added up over the quarters in which none had come), probes, strikes, offensives,\n' +
        'tests_SECTOR, quarters_under_text, killed (soldiers of the defending side in tests),\n' +
        'field_thousand (troops at the end), payoff_PARTY_points (by true weights).\n' +
        helpAfter(
          'lab run --preset tripwire --worlds 2000 --out tripwire.csv --summary',
          'lab run --vary seat/russia=attrition,conceder --worlds 500',
          'lab run --text text.json --vary force/thousand=0:150:7 --vary effect/usPledge=0.05,0.92 --json',
          'lab run --recording game.json --turn 14 --out worlds.parquet',
        ),
    )
    .action(async (options) => line(await labRun(options)));
  lab
    .command('merge')
    .description('Put the parts of an experiment together: the same file as a single run.')
    .argument('<parts...>', 'what “lab run --shard” wrote, in any order')
    .requiredOption('--out <file>', '.csv or .parquet')
    .option('--level <level>', 'their level, where it is not one of those that come with the game')
    .option('--summary', 'also print what the worlds came to')
    .option('--json', 'print the summary as one object')
    .addHelpText(
      'after',
      helpAfter(
        'lab run --preset surface --shard 1/2 --out one.part',
        'lab run --preset surface --shard 2/2 --out two.part',
        'lab merge one.part two.part --out surface.csv',
      ),
    )
    .action((parts, options) => line(labMerge(parts, options)));
  lab
    .command('presets')
    .description('List the questions that come with the lab.')
    .option('--level <level>', LEVEL, 'march-2025')
    .option('--json', 'print a list: id, text, vary, pairs, measure, settings')
    .addHelpText('after', helpAfter('lab presets --json'))
    .action((options) => line(labPresets(options)));
  lab
    .command('inputs')
    .description('List what an experiment on a level may vary, and within what.')
    .option('--level <level>', LEVEL, 'march-2025')
    .option('--json', 'print a list: id, values, needsText')
    .addHelpText('after', helpAfter('lab inputs'))
    .action((options) => line(labInputs(options)));
}
