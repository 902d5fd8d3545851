import { useMemo } from 'react';
import { responseOutlooks, type ResponseOutlook, type View } from '../../../engine/index.ts';
import { RESPONSES, type Response } from '../../../model/index.ts';
import { percent, percentSpan } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { momentOf } from '../../game/game.ts';
import { Deed, HandIn } from '../../game/HandIn.tsx';
import { useLaidOut } from '../../game/laying.ts';
import { say } from '../../messages/index.ts';
import { OddsBar, OddsKey } from '../../parts/OddsBar.tsx';
import css from './incident.module.css';

/** The three answers beside each other; for the coalition they are its choice. */
export function Answers({ view }: { view: View }) {
  const { snapshot, deciding } = useGame();
  const { oddsShown } = snapshot;
  const outlooks = useMemo(() => (oddsShown ? responseOutlooks(view)! : []), [view, oddsShown]);
  const mine = view.party === 'coalition' && view.violation!.step === 'response';
  const given = view.violation!.response;
  const words = say.incident;
  const { laid, change, laidOut } = useLaidOut<Response>({
    moment: momentOf(view),
    fresh: 'protest',
    parse: (text) => RESPONSES.find((response) => JSON.stringify(response) === text) ?? null,
    decisions: (response) => [{ type: 'respond', party: 'coalition', response }],
  });
  const yours = oddsShown ? words.yourAnswer : words.yourAnswerPlain;
  const all = oddsShown ? words.answers : words.answersPlain;
  return (
    <section className={css.answers}>
      <div className={css.answersHead}>
        <h2>{mine ? yours : all}</h2>
        {oddsShown && <OddsKey />}
      </div>
      <div className={css.cards}>
        {RESPONSES.map((response, at) => (
          <ResponseCard
            key={response}
            view={view}
            response={response}
            outlook={outlooks[at]}
            chosen={mine ? laid === response : given === at}
            onChoose={mine ? () => change(() => response) : undefined}
          />
        ))}
      </div>
      {mine && (
        <p className={css.deed}>
          <HandIn laid={laidOut}>
            <Deed main onClick={() => deciding.decide(...laidOut.actions)}>
              {say.common.responses[laid]}
            </Deed>
          </HandIn>
          <span className="note">{words.afterwards}</span>
        </p>
      )}
    </section>
  );
}

function ResponseCard({
  view,
  response,
  outlook,
  chosen,
  onChoose,
}: {
  view: View;
  response: Response;
  /** Absent where odds are not shown. */
  outlook: ResponseOutlook | undefined;
  chosen: boolean;
  onChoose: (() => void) | undefined;
}) {
  const words = say.incident;
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
      {outlook && <Outlook view={view} outlook={outlook} />}
      {(response === 'strike-back' || (violation.hit !== null && response === 'reinforce')) && (
        <p className="note">{words.outsideArticle5}</p>
      )}
    </div>
  );
}

/** Where an answer leads, in chances. */
function Outlook({ view, outlook }: { view: View; outlook: ResponseOutlook }) {
  const words = say.incident;
  const { backChance } = outlook;
  return (
    <>
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
    </>
  );
}
