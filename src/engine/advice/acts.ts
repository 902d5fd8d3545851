import { solveStage } from '../../model/index.ts';
import { assessWith, beliefsUnder, expectedForce, startOf } from '../durability.ts';
import { alternativeOf, crossesRedLine, payoffOf, signChance } from '../interests.ts';
import { factsOf } from '../facts.ts';
import type { Act } from '../level.ts';
import { changeMeters } from '../meters.ts';
import { quarterStage } from '../stagegame.ts';
import { provisionsOf, type Text } from '../text.ts';
import type { View } from '../view.ts';

/** What an act changes once all of it has taken effect, by the central estimate. */
export interface ActEffects {
  /** Points that fighting on gains for the holder of the view. */
  readonly ownAlternative: number;
  /** Change of the chance that the text holds. */
  readonly hold: number;
  /** Change of the chance that Moscow signs the text. */
  readonly russiaSigns: number;
}

/** What an act would change for one text during talks. */
export function actEffects(view: View, act: Act, text: Text): ActEffects {
  const { level } = view;
  const before = view.meters;
  const after = metersAfter(view, act);
  const provisions = provisionsOf(level, text);
  const start = startOf(view);
  const force = expectedForce(level, provisions, view.contributors, start.quarter);
  const weights = factsOf(level).weights.russia;
  const { reserveScale } = level.delegations.russia.alternative;
  const figures = (meters: View['meters']) => {
    const beliefs = beliefsUnder({ ...view, meters }, provisions, force);
    const prospect = assessWith(level, provisions, meters, beliefs, force, start);
    const margin =
      payoffOf(level, 'russia', weights, text, prospect) - alternativeOf(level, 'russia', meters);
    const signs = crossesRedLine(level, 'russia', text) ? 0 : signChance(margin, reserveScale);
    return { hold: prospect.hold, signs };
  };
  const then = figures(before);
  const now = figures(after);
  return {
    ownAlternative:
      alternativeOf(level, view.party, after) - alternativeOf(level, view.party, before),
    hold: now.hold - then.hold,
    russiaSigns: now.signs - then.signs,
  };
}

/** What an act would change of the chance of a strike or offensive in a decision, during quarters. */
export function actRiskChange(view: View, act: Act): number {
  const risk = (meters: View['meters']) => {
    const { moves } = solveStage(quarterStage({ ...view, meters }), view.beliefs);
    return moves[2]! + moves[3]!;
  };
  return risk(metersAfter(view, act)) - risk(view.meters);
}

function metersAfter(view: View, act: Act): View['meters'] {
  const now = act.changes ? changeMeters(view.level, view.meters, act.changes) : view.meters;
  return act.later ? changeMeters(view.level, now, act.later.changes) : now;
}
