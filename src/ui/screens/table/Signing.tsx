import {
  alternativeOf,
  crossesRedLine,
  PARTIES,
  signatoriesOf,
  textKey,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { number, percent, percentSpan } from '../../format.ts';
import type { Advice } from '../../game/advice.ts';
import { differences } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Section } from '../../parts/Section.tsx';
import { signersOf, type Draft } from './draft.ts';
import css from './table.module.css';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
}

/** The texts of the others: who must sign each, who has, what it is worth to me, and signing it. */
export function SigningBlock({ view, draft, advice }: Props) {
  const own = advice.of(draft.text);
  const words = say.table.signing;
  return (
    <Section title={words.title}>
      {own && (
        <p className={css.odds}>
          {PARTIES.filter((party) => party !== view.party).map((party) => (
            <span key={party}>
              <DelegationMark party={party} />{' '}
              <Figure
                value={percent(own.signs[party].value)}
                range={percentSpan(own.signs[party].low, own.signs[party].high)}
              />
            </span>
          ))}
        </p>
      )}
      <p className="note">{words.note}</p>
      <ul className={css.texts}>
        {PARTIES.filter((party) => party !== view.party).map((party) => (
          <li key={party}>
            <h3>
              <DelegationMark party={party} name />
            </h3>
            <Offer view={view} draft={draft} advice={advice} text={view.positions[party]}>
              {words.sign(words.possessive[party])}
            </Offer>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One text that may be signed or taken over. */
export function Offer({
  view,
  draft,
  advice,
  text,
  children,
}: Props & { text: Text; children: string }) {
  const words = say.table.signing;
  const theirs = advice.of(text);
  const signers = signersOf(view, text);
  const needed = signatoriesOf(view.level, text);
  const chosen = draft.signing !== null && textKey(draft.signing) === textKey(text);
  const apart = differences(draft.text, text).length;
  const worthwhile =
    theirs &&
    theirs.payoff.value >= alternativeOf(view.level, view.party, view.meters) + view.own.reserve &&
    !crossesRedLine(view.level, view.party, text);
  return (
    <div className={css.offer}>
      <p>
        {theirs && (
          <>
            {words.worth}{' '}
            <Figure
              value={number(theirs.payoff.value)}
              range={`${number(theirs.payoff.low)}–${number(theirs.payoff.high)}`}
            />
            ,{' '}
          </>
        )}
        {apart === 0 ? words.same : words.differs(apart)}
      </p>
      <p className={css.needs}>
        {words.needs}{' '}
        {needed.map((party) => (
          <span key={party} className={signers.includes(party) ? css.has : css.hasNot}>
            <DelegationMark party={party} /> {signers.includes(party) ? '✓' : '–'}
          </span>
        ))}
      </p>
      <p className={css.deeds}>
        <Button
          small
          main={chosen}
          aria-pressed={chosen}
          disabled={!theirs}
          onClick={() => draft.sign(chosen ? null : text)}
        >
          {children}
        </Button>
        {apart > 0 && (
          <Button small onClick={() => draft.adopt(text)}>
            {words.adopt}
          </Button>
        )}
        {theirs && !worthwhile && <span className="note">{say.table.payoff.walkAway} ▲</span>}
      </p>
    </div>
  );
}
