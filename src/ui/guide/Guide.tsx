import { useEffect, useState } from 'react';
import type { View } from '../../engine/index.ts';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { readSetting, writeSetting } from '../storage.ts';
import css from './guide.module.css';

const SETTING = 'guide';
/** What the guide points at, in its order; the last is in the round after. */
const STEPS = ['option', 'figures', 'deed', 'changed'] as const;
type Step = (typeof STEPS)[number];

/** The step to be shown, by what the person has done and read; null once there is nothing more to show. */
export function stepOf(turn: number, changed: boolean, read: boolean): Step | null {
  if (turn === 2) return 'changed';
  if (turn !== 1) return null;
  if (!changed) return 'option';
  return read ? 'deed' : 'figures';
}

/** Mark the place on the table that a step of the guide is about. */
export function guided(step: Step): { readonly 'data-guide': Step } {
  return { 'data-guide': step };
}

/**
 * A few sentences through the first round, on the real table and about what is done there; shown once in a
 * browser, and until it is skipped.
 */
export function Guide({
  view,
  changed,
  oddsShown,
}: {
  view: View;
  /** Whether the person has changed the draft. */
  changed: boolean;
  oddsShown: boolean;
}) {
  const [over, setOver] = useState(() => readSetting(SETTING) === 'done');
  const [read, setRead] = useState(false);
  const step = over ? null : stepOf(view.turn, changed, read);
  useEffect(() => {
    if (!step) return undefined;
    const root = document.documentElement;
    root.dataset['guideStep'] = step;
    // On a phone what the guide speaks of may lie below the window's edge.
    document.querySelector(`[data-guide="${step}"]`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      delete root.dataset['guideStep'];
    };
  }, [step]);
  const end = () => {
    writeSetting(SETTING, 'done');
    setOver(true);
  };
  if (!step) return null;
  const words = say.guide;
  return (
    <section className={css.guide} aria-label={words.label}>
      <p role="status">
        <b>{words.step(STEPS.indexOf(step) + 1, STEPS.length)}</b>{' '}
        {step === 'option' && !oddsShown ? words.optionPlain : words[step]}
      </p>
      <p className={css.deeds}>
        {step === 'figures' && <Button onClick={() => setRead(true)}>{words.next}</Button>}
        {step === 'changed' ? (
          <Button onClick={end}>{words.done}</Button>
        ) : (
          <button type="button" className={css.skip} onClick={end}>
            {words.skip}
          </button>
        )}
      </p>
    </section>
  );
}
