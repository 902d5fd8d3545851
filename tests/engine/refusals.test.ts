import { describe, expect, it } from 'vitest';
import {
  apply,
  newRun,
  PARTIES,
  type Action,
  type Party,
  type State,
} from '../../src/engine/index.ts';
import { stateHash } from '../../src/replay/index.ts';
import { CROSSING, crossingWith, text } from '../fixtures/crossing.ts';
import {
  deepFreeze,
  play,
  quarter,
  signed,
  talks,
  tested,
  turn,
  wishes,
} from '../fixtures/scene.ts';

const LARGE = text({ force: 'large' });
/** Not an action that the types allow, as JSON may bring one. */
const odd = (value: unknown) => value as Action;
const acts = (party: Party, act: string): Action => ({ type: 'act', party, act });
const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };
const moves = (change: object): Action =>
  odd({
    type: 'move',
    party: 'coalition',
    contributor: 'north',
    from: 'woods',
    to: 'plain',
    thousand: 1,
    ...change,
  });

const inTalks = () => talks();
const inCeasefire = () => signed();
const inDeployment = () => quarter(3, LARGE);
/** The plain's roads carry 800 a quarter. */
const onPoorRoads = () => {
  const deployment = { ...CROSSING.deployment, roadThousandPerQuarter: 1 };
  return quarter(3, LARGE, talks({ ...CROSSING, deployment }));
};
const inViolation = () => tested(quarter(3, LARGE));
const inBacking = () =>
  play(inViolation(), { type: 'respond', party: 'coalition', response: 'reinforce' }).state;
const inAftermath = () => play(inViolation(), protest).state;
const byModel = () =>
  play(signed(LARGE, newRun(CROSSING, 'scene').state), { type: 'open-quarter' }).state;
const over = () => turn(talks(), { type: 'walk-out', party: 'russia' }).state;

/** Every code of refusal: when, and what is refused. */
const REFUSALS: readonly (readonly [code: string, before: () => State, action: Action])[] = [
  ['run/ended', over, { type: 'ready', party: 'ukraine' }],
  ['run/ended', over, { type: 'open-quarter' }],
  ['action/unknown', inTalks, odd(null)],
  ['action/unknown', inTalks, odd(undefined)],
  ['action/unknown', inTalks, odd('table')],
  ['action/unknown', inTalks, odd([])],
  ['action/unknown', inTalks, odd({})],
  ['action/unknown', inTalks, odd({ type: 'tabel', party: 'ukraine' })],
  ['action/unknown', inTalks, odd({ type: 'toString', party: 'ukraine' })],
  ['action/unknown', inTalks, odd({ type: { toString: 1, valueOf: 1 }, party: 'ukraine' })],
  ['action/unknown-party', inTalks, odd({ type: 'ready' })],
  ['action/unknown-party', inTalks, odd({ type: 'ready', party: 'nobody' })],
  ['action/unknown-party', inTalks, odd({ type: 'ready', party: ['ukraine'] })],
  ['run/wrong-phase', inTalks, { type: 'open-quarter' }],
  ['run/ended', over, { type: 'inject', event: 'thaw' }],
  ['host/unknown-event', inTalks, { type: 'inject', event: 'flood' }],
  ['host/unknown-event', inTalks, odd({ type: 'inject' })],
  ['host/unknown-event', inTalks, odd({ type: 'inject', event: ['thaw'] })],
  ['action/unknown-party', inTalks, odd({ type: 'hand-over', to: 'person' })],
  ['host/unknown-player', inTalks, odd({ type: 'hand-over', party: 'us' })],
  ['host/unknown-player', inTalks, odd({ type: 'hand-over', party: 'us', to: ['person'] })],
  ['host/unknown-player', inTalks, { type: 'hand-over', party: 'us', to: '' }],
  ['host/unknown-player', inTalks, { type: 'hand-over', party: 'us', to: 'A. Student' }],
  ['host/unknown-player', inTalks, { type: 'hand-over', party: 'us', to: 'x'.repeat(41) }],
  ['host/unknown-player', inTalks, { type: 'hand-over', party: 'us', to: 'person\n' }],
  ['action/unknown-party', inTalks, odd({ type: 'time-out', party: 'nobody' })],
  ['host/not-awaited', inCeasefire, { type: 'time-out', party: 'us' }],
  ['host/not-awaited', inViolation, { type: 'time-out', party: 'us' }],
  [
    'host/not-awaited',
    () => play(talks(), { type: 'ready', party: 'us' }).state,
    { type: 'time-out', party: 'us' },
  ],
  ['run/wrong-phase', inTalks, protest],
  ['run/wrong-phase', inCeasefire, { type: 'ready', party: 'ukraine' }],
  ['talks/text-in-force', inDeployment, { type: 'table', party: 'ukraine', text: LARGE }],
  ['talks/text-in-force', inCeasefire, { type: 'sign', party: 'russia', text: LARGE }],
  ['talks/text-in-force', inViolation, { type: 'walk-out', party: 'russia' }],
  ['run/wrong-phase', inViolation, { type: 'undo', party: 'ukraine' }],
  [
    'run/already-ready',
    () => play(talks(), { type: 'ready', party: 'ukraine' }).state,
    { type: 'undo', party: 'ukraine' },
  ],
  [
    'run/already-ready',
    () => play(inAftermath(), ...wishes().slice(0, 1)).state,
    { type: 'wish', party: 'ukraine', wish: 'withdraw' },
  ],
  ['talks/not-a-text', inTalks, odd({ type: 'table', party: 'ukraine' })],
  ['talks/not-a-text', inTalks, { type: 'table', party: 'ukraine', text: [0, 0] }],
  ['talks/unknown-option', inTalks, { type: 'table', party: 'ukraine', text: [9, 0, 0, 0, 0, 0] }],
  ['talks/unknown-option', inTalks, { type: 'table', party: 'ukraine', text: [-1, 0, 0, 0, 0, 0] }],
  [
    'talks/unknown-option',
    inTalks,
    { type: 'table', party: 'ukraine', text: [0.5, 0, 0, 0, 0, 0] },
  ],
  [
    'talks/unknown-option',
    inTalks,
    { type: 'table', party: 'ukraine', text: Object.assign([], { length: 6 }) },
  ],
  ['talks/not-a-text', inTalks, { type: 'show', party: 'us', to: 'russia', text: [] }],
  ['talks/not-a-text', inTalks, odd({ type: 'sign', party: 'us', text: '0.0.0.0.0.0' })],
  ['talks/shown-to-nobody', inTalks, { type: 'show', party: 'us', to: 'us', text: LARGE }],
  [
    'talks/shown-to-nobody',
    inTalks,
    odd({ type: 'show', party: 'us', to: 'everyone', text: LARGE }),
  ],
  ['talks/not-on-the-table', inTalks, { type: 'sign', party: 'russia', text: LARGE }],
  [
    // Shown to Russia alone, so the coalition has never seen it.
    'talks/not-on-the-table',
    () => turn(talks(), { type: 'show', party: 'us', to: 'russia', text: text() }).state,
    { type: 'sign', party: 'coalition', text: text() },
  ],
  ['talks/not-required', inTalks, { type: 'walk-out', party: 'us' }],
  ['act/unknown', inTalks, acts('ukraine', 'nothing')],
  ['act/unknown', inTalks, acts('ukraine', 'pause-aid')],
  ['act/unknown', inTalks, odd({ type: 'act', party: 'ukraine', act: { toString: 1 } })],
  ['act/wrong-phase', inTalks, acts('russia', 'draw-down')],
  ['act/wrong-phase', inDeployment, acts('us', 'pause-aid')],
  [
    'act/already-chosen',
    () => play(talks(), acts('ukraine', 'rest')).state,
    acts('ukraine', 'rest'),
  ],
  ['act/already-done', () => turn(talks(), acts('us', 'summit')).state, acts('us', 'summit')],
  [
    'act/limit',
    () => play(talks(), acts('ukraine', 'rest'), acts('ukraine', 'mobilise')).state,
    acts('ukraine', 'strike-depots'),
  ],
  [
    'act/contributor-answered',
    () => turn(talks(), acts('coalition', 'ask-isle')).state,
    acts('coalition', 'ask-isle'),
  ],
  ['act/not-now', inTalks, acts('us', 'resume-aid')],
  [
    'act/not-now',
    () => turn(talks(), acts('us', 'pause-aid')).state,
    acts('ukraine', 'strike-depots'),
  ],
  ['move/not-yours', inDeployment, moves({ party: 'ukraine' })],
  ['move/unknown-contributor', inDeployment, moves({ contributor: 'nowhere' })],
  ['move/unknown-sector', inDeployment, moves({ from: 'nowhere' })],
  ['move/unknown-sector', inDeployment, moves({ to: null })],
  ['move/same-sector', inDeployment, moves({ to: 'woods' })],
  ['move/too-many', inDeployment, moves({ thousand: 6.1 })],
  ['move/too-many', inDeployment, moves({ contributor: 'isle' })],
  ['move/roads', onPoorRoads, moves({ thousand: 0.9 })],
  ['move/not-hundreds', inDeployment, moves({ thousand: 0 })],
  ['move/not-hundreds', inDeployment, moves({ thousand: -1 })],
  ['move/not-hundreds', inDeployment, moves({ thousand: 0.05 })],
  ['move/not-hundreds', inDeployment, moves({ thousand: NaN })],
  ['move/not-hundreds', inDeployment, moves({ thousand: '1' })],
  ['move/not-hundreds', inDeployment, moves({ thousand: { valueOf: 1, toString: 1 } })],
  [
    'move/limit',
    () => play(inDeployment(), moves({}), moves({})).state,
    moves({ from: 'plain', to: 'river' }),
  ],
  [
    'consent/not-a-choice',
    inDeployment,
    odd({ type: 'consent', party: 'ukraine', granted: 'yes' }),
  ],
  ['consent/no-force', () => quarter(1), { type: 'consent', party: 'ukraine', granted: false }],
  ['consent/not-asked', inDeployment, { type: 'consent', party: 'russia', granted: false }],
  ['consent/not-asked', inDeployment, { type: 'consent', party: 'us', granted: false }],
  [
    'test/not-yours',
    inDeployment,
    { type: 'test', party: 'ukraine', move: 'probe', sector: 'woods' },
  ],
  ['test/by-the-model', byModel, { type: 'test', party: 'russia', move: 'probe', sector: 'woods' }],
  [
    'test/unknown',
    inDeployment,
    odd({ type: 'test', party: 'russia', move: 'siege', sector: 'woods' }),
  ],
  [
    'move/unknown-sector',
    inDeployment,
    { type: 'test', party: 'russia', move: 'probe', sector: 'sea' },
  ],
  [
    'violation/not-yours',
    inViolation,
    { type: 'respond', party: 'ukraine', response: 'strike-back' },
  ],
  ['violation/not-yours', inBacking, { type: 'back', party: 'coalition', backing: 'back' }],
  ['violation/answered', inBacking, protest],
  ['violation/no-backing-due', inViolation, { type: 'back', party: 'us', backing: 'back' }],
  ['violation/no-backing-due', inAftermath, { type: 'back', party: 'us', backing: 'back' }],
  [
    'violation/unknown',
    inViolation,
    odd({ type: 'respond', party: 'coalition', response: 'nothing' }),
  ],
  ['violation/unknown', inBacking, odd({ type: 'back', party: 'us', backing: true })],
  ['violation/unknown', inAftermath, odd({ type: 'wish', party: 'us', wish: 'more' })],
  ['violation/answer-first', inViolation, { type: 'wish', party: 'us', wish: 'accept' }],
  [
    'violation/no-more-talks',
    () => play(tested(quarter(1, LARGE, talks(crossingWith({ reopenings: 0 })))), protest).state,
    { type: 'wish', party: 'us', wish: 'reopen' },
  ],
];

describe('what is not legal is refused with its reason, and the state is unchanged', () => {
  it.each(REFUSALS)('%s (%#)', (code, before, action) => {
    const state = deepFreeze(before());
    const hash = stateHash(state);
    const result = apply(state, action);
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(stateHash(state)).toBe(hash);
  });

  it('a refusal says what is needed to explain it', () => {
    const refused = apply(talks(), acts('us', 'resume-aid'));
    expect(refused).toEqual({
      ok: false,
      fault: { code: 'act/not-now', facts: { why: 'aid is flowing', meter: 'usAid' } },
    });
  });

  it('every delegation is refused after the end', () => {
    for (const party of PARTIES) {
      expect(apply(over(), { type: 'ready', party })).toMatchObject({
        fault: { code: 'run/ended', facts: { kind: 'no-deal' } },
      });
    }
  });
});
