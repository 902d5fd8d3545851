import type { Command } from 'commander';
import { TACTIC_IDS } from '../../strategies/index.ts';
import type { Answer } from '../answer.ts';
import { gather } from '../arguments.ts';
import { runDuels } from './duel.ts';
import { frontier } from './frontier.ts';
import { reachTable } from './reach.ts';
import { runTournament } from './tournament.ts';

/** Add the commands about bargaining. */
export function addBargaining(
  program: Command,
  print: (answer: Answer) => void,
  helpAfter: (...examples: readonly string[]) => string,
): void {
  const line = (text: string) => print({ text, exitCode: 0 });
  program
    .command('tournament')
    .description('Strategies against the declared ones, over seats and seeds, as CSV.')
    .option('--level <level>', 'id of a level, its folder, or its level.json', 'march-2025')
    .option(
      '--seats <list>',
      'seats that take the strategies in turn; some together as ukraine+russia',
      'ukraine,russia,us,coalition',
    )
    .option(
      '--strategies <list>',
      `declared, ${TACTIC_IDS.join(', ')}`,
      'declared,boulware,conceder',
    )
    .option('--seeds <number>', 'seeds, and so games of each entry', '100')
    .option('--series <name>', 'what the seeds begin with', 'tournament')
    .option('--distances', 'also how far each signed text was from the frontier; slower')
    .option('--summary', 'print means with 95 % intervals instead of games')
    .addHelpText(
      'after',
      '\nPoints are by true weights: “earned” is what the first text was worth when it was signed, or\n' +
        'what fighting on was worth when talks ended, less the burden of fatigue; “result” is what the\n' +
        'run gave in the end. “equal_gain” is what all four could have gained at once, “joint_gain” the\n' +
        'most that they could have gained together with nobody worse off.\n' +
        helpAfter(
          'tournament --seats ukraine --strategies boulware,conceder --seeds 200 --summary',
          'tournament --seats ukraine+russia --distances > games.csv',
        ),
    )
    .action((options) => runTournament(options, line));
  program
    .command('duel')
    .description(
      'The two sides of the war alone, by every pair of strategies, in alternating offers (CSV).',
    )
    .option('--level <level>', 'id of a level, its folder, or its level.json', 'march-2025')
    .option('--strategies <list>', TACTIC_IDS.join(', '), 'boulware,conceder,logrolling')
    .option('--seeds <number>', 'how many', '50')
    .option('--series <name>', 'what the seeds begin with', 'duel')
    .addHelpText(
      'after',
      '\nEach is fought in the last round of the declared game of its seed, with everybody’s interests of\n' +
        'that game; the war stands still meanwhile. Gains are those open to the two.\n' +
        helpAfter('duel --strategies logrolling,logrolling-blind --seeds 100'),
    )
    .action((options) => runDuels(options, line));
  program
    .command('frontier')
    .description(
      'Efficient deals in a round of talks: frontiers, solutions, zone of agreement (JSON).',
    )
    .option('--level <level>', 'id of a level, its folder, or its level.json', 'march-2025')
    .requiredOption('--seed <seed>', 'any text up to 64 characters')
    .option('--round <number>', 'a round of the first talks', '1')
    .option('--seat <party=strategy>', 'who plays a seat until then; once a seat', gather)
    .option('--all <points>', 'also the frontier of all four, to within so many points')
    .option('--view <party>', 'by what this delegation may know instead of by true interests')
    .option(
      '--json',
      'print one object: least, zone, solutions, mostDurable, pairs; texts and payoffs',
    )
    .addHelpText(
      'after',
      helpAfter('frontier --seed 7 --json', 'frontier --seed 7 --round 8 --view ukraine'),
    )
    .action((options) => line(frontier(options)));
  program
    .command('reach')
    .description(
      'In how many seeds a text that deters could be signed, by approach and round (CSV).',
    )
    .option('--level <level>', 'id of a level, its folder, or its level.json', 'march-2025')
    .option('--seeds <number>', 'how many', '40')
    .option('--series <name>', 'what the seeds begin with', 'reach')
    .option('--rounds <list>', 'rounds of the first talks to search', '1,4,8,12')
    .addHelpText(
      'after',
      '\nA text deters where it is more likely than not to hold to the last quarter. “declared”: all as\n' +
        'declared in 2025. “trading”: Kyiv, Washington and the coalition trade by a model of the others,\n' +
        'and Washington presses whomever its text satisfies least. Games whose talks were over by a round\n' +
        'are left out of it.\n' +
        helpAfter('reach --seeds 100 --rounds 1,12'),
    )
    .action((options) => line(reachTable(options)));
}
