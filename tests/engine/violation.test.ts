import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  apply,
  newRun,
  quarterStage,
  type Action,
  type GameEvent,
  type Party,
  type State,
} from '../../src/engine/index.ts';
import {
  MOVES,
  redrawBeliefs,
  RESPONSES,
  solveStage,
  stageFacts,
  summariseStage,
  updateBeliefs,
} from '../../src/model/index.ts';
import { CROSSING, text } from '../fixtures/crossing.ts';
import {
  play,
  playScenes,
  quarter,
  signed,
  talks,
  tested,
  turn,
  wishes,
} from '../fixtures/scene.ts';

const LARGE = text({ force: 'large', zone: 'km40' });
const responds = (response: (typeof RESPONSES)[number]): Action => ({
  type: 'respond',
  party: 'coalition',
  response,
});
const backs = (backing: 'back' | 'abstain'): Action => ({ type: 'back', party: 'us', backing });
const struck = (agreed = LARGE) => tested(quarter(3, agreed), 'strike');
const probed = () => tested(quarter(3, LARGE), 'probe');
const answered = (from = struck()) => play(from, responds('protest')).state;

describe('answers', () => {
  playScenes([
    {
      rule: 'A test opens the violation, and the coalition is asked first',
      before: () => quarter(1),
      actions: [{ type: 'test', party: 'russia', move: 'strike', sector: 'woods' }],
      close: true,
      after: { phase: 'violation', violation: { move: 'strike', sector: 0, step: 'response' } },
      events: [{ type: 'tested', move: 'strike', sector: 0 }],
    },
    {
      rule: 'After protest no American decision arises',
      before: struck,
      actions: [responds('protest')],
      after: { violation: { step: 'aftermath', response: 0 } },
      events: [{ type: 'responded', response: 0 }, { type: 'beliefs' }],
      never: ['backed'],
    },
    {
      rule: 'After reinforcing the United States backs or abstains',
      before: struck,
      actions: [responds('reinforce')],
      after: { violation: { step: 'backing', response: 1 } },
      never: ['beliefs'],
    },
    {
      rule: 'After striking back too; then the answer is complete',
      before: struck,
      actions: [responds('strike-back'), backs('back')],
      after: { violation: { step: 'aftermath', response: 2, backing: 1 } },
      events: [{ type: 'backed', backing: 1 }, { type: 'beliefs' }],
    },
    {
      rule: 'Reinforcing brings troops from the best-manned sector to the one tested',
      before: struck,
      actions: [responds('reinforce'), backs('abstain')],
      // North stands 6, 4 and 2 thousand strong.
      events: [{ type: 'moved', contributor: 0, from: 0, to: 1, thousand: 2 }],
      check: ({ state }) => expect(state.contributors[0]!.inSector).toEqual([4, 6, 2]),
    },
    {
      rule: 'Without a force nothing can be brought',
      before: () => struck(text()),
      actions: [responds('reinforce'), backs('abstain')],
      never: ['moved'],
    },
    {
      rule: 'The test is remembered with its answer',
      before: struck,
      actions: [responds('strike-back'), backs('abstain')],
      after: { tests: [{ quarter: 3, move: 'strike', sector: 1, response: 2, backing: 0 }] },
    },
    {
      rule: 'A strike makes the front live again; a probe does not',
      before: answered,
      after: { quietQuarters: 0 },
      check: () => expect(answered(probed()).quietQuarters).toBe(2),
    },
  ]);

  it.each([
    ['protest', undefined],
    ['reinforce', 'abstain'],
    ['reinforce', 'back'],
    ['strike-back', 'abstain'],
    ['strike-back', 'back'],
  ] as const)('beliefs after %s and %s are those of the model', (response, backing) => {
    const before = struck();
    const solution = solveStage(quarterStage(before), before.beliefs);
    const seen = {
      move: MOVES.indexOf('strike'),
      response: RESPONSES.indexOf(response),
      ...(backing === undefined ? {} : { backing: backing === 'back' ? 1 : 0 }),
    };
    const expected = redrawBeliefs(updateBeliefs(before.beliefs, solution, seen), before.priors);
    const { state, events } = play(
      before,
      responds(response),
      ...(backing === undefined ? [] : [backs(backing)]),
    );
    expect(state.beliefs).toEqual(expected);
    expect(events).toContainEqual({ type: 'beliefs', before: before.beliefs, after: expected });
  });
});

describe('after the answer', () => {
  playScenes([
    {
      rule: 'When all let it stand the violation is contained',
      before: answered,
      actions: wishes(),
      after: { phase: 'ceasefire', violation: null, outcome: null },
      events: [{ type: 'contained' }],
    },
    {
      rule: 'Any delegation may ask to reopen the text',
      before: answered,
      actions: wishes({ us: 'reopen', coalition: 'reopen' }),
      after: { phase: 'talks', reopenings: 1, violation: null },
      events: [{ type: 'reopened', by: ['us', 'coalition'] }],
    },
    {
      rule: 'When a signatory withdraws the ceasefire has collapsed',
      before: answered,
      actions: wishes({ ukraine: 'withdraw', russia: 'reopen' }),
      after: {
        phase: 'collapsed',
        outcome: { kind: 'collapsed', cause: 'withdrew', party: 'ukraine' },
      },
      never: ['reopened'],
    },
    {
      rule: 'A delegation that the text obliges may withdraw too',
      before: answered,
      actions: wishes({ coalition: 'withdraw' }),
      after: { phase: 'collapsed', outcome: { cause: 'withdrew', party: 'coalition' } },
    },
  ]);
});

describe('who may leave', () => {
  it('a delegation that the text does not bind has nothing to withdraw from', () => {
    // This text obliges the coalition, not the United States.
    const result = apply(answered(), { type: 'wish', party: 'us', wish: 'withdraw' });
    expect(result).toMatchObject({ ok: false, fault: { code: 'violation/not-bound' } });
  });
});

describe('an answer may grow into war', () => {
  const strikes = (response: 'protest' | 'reinforce' | 'strike-back') => {
    let wars = 0;
    for (let seed = 0; seed < 400; seed++) {
      const before = tested(quarter(1, text(), talks(CROSSING, `war/${seed}`)), 'strike');
      let { state } = play(before, responds(response));
      if (state.phase === 'violation' && state.violation!.step === 'backing') {
        state = play(state, { type: 'back', party: 'us', backing: 'abstain' }).state;
      }
      if (state.outcome?.cause === 'wider-war') wars++;
    }
    return wars / 400;
  };

  it('never after protest, by the stated chance after striking back, a quarter of it otherwise', () => {
    expect(strikes('protest')).toBe(0);
    // 0.08 in this level; three standard errors of 400 draws.
    expect(Math.abs(strikes('strike-back') - 0.08)).toBeLessThan(0.041);
    expect(Math.abs(strikes('reinforce') - 0.02)).toBeLessThan(0.021);
  });
});

describe('losses', () => {
  it('of a contingent stay within what stands in the sector', () => {
    for (let seed = 0; seed < 60; seed++) {
      for (const move of ['probe', 'strike', 'offensive'] as const) {
        const before = quarter(3, text({ force: 'large' }), talks(CROSSING, `losses/${seed}`));
        const { violation } = tested(before, move);
        const { hit, killed, killedOfForce, wounded, sector } = violation!;
        const present = 1000 * before.contributors[hit!]!.inSector[sector]!;
        expect(killedOfForce).toBeLessThanOrEqual(present / 4);
        expect(killedOfForce).toBeLessThanOrEqual(killed);
        if (move !== 'offensive') {
          expect(killedOfForce).toBe(killed);
          expect(killed + wounded).toBeLessThan(present);
        }
      }
    }
  });

  it('of an offensive that fails weaken both sides', () => {
    for (let seed = 0; ; seed++) {
      const before = tested(quarter(1, text(), talks(CROSSING, `fails/${seed}`)), 'offensive');
      const { state } = play(before, responds('protest'));
      if (state.violation!.succeeded) continue;
      expect(state.meters.russianForceThousand).toBe(before.meters.russianForceThousand - 20);
      expect(state.meters.ukrainianArmyThousand).toBe(before.meters.ukrainianArmyThousand - 10);
      break;
    }
  });
});

describe('an offensive', () => {
  it('breaks through with the chance of the model, and then the ceasefire has collapsed', () => {
    let through = 0;
    let chance = 0;
    const runs = 300;
    for (let seed = 0; seed < runs; seed++) {
      const before = tested(quarter(1, text(), talks(CROSSING, String(seed))), 'offensive');
      const stage = quarterStage(before);
      chance = stageFacts(stage).success[2]![0]![0];
      const { state, events } = play(before, responds('protest'));
      const ended = events.find((event) => event.type === 'offensive-ended')!;
      expect(ended.chance).toBe(chance);
      const luck = openStream(String(seed), before.turn, 'offensive').chance(chance);
      expect(ended.succeeded).toBe(luck);
      if (ended.succeeded) {
        through++;
        expect(state).toMatchObject({
          phase: 'collapsed',
          outcome: { kind: 'collapsed', cause: 'offensive-succeeded' },
          violation: { succeeded: true },
        });
      } else {
        expect(state).toMatchObject({ phase: 'violation', violation: { step: 'aftermath' } });
      }
    }
    expect(Math.abs(through / runs - chance)).toBeLessThan(
      4 * Math.sqrt((chance * (1 - chance)) / runs),
    );
  });

  it('is met by what the answer brings: backed, it succeeds less often', () => {
    const stage = quarterStage(tested(quarter(3, LARGE), 'offensive'));
    const { success } = stageFacts(stage);
    expect(success[2]![2]![1]).toBeLessThan(success[2]![2]![0]);
    expect(success[2]![2]![0]).toBeLessThan(success[2]![0]![0]);
  });
});

describe('what is known of an incident', () => {
  const violationOf = (seed: string, move: 'probe' | 'strike' | 'offensive', agreed = LARGE) =>
    tested(quarter(3, agreed, talks(CROSSING, seed)), move).violation!;

  it('attribution is imperfect, and surer with monitors', () => {
    const mean = (agreed: typeof LARGE) => {
      let sum = 0;
      for (let seed = 0; seed < 50; seed++) {
        sum += violationOf(String(seed), 'probe', agreed).attribution;
      }
      return sum / 50;
    };
    // Probe: v itself, 0.2 by national means and 0.8 with monitors.
    expect(mean(text())).toBeCloseTo(0.2, 1);
    expect(mean(LARGE)).toBeCloseTo(0.8, 1);
  });

  it('that something happened is surer than whose it was, and that surer than on whose order', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { claims, attribution } = violationOf(String(seed), 'strike');
      const of = (kind: string) => claims.find((claim) => claim.kind === kind)!.confidence;
      expect(of('impact')).toBe(0.99);
      expect(of('origin')).toBe(attribution);
      expect(of('impact')).toBeGreaterThanOrEqual(of('origin'));
      expect(of('origin')).toBeGreaterThan(of('unit'));
      expect(of('unit')).toBeGreaterThan(of('order'));
      for (const { confidence } of claims) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThan(1);
      }
    }
  });

  it('losses follow the move; soldiers hit are those who stand there', () => {
    for (let seed = 0; seed < 50; seed++) {
      const probe = violationOf(String(seed), 'probe');
      const strike = violationOf(String(seed), 'strike');
      const offensive = violationOf(String(seed), 'offensive');
      expect(probe.killed).toBeLessThanOrEqual(1);
      expect(strike.killed).toBeGreaterThanOrEqual(1);
      expect(strike.killed).toBeLessThanOrEqual(15);
      expect(offensive.killed).toBeGreaterThanOrEqual(200);
      for (const { killed, wounded } of [strike, offensive]) {
        expect(wounded).toBeGreaterThanOrEqual(2 * killed);
      }
      // North alone is in the field; without a force they are Ukrainian.
      expect(strike.hit).toBe(0);
      expect(violationOf(String(seed), 'strike', text()).hit).toBeNull();
    }
  });
});

describe('the model decides whether Russia tests', () => {
  function closed(seed: string): { readonly before: State; readonly events: readonly GameEvent[] } {
    const start = newRun(CROSSING, seed).state;
    const before = play(signed(text(), start), { type: 'open-quarter' }).state;
    return { before, events: turn(before).events };
  }

  it('with its odds for the true type, in a quarter in which a decision arises', () => {
    const counts = { revisionist: [0, 0, 0, 0], opportunist: [0, 0, 0, 0] };
    const expected = { revisionist: [0, 0, 0, 0], opportunist: [0, 0, 0, 0] };
    const runs = 1500;
    for (let seed = 0; seed < runs; seed++) {
      const { before, events } = closed(`odds/${seed}`);
      const stage = quarterStage(before);
      const { byType, moves } = summariseStage(stage, before.beliefs);
      const type = before.secrets.types.russia ? 'revisionist' : 'opportunist';
      const test = events.find((event) => event.type === 'tested');
      counts[type][test ? MOVES.indexOf(test.move) : 0]!++;
      byType[type === 'revisionist' ? 0 : 1].forEach((chance, move) => {
        expected[type][move]! += chance;
      });
      // The odds that are shown are those that everyone may infer, not those of the true type.
      const shown = events.find((event) => event.type === 'tested' || event.type === 'complied')!;
      expect(shown).toMatchObject({ odds: moves, tempo: 1 });
    }
    for (const type of ['revisionist', 'opportunist'] as const) {
      counts[type].forEach((count, move) => {
        const mean = expected[type][move]!;
        expect(Math.abs(count - mean)).toBeLessThan(4.5 * Math.sqrt(mean) + 1);
      });
    }
  });

  it('the same luck decides under another tempo: a decision that arises is the same one', () => {
    const same: [later: object, live: object | undefined][] = [];
    for (let seed = 0; seed < 60; seed++) {
      const { before, events } = closed(`tempo/${seed}`);
      const settled = turn({ ...before, quietQuarters: 4 }).events;
      const live = events.find((event) => event.type === 'tested');
      const later = settled.find((event) => event.type === 'tested');
      if (later) same.push([{ ...later, tempo: 1 }, live]);
    }
    expect(same.length).toBeGreaterThan(0);
    for (const [later, live] of same) expect(later).toEqual(live);
  });

  it('each type is drawn again from its prior with probability 0.05 a quarter', () => {
    let changed = 0;
    const runs = 4000;
    const before = quarter(1);
    for (let seed = 0; seed < runs; seed++) {
      const types: Record<Exclude<Party, 'ukraine'>, boolean> = {
        russia: true,
        us: true,
        coalition: true,
      };
      const secrets = { ...before.secrets, seed: `redraw/${seed}`, types };
      const { state } = turn({ ...before, secrets });
      if (!state.secrets.types.russia) changed++;
    }
    // 0.05 of redraws, of which 0.4 give the other type.
    const mean = runs * 0.05 * 0.4;
    expect(Math.abs(changed - mean)).toBeLessThan(4 * Math.sqrt(mean));
  });

  it('a person in Russia’s seat who says nothing complies', () => {
    expect(turn(quarter(1)).events).toContainEqual(expect.objectContaining({ type: 'complied' }));
  });
});
