import { useEffect, useMemo, useRef } from 'react';
import {
  quarterOdds,
  riskContributions,
  testsByModel,
  type Claim,
  type View,
} from '../../../engine/index.ts';
import { CONTRIBUTION_GROUPS, RESPONSES } from '../../../model/index.ts';
import { capital, inWords, percent, percentSpan } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { HandInState, Refusal } from '../../game/HandIn.tsx';
import { lineOf } from '../../game/dates.ts';
import { groundOf, plainSectors } from '../../mapspec.ts';
import { nameInSentence } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { fallsOf } from '../../parts/contributions.ts';
import { Figure } from '../../parts/Figure.tsx';
import { MapCanvas, type MapSpec } from '../../parts/MapCanvas.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Waterfall } from '../../parts/Waterfall.tsx';
import { Why } from '../../parts/Why.tsx';
import { OddsTerms } from '../line/Odds.tsx';
import { Answers } from './Answers.tsx';
import { Clock } from './Clock.tsx';
import { Decision } from './Decision.tsx';
import css from './incident.module.css';

/** A test of the deterrent: what is known, the answers and where each leads, and why it came. */
export default function IncidentScreen() {
  const { view, oddsShown } = useGame().snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const { step } = view.violation!;
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <main id="main" className={css.page}>
      <div className={css.left}>
        <IncidentMap view={view} />
        <Known view={view} />
        <Clock view={view} />
      </div>
      <div className={css.right}>
        <Headline view={view} heading={heading} />
        <HandInState />
        <Refusal />
        {step === 'aftermath' && <After view={view} />}
        <Decision view={view} />
        {step !== 'aftermath' && <Answers key={step} view={view} />}
        {oddsShown && <Reasons view={view} />}
      </div>
    </main>
  );
}

function place(view: View): string {
  const { sector } = view.violation!;
  return `${sector + 1}, ${view.level.sectors[sector]!.name}`;
}

function Headline({
  view,
  heading,
}: {
  view: View;
  heading: React.RefObject<HTMLHeadingElement | null>;
}) {
  const { snapshot } = useGame();
  const violation = view.violation!;
  const words = say.incident;
  const tested = snapshot.log.findLast(({ event }) => event.type === 'tested')?.event;
  const odds = snapshot.oddsShown && tested?.type === 'tested' ? tested : null;
  const at = ['comply', 'probe', 'strike', 'offensive'].indexOf(violation.move);
  const onForce = violation.hit !== null && violation.move !== 'offensive';
  const side = onForce ? words.title.coalition : words.title.ukraine;
  const hit = violation.hit === null ? '' : nameInSentence(view.level.contributors[violation.hit]!);
  return (
    <div className={css.headline}>
      <h1 ref={heading} tabIndex={-1}>
        {violation.killed > 0
          ? side(capital(inWords(violation.killed)), violation.killed, place(view))
          : words.title.none(words.title.move[violation.move], place(view))}
      </h1>
      <p>
        {words.kind[violation.move]}{' '}
        {violation.killedOfForce > 0 &&
          (onForce ? words.from(hit) : words.amongThem(inWords(violation.killedOfForce), hit))}{' '}
        {violation.wounded > 0 && words.wounded(capital(inWords(violation.wounded)))}{' '}
        {odds &&
          howItCame(
            view,
            words.aMove[violation.move],
            percent(odds.odds[at]!),
            percent(odds.tempo),
          )}
      </p>
    </div>
  );
}

/** A draw of the model's, or the decision of a person, who may be the reader. */
function howItCame(view: View, move: string, share: string, tempo: string): string {
  const words = say.incident;
  if (testsByModel(view)) return words.draw(move, share, tempo);
  return view.party === 'russia' ? words.ordered(move, share) : words.stood(move, share);
}

function IncidentMap({ view }: { view: View }) {
  const { loaded } = useGame();
  const violation = view.violation!;
  const spec = useMemo((): MapSpec => {
    const sector = view.level.sectors[violation.sector]!;
    return {
      ground: groundOf(loaded),
      focus: { kind: 'sector', id: sector.id },
      sectors: plainSectors(loaded),
      incidents: [
        {
          id: 'incident',
          kind: violation.move,
          sector: sector.id,
          along: 0.5,
          origin: {
            withinKm: 8,
            confidencePct: Math.round(100 * violation.attribution),
            label: say.incident.origin,
            detail: percent(violation.attribution),
          },
        },
      ],
    };
  }, [loaded, view.level, violation]);
  return (
    <div className={css.map}>
      <MapCanvas spec={spec} label={say.common.map.label} />
    </div>
  );
}

/** What a claim says of this violation. */
function claimInWords(view: View, kind: Claim['kind']): string {
  const words = say.incident;
  const { move, sector, killed, wounded } = view.violation!;
  if (kind === 'impact') return words.impact[move](sector + 1);
  if (kind === 'losses') {
    return words.losses(capital(inWords(killed)), killed, wounded > 0 ? inWords(wounded) : null);
  }
  if (kind === 'denial' && orderedByReader(view)) return words.ownDenial;
  return words.claim[kind]![0];
}

function orderedByReader(view: View): boolean {
  return !testsByModel(view) && view.party === 'russia';
}

/** Each claim with its source and confidence. */
function Known({ view }: { view: View }) {
  const words = say.incident;
  return (
    <Section title={orderedByReader(view) ? words.knownToOthers : words.known}>
      <ul className={css.claims}>
        {view.violation!.claims.map(({ kind, confidence }) => (
          <li key={kind}>
            <span>
              {claimInWords(view, kind)}
              <small>{words.claim[kind]![1]}</small>
            </span>
            <span className={css.claimBar} aria-hidden="true">
              <i style={{ width: `${100 * confidence}%`, opacity: 0.35 + 0.65 * confidence }} />
            </span>
            <b>{percent(confidence)}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** After the answer: what was decided, and how beliefs moved. */
function After({ view }: { view: View }) {
  const { snapshot } = useGame();
  const words = say.incident.after;
  const { response, backing, succeeded } = view.violation!;
  const entry = snapshot.log.findLast(({ event }) => event.type === 'beliefs')?.event;
  return (
    <Section title={snapshot.oddsShown ? words.title : words.titlePlain}>
      <p>
        {say.game.event.responded[RESPONSES[response!]!]}{' '}
        {backing !== undefined && say.game.event.backed[backing === 1 ? 'back' : 'abstain']}{' '}
        {succeeded === false && say.game.event.contained}
      </p>
      {snapshot.oddsShown && entry?.type === 'beliefs' && (
        <table className={css.beliefs}>
          <thead>
            <tr>
              <td />
              <th className="num" scope="col">
                {words.before}
              </th>
              <th className="num" scope="col">
                {words.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['revisionist', 'firm', 'committed'] as const).map((belief) => (
              <tr key={belief}>
                <th scope="row">{words[belief]}</th>
                <td className="num">{percent(entry.before[belief])}</td>
                <td className="num">
                  <b>{percent(entry.after[belief])}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {snapshot.oddsShown && <p className="note">{words.note}</p>}
    </Section>
  );
}

/** From a design that deters to this quarter, by what each group of inputs contributes. */
function Reasons({ view }: { view: View }) {
  const words = say.incident.why;
  const contributions = useMemo(() => riskContributions(view), [view]);
  const odds = useMemo(() => quarterOdds(view), [view]);
  const { referenceRisk, risk, byGroup } = contributions;
  const turn = { turn: view.turn, name: lineOf(view), state: odds.stage, beliefs: odds.beliefs };
  return (
    <Section
      title={words.title}
      aside={
        <>
          <ModelLink turn={turn} />{' '}
          <Why title={words.title} label={words.all}>
            <OddsTerms odds={odds} turn={turn} />
            <h3>{words.asText}</h3>
            <Terms
              caption={words.title}
              terms={[
                { label: words.reference, value: 100 * referenceRisk },
                ...CONTRIBUTION_GROUPS.map((group) => ({
                  label: say.common.inputGroup[group],
                  value: 100 * byGroup[group],
                })),
              ]}
              total={{ label: words.here, value: 100 * risk }}
            />
          </Why>
        </>
      }
    >
      <p className="note">{words.order}</p>
      <div className={css.fall}>
        <Waterfall
          label={words.here}
          from={{ label: words.reference, value: referenceRisk }}
          steps={fallsOf(contributions)}
        />
      </div>
      <p>
        <Figure
          value={percent(odds.risk.value)}
          range={percentSpan(odds.risk.low, odds.risk.high)}
        />{' '}
        <span className="soft">{say.line.odds.risk}</span>
      </p>
    </Section>
  );
}
