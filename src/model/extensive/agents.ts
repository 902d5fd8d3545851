import { exp } from '../../base/detmath.ts';
import type { ExtensiveGame, Profile } from './game.ts';

/**
 * A game laid out for its agents (one for each information set) to be evaluated many times: what
 * each action is worth given that the set was reached, and how that changes with everyone's play.
 * Variables are the logarithms of action probabilities, so that play may come as near to 0 as it
 * likes; `first[set]` is the variable of a set's first action, the others follow.
 */
export class Agents {
  readonly game: ExtensiveGame;
  /** Number of variables: the actions of all information sets. */
  readonly count: number;
  readonly first: readonly number[];
  /** Set of each variable. */
  readonly setOf: readonly number[];
  /** By variable: what the action is worth to its player, given that the set is reached. */
  readonly worth: Float64Array;
  /** Change of `worth[row]` with each variable: row-major, count × count. */
  readonly slope: Float64Array;

  /** By node: the variable of the action that leads to it, or −1. */
  readonly #leadsBy: Int32Array;
  /** By node: probability of chance's move that leads to it, or 1. */
  readonly #chance: Float64Array;
  /** By node and player: payoff of the node's outcome. */
  readonly #pays: Float64Array;
  /** By node: probability of being reached, relative to the largest of its set. */
  readonly #logReach: Float64Array;
  readonly #chancePositive: Uint8Array;
  readonly #value: Float64Array;
  /** By node, player and variable: change of value. */
  readonly #valueSlope: Float64Array;
  readonly #play: Float64Array;

  constructor(game: ExtensiveGame) {
    this.game = game;
    const first: number[] = [];
    const setOf: number[] = [];
    game.informationSets.forEach((set, at) => {
      first.push(setOf.length);
      for (let action = 0; action < set.actions.length; action++) setOf.push(at);
    });
    this.first = first;
    this.setOf = setOf;
    this.count = setOf.length;
    const players = game.players.length;
    const size = game.nodes.length;
    this.worth = new Float64Array(this.count);
    this.slope = new Float64Array(this.count * this.count);
    this.#leadsBy = new Int32Array(size).fill(-1);
    this.#chance = new Float64Array(size).fill(1);
    this.#pays = new Float64Array(size * players);
    this.#logReach = new Float64Array(size);
    this.#chancePositive = new Uint8Array(size).fill(1);
    this.#value = new Float64Array(size * players);
    this.#valueSlope = new Float64Array(size * players * this.count);
    this.#play = new Float64Array(this.count);
    game.nodes.forEach((node, at) => {
      const above = game.nodes[node.parent];
      if (above?.kind === 'decision') this.#leadsBy[at] = first[above.set]! + node.action;
      if (above?.kind === 'chance') {
        this.#chance[at] = game.chanceSets[above.set]!.probabilities[node.action]!;
      }
      if (above) {
        this.#chancePositive[at] =
          this.#chancePositive[node.parent]! && this.#chance[at]! > 0 ? 1 : 0;
      }
      const outcome = game.outcomes[node.outcome];
      if (outcome)
        for (let p = 0; p < players; p++) this.#pays[at * players + p] = outcome.payoffs[p]!;
    });
  }

  /** The first information set that chance never lets anyone reach, or −1. */
  unreachedSet(): number {
    return this.game.informationSets.findIndex((set) =>
      set.nodes.every((node) => this.#chancePositive[node] === 0),
    );
  }

  /**
   * Fill `worth`, and `slope` if asked, for play given by log-probabilities.
   * @param logPlay one for each variable; need not add up to one exactly.
   */
  evaluate(logPlay: Float64Array, withSlopes: boolean): void {
    for (let at = 0; at < this.count; at++) this.#play[at] = exp(logPlay[at]!);
    this.#reach(logPlay);
    this.#values(withSlopes);
    this.worth.fill(0);
    if (withSlopes) this.slope.fill(0);
    for (let set = 0; set < this.game.informationSets.length; set++) this.#weigh(set, withSlopes);
  }

  /** Expected payoff of the whole game to each player, as last evaluated. */
  expectedPayoffs(): number[] {
    return this.game.players.map((_, player) => this.#value[player]!);
  }

  /** By information set: how likely each of its nodes is, given that the set was reached. */
  beliefs(): number[][] {
    return this.game.informationSets.map((_, set) => this.#beliefsAt(set));
  }

  #reach(logPlay: Float64Array): void {
    const { nodes } = this.game;
    this.#logReach[0] = 0;
    for (let at = 1; at < nodes.length; at++) {
      const by = this.#leadsBy[at]!;
      const step = by >= 0 ? logPlay[by]! : 0;
      this.#logReach[at] = this.#logReach[nodes[at]!.parent]! + step;
    }
  }

  /** Values from the leaves up; nodes are in preorder, so children come after their parent. */
  #values(withSlopes: boolean): void {
    const { nodes, players } = this.game;
    const width = players.length;
    const { count } = this;
    this.#value.set(this.#pays);
    if (withSlopes) this.#valueSlope.fill(0);
    for (let at = nodes.length - 1; at > 0; at--) {
      const above = nodes[at]!.parent;
      const by = this.#leadsBy[at]!;
      const chance = by >= 0 ? this.#play[by]! : this.#chance[at]!;
      if (chance === 0) continue;
      for (let player = 0; player < width; player++) {
        const value = this.#value[at * width + player]!;
        this.#value[above * width + player]! += chance * value;
        if (!withSlopes) continue;
        const from = (at * width + player) * count;
        const to = (above * width + player) * count;
        for (let k = 0; k < count; k++) {
          const slope = this.#valueSlope[from + k]!;
          if (slope !== 0) this.#valueSlope[to + k]! += chance * slope;
        }
        if (by >= 0) this.#valueSlope[to + by]! += chance * value;
      }
    }
  }

  #beliefsAt(set: number): number[] {
    const { nodes } = this.game.informationSets[set]!;
    let most = -Infinity;
    for (const node of nodes) {
      if (this.#chancePositive[node] && this.#logReach[node]! > most) most = this.#logReach[node]!;
    }
    const weights = nodes.map((node) =>
      this.#chancePositive[node] ? exp(this.#logReach[node]! - most) * this.#chanceTo(node) : 0,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  }

  /** Probability of all chance moves on the way to a node. */
  #chanceTo(node: number): number {
    let product = 1;
    for (let at = node; at >= 0; at = this.game.nodes[at]!.parent) product *= this.#chance[at]!;
    return product;
  }

  /** Worth of a set's actions: the value after each, weighed by beliefs over the set's nodes. */
  #weigh(set: number, withSlopes: boolean): void {
    const { nodes, player, actions } = this.game.informationSets[set]!;
    const width = this.game.players.length;
    const { count } = this;
    const beliefs = this.#beliefsAt(set);
    // Mean over the set of "is this variable's action on the way here?", which beliefs move with.
    const onTheWay = new Float64Array(count);
    if (withSlopes) {
      nodes.forEach((node, at) => {
        for (const by of this.#wayTo(node)) onTheWay[by]! += beliefs[at]!;
      });
    }
    for (let action = 0; action < actions.length; action++) {
      const row = this.first[set]! + action;
      nodes.forEach((node, at) => {
        const belief = beliefs[at]!;
        if (belief === 0) return;
        const child = this.game.nodes[node]!.children[action]!;
        const value = this.#value[child * width + player]!;
        this.worth[row]! += belief * value;
        if (!withSlopes) return;
        const from = (child * width + player) * count;
        for (let k = 0; k < count; k++) {
          this.slope[row * count + k]! +=
            belief * (this.#valueSlope[from + k]! - onTheWay[k]! * value);
        }
        for (const by of this.#wayTo(node)) this.slope[row * count + by]! += belief * value;
      });
    }
  }

  /** Variables of the players' actions on the way to a node. */
  *#wayTo(node: number): Generator<number> {
    for (let at = node; at >= 0; at = this.game.nodes[at]!.parent) {
      if (this.#leadsBy[at]! >= 0) yield this.#leadsBy[at]!;
    }
  }
}

/** Log-probabilities as a profile. */
export function profileFrom(agents: Agents, logPlay: Float64Array): Profile {
  return agents.game.informationSets.map((set, at) => {
    const odds = set.actions.map((_, action) => exp(logPlay[agents.first[at]! + action]!));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / total);
  });
}
