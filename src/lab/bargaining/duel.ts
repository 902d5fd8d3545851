import {
  alternativeOf,
  byParty,
  dealOf,
  factsOf,
  isSameText,
  viewFor,
  type ByParty,
  type Party,
  type PastRound,
  type State,
  type Text,
  type View,
} from '../../engine/index.ts';
import { openStream } from '../../base/stream.ts';
import type { Strategy } from '../../strategies/index.ts';

/**
 * Two delegations alone, in circumstances that stand still: they take turns in laying down a text or
 * signing the other's last (alternating offers, Rubinstein 1982). The setting in which bargaining
 * tactics are compared in the literature, on the articles and interests of a level.
 */
export interface Duel {
  /** The text that was signed; null where time ran out. */
  readonly text: Text | null;
  /** Turns taken. */
  readonly turns: number;
  /** Points by true weights: the text, or what fighting on is worth. */
  readonly earned: Partial<Readonly<Record<Party, number>>>;
}

/** Turns that each of the two may take. */
const ROUNDS = 20;

/** @param state circumstances: a round of talks, whose positions and past are set aside. */
export function duel(state: State, strategies: readonly [Strategy, Strategy]): Duel {
  const parties = strategies.map(({ party }) => party) as [Party, Party];
  const { openings } = factsOf(state.level);
  const stands: Record<Party, Text> = { ...openings };
  /** Whether its own text would be signed by whoever laid it down. */
  const offers: Record<Party, boolean> = byParty(() => true);
  const past: PastRound[] = [];
  for (let turn = 1; turn <= 2 * ROUNDS; turn++) {
    const at = (turn - 1) % 2;
    const [mover, other] = at === 0 ? parties : [parties[1], parties[0]];
    const view = viewOf(state, mover, other, { stands, offers, past, turn });
    const { actions } = strategies[at]!.decide(view, openStream('duel', turn, mover));
    offers[mover] = false;
    for (const action of actions) {
      if (action.type === 'table') {
        stands[mover] = action.text;
        offers[mover] = true;
      } else if (action.type === 'sign') {
        const isOffered = offers[other] && action.text && isSameText(action.text, stands[other]);
        if (isOffered) return ended(state, parties, stands[other], turn);
        offers[mover] = false;
      }
    }
    past.push({ turn, positions: { ...stands }, signatures: byParty(() => null) });
  }
  return ended(state, parties, null, 2 * ROUNDS);
}

interface Course {
  readonly stands: ByParty<Text>;
  readonly offers: ByParty<boolean>;
  readonly past: readonly PastRound[];
  readonly turn: number;
}

/** What the mover sees: the two alone; whoever else sits at the table says what the other says. */
function viewOf(
  state: State,
  mover: Party,
  other: Party,
  { stands, offers, past, turn }: Course,
): View {
  const texts = byParty((party) => (party === mover ? stands[mover] : stands[other]));
  return {
    ...viewFor(state, mover),
    round: Math.ceil(turn / 2),
    roundLimit: ROUNDS,
    positions: texts,
    signatures: byParty((party) =>
      (party === mover ? offers[mover] : offers[other]) ? texts[party] : null,
    ),
    shown: [],
    pastRounds: past,
  };
}

function ended(
  state: State,
  parties: readonly [Party, Party],
  text: Text | null,
  turns: number,
): Duel {
  const { weights, reserve } = state.secrets;
  const interests = { weights, reserve };
  const view = viewFor(state, parties[0]);
  const payoffs = text && dealOf(view, interests, text).payoffs;
  const earned: Partial<Record<Party, number>> = {};
  for (const party of parties) {
    earned[party] = payoffs ? payoffs[party] : alternativeOf(state.level, party, state.meters);
  }
  return { text, turns, earned };
}
