import { Command } from 'commander';
import { byParty, PARTIES } from '../engine/index.ts';
import { strategiesFor } from '../strategies/index.ts';
import { printJson } from './input.ts';

function list(options: { readonly json?: boolean }): void {
  const bySeat = byParty((party) =>
    strategiesFor(party).map(({ id, title, summary, basis }) => ({ id, title, summary, basis })),
  );
  if (options.json) return printJson(bySeat);
  for (const party of PARTIES) {
    for (const { id, title, summary } of bySeat[party]) {
      console.log(`${party}=${id}: ${title}. ${summary}`);
    }
  }
}

/** `strategies`: who can play each seat. */
export function strategiesCommand(): Command {
  return new Command('strategies')
    .description('List the strategies by seat; a seat’s first is its default.')
    .option('--json', 'print {seat: [{id, title, summary, basis}]}')
    .addHelpText('after', '\nExample: strategies --json')
    .action(list);
}
