import {
  alternativeOf,
  assessText,
  byParty,
  PARTIES,
  type Level,
  type Party,
  type State,
} from '../../engine/index.ts';
import type { Beliefs } from '../../model/index.ts';
import { chancesOf, mostTelling, talksOf, type Recording } from '../../replay/index.ts';
import { courseByTurn, type CourseTurn } from './course.ts';
import type { Decision } from './decisions.ts';
import type { Judgement } from './judgement.ts';
import type { Question, Typed } from './question.ts';
import { finishedRun, type FinishedRun } from './run.ts';

/** What questions are drawn from. */
export interface Debriefed {
  readonly level: Level;
  readonly recording: Recording;
  readonly party: Party;
  readonly judgement: Judgement | null;
  readonly decisions: readonly Decision[];
}

/** A question, and how much this run gives it to stand on, in 0…1. */
export interface Weighed {
  readonly question: Question;
  readonly relevance: number;
}

/** Every question that a run raises; none where it is not over. */
export function raisedBy(debriefed: Debriefed): readonly Weighed[] {
  const { level, recording } = debriefed;
  const finished = finishedRun(level, recording);
  if (!finished.ok) return [];
  const course = courseByTurn(level, recording);
  const { end } = finished.value;
  return [
    ...aboutSpread(debriefed),
    ...aboutChoices(debriefed, finished.value),
    ...aboutTalks(debriefed, end, course),
    ...aboutDeterrence(debriefed, finished.value, course),
    ...aboutAnswers(course),
    ...aboutPromises(course),
    ...aboutKnowledge(debriefed, end, course),
  ];
}

function aboutSpread({ judgement }: Debriefed): readonly Weighed[] {
  const model: Weighed = { question: { kind: 'model' }, relevance: 0.3 };
  if (!judgement) return [model];
  const { quarters, points, held } = judgement;
  const percentile = quarters.percentile.value;
  const judged: Weighed = {
    question: {
      kind: 'judgement',
      points: points.judgement.value,
      low: points.judgement.low,
      high: points.judgement.high,
    },
    relevance: points.judgement.low > 0 || points.judgement.high < 0 ? 0.7 : 0.4,
  };
  // Without a text nothing was held that a run could be judged by.
  if (judgement.basis === 'talks') return [judged, model];
  return [
    {
      question: {
        kind: 'luck',
        quarters: quarters.run,
        held: held.run,
        ownMean: quarters.own.value,
        heldShare: held.own.value,
        percentile,
      },
      relevance: 0.6 + 0.8 * Math.abs(percentile - 0.5),
    },
    judged,
    model,
  ];
}

function aboutChoices(
  { party, decisions }: Debriefed,
  { world: { payoffs } }: FinishedRun,
): readonly Weighed[] {
  const clear = decisions.filter(({ isClear }) => isClear);
  const costly = clear.find(({ points }) => points.value > 0);
  const sound = clear.find(({ points }) => points.value < 0);
  const weigh = (kind: 'costly' | 'sound', decision: Decision | undefined): readonly Weighed[] =>
    decision
      ? [
          {
            question: { kind, decision },
            relevance: 0.6 + Math.min(0.35, Math.abs(decision.points.value) / 30),
          },
        ]
      : [];
  const others = PARTIES.filter((other) => other !== party);
  const farthest = others.reduce((a, b) =>
    Math.abs(payoffs[b] - payoffs[party]) > Math.abs(payoffs[a] - payoffs[party]) ? b : a,
  );
  return [
    ...weigh('costly', costly),
    ...weigh('sound', sound),
    {
      question: {
        kind: 'perspective',
        of: farthest,
        points: payoffs[farthest],
        own: payoffs[party],
      },
      relevance: 0.45,
    },
  ];
}

function aboutTalks(
  { level, recording, party }: Debriefed,
  end: State,
  course: readonly CourseTurn[],
): readonly Weighed[] {
  const talks = talksOf(level, recording)[0]!;
  const without = talks.signed ? [] : aboutAlternative(party, end);
  if (talks.rounds.length === 0) return without;
  const { weights, reserve } = end.secrets;
  const telling = mostTelling(chancesOf(talks, { weights, reserve }));
  const taken = course
    .filter(({ round }) => round !== null)
    .reduce((sum, { takenKm2 }) => sum + takenKm2, 0);
  const time: Weighed = {
    question: { kind: 'time', rounds: talks.rounds.length, takenKm2: taken },
    relevance: 0.35 + 0.2 * (talks.rounds.length / level.calendar.rounds),
  };
  if (!telling || telling.isSigned) return [time, ...without];
  if (telling.better) {
    const question = { kind: 'missed', round: telling.round, least: telling.least } as const;
    return [{ question, relevance: talks.signed ? 0.75 : 0.95 }, time, ...without];
  }
  const question = { kind: 'apart', round: telling.round, against: telling.against } as const;
  return [{ question, relevance: talks.signed ? 0.3 : 0.8 }, time, ...without];
}

function aboutAlternative(party: Party, { level, meters }: State): readonly Weighed[] {
  const worth = byParty((each) => alternativeOf(level, each, meters));
  const best = PARTIES.filter((other) => other !== party).reduce((a, b) =>
    worth[b] > worth[a] ? b : a,
  );
  const question = {
    kind: 'alternative',
    points: worth[party],
    best,
    bestPoints: worth[best],
  } as const;
  return [{ question, relevance: 0.6 }];
}

/** Quarter by which a force is in place that comes at all. */
const SETTLED = 5;

function aboutDeterrence(
  { level, recording }: Debriefed,
  { end, signings }: FinishedRun,
  course: readonly CourseTurn[],
): readonly Weighed[] {
  const { outcome, tests, quarter } = end;
  const attacked = tests.some(({ move }) => move !== 'probe');
  const held = outcome!.cause === 'last-quarter' && !attacked;
  const ending: Weighed = {
    question: {
      kind: 'ending',
      cause: outcome!.cause,
      by: outcome!.party ?? null,
      quarter,
    },
    relevance: outcome!.cause === 'last-quarter' ? 0.4 : 0.65,
  };
  if (signings.length === 0) return [ending];
  const weighed: Weighed[] = [ending];
  const last = talksOf(level, recording)[0]!;
  const round = last.rounds[last.rounds.length - 1]!;
  const { hold } = assessText(round.view, last.signed!);
  // A surprise either way asks for an explanation.
  weighed.push({
    question: { kind: 'would-it-hold', hold, held },
    relevance: 0.5 + 0.4 * Math.abs((held ? 1 : 0) - hold),
  });
  const decisions = course.flatMap(({ decision }) => (decision ? [decision] : []));
  const early = decisions[0];
  const settled = decisions[SETTLED - 1];
  if (early && settled) {
    const risk = ({ odds }: typeof early) => odds[2]! + odds[3]!;
    weighed.push({
      question: { kind: 'gap', quarters: SETTLED - 1, early: risk(early), late: risk(settled) },
      relevance: 0.4 + 0.5 * Math.max(0, risk(early) - risk(settled)),
    });
  }
  const final = decisions[decisions.length - 1];
  if (tests.length === 0 && final) {
    weighed.push({
      question: { kind: 'untested', attackedBy: final.attackedBy, quarters: decisions.length },
      relevance: 0.9,
    });
  }
  return weighed;
}

function aboutAnswers(course: readonly CourseTurn[]): readonly Weighed[] {
  const weighed: Weighed[] = [];
  const decided = course.flatMap(({ quarter, decision, events }) =>
    decision ? [{ quarter, decision, events }] : [],
  );
  const risk = ({ odds }: { readonly odds: readonly number[] }) => odds[2]! + odds[3]!;
  for (const [at, { quarter, decision, events }] of decided.entries()) {
    const { came, response, backing } = decision;
    if (came === 'comply' || response === null) continue;
    const next = decided[at + 1]?.decision;
    weighed.push({
      question: {
        kind: 'answer',
        quarter,
        move: came,
        response,
        backing,
        riskThen: risk(decision),
        riskNext: next ? risk(next) : null,
      },
      relevance: { probe: 0.5, strike: 0.75, offensive: 0.8 }[came],
    });
    const tested = events.find((event) => event.type === 'tested');
    const origin =
      tested?.type === 'tested' ? tested.claims.find(({ kind }) => kind === 'origin') : undefined;
    if (origin && origin.confidence < DOUBTFUL) {
      weighed.push({
        question: { kind: 'attribution', quarter, confidence: origin.confidence },
        relevance: 0.45 + 0.3 * (DOUBTFUL - origin.confidence),
      });
    }
  }
  return weighed;
}

/** Below this, an origin is less than likely enough to be taken for sure. */
const DOUBTFUL = 0.75;

/** Consent withheld, pledges missed, texts reopened. */
function aboutPromises(course: readonly CourseTurn[]): readonly Weighed[] {
  const events = course.flatMap((turn) => turn.events.map((event) => ({ ...turn, event })));
  const weighed: Weighed[] = [];
  const blocked = events.flatMap(({ event }) =>
    event.type === 'deployment-blocked' ? [event.by] : [],
  );
  if (blocked.length > 0) {
    weighed.push({
      question: { kind: 'consent', by: blocked[0]!, quarters: blocked.length },
      relevance: 0.55 + Math.min(0.25, blocked.length / 20),
    });
  }
  const missed = events.flatMap(({ event }) => (event.type === 'pledge-missed' ? [event] : []));
  const missing = missed.reduce((sum, { missingThousand }) => sum + missingThousand, 0);
  if (missing > 0) {
    const contributors = [...new Set(missed.map(({ contributor }) => contributor))];
    weighed.push({
      question: { kind: 'pledges', contributors, missingThousand: missing },
      relevance: 0.4 + Math.min(0.3, missing / 40),
    });
  }
  const reopened = events.find(({ event }) => event.type === 'reopened');
  if (reopened?.event.type === 'reopened') {
    weighed.push({
      question: { kind: 'reopened', by: reopened.event.by, quarter: reopened.quarter },
      relevance: 0.7,
    });
  }
  return weighed;
}

function aboutKnowledge(
  { party }: Debriefed,
  end: State,
  course: readonly CourseTurn[],
): readonly Weighed[] {
  const { types, reserve } = end.secrets;
  const signed = course.find(({ decision }) => decision !== null);
  const first = signed?.before ?? course[0]!.before;
  const last = course[course.length - 1]!.after;
  const of: readonly (readonly [Typed, keyof Beliefs])[] = signed
    ? [
        ['russia', 'revisionist'],
        ['coalition', 'firm'],
        ['us', 'committed'],
      ]
    : [['russia', 'revisionist']];
  const beliefs = of.map(([whose, belief]): Weighed => {
    const resolute = types[whose];
    // The farther off everyone was in the end, the more there is to explain.
    const off = Math.abs((resolute ? 1 : 0) - last[belief]);
    return {
      question: { kind: 'belief', of: whose, resolute, first: first[belief], last: last[belief] },
      relevance: (whose === party ? 0.3 : 0.4) + 0.4 * off,
    };
  });
  const asked = PARTIES.filter((other) => other !== party).reduce((a, b) =>
    reserve[b] > reserve[a] ? b : a,
  );
  return [
    ...beliefs,
    { question: { kind: 'reserve', of: asked, points: reserve[asked] }, relevance: 0.38 },
  ];
}
