import { PARTIES, type Party } from '../engine/index.ts';
import { PERSON, type Seats } from '../match/index.ts';
import type { History } from './history.ts';
import type { Recording } from './recording.ts';

/**
 * Who plays the seats of a run as one goes through it: those that its head names, until a seat is handed
 * over. In a fork they are what the head says again from the turn that it plays anew.
 */
export class Holders {
  seats: Seats;
  readonly #recording: Recording;
  #turn = 0;

  constructor(recording: Recording) {
    this.#recording = recording;
    this.seats = recording.seats;
  }

  /** Go on to a turn. */
  enter(turn: number): void {
    const { seats, forkedFrom } = this.#recording;
    if (forkedFrom && this.#turn < forkedFrom.turn && turn >= forkedFrom.turn) this.seats = seats;
    this.#turn = turn;
  }

  /** A seat is handed over, as an action or its event has it. */
  handOver({ party, to }: { readonly party: Party; readonly to: string }): void {
    this.seats = { ...this.seats, [party]: to };
  }
}

/** Who plays the seats of a run after so many of its decisions. */
export function holdersAt({ recording, moments }: History, at: number): Seats {
  const holders = new Holders(recording);
  for (const [place, action] of recording.actions.slice(0, at).entries()) {
    holders.enter(moments[place]!.turn);
    if (action.type === 'hand-over') holders.handOver(action);
  }
  holders.enter(moments[at]!.turn);
  return holders.seats;
}

/** Seats that a person played, from the start or after they were handed over. */
export function playedByPersons({ seats, actions }: Recording): readonly Party[] {
  const handed = actions.flatMap((action) =>
    action.type === 'hand-over' && action.to === PERSON ? [action.party] : [],
  );
  return PARTIES.filter((party) => seats[party] === PERSON || handed.includes(party));
}
