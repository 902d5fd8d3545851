import {
  actFault,
  actionFault,
  amendText,
  canSign,
  crossesRedLine,
  dealOf,
  factsOf,
  hasSigned,
  isSameText,
  leastOf,
  PARTIES,
  signatoriesOf,
  textKey,
  viewFor,
  type Interests,
  type Level,
  type Party,
  type PartyAction,
  type State,
  type Text,
} from '../../engine/index.ts';
import {
  BACKINGS,
  MOVES,
  RESPONSES,
  type Backing,
  type Move,
  type Response,
} from '../../model/index.ts';
import { standing, type Recording } from '../../replay/index.ts';
import type { Occasion } from '../worlds/orders.ts';
import type { Signing } from './run.ts';

const WISHES = ['accept', 'reopen', 'withdraw'] as const;
type Wish = (typeof WISHES)[number];

/** What was decided, and what might have been instead. Articles, options and texts are the level's. */
export type Matter =
  /** An article of the text signed, answered otherwise: all whom the text needs would have signed it then. */
  | {
      readonly kind: 'article';
      readonly article: number;
      readonly from: number;
      readonly to: number;
    }
  /** It signed, and might have gone on talking, as its strategy does. */
  | { readonly kind: 'signature' }
  /** It did not sign this text, which lay on the table and wanted its signature alone. */
  | { readonly kind: 'no-signature'; readonly text: Text; readonly of: Party }
  | { readonly kind: 'walk-out' }
  /** An act that was done and might have been left out, or the other way round. */
  | { readonly kind: 'act'; readonly act: string }
  | { readonly kind: 'no-act'; readonly act: string }
  /** Moves of contingents in a quarter, so many, that might have been left out. */
  | { readonly kind: 'moves'; readonly moves: number }
  /** Consent as it stood after the decision; it might have been the other. */
  | { readonly kind: 'consent'; readonly granted: boolean }
  /** Moscow's seat, by a person who decides whether to test. */
  | { readonly kind: 'test'; readonly from: Move; readonly to: Move }
  | { readonly kind: 'response'; readonly from: Response; readonly to: Response }
  | { readonly kind: 'backing'; readonly from: Backing; readonly to: Backing }
  | { readonly kind: 'wish'; readonly from: Wish; readonly to: Wish };

export type MatterKind = Matter['kind'];

/** A decision of a run with one alternative to it: what a fork needs to take it otherwise. */
export interface Candidate {
  /** Alternatives of the same decision share it. */
  readonly decision: string;
  readonly matter: Matter;
  readonly party: Party;
  readonly turn: number;
  /** Round of talks, or null in quarters. */
  readonly round: number | null;
  readonly quarter: number;
  /** How many of the recording's decisions had been taken. */
  readonly at: number;
  /** All that is done instead on this occasion, of each seat named in it. */
  readonly change: readonly PartyAction[];
  /** In talks: everyone's words stay as they were, but for the change. */
  readonly sameTalks: boolean;
}

/** A candidate with the state that it begins in. */
export interface Placed extends Candidate {
  readonly before: State;
}

/** A run as its decisions are looked at: its occasions in order, and its signatures. */
export interface Decided {
  readonly level: Level;
  readonly recording: Recording;
  readonly occasions: readonly Occasion[];
  readonly signings: readonly Signing[];
  /** Its last state. */
  readonly end: State;
}

/** Every decision of a delegation in a run that might be looked at, with its alternatives. */
export function candidatesOf(run: Decided, party: Party): readonly Placed[] {
  return [
    ...run.signings.flatMap((signing) => articleCandidates(run, signing, party)),
    ...noSignatureCandidates(run, party),
    ...run.occasions
      .filter((occasion) => occasion.party === party)
      .flatMap((occasion) => alternativesOn(run, occasion)),
  ];
}

function alternativesOn(run: Decided, occasion: Occasion): readonly Placed[] {
  switch (occasion.step) {
    case 'talks':
      return [
        ...signatureCandidates(run, occasion),
        ...walkOutCandidates(occasion),
        ...actCandidates(occasion),
      ];
    case 'deployment':
      return [
        ...actCandidates(occasion),
        ...moveCandidates(occasion),
        ...consentCandidates(occasion),
        ...(run.recording.russiaTests === 'person' ? testCandidates(occasion) : []),
      ];
    default:
      return answerCandidates(occasion);
  }
}

/** An alternative on an occasion. @param actions what is done instead, without the word that one is done. */
function placed(
  { party, step, before, at }: Pick<Occasion, 'party' | 'step' | 'before' | 'at'>,
  decision: string,
  matter: Matter,
  actions: readonly PartyAction[],
): Placed {
  const handsOn = step === 'talks' || step === 'deployment';
  return {
    decision: `${before.turn}/${step}/${decision}`,
    matter,
    party,
    turn: before.turn,
    round: step === 'talks' ? before.round : null,
    quarter: before.quarter,
    at,
    change: handsOn ? [...actions, { type: 'ready', party }] : actions,
    sameTalks: step === 'talks',
    before,
  };
}

const isAboutText = ({ type }: PartyAction) => type === 'table' || type === 'sign';

function without(occasion: Occasion, left: (action: PartyAction) => boolean): PartyAction[] {
  return standing(occasion.actions).filter((action) => !left(action));
}

/**
 * Each article of a signed text with the answer, other than the signed one, that was worth most to the
 * delegation of those that all whom the text then needs would have signed in that round, by true
 * weights and reserves.
 */
function articleCandidates(run: Decided, signing: Signing, party: Party): readonly Placed[] {
  const { level } = run;
  const round = run.occasions.filter(
    ({ step, before }) => step === 'talks' && before.turn === signing.turn,
  );
  const first = round[0];
  if (!first || !signatoriesOf(level, signing.text).includes(party)) return [];
  const { before } = first;
  const view = viewFor(before, party);
  const interests: Interests = before.secrets;
  const least = leastOf(view, interests);
  return level.articles.flatMap(({ options }, article): Placed[] => {
    const from = signing.text[article]!;
    let best: { readonly to: number; readonly worth: number; readonly text: Text } | null = null;
    for (const to of options.keys()) {
      if (to === from) continue;
      const text = amendText(level, signing.text, article, to);
      const { payoffs } = dealOf(view, interests, text);
      const signs = signatoriesOf(level, text).every(
        (by) => payoffs[by] >= least[by] && !crossesRedLine(level, by, text),
      );
      if (signs && (best === null || payoffs[party] > best.worth)) {
        best = { to, worth: payoffs[party], text };
      }
    }
    if (!best) return [];
    const { to, text } = best;
    const change = signatoriesOf(level, text).flatMap((by): PartyAction[] => {
      const occasion = round.find((each) => each.party === by);
      return [
        ...(occasion ? without(occasion, isAboutText) : []),
        { type: 'table', party: by, text },
        { type: 'ready', party: by },
      ];
    });
    const matter: Matter = { kind: 'article', article, from, to };
    return [{ ...placed({ ...first, party }, `article/${article}`, matter, []), change }];
  });
}

/** Signing later, or never: it withholds its signature from the round that closed the talks. */
function signatureCandidates({ level, signings }: Decided, occasion: Occasion): readonly Placed[] {
  const { party, before } = occasion;
  const signing = signings.find(({ turn }) => turn === before.turn);
  if (!signing || !signatoriesOf(level, signing.text).includes(party)) return [];
  return [
    placed(occasion, 'signature', { kind: 'signature' }, [
      ...without(occasion, isAboutText),
      { type: 'sign', party, text: null },
    ]),
  ];
}

/**
 * Texts that it could have signed in a round and that then wanted no other signature: each in the first
 * such round.
 */
function noSignatureCandidates({ level, occasions, signings, end }: Decided, party: Party) {
  const candidates: Placed[] = [];
  const known = new Set<string>();
  const talks = occasions.filter((each) => each.step === 'talks' && each.party === party);
  for (const occasion of talks) {
    const { before } = occasion;
    const closed = end.pastRounds.find(({ turn }) => turn === before.turn);
    if (!closed || signings.some(({ turn }) => turn === before.turn)) continue;
    for (const other of PARTIES) {
      const text = closed.signatures[other];
      if (!text || other === party || known.has(textKey(text))) continue;
      const needed = signatoriesOf(level, text);
      const alone = needed.every((by) => by === party || hasSigned(closed, by, text));
      if (!needed.includes(party) || !alone || !canSign(before, party, text)) continue;
      // What its own sheet rules out is not held against it.
      if (crossesRedLine(level, party, text)) continue;
      known.add(textKey(text));
      // Whoever laid it down, where that is not the one who has signed it.
      const whose = PARTIES.find((by) => isSameText(closed.positions[by], text)) ?? other;
      candidates.push(
        placed(occasion, 'no-signature', { kind: 'no-signature', text, of: whose }, [
          ...without(occasion, isAboutText),
          { type: 'sign', party, text },
        ]),
      );
    }
  }
  return candidates;
}

function walkOutCandidates(occasion: Occasion): readonly Placed[] {
  const walks = ({ type }: PartyAction) => type === 'walk-out';
  if (!standing(occasion.actions).some(walks)) return [];
  return [placed(occasion, 'walk-out', { kind: 'walk-out' }, without(occasion, walks))];
}

/** Acts left out one by one, and acts added that were possible besides those done. */
function actCandidates(occasion: Occasion): readonly Placed[] {
  const { party, before } = occasion;
  const actions = standing(occasion.actions);
  const done = actions.flatMap((action) => (action.type === 'act' ? [action.act] : []));
  const leftOut = done.map((act) =>
    placed(
      occasion,
      `act/${act}`,
      { kind: 'act', act },
      actions.filter((action) => !(action.type === 'act' && action.act === act)),
    ),
  );
  const added = factsOf(before.level).actsBy[party].flatMap((act): Placed[] => {
    if (actFault(before, party, act, done) !== null) return [];
    return [
      placed(occasion, 'no-act', { kind: 'no-act', act: act.id }, [
        ...actions,
        { type: 'act', party, act: act.id },
      ]),
    ];
  });
  return [...leftOut, ...added];
}

function moveCandidates(occasion: Occasion): readonly Placed[] {
  const moves = standing(occasion.actions).filter(({ type }) => type === 'move').length;
  if (moves === 0) return [];
  const isMove = ({ type }: PartyAction) => type === 'move';
  return [placed(occasion, 'moves', { kind: 'moves', moves }, without(occasion, isMove))];
}

/** Consent given otherwise: where it was decided on, and in the first quarter that asks for it. */
function consentCandidates(occasion: Occasion): readonly Placed[] {
  const { party, before } = occasion;
  if (party !== 'ukraine' && party !== 'russia') return [];
  const decided = standing(occasion.actions).findLast((action) => action.type === 'consent');
  const firstQuarter = before.quarter === before.signed!.quarter + 1;
  if (!decided && !firstQuarter) return [];
  const granted = decided?.type === 'consent' ? decided.granted : before.consent[party];
  const other: PartyAction = { type: 'consent', party, granted: !granted };
  if (actionFault(before, other) !== null) return [];
  const rest = without(occasion, ({ type }) => type === 'consent');
  return [placed(occasion, 'consent', { kind: 'consent', granted }, [...rest, other])];
}

/** Another test, or none, in the sector that was chosen; a test where none was, in the longest sector. */
function testCandidates(occasion: Occasion): readonly Placed[] {
  const { party, before } = occasion;
  if (party !== 'russia') return [];
  const { sectors } = before.level;
  const decided = standing(occasion.actions).findLast((action) => action.type === 'test');
  const [from, sector] =
    decided?.type === 'test'
      ? [decided.move, decided.sector]
      : ['comply' as const, sectors.reduce((a, b) => (b.lengthKm > a.lengthKm ? b : a)).id];
  const rest = without(occasion, ({ type }) => type === 'test');
  return MOVES.filter((move) => move !== from).map((move) =>
    placed(occasion, 'test', { kind: 'test', from, to: move }, [
      ...rest,
      { type: 'test', party, move, sector },
    ]),
  );
}

/** Each other answer to a test, backing of one, or wish after it. */
function answerCandidates(occasion: Occasion): readonly Placed[] {
  const { before } = occasion;
  const decided = occasion.actions[0]!;
  const others: readonly (readonly [Matter, PartyAction])[] = (() => {
    switch (decided.type) {
      case 'respond':
        return RESPONSES.map((to) => [
          { kind: 'response', from: decided.response, to },
          { ...decided, response: to },
        ]);
      case 'back':
        return BACKINGS.map((to) => [
          { kind: 'backing', from: decided.backing, to },
          { ...decided, backing: to },
        ]);
      case 'wish':
        return WISHES.map((to) => [
          { kind: 'wish', from: decided.wish, to },
          { ...decided, wish: to },
        ]);
      default:
        return [];
    }
  })();
  return others.flatMap(([matter, action]): Placed[] => {
    const same = 'from' in matter && matter.from === ('to' in matter && matter.to);
    if (same || actionFault(before, action) !== null) return [];
    return [placed(occasion, decided.type, matter, [action])];
  });
}
