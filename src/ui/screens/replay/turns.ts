import { troopsBySector, viewFor, type View } from '../../../engine/index.ts';
import type { History, HistoryTurn } from '../../../replay/index.ts';
import { datesOf, lineOf } from '../../game/dates.ts';
import type { LoadedLevel } from '../../level.ts';
import { groundOf, plainSectors, talksMap } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import type { MapSpec } from '../../parts/MapCanvas.tsx';
import { contingentsOf, testsOf, zonesOf } from '../line/spec.ts';

/** What a turn is called, when it was, and what came in it. */
export interface TurnName {
  readonly turn: HistoryTurn;
  /** "Round 5 of 12". */
  readonly line: string;
  /** The same within a sentence: "round 5", or "round 2 after quarter 1" where talks were reopened. */
  readonly short: string;
  readonly dates: string;
  readonly test: 'probe' | 'strike' | 'offensive' | null;
  /** What to say of it on the timeline: signed, reopened, a test and where. */
  readonly marks: readonly string[];
}

/** "Round 5", in a sentence "round 5"; talks that were reopened say after which quarter. */
export function shortName({
  kind,
  round,
  quarter,
  reopenings,
}: Pick<HistoryTurn, 'kind' | 'round' | 'quarter' | 'reopenings'>): string {
  const name = `${say.debrief[kind]} ${kind === 'round' ? round : quarter}`;
  return kind === 'round' && reopenings > 0 ? say.replay.player.after(name, quarter) : name;
}

/** The turns of a run by name. */
export function namesOf(history: History): readonly TurnName[] {
  const { level, turns, moments, happenings } = history;
  return turns.map((turn) => {
    const view = viewFor(moments[turn.first]!.state, 'ukraine');
    const marks: string[] = [];
    let test: TurnName['test'] = null;
    for (let at = turn.from; at < turn.to; at++) {
      const { event } = happenings[at]!;
      if (event.type === 'agreed') marks.push(say.replay.player.signed);
      if (event.type === 'reopened') marks.push(say.replay.player.reopened);
      if (event.type === 'tested') {
        test = event.move;
        marks.push(`${say.common.moves[event.move]}, ${level.sectors[event.sector]!.name}`);
      }
    }
    return { turn, line: lineOf(view), short: shortName(turn), dates: datesOf(view), test, marks };
  });
}

/** The map at the end of a turn: where the line moved, or who stood on it and what happened there. */
export function turnMap(loaded: LoadedLevel, view: View): MapSpec {
  if (view.text === null) return talksMap(loaded, view);
  const { level, violation } = view;
  const troops = troopsBySector(level, view.contributors);
  const forced = troops.some((thousand) => thousand > 0);
  return {
    ground: groundOf(loaded),
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
