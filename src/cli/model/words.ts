import type { FileFault, LogitFault } from '../../model/index.ts';

type Facts = Readonly<Record<string, string | number>>;

/** What is wrong with a game or table, by its code. */
const FILE_WORDS: Readonly<Record<string, (facts: Facts) => string>> = {
  'efg/too-large': ({ most }) => `it is longer than ${most} characters`,
  'efg/too-many-nodes': ({ most }) => `it has more than ${most} nodes`,
  'efg/cut-short': ({ expected }) => `it ends where ${named(expected)} should come`,
  'efg/expected': ({ expected, found }) => `${named(expected)} should stand here, not “${found}”`,
  'efg/unexpected-character': ({ found }) => `the character “${found}” has no meaning here`,
  'efg/text-not-closed': () => 'a text that begins here is never closed by a quote',
  'efg/not-a-number': ({ found }) => `“${found}” is no number`,
  'efg/not-finite': ({ found }) => `“${found}” is no finite number`,
  'efg/not-efg': ({ found }) =>
    `it is no game in extensive form: it begins with “${found}”, not “EFG”`,
  'efg/other-version': ({ found }) => `version ${found} of the format is not known, only 2`,
  'efg/unknown-node': ({ found }) => `“${found}” is no kind of node: it is c, p or t`,
  'efg/not-positive': ({ what, found }) =>
    `${named(what)} is “${found}”, not a whole number from 1`,
  'efg/unknown-player': ({ player, players }) =>
    `there is no player ${player}: there are ${players}`,
  'efg/set-without-actions': ({ number }) => `set ${number} has no actions, here or before`,
  'efg/no-actions': ({ number }) => `set ${number} has an empty list of actions`,
  'efg/set-differs': ({ number }) =>
    `set ${number} has other actions than where it was first written`,
  'efg/not-a-probability': ({ found }) => `“${found}” is no probability from 0 to 1`,
  'efg/probabilities-do-not-sum': ({ sum }) => `the probabilities add up to ${sum}, not 1`,
  'efg/payoffs-missing': ({ found, players }) =>
    `there are ${found} payoffs for ${players} players`,
  'efg/outcome-without-payoffs': () => 'this outcome is given payoffs nowhere',
  'efg/outcome-differs': ({ number }) => `outcome ${number} pays otherwise elsewhere`,
  'efg/null-outcome-pays': () => 'outcome 0 pays nothing, so it has no payoffs',
  'efg/after-the-tree': ({ found }) => `the tree is complete, and “${found}” follows`,
  'efg/imperfect-recall': ({ player, number }) =>
    `${player} forgets what it did: the nodes of its set ${number} lie behind different moves of its own. ` +
    'Games of imperfect recall are not solved',
  'efg/absent-minded': ({ player, number }) =>
    `${player} comes through its set ${number} twice on one path. Games of imperfect recall are not solved`,
  'cases/empty': () => 'it holds nothing',
  'cases/no-cases': () => 'it holds no cases below its head',
  'cases/too-many': ({ most }) => `it holds more than ${most} cases`,
  'cases/missing-columns': ({ missing }) => `these columns are missing: ${missing}`,
  'cases/ragged': ({ found, expected }) => `the row has ${found} cells, not ${expected}`,
  'cases/not-in-range': ({ name, found, low, high }) =>
    `${name} is “${found}”, not a number from ${low} to ${high}`,
};

const NAMES: Readonly<Record<string, string>> = {
  format: 'the word EFG',
  version: 'the version',
  'number-type': 'R or D',
  title: 'the title in quotes',
  players: 'a list of players in braces',
  node: 'a node (c, p or t)',
  'node-name': 'the name of the node in quotes',
  'chance-set': 'the number of a chance set',
  'chance-actions': 'a list of actions and probabilities in braces',
  probability: 'a probability',
  player: 'the number of a player',
  'information-set': 'the number of an information set',
  actions: 'a list of actions in braces',
  outcome: 'the number of an outcome',
  payoffs: 'a list of payoffs in braces',
};

function named(what: string | number | undefined): string {
  return NAMES[String(what)] ?? String(what);
}

/** A fault of a file in a sentence, with its place. */
export function fileWords(path: string, { code, line, column, facts }: FileFault): string {
  const what = FILE_WORDS[code]?.(facts) ?? code;
  return `${path}, line ${line}, column ${column}: ${what}.`;
}

/** Why a game could not be solved, in a sentence. */
export function logitWords({ code, facts }: LogitFault): string {
  switch (code) {
    case 'logit/lambda-out-of-range':
      return `λ = ${facts['lambda']} is not from 0 to ${facts['most']}.`;
    case 'logit/too-large':
      return (
        `The game is too large to be solved here: ${facts['actions']} actions at information sets, ` +
        `${facts['nodes']} nodes.`
      );
    case 'logit/unreached-set':
      return `Chance never lets ${facts['player']} come to its set ${facts['number']}, so nothing can be said of play there.`;
    case 'logit/too-many-steps':
      return `The branch was not followed beyond λ = ${facts['lambda']} within ${facts['steps']} steps.`;
    case 'logit/stuck':
      return `The branch could not be followed beyond λ = ${facts['lambda']}.`;
  }
}
