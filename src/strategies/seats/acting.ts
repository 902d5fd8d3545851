import { clamp } from '../../base/detmath.ts';
import {
  actFault,
  entriesOf,
  FATIGUE,
  factsOf,
  listMeters,
  METERS,
  PARTIES,
  type Act,
  type Action,
  type Changes,
  type Level,
  type Party,
  type View,
} from '../../engine/index.ts';

/** How much one point of each delegation's alternative counts when acts are chosen. */
export interface Aims {
  readonly alternatives: Partial<Readonly<Record<Party, number>>>;
  /** Worth of one unit of some meters for its own sake. */
  readonly meters: Changes;
  /** Worth of asking one more contributor. */
  readonly asking: number;
  /** Least worth for which an act is done at all. */
  readonly threshold: number;
}

/** Later effects count for less than those at once. */
const LATER_SHARE = 0.7;

/** A change of a meter within its bounds, and what aims give for each unit of it. */
interface Pull {
  /** Its place in METERS. */
  readonly meter: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** Through the alternatives, which are linear in their meters, and for its own sake. */
  readonly perUnit: readonly number[];
}

/** An act with what moves these aims in it. */
interface Candidate {
  readonly act: Act;
  readonly now: readonly Pull[];
  readonly later: readonly Pull[];
}

const candidates = new WeakMap<Aims, { readonly level: Level; readonly of: ByPhase }>();
type ByPhase = Readonly<Record<'talks' | 'deployment', readonly Candidate[]>>;

/** The acts of a delegation in a phase that can be worth anything to these aims, listed once. */
function candidatesFor({ level, party, phase }: View, aims: Aims): readonly Candidate[] {
  let known = candidates.get(aims);
  if (known?.level !== level) {
    const all = factsOf(level)
      .actsBy[party].map((act) => ({
        act,
        now: pullsOf(level, party, act.changes, aims),
        later: pullsOf(level, party, act.later?.changes, aims),
      }))
      .filter(({ act, now, later }) => act.asks !== undefined || now.length + later.length > 0);
    const during = (name: 'talks' | 'deployment') =>
      all.filter(({ act }) => act.phases.includes(name));
    known = { level, of: { talks: during('talks'), deployment: during('deployment') } };
    candidates.set(aims, known);
  }
  return phase === 'talks' || phase === 'deployment' ? known.of[phase] : [];
}

function pullsOf(
  level: Level,
  party: Party,
  changes: Changes | undefined,
  aims: Aims,
): readonly Pull[] {
  const { fatigueBurden } = level.delegations[party];
  return entriesOf(changes ?? {}).flatMap(([meter, change]) => {
    const [low, high] = level.war.bounds[meter];
    const through = (other: Party) =>
      (aims.alternatives[other] ?? 0) * (level.delegations[other].alternative.points[meter] ?? 0);
    // What an act costs its own delegation is lost with a deal or without.
    const burden = meter === FATIGUE[party] ? -fatigueBurden : 0;
    const perUnit = [aims.meters[meter] ?? 0, burden, ...PARTIES.map(through)].filter(
      (one) => one !== 0,
    );
    const place = METERS.indexOf(meter);
    return perUnit.length > 0 ? [{ meter: place, change, low, high, perUnit }] : [];
  });
}

function worthOfPulls(meters: readonly number[], pulls: readonly Pull[]): number {
  let worth = 0;
  for (let at = 0; at < pulls.length; at++) {
    const { meter, change, low, high, perUnit } = pulls[at]!;
    const before = meters[meter]!;
    const moved = clamp(before + change, low, high) - before;
    if (moved === 0) continue;
    for (let each = 0; each < perUnit.length; each++) worth += perUnit[each]! * moved;
  }
  return worth;
}

/** What an act is worth to these aims, from its stated changes now and later. */
function worthOf(meters: readonly number[], { act, now, later }: Candidate, aims: Aims): number {
  const asking = act.asks === undefined ? 0 : aims.asking;
  return asking + worthOfPulls(meters, now) + LATER_SHARE * worthOfPulls(meters, later);
}

/**
 * The acts worth doing this turn, best first, within the limit and what is possible now.
 * @param aims constants of the strategy: what they make of each act is worked out once.
 * @param not acts left out.
 */
export function chooseActs(view: View, aims: Aims, not: readonly string[] = []): Action[] {
  const { party } = view;
  const meters = listMeters(view.meters);
  const possible = candidatesFor(view, aims);
  const worths = possible.map((candidate) =>
    not.includes(candidate.act.id) ? -Infinity : worthOf(meters, candidate, aims),
  );
  const actions: Action[] = [];
  while (actions.length < view.level.calendar.actsPerTurn) {
    let best = -1;
    let most = aims.threshold;
    for (let at = 0; at < worths.length; at++) {
      const worth = worths[at]!;
      if (worth < most || worth <= aims.threshold) continue;
      if (worth > most || possible[at]!.act.id < possible[best]!.act.id) {
        best = at;
        most = worth;
      }
    }
    if (best < 0) break;
    worths[best] = -Infinity;
    const { act } = possible[best]!;
    if (actFault(view, party, act, []) === null) actions.push({ type: 'act', party, act: act.id });
  }
  return actions;
}
