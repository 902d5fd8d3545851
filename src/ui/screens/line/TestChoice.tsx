import { useMemo } from 'react';
import { testOptions, type TestOption, type View } from '../../../engine/index.ts';
import { MOVES } from '../../../model/index.ts';
import { number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/**
 * Russia's seat held by a person who decides the test: the gravest decision of the game, so it comes
 * first, nothing is chosen beforehand, and each move stands beside what the model makes of it.
 */
export function TestChoice({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.test;
  const { odds } = orders.after;
  const weighed = odds !== null;
  // Where odds are not told, the moves stand there by themselves.
  const options = useMemo(() => (weighed ? testOptions(view)! : []), [view, weighed]);
  const { test, chooseTest } = orders;
  return (
    <Section title={words.title}>
      <p className="note">
        {(weighed ? words.note : words.noteUnweighed)(
          view.own.resolute ? words.revisionist : words.opportunist,
        )}
      </p>
      <fieldset className={css.testMoves}>
        <legend className="hidden">{words.choose}</legend>
        {MOVES.map((move, at) => (
          <label
            key={move}
            className={`${css.testMove} ${test.move === move ? css.testChosen : ''}`}
          >
            <span className={css.testHead}>
              <input
                type="radio"
                name="test"
                checked={test.move === move}
                disabled={orders.locked}
                onChange={() => chooseTest({ ...test, move })}
              />
              <b>{words.move[move]}</b>
              {options[at] && <span className="soft">{words.odds(percent(options[at].odds))}</span>}
            </span>
            {move === 'comply' ? (
              <span className="note">{words.comply}</span>
            ) : (
              options[at] && <Weighed option={options[at]} />
            )}
          </label>
        ))}
      </fieldset>
      {test.move !== null && test.move !== 'comply' && (
        <label className={css.testWhere}>
          {words.sector}{' '}
          <select
            value={test.sector ?? ''}
            disabled={orders.locked}
            onChange={(event) => chooseTest({ ...test, sector: Number(event.target.value) })}
          >
            {test.sector === null && <option value="">{words.chooseSector}</option>}
            {view.level.sectors.map((sector, at) => (
              <option key={sector.id} value={at}>
                {odds
                  ? words.inSector(`${at + 1} ${sector.name}`, percent(odds.sectorChances[at]!))
                  : `${at + 1} ${sector.name}`}
              </option>
            ))}
          </select>
        </label>
      )}
    </Section>
  );
}

function Weighed({ option }: { option: TestOption }) {
  const words = say.line.test;
  const [protest, reinforce, strikeBack] = option.answers.map(percent);
  const points = (value: number) => words.points(number(100 * value, 1));
  return (
    <span className={css.weighed}>
      <span>
        <span>{words.gain}</span>
        <span>
          <b>{points(option.gain)}</b>, {words.success(percent(option.success))}
        </span>
      </span>
      <span>
        <span>{words.expected}</span>
        <b>{points(option.expected)}</b>
      </span>
      <span>
        <span>{words.answers}</span>
        <span>{words.answer(protest!, reinforce!, strikeBack!)}</span>
      </span>
      <span>
        <span>{words.backing}</span>
        <b>{percent(option.backing)}</b>
      </span>
      <span>
        <span>{words.breakEven}</span>
        <b>{number(option.breakEven, 2)}</b>
      </span>
    </span>
  );
}
