import {
  isSameText,
  PARTIES,
  resultOf,
  type Action,
  type ByParty,
  type Level,
  type State,
  type Text,
} from '../../../engine/index.ts';
import { pairTurns } from '../../../replay/index.ts';
import type {
  Comparison,
  DecisionDifference,
  History,
  HistoryTurn,
  NewsDifference,
  TurnDifference,
} from '../../../replay/index.ts';
import { inWords, number, signed, soldiers, uncapital } from '../../format.ts';
import { viewOfEnd } from '../../game/forks.ts';
import { differences } from '../../game/words.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { headline } from '../debrief/headline.ts';
import { namesOf, shortName } from '../replay/turns.ts';

/** The last state of a run. */
export function endOf({ moments }: History): State {
  return moments[moments.length - 1]!.state;
}

/**
 * The first difference of two runs as a sentence.
 * @param inA what to call the first run: "in A".
 */
export function firstInWords(
  a: History,
  b: History,
  { first, turns }: Comparison,
  inA: string = say.compare.did.inA,
): string {
  const words = say.compare.first;
  if (!first) return words.same;
  if (first.kind === 'seed') return words.seed;
  const line = turns[0] ? shortName(turns[0]) : '';
  if (first.kind === 'ends') return words.ends(line, say.compare.run[first.run]);
  if (first.kind === 'news') return words.decision(line, newsInWords(a, first, inA));
  return words.decision(line, decisionInWords(a, b, turns[0]!, first, inA));
}

/**
 * What facilitators brought about, one against the other.
 * @param inA what to call the first run.
 */
export function newsInWords(
  { level }: History,
  { a, b }: NewsDifference,
  inA: string = say.compare.did.inA,
): string {
  const words = say.compare.news;
  const titles = (ids: readonly string[]) =>
    ids
      .map((id) => words.event(level.events.find((event) => event.id === id)?.title ?? id))
      .join(', ');
  return words.brought(titles(b) || words.nothing, inA, titles(a) || words.nothing);
}

/** What the first difference led to: signature, text, tests, end, and the points of whoever decided. */
export function ledInWords(a: History, b: History, { first }: Comparison): string {
  const words = say.compare.led;
  const [of, than] = [endOf(a), endOf(b)];
  const parts: string[] = [];
  const [signedA, signedB] = [signatureOf(a), signatureOf(b)];
  if (signedA && signedB) {
    if (shortName(signedA) !== shortName(signedB)) {
      parts.push(words.signed(shortName(signedB), shortName(signedA)));
    }
  } else if (signedB) parts.push(words.signedOnly(shortName(signedB)));
  else if (signedA) parts.push(words.unsigned(shortName(signedA)));
  if (of.text && than.text) {
    const articles = differences(of.text, than.text).length;
    if (articles > 0) parts.push(words.text(articles));
  }
  const tests = ({ tests: all }: State) => words.testCount(all.length, inWords(all.length));
  if (of.tests.length !== than.tests.length)
    parts.push(
      words.tests(tests(than), of.tests.length === 0 ? words.none : inWords(of.tests.length)),
    );
  if (of.outcome && than.outcome) {
    const [endedA, endedB] = [headline(viewOfEnd(a)), headline(viewOfEnd(b))];
    if (endedA !== endedB) parts.push(words.outcome(endedB, endedA));
    if (first?.kind === 'decision') {
      const points = [of, than].map((end) =>
        resultOf(end, first.party, end.secrets.weights[first.party]),
      );
      const by = points[1]! - points[0]!;
      if (Math.abs(by) >= 0.05) {
        const who = cast[first.party].seat;
        parts.push(words.points(who, number(points[1]!, 1), signed(by, 1)));
      }
    }
  }
  return parts.length > 0 ? say.compare.first.led(parts.join('; ')) : say.compare.first.nothing;
}

/** The turn in which a run's first text was agreed. */
export function signatureOf({ turns, jumps }: History): HistoryTurn | null {
  const jump = jumps.find(({ kind }) => kind === 'signature');
  return jump ? turns[jump.turn - 1]! : null;
}

/** A turn of one run alone: which run has it, why the other has not, and what came in it. */
export function aloneInWords(a: History, b: History, turn: TurnDifference): string {
  const words = say.compare.turn;
  const { run } = say.compare;
  const inB = turn.a === null;
  const [own, other] = inB ? [b, a] : [a, b];
  const otherName = inB ? run.a : run.b;
  const at = (inB ? turn.b : turn.a)!;
  const pairs = pairTurns(a, b);
  const place = pairs.findIndex((pair) => pair[inB ? 1 : 0]?.turn === at);
  // Where the other has later turns, it was under a text while this one talked.
  const why = pairs.slice(place + 1).some((pair) => pair[inB ? 0 : 1] !== null)
    ? words.otherUnderText(otherName)
    : endOf(other).outcome
      ? words.otherOver(otherName)
      : words.otherLeft(otherName);
  const { marks } = namesOf(own)[at - 1]!;
  const came = marks.length > 0 ? words.came(marks.join(', ')) : words.cameNothing;
  return `${words.onlyIn(inB ? run.b : run.a, why)} ${came}`;
}

/** Articles named where a text differs in more. */
const MOST_NAMED = 4;

/** What a delegation decided in B and not in A, as a sentence. */
export function decisionInWords(
  a: History,
  b: History,
  turn: TurnDifference,
  { party, step, a: inA, b: inB }: DecisionDifference,
  first: string = say.compare.did.inA,
): string {
  const words = say.compare.did;
  const { level } = a;
  const who = cast[party].Seat;
  const [textA, textB] = [tabledIn(inA), tabledIn(inB)];
  const both = textA && textB;
  const phrases = (
    actions: readonly Action[],
    others: readonly Action[],
    from: History,
    at: number | null,
  ) =>
    actions
      .filter((action) => !(both && action.type === 'table') && !holds(others, action))
      .map((action) => actionInWords(level, action, positionsAt(from, at)));
  const [didA, didB] = [phrases(inA, inB, a, turn.a), phrases(inB, inA, b, turn.b)];
  const parts: string[] = [];
  if (both) {
    const changes = differences(textA, textB).map((at) => {
      const { title, options } = level.articles[at]!;
      return words.insteadOf(title, options[textB[at]!]!.label, options[textA[at]!]!.label);
    });
    const more = changes.length - MOST_NAMED;
    const named = changes.slice(0, MOST_NAMED).join(', ');
    if (more > 0) parts.push(words.tabledMore(who, named, more));
    else if (more > -MOST_NAMED) parts.push(words.tabled(who, named));
  }
  const [listA, listB] = [didA.join(', '), didB.join(', ')];
  // In a violation only whoever is asked decides anything.
  const not = step === 'turn' ? words.didNot : words.notAsked;
  if (listA && listB) parts.push(words.both(who, listB, first, listA));
  else if (listB) parts.push(words.both(who, listB, first, not));
  else if (listA) parts.push(words.both(who, not, first, listA));
  return parts.join(' ');
}

function tabledIn(actions: readonly Action[]): Text | null {
  const tabled = actions.findLast(({ type }) => type === 'table');
  return tabled?.type === 'table' ? tabled.text : null;
}

function holds(actions: readonly Action[], wanted: Action): boolean {
  return actions.some((action) => JSON.stringify(action) === JSON.stringify(wanted));
}

/** The texts that stood when a turn opened, by which a signed one has its name. */
function positionsAt({ turns, moments }: History, turn: number | null): ByParty<Text> {
  const opened = turn === null ? undefined : turns[turn - 1];
  return moments[opened?.first ?? 0]!.state.positions;
}

function actionInWords(level: Level, action: Action, positions: ByParty<Text>): string {
  const words = say.compare.did;
  switch (action.type) {
    case 'table':
      return words.table;
    case 'show':
      return words.show(cast[action.to].seat);
    case 'sign': {
      const { text } = action;
      if (text === null) return words.withdraw;
      const owner = PARTIES.find((party) => isSameText(positions[party], text));
      return words.sign(owner ? say.table.bar.draftOf(cast[owner].of) : say.reasons.anotherText);
    }
    case 'walk-out':
      return words.walkOut;
    case 'act': {
      const act = level.acts.find(({ id }) => id === action.act);
      return words.act(uncapital(act?.label ?? action.act));
    }
    case 'move': {
      const sector = (id: string) => level.sectors.findIndex((each) => each.id === id) + 1;
      const contributor = level.contributors.find(({ id }) => id === action.contributor);
      const name = contributor?.inSentences ?? contributor?.name ?? action.contributor;
      return words.move(soldiers(action.thousand), name, sector(action.from), sector(action.to));
    }
    case 'consent':
      return words.consent[action.granted ? 'true' : 'false'];
    case 'test': {
      if (action.move === 'comply') return words.comply;
      const sector = level.sectors.find(({ id }) => id === action.sector);
      return words.test(say.common.moves[action.move], sector?.name ?? action.sector);
    }
    case 'respond':
      return words.respond[action.response];
    case 'back':
      return words.back[action.backing];
    case 'wish':
      return words.wish[action.wish];
    default:
      return action.type;
  }
}
