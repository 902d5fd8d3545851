import type { ByParty, Party } from '../../src/engine/index.ts';
import {
  distanceOf,
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

/** The last round of the declared game of each seed: the circumstances of duels. */
const circumstances = Array.from({ length: SEEDS }, (_, at) => {
  const rounds = roundsOf(level, `duel/${at}`, DEFAULT_STRATEGIES);
  return rounds.get(rounds.size)!;
});

/** Duels of Kyiv and Moscow over the same seeds. */
function duels(ukraine: string, russia: string): readonly Duel[] {
  const pair = [findStrategy('ukraine', ukraine)!, findStrategy('russia', russia)!] as const;
  return circumstances.map((state) => duel(state, pair));
}

for (const party of ['ukraine', 'russia'] as const) {
  console.log(
    `Boulware and Conceder in the seat of ${party}, duels with logrolling, ${SEEDS} seeds`,
  );
  const [boulware, conceder] = ['boulware', 'conceder'].map((id) =>
    party === 'ukraine' ? duels(id, 'logrolling') : duels('logrolling', id),
  );
  for (const [name, fought] of [
    ['Boulware', boulware!],
    ['Conceder', conceder!],
  ] as const) {
    const agreed = fought.filter(({ text }) => text !== null);
    show(`${name}: share agreed`, shareOf(agreed.length, fought.length), 3);
    show(`${name}: turns to agreement, of 40`, meanOf(agreed.map(({ turns }) => turns)));
    show(`${name}: points earned where agreed`, meanOf(agreed.map((each) => each.earned[party]!)));
    show(`${name}: points earned in all`, meanOf(fought.map((each) => each.earned[party]!)));
  }
  const both = boulware!.flatMap((one, at) =>
    one.text && conceder![at]!.text ? [[one, conceder![at]!] as const] : [],
  );
  const sooner = meanOf(both.map(([one, other]) => one.turns - other.turns));
  const less = meanOf(both.map(([one, other]) => one.earned[party]! - other.earned[party]!));
  show('turns by which Conceder agrees sooner, duel by duel', sooner);
  show('points that Conceder earns less, duel by duel', less);
  claim('Conceder agrees sooner', sooner !== null && sooner.low > 0);
  claim('Conceder earns less where both agree', less !== null && less.low > 0);
}

for (const party of ['ukraine', 'russia'] as const) {
  console.log(`The same in whole games, ${party}, the others as declared, ${SEEDS} seeds`);
  const [boulware, conceder] = play([party], ['boulware', 'conceder']);
  for (const [name, bouts] of [
    ['Boulware', boulware!],
    ['Conceder', conceder!],
  ] as const) {
    const signed = bouts.filter(({ text }) => text !== null);
    show(`${name} (${party}): share signed`, shareOf(signed.length, bouts.length), 3);
    show('  round of signature', meanOf(signed.map(({ last }) => last.round)));
    show('  points earned where signed', meanOf(signed.map(({ earned }) => earned[party])));
    show('  points earned in all games', meanOf(bouts.map(({ earned }) => earned[party])));
  }
  show(
    'rounds sooner, game by game',
    paired(boulware!, conceder!, ({ last }) => last.round),
  );
  show(
    'points less, game by game',
    paired(boulware!, conceder!, ({ earned }) => earned[party]),
  );
}

console.log(`Duels of logrolling with and without a model, ${SEEDS} seeds`);
const [informed, blind] = ['logrolling', 'logrolling-blind'].map((id) => {
  const fought = duels(id, id);
  const distances = fought.flatMap(({ text }, at) =>
    text ? [distanceOf(circumstances[at]!, text, ['ukraine', 'russia'])] : [],
  );
  const share = shareOf(distances.length, fought.length)!;
  const equal = meanOf(distances.map(({ equalGain }) => equalGain));
  const joint = meanOf(distances.map(({ jointGain }) => jointGain));
  show(`${id}: share agreed`, share, 3);
  show(`${id}: points that both could have gained`, equal);
  show(`${id}: points that they could have gained together`, joint);
  return { share, equal, joint };
});
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
