import {
  actFault,
  entriesOf,
  factsOf,
  PARTIES,
  type Act,
  type Action,
  type Changes,
  type Party,
  type View,
} from '../engine/index.ts';

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

/** What some changes are worth to these aims: through the alternatives, and for their own sake. */
function changesWorth(view: View, changes: Changes, aims: Aims): number {
  const { level, meters } = view;
  let worth = 0;
  for (const [meter, change] of entriesOf(changes)) {
    const [low, high] = level.war.bounds[meter];
    const moved = Math.min(high, Math.max(low, meters[meter] + change)) - meters[meter];
    worth += (aims.meters[meter] ?? 0) * moved;
    for (const party of PARTIES) {
      const weight = aims.alternatives[party];
      if (weight === undefined) continue;
      // The alternative is linear in its meters.
      worth += weight * (level.delegations[party].alternative.points[meter] ?? 0) * moved;
    }
  }
  return worth;
}

/** What an act is worth to these aims, from its stated changes now and later. */
export function actWorth(view: View, act: Act, aims: Aims): number {
  let worth = act.asks === undefined ? 0 : aims.asking;
  if (act.changes) worth += changesWorth(view, act.changes, aims);
  if (act.later) worth += LATER_SHARE * changesWorth(view, act.later.changes, aims);
  return worth;
}

/**
 * The acts worth doing this turn, best first, within the limit and what is possible now.
 * @param not acts left out.
 */
export function chooseActs(view: View, aims: Aims, not: readonly string[] = []): Action[] {
  const ranked = factsOf(view.level)
    .actsBy[view.party].filter(
      (act) => !not.includes(act.id) && actFault(view, view.party, act, []) === null,
    )
    .map((act) => ({ act, worth: actWorth(view, act, aims) }))
    .filter(({ worth }) => worth > aims.threshold)
    .sort((a, b) => b.worth - a.worth || (a.act.id < b.act.id ? -1 : 1));
  return ranked
    .slice(0, view.level.calendar.actsPerTurn)
    .map(({ act }) => ({ type: 'act', party: view.party, act: act.id }));
}
