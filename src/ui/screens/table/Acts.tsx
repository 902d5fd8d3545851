import { useMemo } from 'react';
import {
  actAlternative,
  actBurden,
  actEffects,
  actRiskChange,
  FATIGUE,
  type Act,
  type Changes,
  type Meter,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { useOddsShown } from '../../game/context.ts';
import { capital, number, percentRange, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import { Terms } from '../../parts/Terms.tsx';
import { Why } from '../../parts/Why.tsx';
import { actsOf } from './draft.ts';
import { Source } from './Source.tsx';
import { meterName } from '../../game/meters.ts';
import css from './table.module.css';

/** Acts of the seat: what each does, or why it cannot be done now. */
export function ActsBlock({
  view,
  chosen,
  onToggle,
  title,
  text,
  locked,
}: {
  view: View;
  /** The draft that effects are measured on, during talks. */
  text?: Text;
  chosen: readonly string[];
  onToggle: (act: string) => void;
  title: string;
  /** Whether all is handed in, so that nothing can be chosen. */
  locked: boolean;
}) {
  const limit = view.level.calendar.actsPerTurn;
  return (
    <Section title={title} aside={say.table.acts.chosen(chosen.length, limit)}>
      <ul className={css.acts}>
        {actsOf(view, chosen).map(({ act, fault }) => (
          <li key={act.id}>
            <label className={fault ? css.off : undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(act.id)}
                disabled={locked || fault !== null}
                onChange={() => onToggle(act.id)}
              />
              <span>
                <b>{act.label}</b>
                <span className={css.actNote}>
                  {act.note} <Effects view={view} act={act} text={text} />
                  {fault && (
                    <>
                      {' '}
                      <i>
                        {typeof fault.facts?.why === 'string'
                          ? fault.facts.why
                          : (say.table.acts.fault[fault.code] ?? fault.code)}
                      </i>
                    </>
                  )}
                </span>
              </span>
            </label>
            <Why title={act.label}>
              <p>{act.note}</p>
              <p className="note">{say.table.acts.effects}</p>
              {act.changes && <ChangeTerms changes={act.changes} caption={act.label} />}
              {act.later && (
                <>
                  <p>{say.table.acts.later(act.later.days)}</p>
                  <ChangeTerms changes={act.later.changes} caption={act.label} />
                </>
              )}
              <BurdenTerms view={view} act={act} />
              <Source view={view} id={act.source} />
            </Why>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What an act would change for this seat, in figures. */
function Effects({ view, act, text }: { view: View; act: Act; text: Text | undefined }) {
  const words = say.table.acts;
  const oddsShown = useOddsShown();
  const told = useMemo(() => {
    const parts: string[] = [];
    const add = (points: number, tell: (points: string) => string) => {
      if (Math.abs(points) >= 0.05) parts.push(tell(signed(points, 1)));
    };
    if (act.asks !== undefined) {
      const { willingness } = view.level.contributors.find(({ id }) => id === act.asks)!;
      parts.push(words.willing(percentRange(...willingness)));
    }
    const burden = actBurden(view, act);
    add(burden, () => words.burden(number(Math.abs(burden), 2), burden > 0));
    if (!oddsShown) {
      const own = actAlternative(view, act);
      if (text) add(own, () => words.own(number(Math.abs(own), 1), own > 0));
    } else if (text) {
      const effects = actEffects(view, act, text);
      add(effects.ownAlternative, () =>
        words.own(number(Math.abs(effects.ownAlternative), 1), effects.ownAlternative > 0),
      );
      add(100 * effects.hold, words.holds);
      add(100 * effects.signs, view.party === 'russia' ? words.othersSign : words.signs);
    } else add(100 * actRiskChange(view, act), words.risk);
    return parts.join('; ');
  }, [view, act, text, words, oddsShown]);
  return told ? <span className={css.effect}>{capital(told)}.</span> : null;
}

/** What the act costs its own delegation by tiring it. */
function BurdenTerms({ view, act }: { view: View; act: Act }) {
  const words = say.table.acts;
  const factor = view.level.delegations[view.party].fatigueBurden;
  const burden = actBurden(view, act);
  if (burden === 0) return null;
  return (
    <p>
      <b>{words.burdenTitle}.</b>{' '}
      {words.burdenTerms(
        meterName(FATIGUE[view.party]),
        signed(burden / factor, 1),
        number(factor, 1),
        number(burden, 2),
      )}
    </p>
  );
}

function ChangeTerms({ changes, caption }: { changes: Changes; caption: string }) {
  const meters = Object.keys(changes) as Meter[];
  if (meters.length === 1) {
    const meter = meters[0]!;
    return (
      <p>
        {capital(meterName(meter))}
        {say.writing.colon}
        {signed(changes[meter]!, decimalsOf(changes[meter]!))}
      </p>
    );
  }
  return (
    <Terms
      caption={caption}
      decimals={2}
      terms={meters.map((meter) => ({
        label: capital(meterName(meter)),
        value: changes[meter]!,
      }))}
    />
  );
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 2;
}
