import type { History, Pair, TurnDifference } from '../../../replay/index.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { endsOf, rowsOf } from './changes.ts';
import { aloneInWords, decisionInWords, newsInWords } from './words.ts';
import css from './compare.module.css';

/** What was decided otherwise in a turn, and how things stand at its end in either run. */
export function TurnDiffers({
  a,
  b,
  pair: [inA, inB],
  turn,
}: {
  a: History;
  b: History;
  pair: Pair;
  /** Null where nothing differs. */
  turn: TurnDifference | null;
}) {
  const words = say.compare.turn;
  if (!turn) return <p className="soft">{words.same}</p>;
  if (!inA || !inB) return <p>{aloneInWords(a, b, turn)}</p>;
  const rows = rowsOf(a, b, turn.changes, endsOf(a, inA, b, inB));
  return (
    <>
      {!turn.sameDraws && <p className="note">{words.otherDraws}</p>}
      {(turn.decisions.length > 0 || turn.news) && (
        <>
          <h3>{words.decisions}</h3>
          <ul className={css.decisions}>
            {turn.decisions.map((each) => (
              <li key={`${each.step}/${each.party}`}>{decisionInWords(a, b, turn, each)}</li>
            ))}
            {turn.news && <li>{newsInWords(a, turn.news)}</li>}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <h3>{words.changes}</h3>
          <Scrolling>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{say.compare.run.a}</th>
                  <th scope="col">{say.compare.run.b}</th>
                  <th scope="col" className="num">
                    {words.by}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ what, a: of, b: than, by, why }, at) => (
                  <tr key={at}>
                    <th scope="row">
                      {what}
                      {why && <span className="note">{why}</span>}
                    </th>
                    <td>{of}</td>
                    <td>{than}</td>
                    <td className="num">{by}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        </>
      )}
    </>
  );
}
