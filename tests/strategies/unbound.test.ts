import { describe, expect, it } from 'vitest';
import { newRun, signatoriesOf, type State, type Text } from '../../src/engine/index.ts';
import { readLevel } from '../../src/cli/levels.ts';
import { decideBy } from '../../src/match/index.ts';
import { findStrategy } from '../../src/strategies/index.ts';

const level = readLevel('korea-1953');

/** The first options of each article that bind Seoul to nothing: the worst for it, too. */
const text: Text = level.articles.map(({ id, options }) =>
  options.findIndex(
    ({ obliges = [] }) => !obliges.includes('ukraine') && (id !== 'force' || obliges.length === 0),
  ),
);

/** After a strike under that text. */
function struck(): State {
  const { state } = newRun(level, 'unbound');
  return {
    ...state,
    phase: 'violation',
    text,
    quarter: 1,
    turn: 13,
    signed: {
      quarter: 0,
      from: { pullbackKm: 0, monitoring: 0.3, counterDrone: 0 },
      sanctionsBefore: 0.5,
      relief: true,
      reliefGiven: 0,
    },
    violation: {
      move: 'strike',
      sector: 0,
      killed: 5,
      wounded: 9,
      hit: null,
      killedOfForce: 0,
      attribution: 0.6,
      claims: [],
      stage: {
        forceThousand: 0,
        frontKm: 238,
        europeanEnablers: 0.25,
        counterDrone: 0.2,
        engagement: 0,
        armyThousand: 280,
        longRange: 0.1,
        pullbackKm: 0,
        monitoring: 0.3,
        usPledge: 0.1,
        snapback: 0,
        concessions: 0.4,
        businessStake: 0,
        russianForceThousand: 900,
      },
      beliefs: state.beliefs,
      step: 'aftermath',
      response: 0,
    },
    reopenings: level.calendar.reopenings,
  };
}

describe('a delegation that the text does not bind', () => {
  it('does not withdraw from it, however little it is worth', () => {
    expect(signatoriesOf(level, text)).not.toContain('ukraine');
    const { actions } = decideBy(findStrategy('ukraine', 'guarantees')!, struck());
    expect(actions).toEqual([{ type: 'wish', party: 'ukraine', wish: 'accept' }]);
  });
});
