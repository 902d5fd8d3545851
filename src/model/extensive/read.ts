import {
  recallFault,
  type ChanceSet,
  type ExtensiveGame,
  type GameNode,
  type GameOutcome,
  type InformationSet,
} from './game.ts';
import {
  FaultyFile,
  Lexer,
  numberFrom,
  type FileFault,
  type Position,
  type Token,
  type TokenKind,
} from './lexer.ts';

/** Most nodes of a game that is read: beyond it a tree is not for solving here. */
export const MOST_NODES = 200_000;
/** Most characters of a file that is read. */
const MOST_CHARACTERS = 16_000_000;
/** How far rounded chance probabilities may be from adding up to 1. */
const SUM_TOLERANCE = 1e-6;

export type ReadGame =
  | { readonly ok: true; readonly game: ExtensiveGame }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * Read a game in Gambit's extensive format (`.efg`, version 2): quoted names, decimal and rational
 * numbers, outcomes named or reused, null outcomes, actions given once for each set. A game whose
 * players lack perfect recall is refused.
 * @returns the game, or the first fault with its line and column (from 1).
 */
export function readEfg(source: string): ReadGame {
  try {
    if (source.length > MOST_CHARACTERS) {
      throw new FaultyFile('efg/too-large', { line: 1, column: 1 }, { most: MOST_CHARACTERS });
    }
    return { ok: true, game: new Reader(source).read() };
  } catch (error) {
    if (error instanceof FaultyFile) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** A set or outcome under construction, and where it was first written. */
interface Met<T> {
  readonly at: number;
  readonly position: Position;
  value: T;
}

interface OpenNode extends GameNode {
  children: number[];
}

class Reader {
  readonly #lexer: Lexer;
  #token: Token;
  readonly #players: string[] = [];
  readonly #nodes: OpenNode[] = [];
  readonly #positions: Position[] = [];
  readonly #chanceSets = new Map<number, Met<ChanceSet>>();
  readonly #decisionSets = new Map<string, Met<InformationSet & { nodes: number[] }>>();
  readonly #outcomes = new Map<number, Met<GameOutcome | null>>();

  constructor(source: string) {
    this.#lexer = new Lexer(source);
    this.#token = this.#lexer.next();
  }

  read(): ExtensiveGame {
    this.#prologue();
    const title = this.#take('text', 'title').text;
    this.#take('open', 'players');
    while (this.#is('text')) this.#players.push(this.#advance().text);
    this.#take('close', 'players');
    const comment = this.#is('text') ? this.#advance().text : '';
    this.#readTree();
    if (!this.#is('end')) {
      throw new FaultyFile('efg/after-the-tree', this.#token, { found: this.#token.text });
    }
    return this.#finish(title, comment);
  }

  #advance(): Token {
    const token = this.#token;
    this.#token = this.#lexer.next();
    return token;
  }

  #is(kind: TokenKind): boolean {
    return this.#token.kind === kind;
  }

  #take(kind: TokenKind, what: string): Token {
    if (!this.#is(kind)) this.#expected(what);
    return this.#advance();
  }

  #expected(what: string): never {
    const { kind, text } = this.#token;
    if (kind === 'end') throw new FaultyFile('efg/cut-short', this.#token, { expected: what });
    throw new FaultyFile('efg/expected', this.#token, { expected: what, found: text });
  }

  #prologue(): void {
    const format = this.#take('word', 'format');
    if (format.text !== 'EFG') throw new FaultyFile('efg/not-efg', format, { found: format.text });
    const version = this.#take('number', 'version');
    if (version.text !== '2') {
      throw new FaultyFile('efg/other-version', version, { found: version.text });
    }
    const type = this.#take('word', 'number-type');
    if (type.text !== 'R' && type.text !== 'D') {
      throw new FaultyFile('efg/expected', type, { expected: 'number-type', found: type.text });
    }
  }

  /** Nodes in preorder; a stack of places still to fill, so that depth costs no recursion. */
  #readTree(): void {
    const places: { readonly parent: number; readonly action: number }[] = [
      { parent: -1, action: -1 },
    ];
    for (let place = places.pop(); place; place = places.pop()) {
      const at = this.#nodes.length;
      if (at >= MOST_NODES)
        throw new FaultyFile('efg/too-many-nodes', this.#token, { most: MOST_NODES });
      const actions = this.#readNode(place.parent, place.action);
      if (place.parent >= 0) this.#nodes[place.parent]!.children[place.action] = at;
      for (let action = actions - 1; action >= 0; action--) places.push({ parent: at, action });
    }
  }

  /** Read one node; returns how many actions lead on from it. */
  #readNode(parent: number, action: number): number {
    const position: Position = this.#token;
    const kind = this.#take('word', 'node').text;
    if (kind !== 'c' && kind !== 'p' && kind !== 't') {
      throw new FaultyFile('efg/unknown-node', position, { found: kind });
    }
    const name = this.#take('text', 'node-name').text;
    const base = { name, parent, action, children: [] };
    this.#positions.push(position);
    if (kind === 't') {
      const outcome = this.#readOutcome();
      this.#nodes.push({ ...base, kind: 'terminal', set: -1, outcome });
      return 0;
    }
    const { set, actions } = kind === 'c' ? this.#readChanceSet() : this.#readDecisionSet();
    const outcome = this.#readOutcome();
    this.#nodes.push({ ...base, kind: kind === 'c' ? 'chance' : 'decision', set, outcome });
    return actions;
  }

  #positiveWhole(what: string): number {
    const token = this.#take('number', what);
    const value = numberFrom(token);
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new FaultyFile('efg/not-positive', token, { what, found: token.text });
    }
    return value;
  }

  #readChanceSet(): { set: number; actions: number } {
    const position: Position = this.#token;
    const number = this.#positiveWhole('chance-set');
    const name = this.#is('text') ? this.#advance().text : undefined;
    const known = this.#chanceSets.get(number);
    if (!this.#is('open')) {
      if (!known) throw new FaultyFile('efg/set-without-actions', position, { number });
      return { set: known.at, actions: known.value.actions.length };
    }
    const braces: Position = this.#advance();
    const actions: string[] = [];
    const probabilities: number[] = [];
    while (this.#is('text')) {
      actions.push(this.#advance().text);
      const token = this.#take('number', 'probability');
      const probability = numberFrom(token);
      if (probability < 0 || probability > 1) {
        throw new FaultyFile('efg/not-a-probability', token, { found: token.text });
      }
      probabilities.push(probability);
    }
    this.#take('close', 'chance-actions');
    const sum = probabilities.reduce((total, probability) => total + probability, 0);
    if (actions.length === 0) throw new FaultyFile('efg/no-actions', braces, { number });
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new FaultyFile('efg/probabilities-do-not-sum', braces, { sum });
    }
    // Rounded decimals are scaled up to 1; exact ones keep their bits.
    const scale = Math.abs(sum - 1) > 1e-12 ? sum : 1;
    if (known) {
      const { value } = known;
      const same =
        sameList(actions, value.actions) &&
        probabilities.every((p, at) => Math.abs(p / scale - value.probabilities[at]!) < 1e-12);
      if (!same) throw new FaultyFile('efg/set-differs', position, { number });
      return { set: known.at, actions: actions.length };
    }
    const at = this.#chanceSets.size;
    this.#chanceSets.set(number, {
      at,
      position,
      value: {
        number,
        name: name ?? '',
        actions,
        probabilities: probabilities.map((probability) => probability / scale),
      },
    });
    return { set: at, actions: actions.length };
  }

  #readDecisionSet(): { set: number; actions: number } {
    const playerToken = this.#token;
    const player = this.#positiveWhole('player');
    if (player > this.#players.length) {
      throw new FaultyFile('efg/unknown-player', playerToken, {
        player,
        players: this.#players.length,
      });
    }
    const position: Position = this.#token;
    const number = this.#positiveWhole('information-set');
    const name = this.#is('text') ? this.#advance().text : undefined;
    const key = `${player}/${number}`;
    const known = this.#decisionSets.get(key);
    const at = this.#nodes.length;
    if (!this.#is('open')) {
      if (!known) throw new FaultyFile('efg/set-without-actions', position, { number });
      known.value.nodes.push(at);
      return { set: known.at, actions: known.value.actions.length };
    }
    const braces: Position = this.#advance();
    const actions: string[] = [];
    while (this.#is('text')) actions.push(this.#advance().text);
    this.#take('close', 'actions');
    if (actions.length === 0) throw new FaultyFile('efg/no-actions', braces, { number });
    if (known) {
      if (!sameList(actions, known.value.actions)) {
        throw new FaultyFile('efg/set-differs', position, { number });
      }
      known.value.nodes.push(at);
      return { set: known.at, actions: actions.length };
    }
    const set = this.#decisionSets.size;
    this.#decisionSets.set(key, {
      at: set,
      position,
      value: { player: player - 1, number, name: name ?? '', actions, nodes: [at] },
    });
    return { set, actions: actions.length };
  }

  /** An outcome's number, and its name and payoffs where they are written. */
  #readOutcome(): number {
    const token = this.#take('number', 'outcome');
    const number = numberFrom(token);
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new FaultyFile('efg/not-positive', token, { what: 'outcome', found: token.text });
    }
    const name = this.#is('text') ? this.#advance().text : '';
    const braces: Position = this.#token;
    const payoffs = this.#is('open') ? this.#readPayoffs() : null;
    if (number === 0) {
      if (payoffs?.some((payoff) => payoff !== 0))
        throw new FaultyFile('efg/null-outcome-pays', braces);
      return -1;
    }
    let met = this.#outcomes.get(number);
    if (!met) {
      met = { at: this.#outcomes.size, position: token, value: null };
      this.#outcomes.set(number, met);
    }
    if (payoffs) {
      if (met.value && met.value.payoffs.some((payoff, at) => payoff !== payoffs[at])) {
        throw new FaultyFile('efg/outcome-differs', token, { number });
      }
      met.value ??= { number, name, payoffs };
    }
    return met.at;
  }

  #readPayoffs(): number[] {
    const braces: Position = this.#take('open', 'payoffs');
    const payoffs: number[] = [];
    while (this.#is('number')) payoffs.push(numberFrom(this.#advance()));
    this.#take('close', 'payoffs');
    if (payoffs.length !== this.#players.length) {
      throw new FaultyFile('efg/payoffs-missing', braces, {
        found: payoffs.length,
        players: this.#players.length,
      });
    }
    return payoffs;
  }

  #finish(title: string, comment: string): ExtensiveGame {
    const outcomes = [...this.#outcomes.values()].map(({ value, position }) => {
      if (!value) throw new FaultyFile('efg/outcome-without-payoffs', position);
      return value;
    });
    const sets = [...this.#decisionSets.values()].map(({ value }) => value);
    // By player and number, whatever the order of the file.
    const order = sets
      .map((_, at) => at)
      .sort((a, b) => sets[a]!.player - sets[b]!.player || sets[a]!.number - sets[b]!.number);
    const rank = new Map(order.map((set, at) => [set, at]));
    const nodes = this.#nodes.map((node) =>
      node.kind === 'decision' ? { ...node, set: rank.get(node.set)! } : node,
    );
    const game: ExtensiveGame = {
      title,
      comment,
      players: this.#players,
      nodes,
      chanceSets: [...this.#chanceSets.values()].map(({ value }) => value),
      informationSets: order.map((set) => sets[set]!),
      outcomes,
    };
    const fault = recallFault(game);
    if (fault) {
      const set = game.informationSets[fault.set]!;
      throw new FaultyFile(
        fault.absentMinded ? 'efg/absent-minded' : 'efg/imperfect-recall',
        this.#positions[fault.node]!,
        { player: game.players[set.player]!, number: set.number, name: set.name },
      );
    }
    return game;
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
