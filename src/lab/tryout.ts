import type { ByParty, Level, Outcome, OutcomeKind } from '../engine/index.ts';
import { resolveSeats, runThrough, seatsWith } from '../match/index.ts';
import { invariant } from '../base/result.ts';

/** Strategies in some seats, the declared ones in the others. */
export interface Mix {
  readonly name: string;
  readonly seats: Partial<ByParty<string>>;
}

const alone = (party: 'ukraine' | 'russia' | 'us', ids: readonly string[]): readonly Mix[] =>
  ids.map((id) => ({ name: `${party} ${id}`, seats: { [party]: id } }));

const sides = (id: string): Mix => ({
  name: `both sides ${id}`,
  seats: { ukraine: id, russia: id },
});

/** What a level is tried with: a sound one ends in several ways, by who plays it. */
export const MIXES: readonly Mix[] = [
  { name: 'all as declared', seats: {} },
  ...alone('ukraine', ['boulware', 'conceder', 'logrolling', 'tit-for-tat', 'hardliner']),
  ...alone('russia', ['boulware', 'conceder', 'logrolling', 'tit-for-tat', 'hardliner', 'spoiler']),
  ...alone('us', ['conceder', 'hardliner']),
  sides('conceder'),
  sides('logrolling'),
];

/** Fewer kinds of outcome than this, and who plays makes too little difference. */
export const KINDS_WANTED = 3;

/** Play a level so many times, the mixes in turn, and tell how each game ended. */
export function* tryLevel(level: Level, games: number, series = 'tryout'): Generator<Outcome> {
  for (let game = 0; game < games; game++) {
    const strategies = resolveSeats(seatsWith(MIXES[game % MIXES.length]!.seats));
    invariant(strategies.ok, 'the mixes name strategies that there are');
    const { ukraine, russia, us, coalition } = strategies.value;
    const { outcome } = runThrough(level, `${series}/${Math.floor(game / MIXES.length)}`, {
      ukraine: ukraine!,
      russia: russia!,
      us: us!,
      coalition: coalition!,
    });
    yield outcome!;
  }
}

/** How many of some games ended in each way. */
export function countKinds(outcomes: readonly Outcome[]): Readonly<Record<OutcomeKind, number>> {
  const counts = { settled: 0, reopened: 0, collapsed: 0, 'no-deal': 0 };
  for (const { kind } of outcomes) counts[kind]++;
  return counts;
}
