import { percent, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { Working } from './Bits.tsx';
import { useAnalysis } from './useAnalysis.ts';
import css from './model.module.css';

/** The claims ask nothing of the state above: one question for the life of the page. */
const QUESTION = undefined;

/** What was claimed in early 2025: margins, and the share of the box in which each claim holds. */
export function Claims() {
  const words = say.evidence.claims;
  const worked = useAnalysis('claims', QUESTION);
  return (
    <Section title={words.title}>
      <p className={css.text}>{words.note}</p>
      {worked.result && (
        <Scrolling>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.claim}</th>
                <th scope="col" className="num">
                  {words.margin}
                  <br />
                  {words.planning}
                </th>
                <th scope="col">
                  {words.share}
                  <br />
                  {words.planning}
                </th>
                <th scope="col" className="num">
                  {words.margin}
                  <br />
                  {words.battleData}
                </th>
                <th scope="col">
                  {words.share}
                  <br />
                  {words.battleData}
                </th>
              </tr>
            </thead>
            <tbody>
              {worked.result.map(({ id, row, margin, share, battleData }) => (
                <tr key={id}>
                  <th scope="row" className={css.claim}>
                    {words.text[id]}
                    <span>{words.tested[id]}</span>
                    <span className="soft">
                      {words.who[id]}; {words.row(row)}
                    </span>
                  </th>
                  <td className="num">{signed(100 * margin, 1)}</td>
                  <td>
                    <Share share={share} />
                  </td>
                  <td className="num">{signed(100 * battleData.margin, 1)}</td>
                  <td>
                    <Share share={battleData.share} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {worked.result && <p className="note">{words.army}</p>}
      <Working worked={worked} label={words.counting} />
    </Section>
  );
}

function Share({ share }: { share: number }) {
  return (
    <span className={css.share}>
      <b>{percent(share)}</b>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} style={{ width: `${100 * share}%` }} />
      </span>
    </span>
  );
}
