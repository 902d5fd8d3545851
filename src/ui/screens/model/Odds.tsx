import { useState } from 'react';
import {
  coverOf,
  moveTerms,
  MOVES,
  solveStage,
  stageFacts,
  type StageSolution,
} from '../../../model/index.ts';
import { capital, chance, number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { OddsBar, OddsKey } from '../../parts/OddsBar.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Folded } from '../../parts/Folded.tsx';
import { Choice } from '../../parts/Pick.tsx';
import { constantsWith, CURVES, type Situation } from './situation.ts';
import css from './model.module.css';

/** What Moscow does, with both curves, and how far each move is from being worth it. */
export function Odds({ at, solution }: { at: Situation; solution: StageSolution }) {
  const words = say.model.odds;
  const other = CURVES.find((curve) => curve !== at.curve)!;
  const otherwise = solveStage(at.state, at.beliefs, constantsWith(other));
  return (
    <div className={css.block}>
      <h3>{words.title}</h3>
      <p className="note">{words.chosen}</p>
      <OddsBar odds={solution.moves} label={words.chosen} />
      <p className="note">{words.other}</p>
      <OddsBar odds={otherwise.moves} label={words.other} />
      <OddsKey />
      <p className={css.large} data-risk>
        {chance(solution.moves[2]! + solution.moves[3]!)} <span>{words.risk}</span>
      </p>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.move}</th>
              <th scope="col" className="num">
                {words.revisionist}
              </th>
              <th scope="col" className="num">
                {words.opportunist}
              </th>
              <th scope="col" className="num">
                {words.breakEven}
              </th>
              <th scope="col" className="num">
                {words.posterior}
              </th>
            </tr>
          </thead>
          <tbody>
            {MOVES.map((move, index) => (
              <tr key={move}>
                <th scope="row">{capital(say.common.moves[move])}</th>
                <td className="num">{chance(solution.byType[0][index]!)}</td>
                <td className="num">{chance(solution.byType[1][index]!)}</td>
                <td className="num">{index === 0 ? '–' : number(solution.breakEven[index]!, 2)}</td>
                <td className="num">{chance(solution.posterior[index]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="note">{words.breakEvenNote}</p>
    </div>
  );
}

const VIOLATIONS = ['probe', 'strike', 'offensive'] as const;
const TERMS = ['gain', 'effort', 'attributionAndPrice', 'resistance', 'widerWar'] as const;

/** A move of Moscow's taken apart for both of its types, and the quantities behind. */
export function MoveWorth({ at, solution }: { at: Situation; solution: StageSolution }) {
  const words = say.model.terms;
  const [move, setMove] = useState<(typeof VIOLATIONS)[number]>('strike');
  const constants = constantsWith(at.curve);
  const title = (kind: string) =>
    move === 'offensive' ? words.ofOffensive(kind) : words.of(say.common.moves[move], kind);
  return (
    <div className={css.block}>
      <h3>{words.title}</h3>
      <Choice
        label={words.move}
        options={VIOLATIONS.map((name) => ({ name, label: capital(say.common.moves[name]) }))}
        chosen={move}
        onChoose={setMove}
      />
      <div className={css.pair}>
        {[true, false].map((revisionist) => {
          const kind = say.line.odds[revisionist ? 'revisionist' : 'opportunist'];
          const terms = moveTerms(at.state, solution, at.beliefs, move, revisionist, constants);
          return (
            <div key={kind}>
              <h4>{title(kind)}</h4>
              <Terms
                caption={title(kind)}
                decimals={3}
                terms={TERMS.map((term) => ({
                  label: say.line.odds.term[term],
                  detail: words.formula[term],
                  value: terms[term],
                }))}
                total={{ label: words.total, value: terms.total }}
              />
            </div>
          );
        })}
      </div>
      <p className="note">{words.unit}</p>
      <Derived at={at} />
    </div>
  );
}

/** The quantities between inputs and payoffs. */
function Derived({ at }: { at: Situation }) {
  const words = say.model.terms;
  const { facts: label } = words;
  const { state } = at;
  const constants = constantsWith(at.curve);
  const facts = stageFacts(state, constants);
  const density = (1000 * state.forceThousand) / state.frontKm;
  const [none, alone, together] = [
    facts.success[2]![0]![0],
    facts.success[2]![2]![0],
    facts.success[2]![2]![1],
  ];
  const two = (value: number) => number(value, 2);
  const rows: readonly (readonly [string, string])[] = [
    [label.density, number(density, 1)],
    [label.cover, two(coverOf(density, constants))],
    [label.warning, two(1 + Math.min(1, state.pullbackKm / constants.pullbackReferenceKm))],
    [label.capability0, two(facts.capability[0])],
    [label.capability1, two(facts.capability[1])],
    [label.attribution(say.common.moves.probe), two(facts.attribution[0])],
    [label.attribution(say.common.moves.strike), two(facts.attribution[1])],
    [label.attributionOffensive, two(facts.attribution[2])],
    [label.stake, two(facts.stake)],
    [label.success, [none, alone, together].map(two).join('; ')],
  ];
  return (
    <Folded title={words.derived}>
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  );
}
