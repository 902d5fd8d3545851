import type {
  ChanceSet,
  ExtensiveGame,
  GameNode,
  GameOutcome,
  InformationSet,
} from './extensive/index.ts';
import {
  guarantorBurden,
  guarantorPayoff,
  russianCost,
  russianPayoff,
  usBurden,
  usPayoff,
  widerWarToOthers,
  type BackIndex,
  type ExtentIndex,
  type MoveIndex,
} from './payoffs.ts';
import {
  MOVES,
  RESPONSES,
  STAGE_CONSTANTS,
  stageFacts,
  type Beliefs,
  type StageConstants,
  type StageFacts,
  type StageState,
} from './stage.ts';

/** Players of the stage game's tree, and each one's two private types, the resolute one first. */
export const STAGE_PLAYERS = ['Russia', 'Guarantor', 'United States'] as const;
export const STAGE_TYPES = [
  ['revisionist', 'opportunist'],
  ['firm', 'soft'],
  ['committed', 'detached'],
] as const;
const ANSWERS = RESPONSES.map((response) => response.replace('-', ' '));

/**
 * The stage game as a tree: chance draws the three types, Russia moves, the guarantor answers a
 * violation, the United States backs an answer or abstains. 20 information sets, 128 ends, 50 action
 * probabilities. Its payoffs are those that the fast solver reads, so both are one model.
 */
export function stageTree(
  state: StageState,
  beliefs: Beliefs,
  constants: StageConstants = STAGE_CONSTANTS,
  title = 'Ceasefire deterrence stage game',
): ExtensiveGame {
  return new StageTree(state, beliefs, constants).build(title);
}

/** Who has which type, as indices into STAGE_TYPES. */
interface Drawn {
  readonly russia: 0 | 1;
  readonly guarantor: 0 | 1;
  readonly us: 0 | 1;
}

const DRAWS: readonly Drawn[] = ([0, 1] as const).flatMap((russia) =>
  ([0, 1] as const).flatMap((guarantor) =>
    ([0, 1] as const).map((us): Drawn => ({ russia, guarantor, us })),
  ),
);

type OpenNode = GameNode & { readonly children: number[] };

class StageTree {
  readonly #state: StageState;
  readonly #beliefs: Beliefs;
  readonly #constants: StageConstants;
  readonly #facts: StageFacts;
  readonly #nodes: OpenNode[] = [];
  readonly #outcomes: GameOutcome[] = [];
  /** In the order of the file: by player, type, move and answer. */
  readonly #sets: (InformationSet & { readonly nodes: number[] })[] = [];
  readonly #setAt = new Map<string, number>();

  constructor(state: StageState, beliefs: Beliefs, constants: StageConstants) {
    this.#state = state;
    this.#beliefs = beliefs;
    this.#constants = constants;
    this.#facts = stageFacts(state, constants);
    this.#declareSets();
  }

  #declareSets(): void {
    const [russian, guarantors, american] = STAGE_TYPES;
    const declare = (player: number, name: string, actions: readonly string[]) => {
      const number = 1 + this.#sets.filter((set) => set.player === player).length;
      this.#setAt.set(name, this.#sets.length);
      this.#sets.push({ player, number, name, actions, nodes: [] });
    };
    for (const type of russian) declare(0, `R|${type}`, MOVES);
    for (const type of guarantors) {
      for (const move of MOVES.slice(1)) declare(1, `G|${type}|${move}`, ANSWERS);
    }
    for (const type of american) {
      for (const move of MOVES.slice(1)) {
        for (const answer of ANSWERS.slice(1)) {
          declare(2, `U|${type}|${move}|${answer}`, ['back', 'abstain']);
        }
      }
    }
  }

  build(title: string): ExtensiveGame {
    const types = this.#types();
    const root = this.#add('chance', -1, -1, 0);
    DRAWS.forEach((drawn, at) => this.#russiaMoves(drawn, root, at));
    return {
      title,
      comment: '',
      players: STAGE_PLAYERS,
      nodes: this.#nodes,
      chanceSets: [types],
      informationSets: this.#sets,
      outcomes: this.#outcomes,
    };
  }

  #types(): ChanceSet {
    const { revisionist, firm, committed } = this.#beliefs;
    const chance = (belief: number, type: 0 | 1) => (type === 0 ? belief : 1 - belief);
    return {
      number: 1,
      name: 'types',
      actions: DRAWS.map(
        ({ russia, guarantor, us }) =>
          `${STAGE_TYPES[0][russia]}/${STAGE_TYPES[1][guarantor]}/${STAGE_TYPES[2][us]}`,
      ),
      probabilities: DRAWS.map(
        ({ russia, guarantor, us }) =>
          chance(revisionist, russia) * chance(firm, guarantor) * chance(committed, us),
      ),
    };
  }

  #add(kind: GameNode['kind'], parent: number, action: number, set = -1, outcome = -1): number {
    const at = this.#nodes.length;
    this.#nodes.push({ kind, name: '', parent, action, set, outcome, children: [] });
    this.#nodes[parent]?.children.push(at);
    return at;
  }

  #decide(name: string, parent: number, action: number): number {
    const set = this.#setAt.get(name)!;
    const node = this.#add('decision', parent, action, set);
    this.#sets[set]!.nodes.push(node);
    return node;
  }

  #end(payoffs: readonly number[], parent: number, action: number): void {
    const number = this.#outcomes.length + 1;
    this.#outcomes.push({ number, name: '', payoffs });
    this.#add('terminal', parent, action, -1, number - 1);
  }

  #russiaMoves(drawn: Drawn, parent: number, action: number): void {
    const node = this.#decide(`R|${STAGE_TYPES[0][drawn.russia]}`, parent, action);
    this.#end([0, 0, 0], node, 0);
    for (const move of [1, 2, 3] as const) this.#guarantorAnswers(drawn, move, node);
  }

  #guarantorAnswers(drawn: Drawn, move: MoveIndex, parent: number): void {
    const name = `G|${STAGE_TYPES[1][drawn.guarantor]}|${MOVES[move]}`;
    const node = this.#decide(name, parent, move);
    this.#end(this.#payoffs(drawn, move, 0, 0), node, 0);
    for (const extent of [1, 2] as const) {
      const backing = this.#decide(
        `U|${STAGE_TYPES[2][drawn.us]}|${MOVES[move]}|${ANSWERS[extent]}`,
        node,
        extent,
      );
      this.#end(this.#payoffs(drawn, move, extent, 1), backing, 0);
      this.#end(this.#payoffs(drawn, move, extent, 0), backing, 1);
    }
  }

  /** What an end pays to Russia, the guarantor and the United States. */
  #payoffs(drawn: Drawn, move: MoveIndex, extent: ExtentIndex, b: BackIndex): readonly number[] {
    const { opportunistGain, softCost, detachedCost } = this.#constants;
    const [state, facts, constants] = [this.#state, this.#facts, this.#constants];
    const war = widerWarToOthers(constants, drawn.russia === 0 ? 1 : 0);
    const gain = drawn.russia === 0 ? 1 : opportunistGain;
    const loss = drawn.guarantor === 0 ? 1 : softCost;
    const stake = drawn.us === 0 ? 1 : detachedCost;
    const severity = constants.severity[move - 1]!;
    const q = facts.success[move - 1]![extent]![b];
    const cost = russianCost(facts, constants, move, extent, b);
    const guarantors = guarantorBurden(state, facts, constants, war, b);
    const americans = usBurden(state, constants, war, extent, b);
    return [
      russianPayoff(severity, gain, q, cost),
      guarantorPayoff(severity, loss, q, extent, guarantors),
      usPayoff(severity, state, constants, stake, q, americans),
    ];
  }
}
