import { solveStage } from '../../model/index.ts';
import { assessWith, beliefsUnder, expectedForce, startOf } from '../durability.ts';
import { alternativeOf, burdenOf } from '../interests.ts';
import type { Act } from '../level.ts';
import { changeMeters } from '../meters.ts';
import { quarterStage } from '../stagegame.ts';
import { provisionsOf, type Text } from '../text.ts';
import type { View } from '../view.ts';
import { doubtedChance } from './texts.ts';

/** What an act changes once all of it has taken effect, by the central estimate. */
export interface ActEffects {
  /** Points that fighting on gains for the holder of the view. */
  readonly ownAlternative: number;
  /** Change of the chance that the text holds. */
  readonly hold: number;
  /** Change of the chance that those in doubt sign the text (`doubtedParties`). */
  readonly signs: number;
}

/** What an act would change for one text during talks. */
export function actEffects(view: View, act: Act, text: Text): ActEffects {
  const { level } = view;
  const before = view.meters;
  const after = metersAfter(view, act);
  const provisions = provisionsOf(level, text);
  const start = startOf(view);
  const force = expectedForce(level, provisions, view.contributors, start.quarter);
  const figures = (meters: View['meters']) => {
    const beliefs = beliefsUnder({ ...view, meters }, provisions, force);
    const prospect = assessWith(level, provisions, meters, beliefs, force, start);
    return { hold: prospect.hold, signs: doubtedChance({ ...view, meters }, text, prospect) };
  };
  const then = figures(before);
  const now = figures(after);
  return {
    ownAlternative: actAlternative(view, act),
    hold: now.hold - then.hold,
    signs: now.signs - then.signs,
  };
}

/** By how much fighting on gains for the holder of the view, once all of an act has taken effect. */
export function actAlternative(view: Pick<View, 'level' | 'party' | 'meters'>, act: Act): number {
  const { level, party, meters } = view;
  return alternativeOf(level, party, metersAfter(view, act)) - alternativeOf(level, party, meters);
}

/** What an act would change of the chance of a strike or offensive in a decision, during quarters. */
export function actRiskChange(view: View, act: Act): number {
  const risk = (meters: View['meters']) => {
    const { moves } = solveStage(quarterStage({ ...view, meters }), view.beliefs);
    return moves[2]! + moves[3]!;
  };
  return risk(metersAfter(view, act)) - risk(view.meters);
}

/** Points that an act costs its delegation by tiring it, with a deal or without; negative where it rests. */
export function actBurden(view: Pick<View, 'level' | 'party' | 'meters'>, act: Act): number {
  const { level, party, meters } = view;
  return burdenOf(level, party, metersAfter(view, act)) - burdenOf(level, party, meters);
}

function metersAfter(view: Pick<View, 'level' | 'meters'>, act: Act): View['meters'] {
  const now = act.changes ? changeMeters(view.level, view.meters, act.changes) : view.meters;
  return act.later ? changeMeters(view.level, now, act.later.changes) : now;
}
