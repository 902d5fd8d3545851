import { useMemo, useState } from 'react';
import { viewFor, type View } from '../../../engine/index.ts';
import type { History, HistoryTurn, Pair } from '../../../replay/index.ts';
import type { LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas, type MapSpec } from '../../parts/MapCanvas.tsx';
import { stateAt } from '../replay/scene.ts';
import { shortName, turnMap } from '../replay/turns.ts';
import { MapText } from '../table/MapText.tsx';
import { sameExtent } from './extent.ts';
import css from './compare.module.css';

const RUNS = [0, 1] as const;
type Run = (typeof RUNS)[number];

/** The map of each run at the turn; on a phone one at a time. */
export function Maps({
  loaded,
  a,
  b,
  pairs,
  at,
}: {
  loaded: LoadedLevel;
  a: History;
  b: History;
  pairs: readonly Pair[];
  at: number;
}) {
  const words = say.compare.maps;
  const layout = useLayout();
  const [shown, setShown] = useState<Run>(1);
  const [inA, inB] = [lastOf(pairs, at, 0), lastOf(pairs, at, 1)];
  const viewA = useMemo(() => viewAt(a, inA), [a, inA]);
  const viewB = useMemo(() => viewAt(b, inB), [b, inB]);
  const specs = useMemo(
    () => sameExtent([turnMap(loaded, viewA), turnMap(loaded, viewB)]),
    [loaded, viewA, viewB],
  );
  const name = (run: Run) => say.compare.run[run === 0 ? 'a' : 'b'];
  return (
    <section className={css.maps}>
      {layout === 'phone' && (
        <fieldset className={css.toggle}>
          <legend>{words.show}</legend>
          {RUNS.map((run) => (
            <label key={run}>
              <input
                type="radio"
                name="map"
                checked={shown === run}
                onChange={() => setShown(run)}
              />
              {name(run)}
            </label>
          ))}
        </fieldset>
      )}
      {RUNS.filter((run) => layout !== 'phone' || run === shown).map((run) => (
        <RunMap
          key={run}
          name={name(run)}
          turn={run === 0 ? inA : inB}
          view={run === 0 ? viewA : viewB}
          spec={specs[run]}
          missing={pairs[at]![run] === null}
        />
      ))}
    </section>
  );
}

/** The turn of a run that is shown: the one asked for, or its last before. */
function lastOf(pairs: readonly Pair[], at: number, run: Run): HistoryTurn | null {
  return pairs.slice(0, at + 1).findLast((pair) => pair[run] !== null)?.[run] ?? null;
}

function viewAt(history: History, turn: HistoryTurn | null): View {
  return viewFor(stateAt(history, turn?.to ?? 0), 'ukraine');
}

function RunMap({
  name,
  turn,
  view,
  spec,
  missing,
}: {
  name: string;
  turn: HistoryTurn | null;
  view: View;
  spec: MapSpec;
  /** The run does not have this turn. */
  missing: boolean;
}) {
  const words = say.compare.maps;
  const line = turn ? shortName(turn) : say.compare.player.missing;
  return (
    <figure className={css.runMap}>
      <figcaption>
        <b>{words.of(name, line)}</b> {missing && <span className="soft">{words.over(name)}</span>}
      </figcaption>
      <div className={css.map}>
        <MapCanvas spec={spec} label={`${say.common.map.label}, ${words.of(name, line)}`} />
      </div>
      <MapText view={view} />
    </figure>
  );
}
