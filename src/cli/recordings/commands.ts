import type { Command } from 'commander';
import type { Answer } from '../answer.ts';
import { gather } from '../arguments.ts';
import { diff } from './diff.ts';
import { fork } from './fork.ts';
import { replay } from './replay.ts';

const LEVEL = 'its level, where it is not one of those that come with the game';

/** Add the commands about recordings. */
export function addRecordings(
  program: Command,
  print: (answer: Answer) => void,
  helpAfter: (...examples: readonly string[]) => string,
): void {
  const done = (text: string) => print({ text, exitCode: 0 });
  program
    .command('replay')
    .description('Play a recording again, compare the state of every turn, and look into it.')
    .argument('<file-or-link>', 'a recording, or a link that carries one')
    .option('--level <level>', LEVEL)
    .option('--turn <number>', 'show what was decided and what happened in a turn')
    .option('--as <party>', 'of that turn only what this delegation could see')
    .option('--notes', 'show the notes pinned to turns')
    .option('--link', 'print the part of a link that carries the whole recording')
    .option('--csv <file>', 'write all events as one table (CSV; NA where a figure is missing)')
    .option('--dictionary <file>', 'write what its columns are, with units (CSV)')
    .option('--tidy <file>', 'write that table, its columns and the recording (JSON)')
    .option(
      '--json',
      'print {ok: true, turns, hash} and what is asked for, or {ok: false, turn, code, message}',
    )
    .addHelpText(
      'after',
      helpAfter(
        'replay run.json --json',
        'replay run.json --turn 14 --as us',
        'replay run.json --csv events.csv --dictionary columns.csv',
      ),
    )
    .action((given, options) => print(replay(given, options)));
  program
    .command('fork')
    .description('Go on from a turn of a recording under the same luck, and record that.')
    .argument('<file-or-link>', 'a recording, or a link that carries one')
    .requiredOption('--turn <number>', 'the turn that is played anew')
    .requiredOption('--record <file>', 'write the recording there; replaces only another recording')
    .option('--level <level>', LEVEL)
    .option('--seat <party=strategy>', 'who plays a seat from there, or “person”', gather)
    .option('--decide <json>', 'what one delegation does otherwise then: a list of actions')
    .option(
      '--keep <whose>',
      'recorded decisions that stand after that turn where they may: all, persons, none',
      'all',
    )
    .option('--stop', 'leave it there, or after the changed decision’s turn, to be played on')
    .option('--json', 'print one object: turns, outcome, hash, forkedFrom, kept, anew')
    .addHelpText(
      'after',
      '\nIn the turn itself the others’ decisions stand as they were sealed. Where a decision was not\n' +
        'recorded or may no longer stand, strategies decide; for a person the seat’s default one. A text\n' +
        'is a list of options as in recordings, or what it changes in its delegation’s position.\n' +
        helpAfter(
          'fork run.json --turn 8 --seat us=conceder --record fork.json',
          `fork run.json --turn 8 --record fork.json --decide '[{"type":"act","party":"us","act":"press-moscow"}]'`,
        ),
    )
    .action((given, options) => done(fork(given, options)));
  program
    .command('diff')
    .description('Compare two runs of a level: where they part, and what differs from then on.')
    .argument('<a>', 'a recording, or a link that carries one')
    .argument('<b>', 'another')
    .option('--level <level>', LEVEL.replace('its', 'their'))
    .option('--json', 'print one object: setup, first, turns [{a, b, decisions, changes}]')
    .addHelpText('after', helpAfter('diff run.json fork.json', 'diff run.json fork.json --json'))
    .action((a, b, options) => done(diff(a, b, options)));
}
