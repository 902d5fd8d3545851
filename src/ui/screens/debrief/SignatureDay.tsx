import { useMemo } from 'react';
import { adviseText, viewFor, type Party, type View } from '../../../engine/index.ts';
import { stateAtSignature, type Recording } from '../../../replay/index.ts';
import { say } from '../../messages/index.ts';
import { Chance, HoldTerms } from '../table/explain.tsx';

/** How likely it was, on the day of signature, that the text would hold: what was luck is the rest. */
export function SignatureDay({
  view,
  party,
  recording,
}: {
  view: View;
  party: Party;
  recording: Recording;
}) {
  const then = useMemo(() => {
    const state = stateAtSignature(view.level, recording);
    if (!state?.text) return null;
    const advice = adviseText(viewFor(state, party), state.text);
    return { advice, quarters: view.level.calendar.quarters - state.quarter };
  }, [recording, party, view.level]);
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
