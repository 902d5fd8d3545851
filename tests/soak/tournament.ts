import { PARTIES, type ByParty, type Party } from '../../src/engine/index.ts';
import { meanOf, shareOf, tournament, type Bout, type Estimate } from '../../src/lab/index.ts';
import { findStrategy, type Strategy } from '../../src/strategies/index.ts';
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
function play(parties: readonly Party[], ids: readonly string[], distances: boolean) {
  const entries = ids.map((id) => ({ name: id, seats: seatsBy(parties, id) }));
  const bouts = new Map<string, Bout[]>(ids.map((id) => [id, []]));
  for (const bout of tournament(level, entries, { games: SEEDS, series: 'soak', distances })) {
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
  const [boulware, conceder] = play([party], ['boulware', 'conceder'], false);
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

console.log(`Logrolling with and without a model in all four seats, ${SEEDS} seeds`);
const [informed, blind] = play(PARTIES, ['logrolling', 'logrolling-blind'], true);
const shares = [informed!, blind!].map((bouts) => shareOf(signedOf(bouts).length, bouts.length)!);
const distancesOf = (bouts: readonly Bout[]) =>
  meanOf(signedOf(bouts).flatMap(({ distance }) => (distance ? [distance.jointGain] : [])));
const distances = [informed!, blind!].map(distancesOf);
for (const [at, name] of ['With a model', 'Without'].entries()) {
  show(`${name}: share signed`, shares[at]!, 3);
  show(`${name}: joint points left on the table`, distances[at]!);
}
claim('deals are found more often with a model', shares[0]!.low > shares[1]!.high);
claim(
  'deals are closer to the frontier with a model',
  distances[0] !== null && distances[1] !== null && distances[0]!.high < distances[1]!.low,
);
process.exitCode = failed > 0 ? 1 : 0;
