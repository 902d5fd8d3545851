import type { Stream } from '../base/stream.ts';
import { isSameText, type Action, type Party, type View } from '../engine/index.ts';
import { CONDUCT } from './seats/index.ts';
import type { Decision, Reason, Strategy } from './strategy.ts';
import type { Tactic, Talk } from './talks/tactic.ts';
import { worthToMe } from './talks/worth.ts';

/** A tactic at the table with the conduct of a seat. */
export class SeatStrategy implements Strategy {
  readonly party: Party;
  readonly #tactic: Tactic;

  constructor(party: Party, tactic: Tactic) {
    this.party = party;
    this.#tactic = tactic;
  }

  get id(): string {
    return this.#tactic.id;
  }

  get title(): string {
    return this.#tactic.title;
  }

  get summary(): string {
    return this.#tactic.summary;
  }

  get basis(): string {
    return this.#tactic.basis;
  }

  decide(view: View, stream: Stream): Decision {
    const ready: Action = { type: 'ready', party: this.party };
    switch (view.phase) {
      case 'talks': {
        const talk = this.#tactic.talk(view, stream);
        const stands = talk.stands ?? view.positions[this.party];
        const acts = CONDUCT[this.party].talkActs(view, stands);
        return {
          actions: [...acts, ...this.#laysDown(talk), ready],
          reason: () => reasonOf(view, talk),
        };
      }
      case 'violation':
        return CONDUCT[this.party].violation(view, stream);
      default: {
        const actions = CONDUCT[this.party].quarter(view, stream);
        const acts = actions.flatMap((action) => (action.type === 'act' ? [action.act] : []));
        return { actions: [...actions, ready], reason: () => ({ kind: 'quarter', acts }) };
      }
    }
  }

  #laysDown({ signs, stands, withholds }: Talk): readonly Action[] {
    const { party } = this;
    if (signs) return [{ type: 'sign', party, text: signs }];
    return [
      ...(stands ? [{ type: 'table', party, text: stands } as const] : []),
      ...(withholds ? [{ type: 'sign', party, text: null } as const] : []),
    ];
  }
}

function reasonOf(view: View, { because, asks, signs, stands, withholds }: Talk): Reason {
  const position = view.positions[view.party];
  const text = signs ?? stands ?? position;
  const moves = isSameText(text, position) ? 'stands' : 'offers';
  return {
    kind: 'talks',
    because,
    asks,
    worth: worthToMe(view, text),
    move: signs ? 'signs' : withholds ? 'withholds' : moves,
    text,
  };
}
