import {
  apply,
  newRun,
  PARTIES,
  troopsBySector,
  viewFor,
  type Level,
  type View,
} from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import type { Recording } from '../../../replay/index.ts';
import type { LoadedLevel } from '../../level.ts';
import { plainSectors, talksMap } from '../../mapspec.ts';
import type { MapSpec } from '../../parts/MapCanvas.tsx';
import { contingentsOf, testsOf, zonesOf } from '../line/spec.ts';

/**
 * What the seat that was played saw at the end of each turn, in order. The recording has been replayed
 * and found sound before.
 */
export function viewsOf(level: Level, recording: Recording): readonly View[] {
  const party = PARTIES.find((each) => recording.seats[each] === PERSON) ?? 'ukraine';
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const views: View[] = [];
  for (const action of recording.actions) {
    const result = apply(state, action);
    if (!result.ok) throw new Error(`broken invariant: a replayed ${action.type} was refused`);
    const next = result.value.state;
    if (next.turn !== state.turn) views.push(viewFor(state, party));
    state = next;
  }
  views.push(viewFor(state, party));
  return views;
}

/** The map at the end of a turn: where the line moved, or who stood on it and what happened there. */
export function turnMap(loaded: LoadedLevel, view: View): MapSpec {
  if (view.text === null) return talksMap(loaded, view);
  const { level, violation } = view;
  const troops = troopsBySector(level, view.contributors);
  const forced = troops.some((thousand) => thousand > 0);
  return {
    focus: { kind: 'line' },
    sectors: plainSectors(loaded).map((sector, at) =>
      forced
        ? { ...sector, troopsPerKm: (1000 * troops[at]!) / level.sectors[at]!.lengthKm }
        : sector,
    ),
    contingents: contingentsOf(view, view.contributors, false),
    incidents: [
      ...testsOf(view, view.tests, false),
      ...(violation && violation.step !== 'aftermath'
        ? [
            {
              id: 'now',
              kind: violation.move,
              sector: level.sectors[violation.sector]!.id,
              along: 0.5,
            },
          ]
        : []),
    ],
    ...zonesOf(view),
  };
}
