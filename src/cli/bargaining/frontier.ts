import {
  findDeals,
  frontierOfAll,
  PARTIES,
  statedInterests,
  textToIds,
  viewFor,
  type ByParty,
  type Deal,
  type Deals,
  type FrontierOfAll,
  type Interests,
  type Level,
  type State,
  type View,
} from '../../engine/index.ts';
import { roundsOf } from '../../lab/index.ts';
import { resolveSeats, type Seats } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { InputError, shortened } from '../input.ts';
import { readLevel } from '../levels.ts';
import { checkSeed, partyNamed, readSeats } from '../seats.ts';
import { readCount } from './count.ts';

export interface FrontierOptions {
  readonly level: string;
  readonly seed: string;
  readonly round: string;
  readonly seat?: readonly string[];
  readonly view?: string;
  readonly json?: boolean;
  readonly all?: string;
}

/** `frontier`: efficient deals in a round of the first talks of a seeded game. */
export function frontier(options: FrontierOptions): string {
  const level = readLevel(options.level);
  const seed = checkSeed(options.seed);
  const round = readCount('--round', options.round, level.calendar.rounds);
  const holder = options.view === undefined ? null : partyNamed(options.view);
  const state = stateInRound(level, seed, round, readSeats(options.seat ?? []));
  const view = viewFor(state, holder ?? 'ukraine');
  const { weights, reserve } = state.secrets;
  const interests: Interests = holder ? statedInterests(view) : { weights, reserve };
  const deals = finish(findDeals(view, interests));
  const all =
    options.all === undefined
      ? null
      : frontierOfAll(view, interests, readPoints(options.all), MOST_PLACES);
  if (!options.json) {
    const words = wordsFor(view, deals);
    return all ? `${words}\n${allInWords(all)}` : words;
  }
  return JSON.stringify({
    level: level.id,
    seed,
    round,
    interests: holder ? { knownTo: holder } : 'true',
    ...factsFor(view, deals),
    ...(all && { all: { withinPoints: all.withinPoints, deals: all.deals.map(plain(view)) } }),
  });
}

/** The state in which a round of the first talks is decided. */
function stateInRound(level: Level, seed: string, round: number, seats: Seats): State {
  const strategies = resolveSeats(seats);
  if (!strategies.ok) throw new Error('broken invariant: a seat that was read is not known');
  const states = roundsOf(level, seed, strategies.value as ByParty<Strategy>);
  const found = states.get(round);
  if (!found) {
    const message = `The first talks of this game ended in round ${states.size}.`;
    throw new InputError('round/not-reached', message);
  }
  return found;
}

function factsFor(view: View, deals: Deals) {
  const dealOf = (deal: Deal | null) => deal && plain(view)(deal);
  return {
    exact: deals.exact,
    least: deals.least,
    zone: deals.zone,
    solutions: Object.fromEntries(SOLUTIONS.map((name) => [name, dealOf(deals.solutions[name])])),
    mostDurable: dealOf(deals.mostDurable),
    pairs: deals.pairs.map(({ parties, deals: front }) => ({ parties, deals: front.map(dealOf) })),
  };
}

const SOLUTIONS = ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'] as const;

/** The zone, the solutions and the most durable text that would be signed, in a few lines. */
function wordsFor({ level }: View, { least, zone, solutions, mostDurable, pairs }: Deals): string {
  const points = (payoffs: ByParty<number>) =>
    PARTIES.map((party) => `${party} ${payoffs[party].toFixed(1)}`).join(', ');
  const line = (name: string, deal: Deal | null) =>
    deal
      ? `${name}: ${points(deal.payoffs)}; holds ${(100 * deal.hold).toFixed(0)} %\n` +
        `  ${Object.entries(textToIds(level, deal.text))
          .map(([article, option]) => `${article} ${option}`)
          .join(', ')}`
      : `${name}: none`;
  const margin = Math.abs(zone.leastMargin).toFixed(1);
  return [
    `least that each would sign: ${points(least)}`,
    zone.exists
      ? `zone of agreement: there is one; at best everyone gains ${margin} or more`
      : `zone of agreement: none; at best ${zone.holdout} falls ${margin} short`,
    ...SOLUTIONS.map((name) => line(name, solutions[name])),
    line('most durable that its signatories would sign', mostDurable),
    `frontiers: ${pairs.map(({ parties, deals }) => `${parties.join('–')} ${deals.length} texts`).join(', ')}`,
  ].join('\n');
}

/** Places that the search for the frontier of all four may look at. */
const MOST_PLACES = 1_000_000;

function readPoints(given: string): number {
  const points = /^\d{1,3}(\.\d{1,3})?$/.test(given) ? Number(given) : NaN;
  if (!(points > 0 && points <= 100)) {
    const message = `--all is “${shortened(given)}”: it has to be a number of points, more than 0 and at most 100.`;
    throw new InputError('points/invalid', message);
  }
  return points;
}

function allInWords({ deals, withinPoints }: FrontierOfAll): string {
  return (
    `frontier of all four: ${deals.length} texts; ` +
    (withinPoints < Infinity
      ? `every text has one of them that gives each its payoff less ${withinPoints} points`
      : 'nothing could be proven of it')
  );
}

/** A deal with the options of its text by name. */
function plain({ level }: View) {
  return ({ payoffs, hold, text }: Deal) => ({ payoffs, hold, text: textToIds(level, text) });
}

function finish(search: Generator<Deals, Deals>): Deals {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
