import {
  isOfHost,
  type Action,
  type GameEvent,
  type Party,
  type State,
} from '../../engine/index.ts';
import type { Entry } from '../entry.ts';

/** Who brings something about. `time-out`: what was laid out, handed in once nobody waited for more. */
export const PLAYED_BY = [
  'person',
  'strategy',
  'time-out',
  'model',
  'facilitator',
  'host',
] as const;

/** Who brought something about; of a person the number. */
export interface Decider {
  readonly by: (typeof PLAYED_BY)[number];
  readonly person: number | null;
}

/** What a delegation decided by one entry. */
export interface Decision {
  readonly party: Party;
  readonly decider: Decider;
  readonly actions: readonly Action[];
  /** Whether it was done with its turn, or its step of a violation. */
  readonly handsIn: boolean;
}

/** Actions that end what a delegation decides in a turn or step. */
const HANDS_IN: ReadonlySet<Action['type']> = new Set(['ready', 'wish', 'respond', 'back']);

/** What delegations decided by the actions of an entry. */
export function decisionsOf({ by }: Entry, actions: readonly Action[]): readonly Decision[] {
  const own = actions.filter((action) => !isOfHost(action));
  const parties = [...new Set(own.map(({ party }) => party))];
  return parties.map((party) => {
    const late = actions.some((action) => action.type === 'time-out' && action.party === party);
    const its = own.filter((action) => action.party === party);
    return {
      party,
      decider: deciderOf(by, late),
      actions: its,
      handsIn: its.some(({ type }) => HANDS_IN.has(type)),
    };
  });
}

function deciderOf(by: Entry['by'], late: boolean): Decider {
  if (late) return { by: 'time-out', person: null };
  return typeof by === 'number' ? { by: 'person', person: by } : { by: 'strategy', person: null };
}

/** Who asked for an entry. */
export function authorOf({ by }: Entry): Decider {
  return typeof by === 'number' ? { by: 'person', person: by } : { by, person: null };
}

/**
 * Whose decision an event comes from; null for what follows from the rules, from chance or from what
 * several decided.
 */
export function decidingParty(event: GameEvent): Party | null {
  switch (event.type) {
    case 'tabled':
    case 'shown':
    case 'signed':
    case 'signature-withdrawn':
    case 'walked-out':
    case 'acted':
    case 'consent':
    case 'wished':
      return event.party;
    case 'moved':
    case 'responded':
      return 'coalition';
    case 'backed':
      return 'us';
    case 'complied':
    case 'tested':
      return 'russia';
    default:
      return null;
  }
}

/** Who decides for each delegation of each table, as one goes through the log. */
export class Deciders {
  readonly #last = new Map<string, Decider>();

  note(table: number, { party, decider }: Decision): void {
    this.#last.set(`${table}/${party}`, decider);
  }

  /** Who brought an event about, as far as anybody did. */
  of(table: number, { russiaTests }: State, event: GameEvent, author: Decider): Decider | null {
    switch (event.type) {
      case 'handed-over':
        return { by: author.by === 'facilitator' ? 'facilitator' : 'host', person: null };
      case 'timed-out':
        return { by: 'host', person: null };
      case 'level-event':
        return event.injected ? { by: 'facilitator', person: null } : null;
      case 'complied':
      case 'tested':
        if (russiaTests === 'model') return { by: 'model', person: null };
    }
    const party = decidingParty(event);
    return party && (this.#last.get(`${table}/${party}`) ?? null);
  }
}
