import { describe, expect, it } from 'vitest';
import {
  hasSigned,
  newRun,
  PARTIES,
  stateAfter,
  viewFor,
  type Action,
  type State,
  type Text,
} from '../../src/engine/index.ts';
import { lapsingSignature, withOption } from '../../src/ui/screens/table/draft.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const party = 'ukraine';

/** The state after one round, in which Ukraine decides and the others stand as they are. */
function afterRound(state: State, ...actions: Action[]): State {
  const after = stateAfter(state, [
    ...actions,
    ...PARTIES.map((each): Action => ({ type: 'ready', party: each })),
  ]);
  if (!after.ok) throw new Error(after.fault.code);
  return after.value;
}

describe('a signature given in an earlier round', () => {
  const start = newRun(level, 'signature').state;
  const theirs = start.positions.us;
  const own = start.positions[party];
  const signed = afterRound(start, { type: 'sign', party, text: theirs });
  const lapsing = (text: Text, signing: Text | null = null, shown = false) =>
    lapsingSignature(viewFor(signed, party), { text, signing, shows: shown ? ['russia'] : [] });

  it('lapses, as the rules have it, with whatever is signed in its place', () => {
    expect(hasSigned(signed, party, theirs)).toBe(true);
    const other = withOption(own, 0, own[0] === 0 ? 1 : 0);
    for (const text of [own, other, theirs]) {
      const after = afterRound(signed, { type: 'table', party, text });
      expect(lapsing(text) !== null).toBe(!hasSigned(after, party, theirs));
    }
    const russias = signed.positions.russia;
    expect(lapsing(own, russias)).toEqual(theirs);
    expect(lapsing(own, theirs)).toBeNull();
  });

  it('stays where a draft is only shown', () => {
    const shown = afterRound(signed, { type: 'show', party, to: 'russia', text: own });
    expect(hasSigned(shown, party, theirs)).toBe(true);
    expect(lapsing(own, null, true)).toBeNull();
  });

  it('is not spoken of where it is under one’s own text', () => {
    const stood = afterRound(start, { type: 'table', party, text: own });
    const view = viewFor(stood, party);
    const text = withOption(own, 0, own[0] === 0 ? 1 : 0);
    expect(lapsingSignature(view, { text, signing: null, shows: [] })).toBeNull();
    expect(lapsingSignature(viewFor(start, party), { text, signing: null, shows: [] })).toBeNull();
  });
});
