import { PARTIES, type ByParty, type Party } from '../../engine/index.ts';
import {
  meanOf,
  shareOf,
  tournament,
  type Bout,
  type Entry,
  type Estimate,
} from '../../lab/index.ts';
import { findStrategy, strategiesFor, TACTIC_IDS, type Strategy } from '../../strategies/index.ts';
import { InputError, unknownName } from '../input.ts';
import { readLevel } from '../levels.ts';
import { partyNamed } from '../seats.ts';
import { MOST_SEEDS, readCount } from './count.ts';

export interface TournamentOptions {
  readonly level: string;
  readonly seats: string;
  readonly strategies: string;
  readonly seeds: string;
  readonly series: string;
  readonly distances?: boolean;
  readonly summary?: boolean;
}

/** Seats that the tournament takes together, as `ukraine+russia`. */
const TOGETHER = '+';
/** The declared strategies, as one entry among the others. */
const DECLARED = 'declared';

/** `tournament`: strategies over seats and seeds, a line for each game, or their means. */
export function runTournament(options: TournamentOptions, write: (line: string) => void): void {
  const level = readLevel(options.level);
  const games = readCount('--seeds', options.seeds, MOST_SEEDS);
  const entries = entriesFrom(options.seats, options.strategies);
  const bouts = tournament(level, entries, {
    games,
    series: options.series,
    distances: options.distances ?? false,
  });
  if (options.summary) {
    const all = [...bouts];
    write(SUMMARY_HEAD.join(','));
    for (const { name } of entries) {
      write(
        summaryOf(
          name,
          all.filter((bout) => bout.entry === name),
        ).join(','),
      );
    }
    return;
  }
  write(HEAD.join(','));
  for (const bout of bouts) write(rowOf(bout).join(','));
}

/** Entries as `seats:strategy`, for each group of seats and each strategy. */
function entriesFrom(seats: string, strategies: string): readonly Entry[] {
  const ids = strategies.split(',');
  for (const id of ids) {
    if (id !== DECLARED && !TACTIC_IDS.includes(id)) {
      throw unknownName('strategy/unknown', 'The strategy', id, [DECLARED, ...TACTIC_IDS]);
    }
  }
  return seats.split(',').flatMap((group) => {
    const parties = group.split(TOGETHER).map(partyNamed);
    if (new Set(parties).size < parties.length) {
      throw new InputError('seat/twice', `The group “${group}” names a seat twice.`);
    }
    return ids.map((id) => ({ name: `${group}:${id}`, seats: seatsBy(parties, id) }));
  });
}

function seatsBy(parties: readonly Party[], id: string): Partial<ByParty<Strategy>> {
  const seats: Partial<Record<Party, Strategy>> = {};
  for (const party of parties) {
    seats[party] = id === DECLARED ? strategiesFor(party)[0]! : findStrategy(party, id)!;
  }
  return seats;
}

const HEAD = [
  'entry',
  'seed',
  'outcome',
  'signed',
  'round',
  'hold',
  ...PARTIES.map((party) => `earned_${party}`),
  ...PARTIES.map((party) => `result_${party}`),
  'equal_gain',
  'joint_gain',
];

function rowOf(bout: Bout): readonly (string | number)[] {
  const { entry, seed, outcome, text, last, hold, earned, result, distance } = bout;
  return [
    entry,
    seed,
    outcome,
    text ? 1 : 0,
    last.round,
    text ? hold : '',
    ...PARTIES.map((party) => earned[party]),
    ...PARTIES.map((party) => result[party]),
    distance?.equalGain ?? '',
    distance?.jointGain ?? '',
  ];
}

const ESTIMATES = [
  'signed_share',
  'round_of_signature',
  'hold_of_signed',
  ...PARTIES.map((party) => `earned_${party}`),
  ...PARTIES.map((party) => `earned_${party}_if_signed`),
  'equal_gain',
  'joint_gain',
];

const SUMMARY_HEAD = [
  'entry',
  'games',
  ...ESTIMATES.flatMap((name) => [name, `${name}_low`, `${name}_high`]),
];

/** Means with 95 % intervals; empty where there is nothing to take the mean of. */
function summaryOf(name: string, bouts: readonly Bout[]): readonly (string | number)[] {
  const signed = bouts.filter(({ text }) => text !== null);
  const distances = signed.flatMap(({ distance }) => distance ?? []);
  const estimates: readonly (Estimate | null)[] = [
    shareOf(signed.length, bouts.length),
    meanOf(signed.map(({ last }) => last.round)),
    meanOf(signed.map(({ hold }) => hold)),
    ...PARTIES.map((party) => meanOf(bouts.map(({ earned }) => earned[party]))),
    ...PARTIES.map((party) => meanOf(signed.map(({ earned }) => earned[party]))),
    meanOf(distances.map(({ equalGain }) => equalGain)),
    meanOf(distances.map(({ jointGain }) => jointGain)),
  ];
  const cells = estimates.flatMap((each): readonly (string | number)[] =>
    each ? [short(each.value), short(each.low), short(each.high)] : ['', '', ''],
  );
  return [name, bouts.length, ...cells];
}

function short(value: number): number {
  return Number(value.toFixed(4));
}
