import {
  inFieldThousand,
  isSameText,
  PARTIES,
  type GameEvent,
  type Level,
  type Party,
  type Text,
} from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import type { Facts, Holder, PublicPerson, PublicView, TableLine } from '../../../session/index.ts';
import { capital, inWords, soldiers } from '../../format.ts';
import { sentenceOf } from '../../game/words.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';

/** How a delegation stands at a table, as its box on the card shows it. */
export interface SeatState {
  readonly party: Party;
  readonly mark: 'awaited' | 'ready' | 'idle' | 'left';
  /** Who plays it now; `nobody`: people hold it and none of them is connected. */
  readonly by: 'people' | 'strategy' | 'nobody';
  readonly because: Holder['because'];
  readonly people: readonly PublicPerson[];
}

/** Who sits for a delegation at a table. */
export function peopleOf(
  people: readonly PublicPerson[],
  table: number,
  party: Party,
): readonly PublicPerson[] {
  return people.filter(({ seat }) => seat?.table === table && seat.parties.includes(party));
}

/** The four delegations of a table: whom it waits for, who plays them, and whether anybody is there. */
export function seatStates(
  table: TableLine,
  people: readonly PublicPerson[],
  stage: Facts['stage'],
): readonly SeatState[] {
  return PARTIES.map((party) => {
    const holder = table.holders[party];
    const here = peopleOf(people, table.number, party);
    const by =
      holder.by !== 'people'
        ? 'strategy'
        : here.some(({ connected }) => connected)
          ? 'people'
          : 'nobody';
    return {
      party,
      mark: markOf(table, party, stage, people),
      by,
      because: holder.because,
      people: here,
    };
  });
}

function markOf(
  table: TableLine,
  party: Party,
  stage: Facts['stage'],
  people: readonly PublicPerson[],
): SeatState['mark'] {
  const { outcome, awaited, phase } = table;
  if (outcome) return outcome.party === party ? 'left' : 'idle';
  if (stage === 'lobby' || phase === 'ceasefire' || isStopped(table, stage)) return 'idle';
  if (standsStill(table, people)) return 'idle';
  return awaited.includes(party) ? 'awaited' : 'ready';
}

/** What a delegation's box says under its code. */
export function seatInWords(seat: SeatState, stage: Facts['stage']): string {
  const words = say.wall.seat;
  if (stage === 'lobby' && seat.by !== 'strategy') return words.seated(seat.people.length);
  return words[seat.mark];
}

/** Who plays in a person's place, or that nobody is there; said openly. Empty for people. */
export function seatNote({ by, because }: SeatState): string {
  const words = say.wall.seat;
  if (by === 'strategy') return because ? words.because[because] : words.strategy;
  return by === 'nobody' ? words.nobodyLong : '';
}

/** How the clock of a table stands. */
export type ClockState =
  | { readonly kind: 'none' }
  | { readonly kind: 'paused'; readonly leftMs: number | null; readonly share: number }
  | {
      readonly kind: 'running';
      readonly leftMs: number;
      readonly share: number;
      /** Little is left: a fifth, or less than half a minute. */
      readonly near: boolean;
    }
  | { readonly kind: 'out' }
  /** No limit: how long the turn has lasted. */
  | { readonly kind: 'open'; readonly lastedMs: number };

const NEAR_SHARE = 0.2;
const NEAR_MS = 30_000;

/** The clock of a table now, by the host's clock. */
export function clockState(
  table: TableLine,
  facts: Pick<Facts, 'stage' | 'paused'>,
  people: readonly PublicPerson[],
  nowMs: number,
): ClockState {
  const { outcome, clock, paused, phase } = table;
  const { stage } = facts;
  if (outcome || stage === 'lobby' || phase === 'ceasefire' || isStopped(table, stage)) {
    return { kind: 'none' };
  }
  const share = (leftMs: number) =>
    clock.wholeMs > 0 ? Math.max(0, Math.min(1, leftMs / clock.wholeMs)) : 0;
  if (paused || facts.paused) {
    return { kind: 'paused', leftMs: clock.leftMs, share: share(clock.leftMs ?? 0) };
  }
  if (standsStill(table, people)) return { kind: 'none' };
  if (clock.out) return { kind: 'out' };
  if (clock.endsAtMs === null) {
    return { kind: 'open', lastedMs: Math.max(0, nowMs - clock.sinceMs) };
  }
  const leftMs = Math.max(0, clock.endsAtMs - nowMs);
  if (leftMs === 0) return { kind: 'out' };
  const near = share(leftMs) < NEAR_SHARE || leftMs < NEAR_MS;
  return { kind: 'running', leftMs, share: share(leftMs), near };
}

/** Time as a clock shows it: "4:12", "1:04:12". A second that has begun counts whole. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** A stretch of time in words: "40 s", "3 min", "1 h 5 min". */
export function timeInWords(ms: number): string {
  const words = say.wall;
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return words.seconds(seconds);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? words.minutes(minutes)
    : words.hours(Math.floor(minutes / 60), minutes % 60);
}

/** "RU, EU awaited for 3 min", or that the table goes on for nobody; empty where nobody is awaited. */
export function awaitedInWords(
  table: TableLine,
  { stage }: Pick<Facts, 'stage'>,
  people: readonly PublicPerson[],
  nowMs: number,
): string {
  if (table.outcome || stage === 'lobby') return '';
  if (isStopped(table, stage)) return say.wall.stopped;
  if (table.awaited.length === 0) return '';
  if (isUnpeopled(table)) return say.wall.unpeopled;
  if (standsStill(table, people)) return say.wall.deserted;
  const who = table.awaited.map((party) => cast[party].code).join(', ');
  return say.wall.awaitedFor(who, timeInWords(nowMs - table.clock.sinceMs));
}

/** Whether a table was stopped before its end: by the debrief, unless it is played on in it, or for good. */
export function isStopped(
  { outcome, forkedFrom }: Pick<TableLine, 'outcome' | 'forkedFrom'>,
  stage: Facts['stage'],
): boolean {
  return outcome === null && (stage === 'ended' || (stage === 'debrief' && forkedFrom === null));
}

/** Whether a table waits for somebody to come: nobody who plays there is connected, or nobody sits there. */
function standsStill(
  table: Pick<TableLine, 'number' | 'holders'>,
  people: readonly PublicPerson[],
): boolean {
  const isHere = people.some(
    ({ seat, connected }) => connected && seat?.table === table.number && seat.parties.length > 0,
  );
  return isUnpeopled(table) || !isHere;
}

/** Whether nobody sits at a table: it stands still then, and strategies do not play it on by themselves. */
export function isUnpeopled({ holders }: Pick<TableLine, 'holders'>): boolean {
  return PARTIES.every((party) => holders[party].by !== 'people' && holders[party].head === null);
}

/** Round or quarter, as the card's corner has it. */
export function turnInWords(
  table: Pick<TableLine, 'outcome' | 'phase' | 'round' | 'roundLimit' | 'quarter'>,
  quarters: number,
): string {
  const words = say.wall;
  if (table.outcome && table.quarter === 0) return words.round(table.round, table.roundLimit);
  return table.phase === 'talks' || table.quarter === 0
    ? words.round(table.round, table.roundLimit)
    : words.quarter(table.quarter, quarters);
}

/** Articles on which all four stand by the same option, and how many they still differ on. */
export function agreement({ positions }: Pick<PublicView, 'positions'>): {
  readonly agreed: readonly number[];
  readonly bracketed: number;
} {
  const all = PARTIES.map((party) => positions[party]);
  const agreed = all[0]!.flatMap((option, article) =>
    all.every((text) => text[article] === option) ? [article] : [],
  );
  return { agreed, bracketed: all[0]!.length - agreed.length };
}

/** The articles that stand: of the signed text all, in talks those that all agree on. */
export function standingArticles(
  level: Level,
  { phase, text, positions }: Pick<PublicView, 'phase' | 'text' | 'positions'>,
): readonly { readonly title: string; readonly option: string }[] {
  const of = (from: Text, article: number) => ({
    title: level.articles[article]!.title,
    option: level.articles[article]!.options[from[article]!]!.label,
  });
  if (phase !== 'talks' && text !== null) return text.map((_, article) => of(text, article));
  return agreement({ positions }).agreed.map((article) => of(positions.ukraine, article));
}

/** Where a table stands, in a line: articles, troops, the incident, or how it ended. */
export function stateInWords(level: Level, view: PublicView): string {
  const words = say.wall.state;
  if (view.outcome) {
    const { cause, party } = view.outcome;
    const because = say.debrief.cause;
    return cause === 'walked-out' || cause === 'withdrew'
      ? because[cause](party ? cast[party].Seat : '')
      : because[cause];
  }
  switch (view.phase) {
    case 'talks': {
      const { agreed, bracketed } = agreement(view);
      return words.talks(agreed.length, bracketed);
    }
    case 'violation': {
      const { move, sector, killed } = view.violation!;
      const what = words.violation[move](`${sector + 1}, ${level.sectors[sector]!.name}`);
      return killed > 0 ? `${words.killed(capital(inWords(killed)), killed)} ${what}` : what;
    }
    default: {
      if (view.quarter === 0) return words.ceasefire;
      const field = view.contributors.reduce((sum, entry) => sum + inFieldThousand(entry), 0);
      if (field === 0) return words.noForce;
      const pool = view.contributors.reduce(
        (sum, { status }, at) =>
          status === 'pledged' ? sum + level.contributors[at]!.poolThousand : sum,
        0,
      );
      return words.deployment(soldiers(field), soldiers(pool));
    }
  }
}

/** Events worth a line on the wall; the rest only serves the log. */
const TELLING: ReadonlySet<GameEvent['type']> = new Set<GameEvent['type']>([
  'level-event',
  'tabled',
  'signed',
  'signature-withdrawn',
  'walked-out',
  'acted',
  'contributor-answered',
  'agreed',
  'incident',
  'arrived',
  'pledge-missed',
  'moved',
  'consent',
  'deployment-blocked',
  'tested',
  'responded',
  'backed',
  'offensive-ended',
  'contained',
  'reopened',
]);

/**
 * What happened last at a table that is worth telling, as sentences, the latest first; without odds where
 * they are held back.
 */
export function lastMoves(
  level: Level,
  log: readonly LogEntry[],
  most: number,
  oddsShown: boolean,
): readonly string[] {
  const moves: string[] = [];
  for (let at = log.length - 1; at >= 0 && moves.length < most; at--) {
    const { event } = log[at]!;
    if (!TELLING.has(event.type)) continue;
    if (event.type === 'tabled' && isSameText(event.from, event.text)) continue;
    const sentence = sentenceOf(level, event, oddsShown);
    if (sentence) moves.push(sentence);
  }
  return moves;
}
