import type { View } from '../../../engine/index.ts';
import { capital, inWords } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';

/** The dead first, then why it ended and how often it was tested. */
export function cause(view: View): string {
  const words = say.debrief;
  const outcome = view.outcome!;
  const who = outcome.party ? cast[outcome.party].Seat : '';
  const because =
    outcome.cause === 'walked-out' || outcome.cause === 'withdrew'
      ? words.cause[outcome.cause](who)
      : words.cause[outcome.cause];
  const killed = view.tests.reduce((sum, test) => sum + test.killed, 0);
  return [
    killed > 0 ? words.killed(capital(inWords(killed)), killed) : '',
    because,
    view.text ? words.tests(view.tests.length, inWords(view.tests.length)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
