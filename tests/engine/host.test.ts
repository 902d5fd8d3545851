import { describe, expect, it } from 'vitest';
import {
  actionFault,
  apply,
  awaited,
  HANDED_TO,
  isOfHost,
  legalActions,
  PARTIES,
  seenBy,
  testsByModel,
  viewFor,
  type Action,
  type GameEvent,
  type Level,
  type State,
} from '../../src/engine/index.ts';
import { PERSON } from '../../src/match/index.ts';
import { stateHash } from '../../src/replay/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { CROSSING, crossingWith, text } from '../fixtures/crossing.ts';
import { nextQuarter, play, quarter, signed, talks, tested, turn } from '../fixtures/scene.ts';

const LARGE = text({ force: 'large' });
const inject = (event: string): Action => ({ type: 'inject', event });

/** A state at every kind of place in a run that goes on. */
const PLACES: readonly (readonly [name: string, state: State])[] = (() => {
  const violation = tested(quarter(3, LARGE));
  const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };
  const reinforce: Action = { type: 'respond', party: 'coalition', response: 'reinforce' };
  return [
    ['talks', talks()],
    ['talks of which one has handed on', play(talks(), { type: 'ready', party: 'us' }).state],
    ['reopened talks', { ...talks(crossingWith({ rounds: 4 })), reopenings: 1 }],
    ['ceasefire', signed()],
    ['deployment', quarter(3, LARGE)],
    ['violation', violation],
    ['backing', play(violation, reinforce).state],
    ['aftermath', play(violation, protest).state],
  ];
})();

/** Who decides whether Russia tests has its own tests below. */
function withoutAway({ russiaAway: _, ...state }: State): State {
  return state;
}

/** What is set for a turn comes so late that it never does. */
const LATE: Level = {
  ...CROSSING,
  events: CROSSING.events.map((event) => (event.turn ? { ...event, turn: 99 } : event)),
};

const ANNOUNCEMENTS: readonly (readonly [action: Action, event: GameEvent])[] = PARTIES.flatMap(
  (party) => [
    [
      { type: 'hand-over', party, to: 'boulware' },
      { type: 'handed-over', party, to: 'boulware' },
    ],
    [
      { type: 'hand-over', party, to: PERSON },
      { type: 'handed-over', party, to: PERSON },
    ],
    [
      { type: 'time-out', party },
      { type: 'timed-out', party },
    ],
  ],
);

describe.each(PLACES)('in %s', (_, state) => {
  it('any event of the level may be brought, with what it changes', () => {
    for (const { id, changes } of CROSSING.events) {
      const { state: after, events } = play(state, inject(id));
      expect(events).toEqual([{ type: 'level-event', id, injected: true }]);
      expect(after.meters).not.toEqual(state.meters);
      for (const [meter, change] of Object.entries(changes)) {
        const [least, most] = CROSSING.war.bounds[meter as 'tempo'];
        const before = state.meters[meter as 'tempo'];
        expect(after.meters[meter as 'tempo']).toBe(
          Math.min(most, Math.max(least, before + change)),
        );
      }
      const { meters: _meters, priors: _priors, ...rest } = after;
      expect(rest).toEqual({ ...rest, ...withoutMeters(state) });
      expect(awaited(after)).toEqual(awaited(state));
    }
  });

  it('announcements are for all to see and change nothing but who decides whether Russia tests', () => {
    for (const [action, event] of ANNOUNCEMENTS) {
      const isDue = action.type !== 'time-out' || awaited(state).includes(action.party);
      const result = apply(state, action);
      if (isDue) {
        expect(result).toMatchObject({ ok: true, value: { events: [event] } });
        expect(result.ok && stateHash(withoutAway(result.value.state))).toBe(stateHash(state));
      } else expect(result).toMatchObject({ ok: false, fault: { code: 'host/not-awaited' } });
    }
  });

  it('what the host does is no legal action of a delegation', () => {
    for (const party of PARTIES) {
      expect(legalActions(state, party).filter(isOfHost)).toEqual([]);
    }
  });
});

function withoutMeters({ meters: _meters, priors: _priors, ...rest }: State) {
  return rest;
}

describe('an event that is brought', () => {
  it('changes what the same event changes when it comes by itself', () => {
    const itself = turn(talks()).state;
    const none = turn(talks(LATE)).state;
    expect(none.meters).not.toEqual(itself.meters);
    const brought = play(none, inject('thaw')).state;
    expect(brought.meters).toEqual(itself.meters);
    expect(brought.priors).toEqual(itself.priors);
  });

  it('in a quarter lets the commitment of the United States drift with it, as the quarter’s own does', () => {
    const own = nextQuarter(quarter(2)).state;
    const none = nextQuarter(quarter(2, undefined, talks(LATE))).state;
    expect(none.priors.committed).not.toBe(own.priors.committed);
    const brought = play(none, inject('election')).state;
    expect(brought.meters).toEqual(own.meters);
    expect(brought.priors).toEqual(own.priors);
  });

  it('comes again when it is brought again', () => {
    const twice = play(talks(), inject('thaw'), inject('thaw'));
    expect(twice.events).toHaveLength(2);
  });
});

describe('what the host does', () => {
  it('is its own', () => {
    const host: readonly Action[] = [
      { type: 'open-quarter' },
      inject('thaw'),
      ...ANNOUNCEMENTS.map(([action]) => action),
    ];
    expect(host.every(isOfHost)).toBe(true);
    const parties = PLACES.flatMap(([, state]) =>
      PARTIES.flatMap((party) => legalActions(state, party)),
    );
    expect(parties.length).toBeGreaterThan(100);
    expect(parties.some(isOfHost)).toBe(false);
  });

  it('is seen by all', () => {
    for (const [, event] of ANNOUNCEMENTS) expect(seenBy(event)).toEqual(PARTIES);
  });

  it('is refused after the end', () => {
    const over = turn(talks(), { type: 'walk-out', party: 'russia' }).state;
    for (const action of [inject('thaw'), ...ANNOUNCEMENTS.map(([each]) => each)]) {
      expect(actionFault(over, action)?.code).toBe('run/ended');
    }
  });

  it('shows in no view but by the meters', () => {
    const { state } = play(talks(), ...ANNOUNCEMENTS.map(([action]) => action));
    expect(viewFor(state, 'us')).toEqual(viewFor(talks(), 'us'));
  });

  it('can hand a seat to any strategy there is', () => {
    for (const { id } of STRATEGIES) expect(id).toMatch(HANDED_TO);
    expect(PERSON).toMatch(HANDED_TO);
  });
});

describe('who decides whether Russia tests', () => {
  const by = (to: string): Action => ({ type: 'hand-over', party: 'russia', to });
  const start = quarter(3, LARGE);
  const byModel = (state: State): State => ({ ...state, russiaTests: 'model' });

  it('is the person in the seat, the model while a strategy holds it, and the person again', () => {
    expect(testsByModel(start)).toBe(false);
    const away = play(start, by('declared')).state;
    expect(testsByModel(away)).toBe(true);
    expect(testsByModel(viewFor(away, 'us'))).toBe(true);
    const back = play(away, by(PERSON)).state;
    expect(testsByModel(back)).toBe(false);
    expect(stateHash(back)).toBe(stateHash(start));
  });

  it('is the model in any case where no person may', () => {
    const model = byModel(start);
    expect(stateHash(play(model, by('declared')).state)).toBe(stateHash(model));
    expect(testsByModel(model)).toBe(true);
  });

  it('draws as it would without a person', () => {
    const ready = PARTIES.map((party): Action => ({ type: 'ready', party }));
    const drawn = Array.from({ length: 40 }, (_, seed) => {
      const person = quarter(3, LARGE, talks(CROSSING, `away ${seed}`));
      const { phase } = play(byModel(person), ...ready).state;
      expect(play(play(person, by('declared')).state, ...ready).state.phase).toBe(phase);
      expect(play(person, ...ready).state.phase).toBe('ceasefire');
      return phase;
    });
    expect(new Set(drawn).size).toBe(2);
  });
});
