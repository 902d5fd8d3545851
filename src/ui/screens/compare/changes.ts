import { isSameText, troopsBySector, type Level, type State } from '../../../engine/index.ts';
import type {
  Change,
  Hazard,
  History,
  HistoryTurn,
  StageAt,
  StageChange,
} from '../../../replay/index.ts';
import type { StageState } from '../../../model/index.ts';
import { capital, number, percent, signed, soldiers } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { headline } from '../debrief/headline.ts';
import { stateAt } from '../replay/scene.ts';
import { meterName } from '../../game/meters.ts';
import { viewOfEnd } from '../../game/forks.ts';

/** One thing that differs at the end of a turn: its value in each run, by how much, and why. */
export interface ChangeRow {
  readonly what: string;
  readonly a: string;
  readonly b: string;
  readonly by: string;
  readonly why: string;
}

const row = (what: string, a: string, b: string, by = '', why = ''): ChangeRow => ({
  what,
  a,
  b,
  by,
  why,
});

/** What differs at the end of a turn, in words, most telling first. Sectors are summed up in one row. */
export function rowsOf(
  a: History,
  b: History,
  changes: readonly Change[],
  ends: readonly [State, State],
): readonly ChangeRow[] {
  const { level } = a;
  const inOrder = [...changes].sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
  const rows: ChangeRow[] = [];
  const summed = new Set<Change['kind']>();
  for (const change of inOrder) {
    if (change.kind === 'troops' || change.kind === 'line') {
      if (!summed.has(change.kind)) rows.push(sectorsRow(change.kind, changes, level, ends));
      summed.add(change.kind);
    } else if (change.kind === 'belief') rows.push(beliefRow(change, ends));
    else rows.push(...rowsFor(level, change, a, b));
  }
  return rows;
}

/** The states at the end of the same turn of two runs. */
export function endsOf(
  a: History,
  inA: HistoryTurn,
  b: History,
  inB: HistoryTurn,
): readonly [State, State] {
  return [stateAt(a, inA.to), stateAt(b, inB.to)];
}

const ORDER: readonly Change['kind'][] = [
  'outcome',
  'result',
  'losses',
  'hazard',
  'stage',
  'in-force',
  'text',
  'position',
  'troops',
  'belief',
  'line',
  'meter',
];

function rowsFor(
  level: Level,
  change: Exclude<Change, { kind: 'troops' | 'line' | 'belief' }>,
  a: History,
  b: History,
): readonly ChangeRow[] {
  const words = say.compare.turn;
  switch (change.kind) {
    case 'position':
    case 'text':
      return change.articles.map(({ article, a: of, b: than }) => {
        const { title, options } = level.articles[article]!;
        const what =
          change.kind === 'text'
            ? words.inForceText(title)
            : words.textOf(cast[change.party].Seat, title);
        return row(what, options[of]!.label, options[than]!.label);
      });
    case 'in-force': {
      const yes = (is: boolean) => (is ? words.yes : words.no);
      return [row(words.inForce, yes(change.a), yes(change.b))];
    }
    case 'meter': {
      // What the war writes stands in the row of the line.
      if (change.meter === 'gainTotalKm2' || change.meter === 'gainRateKm2') return [];
      const places = placesOf(change.a, change.b);
      return [
        row(
          capital(meterName(change.meter)),
          number(change.a, places),
          number(change.b, places),
          signed(change.b - change.a, places),
        ),
      ];
    }
    case 'stage':
      return stageRows(level, change);
    case 'hazard': {
      const of = (hazard: Hazard | null) =>
        hazard ? words.hazardOf(hazard.came, percent(hazard.chance)) : words.notRisked;
      return [row(words.hazard[change.hazard], of(change.a), of(change.b))];
    }
    case 'losses':
      return [
        row(
          words.killed,
          number(change.a.killed),
          number(change.b.killed),
          signed(change.b.killed - change.a.killed),
        ),
      ];
    case 'outcome': {
      const of = (history: History, ended: unknown) =>
        ended ? headline(viewOfEnd(history)) : say.compare.results.underWay;
      return [row(words.outcome, of(a, change.a), of(b, change.b))];
    }
    case 'result':
      return [
        row(
          words.result(cast[change.party].name),
          number(change.a, 1),
          number(change.b, 1),
          signed(change.b - change.a, 1),
        ),
      ];
  }
}

function sectorsRow(
  kind: 'troops' | 'line',
  changes: readonly Change[],
  level: Level,
  ends: readonly [State, State],
): ChangeRow {
  const words = say.compare.turn;
  const sectors = changes.flatMap((change) =>
    change.kind === kind ? [String(change.sector + 1)] : [],
  );
  const where =
    sectors.length === level.sectors.length
      ? ''
      : (sectors.length === 1 ? words.inSector : words.inSectors)(sectors.join(', '));
  const totals = ends.map(({ contributors, gainKm2 }) =>
    (kind === 'troops' ? troopsBySector(level, contributors) : gainKm2).reduce(
      (sum, each) => sum + each,
      0,
    ),
  );
  const [of, than] = [totals[0]!, totals[1]!];
  if (kind === 'line') {
    return row(words.line, number(of), number(than), signed(than - of), where);
  }
  const by = signed(Math.round((than - of) * 10) * 100);
  return row(words.troops, soldiers(of), soldiers(than), by, where);
}

/**
 * A belief in either run. Those about the coalition and Washington are set by the text on the day of its
 * signature, so under two texts, or with one in force in one run alone, they lie far apart at once.
 */
function beliefRow(
  { belief, a, b }: Extract<Change, { kind: 'belief' }>,
  [endA, endB]: readonly [State, State],
): ChangeRow {
  const words = say.compare.turn;
  const sameText =
    endA.text && endB.text ? isSameText(endA.text, endB.text) : endA.text === endB.text;
  const why = sameText || belief === 'revisionist' ? '' : words.setByText[belief];
  return row(words.belief[belief], exactly(a), exactly(b), points(b - a), why);
}

/** Causes named in a row: those that do most. */
const MOST_CAUSES = 4;

function stageRows(level: Level, { a, b, causes, together, why }: StageChange): ChangeRow[] {
  const words = say.compare.turn;
  const telling = causes.filter(({ change }) => Math.abs(change) >= 0.0005).slice(0, MOST_CAUSES);
  const list = telling.map(({ of, change }) => words.cause(causeName(of), points(change)));
  if (telling.length > 1 && Math.abs(together) >= 0.0005)
    list.push(words.together(points(together)));
  const rows = [
    row(
      words.risk,
      exactly(a.risk),
      exactly(b.risk),
      points(b.risk - a.risk),
      list.length > 0 ? words.causes(list.join('; ')) : '',
    ),
  ];
  if (a.tempo !== b.tempo) {
    rows.push(row(words.tempo, exactly(a.tempo), exactly(b.tempo), points(b.tempo - a.tempo)));
  }
  if (a.move !== b.move || a.sector !== b.sector) {
    const came = ({ move, sector }: StageAt) =>
      words.move(say.common.moves[move], sector === null ? '' : level.sectors[sector]!.name);
    rows.push(row(words.cameOf, came(a), came(b), '', why ? words.why[why] : ''));
  }
  return rows;
}

function causeName(of: StageChange['causes'][number]['of']): string {
  const beliefs: Readonly<Record<string, string>> = say.compare.turn.belief;
  return beliefs[of] ?? say.line.input[of as keyof StageState];
}

/** A share to the tenth of a per cent: two of them stand beside their difference. */
function exactly(share: number): string {
  return `${number(100 * share, 1)}\u202f%`;
}

/** A difference of shares in percentage points. */
function points(by: number): string {
  return say.compare.turn.points(signed(100 * by, 1));
}

/** Decimals that tell two figures apart. */
function placesOf(a: number, b: number): number {
  return [0, 1, 2].find((places) => a.toFixed(places) !== b.toFixed(places)) ?? 3;
}
