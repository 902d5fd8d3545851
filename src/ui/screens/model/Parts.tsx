import { useMemo, useState } from 'react';
import {
  CONTRIBUTION_GROUPS,
  SETTINGS,
  solveStage,
  type StageSolution,
} from '../../../model/index.ts';
import { chance, number, percent, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { fallsOf } from '../../parts/contributions.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Waterfall } from '../../parts/Waterfall.tsx';
import { AsText } from '../../parts/Folded.tsx';
import { Choice, Pick } from '../../parts/Pick.tsx';
import { Working } from './Bits.tsx';
import { inputValue } from './Inputs.tsx';
import { constantsWith, withInput, type Situation } from './situation.ts';
import { useAnalysis } from './useAnalysis.ts';
import css from './model.module.css';

/** What each group of inputs contributes, against a proposal of choice. */
export function Shapley({ at }: { at: Situation }) {
  const words = say.model.shapley;
  const [against, setAgainst] = useState('full');
  const question = useMemo(() => ({ at, against }), [at, against]);
  const worked = useAnalysis('contributions', question);
  const { result } = worked;
  const reference = say.model.setting[against]!;
  const falls = result ? fallsOf(result) : [];
  return (
    <div className={css.block}>
      <h3>{words.title}</h3>
      <p className="note">{words.note}</p>
      <Pick
        label={words.against}
        options={SETTINGS.map(({ id }) => ({ name: id, label: say.model.setting[id]! }))}
        chosen={against}
        onChoose={setAgainst}
      />
      {result && (
        <>
          {falls.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <Waterfall
              label={words.here}
              from={{ label: reference, value: result.referenceRisk }}
              steps={falls}
            />
          )}
          <AsText label={words.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.group}</th>
                  <th scope="col" className="num">
                    {words.points}
                  </th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{reference}</th>
                  <td className="num">{number(100 * result.referenceRisk, 1)}</td>
                </tr>
                {CONTRIBUTION_GROUPS.map((group) => (
                  <tr key={group}>
                    <th scope="row">{say.common.inputGroup[group]}</th>
                    <td className="num">{signed(100 * result.byGroup[group], 1)}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{words.here}</th>
                  <td className="num">{number(100 * result.risk, 1)}</td>
                </tr>
              </tbody>
            </table>
          </AsText>
        </>
      )}
      <Working worked={worked} />
    </div>
  );
}

const WANTED = ['0.05', '0.1', '0.2'] as const;

/** The least change of each input that alone brings the risk down to a wanted one. */
export function Remedies({ at, solution }: { at: Situation; solution: StageSolution }) {
  const words = say.model.remedies;
  const [wanted, setWanted] = useState<(typeof WANTED)[number]>('0.1');
  const question = useMemo(() => ({ at, wanted: Number(wanted) }), [at, wanted]);
  const worked = useAnalysis('remedies', question);
  const { result } = worked;
  const risk = solution.moves[2]! + solution.moves[3]!;
  const within = risk <= Number(wanted);
  return (
    <div className={css.block}>
      <h3>{words.title}</h3>
      <p className="note">{words.note}</p>
      <Choice
        label={words.wanted}
        options={WANTED.map((name) => ({ name, label: percent(Number(name)) }))}
        chosen={wanted}
        onChoose={setWanted}
      />
      {within && <p>{words.already(chance(risk), percent(Number(wanted)))}</p>}
      {!within && result?.length === 0 && <p>{words.none}</p>}
      {!within && result && result.length > 0 && (
        <Scrolling>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.input}</th>
                <th scope="col" className="num">
                  {words.from}
                </th>
                <th scope="col" className="num">
                  {words.to}
                </th>
                <th scope="col" className="num">
                  {words.share}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {result.map(({ input, from, to, share }) => (
                <tr key={input}>
                  <th scope="row">{say.line.input[input]}</th>
                  <td className="num">{inputValue(input, from)}</td>
                  <td className="num">
                    <b>{inputValue(input, to)}</b>
                  </td>
                  <td className="num">{percent(share)}</td>
                  <td aria-hidden="true" className={css.barCell}>
                    <span className={css.bar} style={{ width: `${100 * share}%` }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <Working worked={worked} />
    </div>
  );
}

const LEVELS = [0, 0.25, 0.5, 0.75, 1] as const;

/** How the American motive to step in changes with what the Europeans can do by themselves. */
export function EuropesEnablers({ at }: { at: Situation }) {
  const words = say.model.enablers;
  const rows = useMemo(() => {
    const here = at.state.europeanEnablers;
    const levels = [...new Set([...LEVELS, here])].toSorted((a, b) => a - b);
    return levels.map((level) => {
      const { state, beliefs } = withInput(at, 'europeanEnablers', level);
      const { backing, moves } = solveStage(state, beliefs, constantsWith(at.curve));
      const backs = (extent: number) => {
        const [committed, detached] = backing[2]![extent]!;
        return beliefs.committed * committed! + (1 - beliefs.committed) * detached!;
      };
      return {
        level,
        here: level === here,
        reinforced: backs(1),
        struck: backs(2),
        risk: moves[2]! + moves[3]!,
      };
    });
  }, [at]);
  const exact = (share: number) => number(100 * share, 1);
  return (
    <div className={css.block}>
      <h3>{words.title}</h3>
      <p className="note">{words.note}</p>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              <th scope="col" className="num">
                {words.reinforced}, %
              </th>
              <th scope="col" className="num">
                {words.struck}, %
              </th>
              <th scope="col" className="num">
                {words.risk}, %
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, here, reinforced, struck, risk }) => (
              <tr key={level}>
                <th scope="row">
                  {here ? <b>{words.here(number(level, 2))}</b> : number(level, 2)}
                </th>
                <td className="num">{exact(reinforced)}</td>
                <td className="num">{exact(struck)}</td>
                <td className="num">{exact(risk)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}
