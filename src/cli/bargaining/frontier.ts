import {
  findDeals,
  newRun,
  PARTIES,
  statedInterests,
  textToIds,
  viewFor,
  type ByParty,
  type Deal,
  type Deals,
  type Interests,
  type Level,
  type Party,
  type State,
  type View,
} from '../../engine/index.ts';
import { resolveSeats, runThrough, type Seats } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { InputError, unknownName } from '../input.ts';
import { readLevel } from '../levels.ts';
import { checkSeed, readSeats } from '../seats.ts';
import { readCount } from './count.ts';

export interface FrontierOptions {
  readonly level: string;
  readonly seed: string;
  readonly round: string;
  readonly seat?: readonly string[];
  readonly view?: string;
}

/** `frontier`: efficient deals in a round of the first talks of a seeded game, as one JSON object. */
export function frontier(options: FrontierOptions): string {
  const level = readLevel(options.level);
  const seed = checkSeed(options.seed);
  const round = readCount('--round', options.round, level.calendar.rounds);
  const holder = options.view === undefined ? null : partyNamed(options.view);
  const state = stateInRound(level, seed, round, readSeats(options.seat ?? []));
  const view = viewFor(state, holder ?? 'ukraine');
  const { weights, reserve } = state.secrets;
  const interests: Interests = holder ? statedInterests(view) : { weights, reserve };
  return JSON.stringify({
    level: level.id,
    seed,
    round,
    interests: holder ? { knownTo: holder } : 'true',
    ...dealsFor(view, interests),
  });
}

function partyNamed(name: string): Party {
  const party = PARTIES.find((each) => each === name);
  if (party === undefined) throw unknownName('seat/unknown-party', 'The seat', name, PARTIES);
  return party;
}

/** The state in which a round of the first talks is decided. */
function stateInRound(level: Level, seed: string, round: number, seats: Seats): State {
  const strategies = resolveSeats(seats);
  if (!strategies.ok) throw new Error('broken invariant: a seat that was read is not known');
  let found: State | null = round === 1 ? newRun(level, seed).state : null;
  let last = 1;
  runThrough(level, seed, strategies.value as ByParty<Strategy>, (_action, state) => {
    if (state.phase !== 'talks' || state.reopenings > 0) return;
    last = state.round;
    if (!found && state.round === round) found = state;
  });
  if (!found) {
    throw new InputError(
      'round/not-reached',
      `The first talks of this game ended in round ${last}.`,
    );
  }
  return found;
}

function dealsFor(view: View, interests: Interests) {
  const deals = finish(findDeals(view, interests));
  const dealOf = (deal: Deal | null) =>
    deal && { payoffs: deal.payoffs, hold: deal.hold, text: textToIds(view.level, deal.text) };
  return {
    exact: deals.exact,
    least: deals.least,
    zone: deals.zone,
    solutions: {
      nash: dealOf(deals.solutions.nash),
      'kalai-smorodinsky': dealOf(deals.solutions['kalai-smorodinsky']),
      egalitarian: dealOf(deals.solutions.egalitarian),
      utilitarian: dealOf(deals.solutions.utilitarian),
    },
    mostDurable: dealOf(deals.mostDurable),
    pairs: deals.pairs.map(({ parties, deals: front }) => ({ parties, deals: front.map(dealOf) })),
  };
}

function finish(search: Generator<Deals, Deals>): Deals {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
