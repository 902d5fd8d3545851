import { useMemo, useState } from 'react';
import {
  responseOutlooks,
  type Action,
  type ResponseOutlook,
  type View,
} from '../../../engine/index.ts';
import type { Response } from '../../../model/index.ts';
import { percent, percentSpan } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { OddsBar, OddsKey } from '../../parts/OddsBar.tsx';
import css from './incident.module.css';

/** The three answers beside each other; for the coalition they are its choice. */
export function Answers({ view, decide }: { view: View; decide: (action: Action) => void }) {
  const outlooks = useMemo(() => responseOutlooks(view)!, [view]);
  const mine = view.party === 'coalition' && view.violation!.step === 'response';
  const given = view.violation!.response;
  const [chosen, setChosen] = useState<Response>('protest');
  return (
    <section className={css.answers}>
      <div className={css.answersHead}>
        <h2>{mine ? say.incident.yourAnswer : say.incident.answers}</h2>
        <OddsKey />
      </div>
      <div className={css.cards}>
        {outlooks.map((outlook, at) => (
          <ResponseCard
            key={outlook.response}
            view={view}
            outlook={outlook}
            chosen={mine ? chosen === outlook.response : given === at}
            onChoose={mine ? () => setChosen(outlook.response) : undefined}
          />
        ))}
      </div>
      {mine && (
        <p className={css.deed}>
          <Button
            main
            onClick={() => decide({ type: 'respond', party: 'coalition', response: chosen })}
          >
            {say.common.responses[chosen]}
          </Button>
          <span className="note">{say.incident.afterwards}</span>
        </p>
      )}
    </section>
  );
}

function ResponseCard({
  view,
  outlook,
  chosen,
  onChoose,
}: {
  view: View;
  outlook: ResponseOutlook;
  chosen: boolean;
  onChoose: (() => void) | undefined;
}) {
  const words = say.incident;
  const { response, backChance } = outlook;
  const violation = view.violation!;
  const title = say.common.responses[response];
  return (
    <div className={`${css.card} ${chosen ? css.chosen : ''}`}>
      <h3>
        {onChoose ? (
          <label>
            <input type="radio" name="response" checked={chosen} onChange={onChoose} /> {title}
          </label>
        ) : (
          title
        )}
      </h3>
      <p>{words.response[response]}</p>
      {backChance ? (
        <ul className={css.branch}>
          <li>
            <b>{words.back(percent(backChance.value))}</b>{' '}
            <span className="soft">{percentSpan(backChance.low, backChance.high)}</span>
          </li>
          <li>{words.abstain(percent(1 - backChance.value))}</li>
        </ul>
      ) : (
        <p className={css.branch}>{words.noDecision}</p>
      )}
      <p className="note">{words.next}</p>
      <OddsBar odds={outlook.nextMoves} label={words.next} />
      <dl className={css.lines}>
        <dt>{words.firm}</dt>
        <dd>
          {percent(view.beliefs.firm)} → <b>{percent(outlook.firm)}</b>
        </dd>
        <dt>{words.committed}</dt>
        <dd>
          {percent(view.beliefs.committed)} → <b>{percent(outlook.committed)}</b>
        </dd>
        {outlook.widerWar > 0 && (
          <>
            <dt>{words.widerWar}</dt>
            <dd>
              <b>{percent(outlook.widerWar)}</b>
            </dd>
          </>
        )}
        {outlook.breakthrough !== null && (
          <>
            <dt>{words.breakthrough}</dt>
            <dd>
              <b>{percent(outlook.breakthrough)}</b>
            </dd>
          </>
        )}
      </dl>
      {outlook.widerWar > 0 && <p className="note">{words.widerWarNote}</p>}
      {(response === 'strike-back' || (violation.hit !== null && response === 'reinforce')) && (
        <p className="note">{words.outsideArticle5}</p>
      )}
    </div>
  );
}
