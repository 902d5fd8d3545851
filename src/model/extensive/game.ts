/**
 * Finite games in extensive form: trees with chance moves and information sets, in the terms of
 * Gambit. A game is plain data and never changed; nodes stand in preorder, the root first.
 */
export interface ExtensiveGame {
  readonly title: string;
  readonly comment: string;
  /** Names of the players, in order; elsewhere a player is an index into this list. */
  readonly players: readonly string[];
  readonly nodes: readonly GameNode[];
  readonly chanceSets: readonly ChanceSet[];
  /** Information sets of the players, by player and then by number. */
  readonly informationSets: readonly InformationSet[];
  /** Outcomes that nodes refer to; a node without one pays nothing. */
  readonly outcomes: readonly GameOutcome[];
}

export interface GameNode {
  readonly kind: 'chance' | 'decision' | 'terminal';
  readonly name: string;
  /** Index of the node above; −1 for the root. */
  readonly parent: number;
  /** Index of the action that leads here from the parent; −1 for the root. */
  readonly action: number;
  /** Index into `chanceSets` or `informationSets`; −1 for a terminal node. */
  readonly set: number;
  /** Index into `outcomes`; −1 for none. What it pays is added on passing through. */
  readonly outcome: number;
  /** Nodes below, one for each action of the set; empty for a terminal node. */
  readonly children: readonly number[];
}

export interface ChanceSet {
  /** Number in the file; positive, its own within the chance sets. */
  readonly number: number;
  readonly name: string;
  readonly actions: readonly string[];
  /** One for each action, from 0 to 1, adding up to 1. */
  readonly probabilities: readonly number[];
}

export interface InformationSet {
  readonly player: number;
  /** Number in the file; positive, its own within the player's sets. */
  readonly number: number;
  readonly name: string;
  readonly actions: readonly string[];
  /** The nodes that its player cannot tell apart. */
  readonly nodes: readonly number[];
}

export interface GameOutcome {
  /** Number in the file; positive. */
  readonly number: number;
  readonly name: string;
  /** One for each player. */
  readonly payoffs: readonly number[];
}

/** A mixed behaviour strategy of every player: probabilities by information set and action. */
export type Profile = readonly (readonly number[])[];

/** What an information set is called: its name, or its number where it has none. */
export function labelOfSet(set: InformationSet): string {
  return set.name === '' ? String(set.number) : set.name;
}

/**
 * Names of a set's actions that can serve as keys: an action without a name, or with one that
 * another of the set has too, goes by its number, from 1.
 */
export function labelsOfActions(actions: readonly string[]): readonly string[] {
  return actions.map((name, at) =>
    name === '' || actions.filter((other) => other === name).length > 1 ? String(at + 1) : name,
  );
}

/** A place where the players' memory fails. */
export interface RecallFault {
  /** The information set whose nodes its player should be able to tell apart. */
  readonly set: number;
  /** The first node that differs from the others in what its player did before. */
  readonly node: number;
  /** The set is met twice on one path, so that its player forgets having moved at all. */
  readonly absentMinded: boolean;
}

/**
 * Check perfect recall (Kuhn 1953): at all nodes of an information set its player has come through
 * the same own sets by the same own actions. Agent quantal response equilibria need it: without it a
 * player's own earlier moves would bear on its beliefs.
 * @returns the first fault in the order of nodes, or null.
 */
export function recallFault(game: ExtensiveGame): RecallFault | null {
  // For each node and player the last own decision above it, as a number of set and action.
  const pairs = new Map<string, number>();
  const numberOf = (before: number, set: number, action: number) => {
    const key = `${before}/${set}/${action}`;
    const known = pairs.get(key) ?? pairs.size + 1;
    pairs.set(key, known);
    return known;
  };
  const historyOf: number[][] = [];
  const expected = new Map<number, number>();
  for (let at = 0; at < game.nodes.length; at++) {
    const node = game.nodes[at]!;
    const above = game.nodes[node.parent];
    let history = node.parent < 0 ? game.players.map(() => 0) : historyOf[node.parent]!;
    if (above?.kind === 'decision') {
      const { player } = game.informationSets[above.set]!;
      history = [...history];
      history[player] = numberOf(history[player]!, above.set, node.action);
    }
    historyOf.push(history);
    if (node.kind !== 'decision') continue;
    const own = history[game.informationSets[node.set]!.player]!;
    const first = expected.get(node.set);
    if (first === undefined) expected.set(node.set, own);
    else if (first !== own) {
      return { set: node.set, node: at, absentMinded: isAbove(game, node.set, node.parent) };
    }
  }
  return null;
}

/** Whether a node of a set lies on the path from the root to a node, itself included. */
function isAbove(game: ExtensiveGame, set: number, from: number): boolean {
  for (let at = from; at >= 0; at = game.nodes[at]!.parent) {
    const node = game.nodes[at]!;
    if (node.kind === 'decision' && node.set === set) return true;
  }
  return false;
}
