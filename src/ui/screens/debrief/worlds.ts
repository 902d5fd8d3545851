import { JUDGED_WORLDS, STAGES, type Stage } from '../../../lab/debrief/index.ts';

const FEWEST = 20;
const MOST = 10_000;

/** How many worlds of each kind the debrief plays: as many as the address asks for with `?worlds=`. */
export function worldsAsked(): number {
  const asked = Number(new URLSearchParams(location.search).get('worlds'));
  return Number.isInteger(asked) && asked >= FEWEST && asked <= MOST ? asked : JUDGED_WORLDS;
}

/** The stages of the search for decisions, with as many worlds in proportion. */
export function stagesAsked(): readonly Stage[] {
  const share = worldsAsked() / JUDGED_WORLDS;
  return STAGES.map(({ worlds, most }) => ({
    worlds: Math.max(2, Math.round(worlds * share)),
    most,
  }));
}
