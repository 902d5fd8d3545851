import type { Party } from '../../../../engine/index.ts';
import type { Judgement } from '../../../../lab/debrief/index.ts';
import { inWords, number, percent } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import type { Judging } from './judgement.ts';
import { worldsAsked } from '../worlds.ts';
import { firstMeasure } from './first.ts';
import { isMostlySigning, verdictInWords } from './verdict.ts';
import { answerInWords, otherInWords } from './words.ts';
import css from './luck.module.css';

/** One paragraph: what the run was, and what of it was judgement and what luck. */
export function Answer({
  judging,
  party,
  signed,
}: {
  judging: Judging;
  party: Party;
  /** Whether a text was. */
  signed: boolean;
}) {
  const words = say.debrief.luck;
  const measure = firstMeasure(party, signed);
  return (
    <p className={css.answer} role="status">
      {judging.state === 'running' && (
        <span aria-hidden="true" className="soft">
          {words.running(number(worldsAsked()), percent(judging.share))}
        </span>
      )}
      {judging.state === 'done' && (
        <>
          <strong>{verdictInWords(judging.judged.judgement[measure], measure)}</strong>{' '}
          {heldInWords(judging)} {answerInWords(judging.judged.judgement[measure], measure)}{' '}
          {otherInWords(judging.judged.judgement, measure === 'points' ? 'quarters' : 'points')}{' '}
          {signingInWords(judging.judged.judgement)} {words.answer.interval}
        </>
      )}
    </p>
  );
}

/** That judgement is largely the signature, where it is. */
export function signingInWords(judgement: Judgement): string {
  const { own, reference } = judgement.signed;
  return isMostlySigning(judgement)
    ? say.debrief.luck.verdict.signing(percent(reference.value), percent(own.value))
    : '';
}

function heldInWords({ judged: { judgement } }: Extract<Judging, { state: 'done' }>): string {
  const words = say.debrief.luck.answer;
  const { held, quarters, basis } = judgement;
  if (held.run) return words.held;
  return basis === 'talks'
    ? words.never
    : words.heldFor(say.outcome.quarters(quarters.run, inWords(quarters.run)));
}
