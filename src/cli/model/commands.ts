import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { cases } from './cases.ts';
import { efgOfTurn } from './efg.ts';
import { explain } from './explain.ts';
import { solve } from './solve.ts';
import { sweep } from './sweep.ts';

const STATE = 'inputs as JSON, by name or letter (N, e, d, g, A, m, w, v, B, s, k; F, M, h, rho …)';
const SETTING = 'a named setting instead, as minsk or equipped-us';
const CURVE = 'planning (3:1) or battle-data';

/** Add `model` and its commands. */
export function addModel(
  program: Command,
  print: (answer: Answer) => void,
  helpAfter: (...examples: readonly string[]) => string,
): void {
  const done = (text: string) => print({ text, exitCode: 0 });
  const model = program
    .command('model')
    .usage('COMMAND [options]')
    .description('Solve, explain and check the deterrence model.')
    .helpCommand(false)
    .addHelpText('after', helpAfter('model explain --setting bluff', 'model solve --help'));
  model
    .command('solve')
    .description('Logit equilibria of a game in extensive form, along the principal branch.')
    .argument('<file>', 'a game in Gambit’s .efg format')
    .requiredOption('--lambda <list>', 'values of λ, from 0 to 1e6, as 2,6,14')
    .option(
      '--json',
      'print a list, an object for each λ: {lambda, profile: [{player, infoset, probs}]}',
    )
    .addHelpText('after', helpAfter('model solve game.efg --lambda 2,6,14 --json'))
    .action((file, options) => done(solve(file, options)));
  model
    .command('explain')
    .description('Take the odds of one state apart: terms, contributions, remedies.')
    .option('--state <file>', STATE)
    .option('--setting <name>', SETTING)
    .option('--against <name>', 'the setting that contributions are counted from', 'minsk')
    .option('--wanted <chance>', 'the risk that remedies have to come down to', '0.1')
    .option('--curve <name>', CURVE, 'planning')
    .option('--json', 'print one object')
    .addHelpText('after', helpAfter('model explain --state state.json --json'))
    .action((options) => done(explain(options)));
  model
    .command('efg')
    .description('Write the stage game of one turn of a recording in Gambit’s format.')
    .requiredOption('--recording <file>', 'a recording')
    .requiredOption('--turn <number>', 'a turn with a closed quarter, counting rounds and quarters')
    .option('--level <level>', 'its level, where it is not one of those that come with the game')
    .addHelpText('after', helpAfter('model efg --recording run.json --turn 15 > stage.efg'))
    .action((options) => done(efgOfTurn(options)));
  model
    .command('cases')
    .description('Hold the model up against past cases: probabilities, order, calibration.')
    .argument('<file>', 'a table of cases (CSV)')
    .option('--curve <name>', CURVE, 'planning')
    .option('--json', 'print one object: cases, auc, brier, bands, hazard')
    .addHelpText('after', helpAfter('model cases cases.csv --json'))
    .action((file, options) => done(cases(file, options)));
  model
    .command('sweep')
    .description('The odds over a grid of two inputs, as CSV.')
    .requiredOption('--x <axis>', 'INPUT=LOW:HIGH:COUNT')
    .requiredOption('--y <axis>', 'INPUT=LOW:HIGH:COUNT')
    .option('--state <file>', STATE)
    .option('--setting <name>', SETTING)
    .option('--curve <name>', CURVE, 'planning')
    .addHelpText(
      'after',
      helpAfter('model sweep --setting tripwire --x forceThousand=0:150:16 --y usPledge=0:1:11'),
    )
    .action((options) => done(sweep(options)));
}
