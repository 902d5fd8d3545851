import { inFieldThousand, PARTIES, resultOf } from '../../../engine/index.ts';
import type { History } from '../../../replay/index.ts';
import { capital, number, signed, soldiers } from '../../format.ts';
import { viewOfEnd } from '../../game/forks.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { headline } from '../debrief/headline.ts';
import { shortName } from '../replay/turns.ts';
import { endOf, signatureOf } from './words.ts';
import css from './compare.module.css';

/** What came of each run, beside the other. */
export function Results({ a, b }: { a: History; b: History }) {
  const words = say.compare.results;
  const both = [a, b].map(figuresOf);
  const [of, than] = [both[0]!, both[1]!];
  const figures = [
    { name: words.tests, key: 'tests', show: number },
    { name: words.attacks, key: 'attacks', show: number },
    { name: words.killed, key: 'killed', show: number },
    { name: words.gained, key: 'gainedKm2', show: number },
    { name: words.troops, key: 'thousand', show: soldiers },
  ] as const;
  const by = (difference: number, show: (value: number) => string) =>
    `${difference > 0 ? '+' : ''}${show(difference).replace('-', '−')}`;
  return (
    <section className={css.results}>
      <h2>{words.title}</h2>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col" className="num">
                {say.compare.run.a}
              </th>
              <th scope="col" className="num">
                {say.compare.run.b}
              </th>
              <th scope="col" className="num">
                {words.by}
              </th>
            </tr>
          </thead>
          <tbody>
            {(
              [
                [words.outcome, of.outcome, than.outcome],
                [words.signed, of.signed, than.signed],
              ] as const
            ).map(([name, inA, inB]) => (
              <tr key={name} className={css.wordy}>
                <th scope="row">{name}</th>
                <td className="num">{inA}</td>
                <td className="num">{inB}</td>
                <td />
              </tr>
            ))}
            {figures.map(({ name, key, show }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="num">{show(of[key])}</td>
                <td className="num">{show(than[key])}</td>
                <td className="num">
                  {of[key] === than[key] ? '0' : by(than[key] - of[key], show)}
                </td>
              </tr>
            ))}
            {of.points &&
              than.points &&
              PARTIES.map((party, at) => (
                <tr key={party}>
                  <th scope="row">
                    <DelegationMark party={party} /> {words.points(cast[party].name)}
                  </th>
                  <td className="num">{number(of.points![at]!, 1)}</td>
                  <td className="num">{number(than.points![at]!, 1)}</td>
                  <td className="num">{signed(than.points![at]! - of.points![at]!, 1)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

function figuresOf(history: History) {
  const words = say.compare.results;
  const end = endOf(history);
  const signature = signatureOf(history);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    outcome: end.outcome ? headline(viewOfEnd(history)) : words.underWay,
    signed: signature ? capital(shortName(signature)) : words.never,
    tests: end.tests.length,
    attacks: end.tests.filter(({ move }) => move !== 'probe').length,
    killed: sum(end.tests.map(({ killed }) => killed)),
    gainedKm2: Math.round(sum(end.gainKm2)),
    thousand: sum(end.contributors.map(inFieldThousand)),
    points: end.outcome
      ? PARTIES.map((party) => resultOf(end, party, end.secrets.weights[party]))
      : null,
  };
}
