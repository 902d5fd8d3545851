import { useState } from 'react';
import { PARTIES, type Party, type View } from '../../../engine/index.ts';
import { signed } from '../../format.ts';
import { useOddsShown } from '../../game/context.ts';
import { useAnswer, type DealsDesk } from '../../game/deals.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { ChangesList } from './ChangesList.tsx';
import { PartyChoice } from './PartyChoice.tsx';
import type { Draft } from './draft.ts';
import css from './table.module.css';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly desk: DealsDesk;
  readonly partner: Party;
  readonly onPartner: (party: Party) => void;
}

/** Linked changes by which both gain, on my draft or on another's. */
export function PackagesBlock(props: Props) {
  return <Fold title={say.deals.packages.title}>{() => <Packages {...props} />}</Fold>;
}

function Packages({ view, draft, desk, partner, onPartner }: Props) {
  const words = say.deals.packages;
  const oddsShown = useOddsShown();
  const [on, setOn] = useState<Party>(view.party);
  const text = on === view.party ? draft.text : view.positions[on];
  const answer = useAnswer(desk, { search: 'packages', text, party: partner });
  return (
    <>
      <p className="note">{words.note}</p>
      <PartyChoice view={view} legend={words.partner} chosen={partner} onChoose={onPartner} />
      <label className={css.select}>
        {words.on}{' '}
        <select value={on} onChange={({ target }) => setOn(target.value as Party)}>
          {[view.party, ...PARTIES.filter((party) => party !== view.party)].map((party) => (
            <option key={party} value={party}>
              {party === view.party ? words.yours : words.draftOf(cast[party].name)}
            </option>
          ))}
        </select>
      </label>
      {!answer && <p className="note">{words.looking}</p>}
      {answer?.found.length === 0 && <p>{words.none}</p>}
      <ol className={css.packages}>
        {answer?.found.map((each) => (
          <li key={each.text.join()}>
            <ChangesList level={view.level} from={text} to={each.text} />
            <p className={css.packageGains}>
              <DelegationMark party={view.party} /> <b>{signed(each.mine, 1)}</b>
              <DelegationMark party={partner} /> <b>{signed(each.theirs, 1)}</b>
              <span className="soft">
                {oddsShown ? words.hold(signed(100 * each.hold, 1)) : say.common.points}
              </span>
            </p>
            <p>
              <Button
                small
                disabled={draft.locked}
                onClick={() =>
                  draft.adopt(each.text, on === view.party ? undefined : { of: on, text })
                }
              >
                {say.deals.put}
              </Button>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
