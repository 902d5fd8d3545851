import type { ByParty, Party } from '../../src/engine/index.ts';
import {
  duel,
  meanOf,
  roundsOf,
  shareOf,
  tournament,
  type Bout,
  type Duel,
  type Estimate,
} from '../../src/lab/index.ts';
import { DEFAULT_STRATEGIES, findStrategy, type Strategy } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';

/**
 * What the literature says of strategies, held up against thousands of games: every figure with its
 * 95 % interval, and a claim stands only where the interval does.
 */
const SEEDS = Number(process.argv[2] ?? 2000);
const level = mainLevel();
let failed = 0;

function seatsBy(parties: readonly Party[], id: string): Partial<ByParty<Strategy>> {
  const seats: Partial<Record<Party, Strategy>> = {};
  for (const party of parties) seats[party] = findStrategy(party, id)!;
  return seats;
}

/** Games of each strategy over the same seeds, by id. */
function play(parties: readonly Party[], ids: readonly string[]) {
  const entries = ids.map((id) => ({ name: id, seats: seatsBy(parties, id) }));
  const bouts = new Map<string, Bout[]>(ids.map((id) => [id, []]));
  for (const bout of tournament(level, entries, {
    games: SEEDS,
    series: 'soak',
    distances: false,
  })) {
    bouts.get(bout.entry)!.push(bout);
  }
  return ids.map((id) => bouts.get(id)!);
}

const signedOf = (bouts: readonly Bout[]) => bouts.filter(({ text }) => text !== null);

function show(name: string, estimate: Estimate | null, digits = 2): void {
  const figures = estimate
    ? `${estimate.value.toFixed(digits)} (${estimate.low.toFixed(digits)} to ${estimate.high.toFixed(digits)}), n = ${estimate.of}`
    : 'nothing to take the mean of';
  console.log(`  ${name.padEnd(58)} ${figures}`);
}

function claim(words: string, stands: boolean): void {
  console.log(`  ${stands ? 'stands' : 'FAILS '} ${words}`);
  if (!stands) failed++;
}

/** Differences of a figure between two entries, over the seeds in which both signed. */
function paired(a: readonly Bout[], b: readonly Bout[], of: (bout: Bout) => number) {
  return meanOf(a.flatMap((bout, at) => (bout.text && b[at]!.text ? [of(bout) - of(b[at]!)] : [])));
}

for (const party of ['ukraine', 'russia'] as const) {
  console.log(`Boulware and Conceder in the seat of ${party}, ${SEEDS} seeds`);
  const [boulware, conceder] = play([party], ['boulware', 'conceder']);
  for (const [name, bouts] of [
    ['Boulware', boulware!],
    ['Conceder', conceder!],
  ] as const) {
    const signed = signedOf(bouts);
    show(`${name}: share signed`, shareOf(signed.length, bouts.length), 3);
    show(`${name}: round of signature`, meanOf(signed.map(({ last }) => last.round)));
    show(`${name}: points earned where signed`, meanOf(signed.map(({ earned }) => earned[party])));
    show(`${name}: points earned in all games`, meanOf(bouts.map(({ earned }) => earned[party])));
  }
  const sooner = paired(boulware!, conceder!, ({ last }) => last.round);
  const less = paired(boulware!, conceder!, ({ earned }) => earned[party]);
  show('rounds by which Conceder agrees sooner, game by game', sooner);
  show('points that Conceder earns less, game by game', less);
  claim('Conceder agrees sooner', sooner !== null && sooner.low > 0);
  claim('Conceder earns less where both agree', less !== null && less.low > 0);
}

/** Duels of Kyiv and Moscow by one tactic, each in the last round of the declared game of its seed. */
function duels(id: string): readonly Duel[] {
  const pair = [findStrategy('ukraine', id)!, findStrategy('russia', id)!] as const;
  return Array.from({ length: SEEDS }, (_, at) => {
    const rounds = roundsOf(level, `duel/${at}`, DEFAULT_STRATEGIES);
    return duel(rounds.get(rounds.size)!, pair);
  });
}

console.log(`Duels of logrolling with and without a model, ${SEEDS} seeds`);
const both = ['logrolling', 'logrolling-blind'].map((id) => {
  const fought = duels(id);
  const distances = fought.flatMap(({ distance }) => distance ?? []);
  const share = shareOf(distances.length, fought.length)!;
  const equal = meanOf(distances.map(({ equalGain }) => equalGain));
  const joint = meanOf(distances.map(({ jointGain }) => jointGain));
  show(`${id}: share agreed`, share, 3);
  show(`${id}: points that both could have gained`, equal);
  show(`${id}: points that they could have gained together`, joint);
  return { share, equal, joint };
});
const [informed, blind] = both;
claim('deals are found more often with a model', informed!.share.low > blind!.share.high);
claim(
  'deals are closer to the frontier with a model, by the gain open to both',
  informed!.equal !== null && blind!.equal !== null && informed!.equal.high < blind!.equal.low,
);
claim(
  'and by the gain open to them together',
  informed!.joint !== null && blind!.joint !== null && informed!.joint.high < blind!.joint.low,
);
process.exitCode = failed > 0 ? 1 : 0;
