import type { ExtensiveGame } from './game.ts';

/** A text in quotes, as the format wants it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&')}"`;
}

/** A number in plain decimal digits that read back to the same double. */
function decimal(value: number): string {
  const text = String(value);
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = mantissa!.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = mantissa!.replace('-', '').split('.');
  const digits = whole! + fraction;
  const point = whole!.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/**
 * Write a game in Gambit's extensive format (`.efg`, version 2), a node a line; `readEfg` reads the
 * same game back.
 */
export function writeEfg(game: ExtensiveGame): string {
  const players = game.players.map(quoted).join(' ');
  const lines = [`EFG 2 R ${quoted(game.title)} { ${players} }`, quoted(game.comment), ''];
  for (const node of game.nodes) {
    const name = quoted(node.name);
    const outcome = outcomeOf(game, node.outcome);
    if (node.kind === 'terminal') lines.push(`t ${name} ${outcome}`);
    else if (node.kind === 'chance') {
      const set = game.chanceSets[node.set]!;
      const actions = set.actions
        .map((action, at) => `${quoted(action)} ${decimal(set.probabilities[at]!)}`)
        .join(' ');
      lines.push(`c ${name} ${set.number} ${quoted(set.name)} { ${actions} } ${outcome}`);
    } else {
      const set = game.informationSets[node.set]!;
      const actions = set.actions.map(quoted).join(' ');
      lines.push(
        `p ${name} ${set.player + 1} ${set.number} ${quoted(set.name)} { ${actions} } ${outcome}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function outcomeOf(game: ExtensiveGame, at: number): string {
  const outcome = game.outcomes[at];
  if (!outcome) return '0';
  return `${outcome.number} ${quoted(outcome.name)} { ${outcome.payoffs.map(decimal).join(', ')} }`;
}
