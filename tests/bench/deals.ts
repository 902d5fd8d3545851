import {
  findDeals,
  frontierOfAll,
  improveText,
  newRun,
  statedInterests,
  viewFor,
  type Level,
  type View,
} from '../../src/engine/index.ts';
import { runThrough } from '../../src/match/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import type { Row } from './timing.ts';

/** Places that the frontier of all four may look at. */
const BUDGET = 150_000;

/** Views of a table in circumstances not met before: at the opening, and in the sixth round of runs. */
function viewsOf(level: Level): { readonly name: string; readonly views: readonly View[] }[] {
  const midway: View[] = [];
  for (let seed = 0; midway.length < 5; seed++) {
    let isTaken = false;
    runThrough(level, `bench/deals/${seed}`, DEFAULT_STRATEGIES, (_, state) => {
      if (isTaken || state.phase !== 'talks' || state.round !== 6) return;
      isTaken = true;
      midway.push(viewFor(state, 'ukraine'));
    });
  }
  // A new level each time, so that nothing is remembered.
  const opening = Array.from({ length: 5 }, () =>
    viewFor(newRun(structuredClone(level), 'bench/deals').state, 'ukraine'),
  );
  return [
    { name: 'opening', views: opening },
    { name: 'round 6', views: midway },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Times to the first and to the exact answer, and the longest wait between two, in milliseconds. */
function timeSearch(search: Generator<unknown, unknown>) {
  const start = performance.now();
  let before = start;
  let first = 0;
  let longest = 0;
  for (;;) {
    const { done } = search.next();
    const now = performance.now();
    first ||= now - start;
    longest = Math.max(longest, now - before);
    before = now;
    if (done) return { first, longest, exact: now - start };
  }
}

/** Speeds of the search for efficient deals on all texts of the main level. */
export function benchDeals(level: Level, row: Row): void {
  for (const { name, views } of viewsOf(level)) {
    const times = views.map((view) => timeSearch(findDeals(view, statedInterests(view))));
    const figure = (of: 'first' | 'longest' | 'exact') =>
      median(times.map((time) => time[of])).toFixed(0);
    row(`deals, ${name}, first answer, ms`, figure('first'));
    row(`deals, ${name}, exact, ms`, figure('exact'));
    row(`deals, ${name}, longest wait, ms`, figure('longest'));
    const improved = views.map((view) =>
      timeSearch(improveText(view, statedInterests(view), view.positions.us)),
    );
    row(`a text's improvement, ${name}, ms`, median(improved.map((time) => time.exact)).toFixed(0));
  }
  const view = viewFor(newRun(level, 'bench/deals').state, 'ukraine');
  for (const tolerance of [2, 1]) {
    const start = performance.now();
    const found = frontierOfAll(view, statedInterests(view), tolerance, BUDGET);
    const name = `frontier of all four, ${tolerance} points`;
    row(`${name}, ms`, (performance.now() - start).toFixed(0));
    row(`${name}, proven within`, found.withinPoints.toFixed(1));
    row(`${name}, texts`, found.deals.length.toFixed(0));
  }
}
