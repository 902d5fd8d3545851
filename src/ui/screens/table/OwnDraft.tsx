import {
  signatoriesOf,
  type Party,
  type Text,
  type TextAdvice,
  type View,
} from '../../../engine/index.ts';
import type { Advice } from '../../game/advice.ts';
import { useOddsShown } from '../../game/context.ts';
import type { DealsDesk } from '../../game/deals.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { WhatWouldItTake } from './Asks.tsx';
import { signersOf, type Draft } from './draft.ts';
import { Chance, objection, redLineOf, SigningOdds } from './explain.tsx';
import css from './table.module.css';

/** The first row: whom my draft needs, who has signed it, the chance that the others will, and what it would take. */
export function OwnDraft({
  view,
  draft,
  advice,
  desk,
}: {
  view: View;
  draft: Draft;
  advice: Advice;
  desk: DealsDesk;
}) {
  const words = say.table.signing;
  const oddsShown = useOddsShown();
  const own = advice.of(draft.text);
  const against = own && objection(view, draft.text, own);
  const needed = signatoriesOf(view.level, draft.text);
  const signers = signersOf(view, draft.text);
  return (
    <div className={css.offer}>
      <h3>{words.yourDraft}</h3>
      <ul className={css.asks}>
        {needed.map((party) => {
          const mine = party === view.party;
          const has = mine ? draft.signing === null : signers.includes(party);
          return (
            <li key={party}>
              <p className={has ? css.has : undefined}>
                <DelegationMark party={party} />{' '}
                {has ? (
                  `✓ ${mine ? words.youTable : words.signed}`
                ) : mine ? (
                  words.youSign
                ) : !oddsShown ? (
                  words.notYet
                ) : own ? (
                  <>
                    {!own.refuses[party] && `${words.signsWith} `}
                    <SignsOf view={view} own={own} party={party} text={draft.text} />
                  </>
                ) : (
                  say.table.stale
                )}
              </p>
              {oddsShown && !mine && !has && (
                <WhatWouldItTake view={view} draft={draft} desk={desk} party={party} />
              )}
            </li>
          );
        })}
      </ul>
      {against && <p>{against}</p>}
      <p className="note">{oddsShown ? words.yourNote : words.yourNotePlain}</p>
    </div>
  );
}

/** The chance that one delegation signs a text, or that it never does. */
function SignsOf({
  view,
  own,
  party,
  text,
}: {
  view: View;
  own: TextAdvice;
  party: Party;
  text: Text;
}) {
  const title = say.table.odds.title[party];
  if (own.refuses[party]) {
    const why = redLineOf(view, party, text) ?? '';
    return (
      <Figure
        value={say.table.signing.neverSigns}
        terms={{
          title,
          body: () => <p>{say.table.odds.never(cast[party].seat, why)}</p>,
        }}
      />
    );
  }
  return (
    <Chance
      range={own.signs[party]}
      terms={{ title, body: () => <SigningOdds view={view} own={own} party={party} /> }}
    />
  );
}
