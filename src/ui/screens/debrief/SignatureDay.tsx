import { useMemo } from 'react';
import { adviseText, viewFor } from '../../../engine/index.ts';
import { stateAtSignature } from '../../../replay/index.ts';
import { useGame } from '../../game/context.ts';
import { say } from '../../messages/index.ts';
import { Chance, HoldTerms } from '../table/explain.tsx';

/** How likely it was, on the day of signature, that the text would hold: what was luck is the rest. */
export function SignatureDay() {
  const { game, snapshot } = useGame();
  const { party, view } = snapshot;
  const then = useMemo(() => {
    const state = stateAtSignature(view.level, game.recording());
    if (!state?.text) return null;
    const advice = adviseText(viewFor(state, party), state.text);
    return { advice, quarters: view.level.calendar.quarters - state.quarter };
  }, [game, party, view.level]);
  if (!then) return null;
  const words = say.debrief.signatureDay;
  const all = then.quarters === view.level.calendar.quarters;
  return (
    <>
      {all ? words.five : words.left(then.quarters)}{' '}
      <Chance
        range={then.advice.hold}
        terms={{ title: words.title, body: () => <HoldTerms own={then.advice} /> }}
      />
      .
    </>
  );
}
