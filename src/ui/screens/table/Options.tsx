import {
  crossesRedLine,
  differenceOf,
  type Option,
  type Range,
  type Text,
  type TextAdvice,
  type View,
} from '../../../engine/index.ts';
import type { Advice } from '../../game/advice.ts';
import { useOddsShown } from '../../game/context.ts';
import { plusMinus, signed, soldiers } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure, FigureAwaited, type FigureTerms } from '../../parts/Figure.tsx';
import { holders, withOption, type Draft } from './draft.ts';
import { Chance, ChangeOfPayoff, HoldTerms, redLinesOf, SigningOdds } from './explain.tsx';
import { guided } from '../../guide/Guide.tsx';
import { Noted, TermsIn } from '../../parts/Noted.tsx';
import { Source } from './Source.tsx';
import css from './table.module.css';

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
  readonly at: number;
}

/** The options of one article, with what each does to my payoff, to durability and to the signature in doubt. */
export function Options({ view, draft, advice, at }: Props) {
  const { level } = view;
  const article = level.articles[at]!;
  const oddsShown = useOddsShown();
  const held = holders(view, draft.text, at);
  const signs = view.party === 'russia' ? say.table.leastSigns : say.table.moscowSigns;
  return (
    <div className={css.options} {...guided('option')}>
      <table>
        <caption className="hidden">{article.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.table.option}</th>
            <th scope="col">{say.table.heldBy}</th>
            <th scope="col" className="num">
              {say.table.yourPayoff}
            </th>
            {oddsShown && (
              <>
                <th scope="col" className="num">
                  {say.table.holdsFive}
                </th>
                <th scope="col" className="num">
                  {signs}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {article.options.map((option, index) => {
            const chosen = draft.text[at] === index;
            return (
              <tr key={option.id} className={chosen ? css.chosen : undefined}>
                <td>
                  <label className={css.option}>
                    <input
                      type="radio"
                      name={`article-${article.id}`}
                      checked={chosen}
                      disabled={draft.locked}
                      onChange={() => draft.choose(at, index)}
                    />
                    <span>
                      {option.label}
                      <Expected
                        option={option}
                        advice={advice}
                        text={withOption(draft.text, at, index)}
                      />
                    </span>
                  </label>
                </td>
                <td className={css.held}>
                  {held
                    .get(index)
                    ?.map((party) => <DelegationMark key={party} party={party} />) ?? (
                    <span className="soft">{say.table.noOne}</span>
                  )}
                </td>
                <Effects view={view} draft={draft} advice={advice} at={at} option={index} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {oddsShown && <OtherRedLines view={view} draft={draft} advice={advice} at={at} />}
      {article.options.some((option) => option.effects?.forceCeilingThousand) && (
        <p className="note">{say.table.expectedNote}</p>
      )}
      <TermsIn texts={article.options.flatMap(({ label, words }) => [label, words])} />
      <p className="note">
        <Noted>{article.note}</Noted> <Source view={view} id={article.source} />
      </p>
      {article.options.map((option, index) => {
        const red = level.delegations[view.party].redLines.find(
          (line) => line.article === article.id && line.option === option.id,
        );
        const crossed = crossesRedLine(level, view.party, withOption(draft.text, at, index));
        return red && crossed ? (
          <p key={option.id} className="note">
            <b>{option.label}.</b> {say.table.redLine} {red.why}
          </p>
        ) : null;
      })}
    </div>
  );
}

/** What one option does, each figure with its terms: three cells, or the payoff alone. */
function Effects({ view, draft, advice, at, option }: Props & { option: number }) {
  const oddsShown = useOddsShown();
  const text = withOption(draft.text, at, option);
  const now = advice.of(draft.text);
  const then = advice.of(text);
  const names = {
    you: say.table.figures.you.split(',')[0],
    holds: say.table.figures.holds,
    signs: view.party === 'russia' ? say.table.figures.others : say.table.figures.moscow,
  };
  if (!now || !then) return <Pending names={oddsShown ? Object.values(names) : [names.you]} />;
  const { label } = view.level.articles[at]!.options[option]!;
  const same = draft.text[at] === option;
  return (
    <>
      <td className="num" data-label={names.you}>
        <Difference
          range={differenceOf(then.payoffDraws, now.payoffDraws)}
          terms={
            same
              ? undefined
              : {
                  title: say.table.payoff.change(label),
                  body: () => (
                    <ChangeOfPayoff
                      view={view}
                      from={{ text: draft.text, advice: now }}
                      to={{ text, advice: then }}
                    />
                  ),
                }
          }
        />
      </td>
      {oddsShown && (
        <td className="num" data-label={names.holds}>
          <Chance
            range={then.hold}
            terms={{
              title: say.table.plane.holdOf(label),
              body: () => <HoldTerms own={then} before={same ? undefined : now} />,
            }}
          />
        </td>
      )}
      {oddsShown && (
        <td className="num" data-label={names.signs}>
          <InDoubt view={view} at={at} text={text} now={now} then={then} />
        </td>
      )}
    </>
  );
}

/** The cells of figures that are being worked out. */
function Pending({ names }: { names: readonly (string | undefined)[] }) {
  return names.map((name, at) => (
    <td key={name} className="num soft" data-label={name}>
      {at === 0 && <span className="hidden">{say.table.stale}</span>}
      <FigureAwaited />
      {at === 2 && <span className={css.under}>{'\u00a0'}</span>}
    </td>
  ));
}

/**
 * The signature in doubt: its chance, and the margin behind it, which tells how far off it is where the
 * chance alone says nothing. A red line in another article leaves the margin to be read.
 */
function InDoubt({
  view,
  at,
  text,
  now,
  then,
}: {
  view: View;
  at: number;
  text: readonly number[];
  now: TextAdvice;
  then: TextAdvice;
}) {
  const party = then.doubt;
  const who = cast[party].seat;
  const lines = redLinesOf(view, party, text);
  const here = lines.find((line) => line.at === at);
  const change =
    now.doubt === party ? differenceOf(then.marginDraws[party], now.marginDraws[party]).value : 0;
  const margin = say.table.margin(signed(then.margins[party].value));
  const against = Math.abs(change) < 0.5 ? '' : say.table.against(signed(change));
  const title = say.table.odds.title[party];
  const body = () => (
    <>
      {lines.map(({ why }) => (
        <p key={why}>{say.table.odds.never(who, why)}</p>
      ))}
      <SigningOdds view={view} own={then} party={party} />
    </>
  );
  const under = here
    ? say.table.redLineOf(who)
    : [lines.length > 0 ? '' : margin, against].filter(Boolean).join(', ');
  return (
    <>
      {view.party === 'russia' && <DelegationMark party={party} />}{' '}
      {lines.length > 0 ? (
        <Figure value={here ? say.table.never : margin} terms={{ title, body }} />
      ) : (
        <Chance range={then.signs[party]} terms={{ title, body }} />
      )}
      {under && <span className={css.under}>{under}</span>}
    </>
  );
}

/** What each size of force may be expected to put in the field: a ceiling alone sends nobody. */
function Expected({ option, advice, text }: { option: Option; advice: Advice; text: Text }) {
  const then = advice.of(text);
  if (!option.effects?.forceCeilingThousand || !then) return null;
  return (
    <span className={css.expected}>{say.table.expected(soldiers(then.force.fieldThousand))}</span>
  );
}

/** The other articles of my draft in which those in doubt find a red line. */
function OtherRedLines({ view, draft, advice, at }: Props) {
  // Known at once wherever it is Moscow's, so that the note does not push the text down later.
  const doubt = view.party === 'russia' ? advice.of(draft.text)?.doubt : 'russia';
  if (!doubt) return null;
  const lines = redLinesOf(view, doubt, draft.text).filter((line) => line.at !== at);
  return lines.length === 0 ? null : (
    <p className="note">
      {say.table.redLinesIn(
        cast[doubt].seat,
        lines.map((line) => `${line.at + 1}, ${view.level.articles[line.at]!.title}`),
      )}
    </p>
  );
}

/** A difference in points with its range. */
export function Difference({
  range,
  scale = 1,
  terms,
}: {
  range: Range;
  scale?: number;
  terms?: FigureTerms | undefined;
}) {
  return (
    <Figure
      value={signed(scale * range.value)}
      range={plusMinus(scale * range.low, scale * range.high)}
      terms={terms}
    />
  );
}
