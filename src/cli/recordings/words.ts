import type { Action, GameEvent, Level, Text } from '../../engine/index.ts';
import {
  eventFigures,
  type ArticleDifferences,
  type Change,
  type Decision,
  type DecisionDifference,
  type FirstDifference,
  type NewsDifference,
  type SetupDifference,
  type StageAt,
  type StageChange,
} from '../../replay/index.ts';

/** A figure, short. */
function figure(value: number): string {
  return `${Number(value.toPrecision(4))}`;
}

function percent(chance: number): string {
  return `${(100 * chance).toFixed(1)} %`;
}

/** Which turn, in words. */
export function turnWords(turn: {
  readonly kind: 'round' | 'quarter';
  readonly round: number;
  readonly quarter: number;
}): string {
  if (turn.kind === 'quarter') return `Quarter ${turn.quarter}`;
  return turn.quarter > 0
    ? `Round ${turn.round} of the talks reopened in quarter ${turn.quarter}`
    : `Round ${turn.round}`;
}

function actionWords(level: Level, action: Action): string {
  switch (action.type) {
    case 'table':
      return `tables ${textWords(level, action.text)}`;
    case 'show':
      return `shows ${action.to} ${textWords(level, action.text)}`;
    case 'sign':
      return action.text ? `signs ${textWords(level, action.text)}` : 'withdraws its signature';
    case 'act':
      return action.act;
    case 'move':
      return `moves ${action.thousand} thousand of ${action.contributor} from ${action.from} to ${action.to}`;
    case 'consent':
      return action.granted ? 'grants consent' : 'refuses consent';
    case 'test':
      return `${action.move} at ${action.sector}`;
    case 'respond':
      return action.response;
    case 'back':
      return action.backing;
    case 'wish':
      return action.wish;
    default:
      return action.type;
  }
}

function textWords(level: Level, text: Text): string {
  const options = level.articles.map(
    ({ id, options }, at) => `${id} ${options[text[at]!]?.id ?? '?'}`,
  );
  return `a text (${options.join(', ')})`;
}

/** An event and what it says, by the columns of the table of events. */
export function figureWords(level: Level, event: GameEvent): string {
  const { type, party, figures } = eventFigures(level, event);
  const said = Object.entries(figures)
    .filter(([name, value]) => value !== null && value !== undefined && !name.startsWith('text_'))
    .map(([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : value}`);
  return `${type}${party ? ` by ${party}` : ''}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
}

/** What stands above the decisions of two runs and differs, in words. */
export function setupWords(difference: SetupDifference): string {
  const { a, b } = difference;
  switch (difference.kind) {
    case 'seed':
      return `seed: “${a}” → “${b}”`;
    case 'russia-tests':
      return `who decides whether Russia tests: ${a} → ${b}`;
    case 'seat':
      return `seat ${difference.party}: ${a} → ${b}`;
  }
}

/** Where two runs part, in words. */
export function firstWords(level: Level, first: FirstDifference): string {
  switch (first.kind) {
    case 'seed':
      return 'They differ from the start: their seeds draw other worlds.';
    case 'ends':
      return `They are the same up to turn ${first.turn}, which run ${first.run.toUpperCase()} has not.`;
    case 'decision':
      return `They part at turn ${first.turn}: ${decisionWords(level, first)}.`;
    case 'news':
      return `They part at turn ${first.turn}: ${newsWords(first)}.`;
  }
}

/** One delegation's decision against another, in words. */
export function decisionWords(level: Level, decision: DecisionDifference): string {
  const { a, b } = decision;
  return `${askedWords(decision)}: ${actionsWords(level, a)} → ${actionsWords(level, b)}`;
}

/** What facilitators brought about, one against the other, in words. */
export function newsWords({ a, b }: NewsDifference): string {
  const words = (ids: readonly string[]) => ids.join(', ') || 'nothing';
  return `the facilitator brought about ${words(a)} → ${words(b)}`;
}

/** Who is asked, and for what. */
export function askedWords({ party, step }: Pick<Decision, 'party' | 'step'>): string {
  return step === 'turn' ? party : `${party} (${step})`;
}

/** Actions in words. */
export function actionsWords(level: Level, actions: readonly Action[]): string {
  return actions.map((action) => actionWords(level, action)).join('; ') || 'nothing';
}

/** A change in words, in one line or more. */
export function changeWords(level: Level, change: Change): readonly string[] {
  const pair = (a: number, b: number) => `${figure(a)} → ${figure(b)} (${signed(b - a)})`;
  switch (change.kind) {
    case 'position':
      return [`${change.party} stands by ${articleWords(level, change)}`];
    case 'text':
      return [`text in force: ${articleWords(level, change)}`];
    case 'in-force':
      return [`a text in force: ${change.a ? 'yes → no' : 'no → yes'}`];
    case 'meter':
      return [`${change.meter} ${pair(change.a, change.b)}`];
    case 'troops':
      return [
        `troops in ${level.sectors[change.sector]!.id}, thousand ${pair(change.a, change.b)}`,
      ];
    case 'line':
      return [`gains in ${level.sectors[change.sector]!.id}, km² ${pair(change.a, change.b)}`];
    case 'belief':
      return [`belief ${change.belief} ${pair(change.a, change.b)}`];
    case 'stage':
      return stageWords(level, change);
    case 'hazard': {
      const words = (side: typeof change.a) =>
        side ? `${side.came ? 'came' : 'did not come'} at ${percent(side.chance)}` : 'not risked';
      const draw = change.draw === null ? '' : `, the draw being ${figure(change.draw)}`;
      return [`${change.hazard}: ${words(change.a)} → ${words(change.b)}${draw}`];
    }
    case 'losses':
      return [`killed ${pair(change.a.killed, change.b.killed)}`];
    case 'outcome': {
      const words = (side: typeof change.a) => (side ? `${side.kind}, ${side.cause}` : 'goes on');
      return [`outcome: ${words(change.a)} → ${words(change.b)}`];
    }
    case 'result':
      return [`result of ${change.party}, points ${pair(change.a, change.b)}`];
  }
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${figure(Math.abs(value))}`;
}

function articleWords(level: Level, { articles }: ArticleDifferences): string {
  return articles
    .map(({ article, a, b }) => {
      const { id, options } = level.articles[article]!;
      return `${id} ${options[a]!.id} → ${options[b]!.id}`;
    })
    .join(', ');
}

/** Causes told in words: the largest. */
const MOST_CAUSES = 4;

function stageWords(level: Level, change: StageChange): readonly string[] {
  const { a, b, causes, why } = change;
  const lines = [`chance of a strike or offensive ${percent(a.risk)} → ${percent(b.risk)}`];
  const telling = causes.filter((cause) => Math.abs(cause.change) >= 0.0005);
  if (telling.length > 0) {
    const words = telling
      .slice(0, MOST_CAUSES)
      .map((cause) => `${cause.of} ${signed(100 * cause.change)}`);
    lines.push(`  of that, each alone, in points of a hundred: ${words.join(', ')}`);
  }
  const move = ({ move: name, sector }: StageAt) =>
    sector === null ? name : `${name} at ${level.sectors[sector]!.id}`;
  if (why !== null || a.sector !== b.sector) {
    lines.push(`Russia: ${move(a)} → ${move(b)}${why === null ? '' : `, ${whyWords(change)}`}`);
  }
  return lines;
}

function whyWords({ a, b, why }: StageChange): string {
  if (why === 'person' || !a.draw || !b.draw) return 'as a person decided';
  const span = ({ draw }: StageAt) => draw!.span.map(figure).join(' to ');
  switch (why) {
    case 'other-draws':
      return 'by other draws';
    case 'tempo':
      return `as the draw ${figure(a.draw.arises)} fell between the chances that a decision arises, ${figure(a.tempo)} and ${figure(b.tempo)}`;
    case 'type':
      return 'as it is of another type';
    default:
      return `as the draw ${figure(a.draw.move)} fell in ${span(a)} there and in ${span(b)} here`;
  }
}
