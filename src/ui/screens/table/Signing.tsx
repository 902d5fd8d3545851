import { cast } from '../../messages/cast.ts';
import {
  PARTIES,
  signatoriesOf,
  textKey,
  type Party,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { number, span } from '../../format.ts';
import type { Advice } from '../../game/advice.ts';
import type { DealsDesk } from '../../game/deals.ts';
import { differences } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import { signersOf, type Draft } from './draft.ts';
import { objection, PayoffTermsView } from './explain.tsx';
import { OwnDraft } from './OwnDraft.tsx';
import css from './table.module.css';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
}

/** My draft and the texts of the others: who must sign each, who has, what it is worth, and signing it. */
export function SigningBlock({
  view,
  draft,
  advice,
  desk,
  onAmend,
}: Props & { desk: DealsDesk; onAmend: () => void }) {
  const words = say.table.signing;
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.deeds} label={words.deeds}>
          <dl className={css.terms}>
            {words.deedsTerms.map(([term, meaning]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <p>{words.note}</p>
        </Why>
      }
    >
      <OwnDraft view={view} draft={draft} advice={advice} desk={desk} />
      <ul className={css.texts}>
        {view.text && (
          <li>
            <InForce view={view} draft={draft} advice={advice} text={view.text} />
          </li>
        )}
        {PARTIES.filter((party) => party !== view.party).map((party) => (
          <li key={party}>
            <h3>
              <DelegationMark party={party} name />
            </h3>
            <Offer
              view={view}
              draft={draft}
              advice={advice}
              of={party}
              text={view.positions[party]}
              whose={words.ofDraft(cast[party].of)}
              onAmend={onAmend}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** In reopened talks, the text that was in force: one press takes it up again. */
function InForce({ view, draft, advice, text }: Props & { text: Text }) {
  const words = say.table.signing;
  const own = advice.of(text);
  const against = own && objection(view, text, own);
  const taken = textKey(draft.text) === textKey(text);
  return (
    <div className={css.offer}>
      <h3>{words.inForce}</h3>
      <Needs view={view} text={text} />
      <p className={css.deeds}>
        {taken ? (
          <span>{words.same}</span>
        ) : (
          <Button
            small
            disabled={draft.locked}
            onClick={() => {
              draft.adopt(text, null);
            }}
          >
            {words.takeUp}
          </Button>
        )}
      </p>
      {against && <p>{against}</p>}
      <p className="note">{words.inForceNote}</p>
    </div>
  );
}

/** Whose signatures a text needs, and which it has. */
function Needs({ view, text }: { view: View; text: Text }) {
  const signers = signersOf(view, text);
  return (
    <p className={css.needs}>
      {say.table.signing.needs}{' '}
      {signatoriesOf(view.level, text).map((party) => (
        <span key={party} className={signers.includes(party) ? css.has : css.hasNot}>
          <DelegationMark party={party} /> {signers.includes(party) ? '✓' : '–'}
        </span>
      ))}
    </p>
  );
}

/** One text that may be signed, sponsored or amended. */
export function Offer({
  view,
  draft,
  advice,
  of,
  text,
  whose,
  onAmend,
}: Props & {
  of: Party;
  text: Text;
  /** Whose text it is, to go on from the deeds: “ Washington’s draft”. */
  whose: string;
  onAmend: () => void;
}) {
  const words = say.table.signing;
  const theirs = advice.of(text);
  const chosen = draft.signing !== null && textKey(draft.signing) === textKey(text);
  const apart = differences(draft.text, text).length;
  const against = theirs && objection(view, text, theirs);
  const tabled = textKey(view.positions[view.party]) === textKey(text);
  const sponsored = draft.signing === null && apart === 0 && !tabled;
  return (
    <div className={css.offer}>
      <p>
        {theirs && (
          <>
            {words.worth}{' '}
            <Figure
              value={number(theirs.payoff.value)}
              range={span(theirs.payoff.low, theirs.payoff.high)}
              terms={{
                title: say.table.payoff.total,
                body: () => <PayoffTermsView view={view} text={text} own={theirs} />,
              }}
            />
            ,{' '}
          </>
        )}
        {apart === 0 ? words.same : words.differs(apart)}
      </p>
      <Needs view={view} text={text} />
      <p className={css.deeds}>
        <Button
          small
          main={chosen}
          aria-pressed={chosen}
          disabled={!theirs || draft.locked}
          onClick={() => draft.sign(chosen ? null : text)}
        >
          {words.sign}
          <span className="hidden">{whose}</span>
        </Button>
        {!tabled && (
          <Button
            small
            disabled={draft.locked}
            main={sponsored}
            aria-pressed={sponsored}
            onClick={() => (sponsored ? draft.undoText() : draft.adopt(text, { of, text }))}
          >
            {words.sponsor}
            <span className="hidden">{whose}</span>
          </Button>
        )}
        {!tabled && (
          <Button
            small
            disabled={draft.locked}
            onClick={() => {
              draft.adopt(text, { of, text });
              onAmend();
            }}
          >
            {words.amend}
            <span className="hidden">{whose}</span>
          </Button>
        )}
      </p>
      {(chosen || sponsored) && (
        <p className="note" role="status">
          {chosen ? words.signNote : say.table.bar.sponsorNote}
        </p>
      )}
      {against && <p className="note">{against}</p>}
    </div>
  );
}
