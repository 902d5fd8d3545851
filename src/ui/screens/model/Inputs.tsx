import type { StageState } from '../../../model/index.ts';
import { number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Choice } from '../../parts/Pick.tsx';
import { CURVES, INPUT_RANGES, withInput, type Situation } from './situation.ts';
import css from './model.module.css';

/** A value of an input, with the decimals that its steps have. */
export function inputValue(input: keyof StageState, value: number): string {
  const { step } = INPUT_RANGES.find((range) => range.input === input)!;
  return number(value, step < 1 ? 2 : Number.isInteger(value) ? 0 : 1);
}

/** Every input of the stage game under a slider, what Moscow is believed to be, and the curve. */
export function Inputs({ at, onMove }: { at: Situation; onMove: (to: Situation) => void }) {
  const words = say.model.from;
  const { state, beliefs } = at;
  return (
    <div className={css.inputs}>
      {INPUT_RANGES.map(({ input, low, high, step }) => (
        <Slider
          key={input}
          label={say.line.input[input]}
          letter={say.model.letter[input]}
          value={state[input]}
          words={inputValue(input, state[input])}
          low={low}
          high={high}
          step={step}
          onMove={(value) => onMove(withInput(at, input, value))}
        />
      ))}
      <Slider
        label={words.rho}
        letter="ρ"
        value={beliefs.revisionist}
        words={number(beliefs.revisionist, 2)}
        low={0.01}
        high={0.99}
        step={0.01}
        onMove={(revisionist) => onMove({ ...at, beliefs: { ...beliefs, revisionist } })}
      />
      <p className="note">
        {words.beliefs(percent(beliefs.firm), percent(beliefs.committed))} {words.learnt}
      </p>
      <Choice
        label={words.curve}
        options={CURVES.map((name) => ({ name, label: words.curves[name] }))}
        chosen={at.curve}
        onChoose={(curve) => onMove({ ...at, curve })}
      />
      <p className="note">{words.curveNote}</p>
    </div>
  );
}

function Slider({
  label,
  letter,
  value,
  words,
  low,
  high,
  step,
  onMove,
}: {
  label: string;
  letter: string;
  value: number;
  words: string;
  low: number;
  high: number;
  step: number;
  onMove: (value: number) => void;
}) {
  return (
    <label className={css.slider}>
      <span>
        {label} <i>{letter}</i>
      </span>
      <b aria-hidden="true">{words}</b>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        onChange={(event) => onMove(Number(event.target.value))}
      />
    </label>
  );
}
