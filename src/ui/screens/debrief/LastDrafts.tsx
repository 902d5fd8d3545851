import {
  alternativeOf,
  assessText,
  crossesRedLine,
  PARTIES,
  payoffOf,
  signatoriesOf,
  type Party,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Section } from '../../parts/Section.tsx';

/** What a draft was worth to a delegation by its true weights, and whether it would have signed. */
function judge(view: View, party: Party, text: Text) {
  const { level, meters, revealed } = view;
  const prospect = assessText(view, text);
  const worth = payoffOf(level, party, revealed!.weights[party], text, prospect);
  const least = alternativeOf(level, party, meters) + revealed!.reserve[party];
  return { worth, signs: worth >= least && !crossesRedLine(level, party, text) };
}

/** The drafts that lay on the table at the end: worth to each delegation, and who stood in the way. */
export function LastDrafts({ view }: { view: View }) {
  const words = say.debrief.drafts;
  const rows = PARTIES.map((party) => {
    const text = view.positions[party];
    const cells = PARTIES.map((each) => ({ party: each, ...judge(view, each, text) }));
    const needed = signatoriesOf(view.level, text);
    return {
      party,
      cells,
      missing: cells.filter((cell) => needed.includes(cell.party) && !cell.signs),
    };
  });
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.draft}</th>
            {PARTIES.map((party) => (
              <th key={party} scope="col" className="num">
                <DelegationMark party={party} />
              </th>
            ))}
            <th scope="col">{words.missing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, cells, missing }) => (
            <tr key={party}>
              <th scope="row">
                <DelegationMark party={party} name />
              </th>
              {cells.map((cell) => (
                <td key={cell.party} className={cell.signs ? 'num' : 'num soft'}>
                  {cell.signs ? (
                    <b>
                      {number(cell.worth)}
                      <span className="hidden"> {words.enough}</span>
                    </b>
                  ) : (
                    number(cell.worth)
                  )}
                </td>
              ))}
              <td>
                {missing.length === 0
                  ? words.nobody
                  : missing.map((cell) => <DelegationMark key={cell.party} party={cell.party} />)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
