import {
  METERS,
  PARTIES,
  resultOf,
  troopsBySector,
  type GameEvent,
  type Meter,
  type Outcome,
  type Party,
  type State,
  type Text,
} from '../engine/index.ts';
import type { Beliefs } from '../model/index.ts';
import { endOf, type History, type HistoryTurn } from './history.ts';
import { hazardChanges, stageChange, type HazardChange, type StageChange } from './odds.ts';

/** What is so in one run and otherwise in the other at the end of a turn. */
export type Change =
  /** Articles of the text that a delegation stands by; `text` is the text in force. */
  | ({ readonly kind: 'position'; readonly party: Party } & ArticleDifferences)
  | ({ readonly kind: 'text' } & ArticleDifferences)
  /** A text is in force in one of the two alone. */
  | { readonly kind: 'in-force'; readonly a: boolean; readonly b: boolean }
  | { readonly kind: 'meter'; readonly meter: Meter; readonly a: number; readonly b: number }
  /** Troops of the force in a sector, thousand. */
  | { readonly kind: 'troops'; readonly sector: number; readonly a: number; readonly b: number }
  /** Russian gains in a sector since talks began, km². */
  | { readonly kind: 'line'; readonly sector: number; readonly a: number; readonly b: number }
  | {
      readonly kind: 'belief';
      readonly belief: keyof Beliefs;
      readonly a: number;
      readonly b: number;
    }
  | StageChange
  | HazardChange
  /** Killed in the quarter's test, and those of them of the force. */
  | { readonly kind: 'losses'; readonly a: Losses; readonly b: Losses }
  | { readonly kind: 'outcome'; readonly a: Outcome | null; readonly b: Outcome | null }
  /** What the run gave a delegation in the end, points by its true weights. */
  | { readonly kind: 'result'; readonly party: Party; readonly a: number; readonly b: number };

export interface ArticleDifferences {
  readonly articles: readonly {
    readonly article: number;
    readonly a: number;
    readonly b: number;
  }[];
}

export interface Losses {
  readonly killed: number;
  readonly wounded: number;
  readonly killedOfForce: number;
}

/** Smaller differences of figures are those of arithmetic. */
const NEXT_TO_NOTHING = 1e-9;

const differ = (a: number, b: number) => Math.abs(a - b) > NEXT_TO_NOTHING;

/** How two runs differ at the end of a turn that both have. */
export function changesIn(
  a: History,
  inA: HistoryTurn,
  b: History,
  inB: HistoryTurn,
  sameDraws: boolean,
): readonly Change[] {
  const [of, than] = [endOf(a, inA), endOf(b, inB)];
  const stage = stageChange(a, inA, b, inB, sameDraws);
  const [happened, otherwise] = [eventsIn(a, inA), eventsIn(b, inB)];
  const draws = sameDraws ? { seed: a.recording.seed, turn: inA.turn } : null;
  return [
    ...textChanges(of, than),
    ...figureChanges(of, than),
    ...(stage ? [stage] : []),
    ...hazardChanges(happened, otherwise, draws),
    ...lossChanges(happened, otherwise),
    ...endChanges(of, than),
  ];
}

function eventsIn({ happenings }: History, { from, to }: HistoryTurn): readonly GameEvent[] {
  return happenings.slice(from, to).map(({ event }) => event);
}

function textChanges(a: State, b: State): Change[] {
  const changes: Change[] = [];
  if (a.phase === 'talks' && b.phase === 'talks') {
    for (const party of PARTIES) {
      const articles = articleDifferences(a.positions[party], b.positions[party]);
      if (articles.length > 0) changes.push({ kind: 'position', party, articles });
    }
  }
  if ((a.text === null) !== (b.text === null)) {
    changes.push({ kind: 'in-force', a: a.text !== null, b: b.text !== null });
  } else if (a.text && b.text) {
    const articles = articleDifferences(a.text, b.text);
    if (articles.length > 0) changes.push({ kind: 'text', articles });
  }
  return changes;
}

function articleDifferences(a: Text, b: Text): ArticleDifferences['articles'] {
  return a.flatMap((option, article) =>
    option === b[article] ? [] : [{ article, a: option, b: b[article]! }],
  );
}

const BELIEFS = ['revisionist', 'firm', 'committed'] as const satisfies readonly (keyof Beliefs)[];

function figureChanges(a: State, b: State): Change[] {
  const changes: Change[] = [];
  for (const meter of METERS) {
    const pair = { a: a.meters[meter], b: b.meters[meter] };
    if (differ(pair.a, pair.b)) changes.push({ kind: 'meter', meter, ...pair });
  }
  const troops = [a, b].map(({ level, contributors }) => troopsBySector(level, contributors));
  a.level.sectors.forEach((_, sector) => {
    const there = { a: troops[0]![sector]!, b: troops[1]![sector]! };
    if (differ(there.a, there.b)) changes.push({ kind: 'troops', sector, ...there });
    const gained = { a: a.gainKm2[sector]!, b: b.gainKm2[sector]! };
    if (differ(gained.a, gained.b)) changes.push({ kind: 'line', sector, ...gained });
  });
  for (const belief of BELIEFS) {
    const pair = { a: a.beliefs[belief], b: b.beliefs[belief] };
    if (differ(pair.a, pair.b)) changes.push({ kind: 'belief', belief, ...pair });
  }
  return changes;
}

const NO_LOSSES: Losses = { killed: 0, wounded: 0, killedOfForce: 0 };

function lossesIn(events: readonly GameEvent[]): Losses {
  const tested = events.find((event) => event.type === 'tested');
  if (!tested) return NO_LOSSES;
  const { killed, wounded, killedOfForce } = tested;
  return { killed, wounded, killedOfForce };
}

function lossChanges(a: readonly GameEvent[], b: readonly GameEvent[]): Change[] {
  const [of, than] = [lossesIn(a), lossesIn(b)];
  const same =
    of.killed === than.killed &&
    of.wounded === than.wounded &&
    of.killedOfForce === than.killedOfForce;
  return same ? [] : [{ kind: 'losses', a: of, b: than }];
}

function endChanges(a: State, b: State): Change[] {
  if (!a.outcome && !b.outcome) return [];
  const changes: Change[] = [];
  if (JSON.stringify(a.outcome) !== JSON.stringify(b.outcome)) {
    changes.push({ kind: 'outcome', a: a.outcome, b: b.outcome });
  }
  if (!a.outcome || !b.outcome) return changes;
  for (const party of PARTIES) {
    const pair = {
      a: resultOf(a, party, a.secrets.weights[party]),
      b: resultOf(b, party, b.secrets.weights[party]),
    };
    if (differ(pair.a, pair.b)) changes.push({ kind: 'result', party, ...pair });
  }
  return changes;
}
