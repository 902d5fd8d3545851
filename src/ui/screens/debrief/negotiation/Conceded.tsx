import { useMemo } from 'react';
import { PARTIES, type Interests } from '../../../../engine/index.ts';
import { concessionsOf, type Concession, type Talks } from '../../../../replay/index.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { DelegationMark } from '../../../parts/DelegationMark.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { ChangeTable, Part, PartyHeads, PointCells } from './bits.tsx';
import { Curves } from './Curves.tsx';
import css from './negotiation.module.css';

/** What each delegation's moves took from it and gave the others, and on which articles. */
export function Conceded({ talks, interests }: { talks: Talks; interests: Interests }) {
  const words = say.debrief.negotiation.conceded;
  const concessions = useMemo(() => concessionsOf(talks, interests), [talks, interests]);
  const { level } = talks.end;
  return (
    <>
      <Part title={words.title} tall>
        <p className="note">{words.note}</p>
        <Matrix concessions={concessions} />
        {concessions
          .filter(({ moved }) => moved.articles.length > 0)
          .map(({ party, moved }) => {
            const title = words.gave(cast[party].seat);
            return (
              <Folded key={party} title={title}>
                <ChangeTable level={level} change={moved} caption={title} />
              </Folded>
            );
          })}
      </Part>
      <Part title={words.curves}>
        <Curves talks={talks} concessions={concessions} interests={interests} />
      </Part>
    </>
  );
}

function Matrix({ concessions }: { concessions: readonly Concession[] }) {
  const words = say.debrief.negotiation.conceded;
  return (
    <table className={css.points}>
      <caption className="hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.mover}</th>
          <PartyHeads />
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={PARTIES.length + 1} className={css.group}>
            {words.moves}
          </th>
        </tr>
        {concessions.map(({ party, moved }) => (
          <tr key={party}>
            <th scope="row">
              <DelegationMark party={party} name />
            </th>
            <PointCells points={moved.total} own={party} />
          </tr>
        ))}
      </tbody>
      {concessions.some(({ signing }) => signing) && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={PARTIES.length + 1} className={css.group}>
              {words.signing} <span className="soft">{words.signingNote}</span>
            </th>
          </tr>
          {concessions.map(
            ({ party, signing }) =>
              signing && (
                <tr key={party}>
                  <th scope="row">
                    <DelegationMark party={party} name />
                  </th>
                  {signing.articles.length === 0 ? (
                    <td colSpan={PARTIES.length} className="num soft">
                      {words.ownText}
                    </td>
                  ) : (
                    <PointCells points={signing.total} own={party} />
                  )}
                </tr>
              ),
          )}
        </tbody>
      )}
    </table>
  );
}
