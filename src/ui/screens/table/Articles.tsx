import { useState } from 'react';
import {
  crossesRedLine,
  differenceOf,
  PARTIES,
  type Party,
  type Range,
  type View,
} from '../../../engine/index.ts';
import type { Advice } from '../../game/advice.ts';
import { percent, percentSpan, plusMinus, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Why } from '../../parts/Why.tsx';
import { holders, type Draft } from './draft.ts';
import css from './table.module.css';

const PHONE_ORDER = { ukraine: 0, russia: 1, us: 2, coalition: 3 } satisfies Record<Party, number>;

/** The draft agreement as a document: agreed articles one quiet line, brackets where positions differ. */
export function Articles({ view, draft, advice }: { view: View; draft: Draft; advice: Advice }) {
  const [open, setOpen] = useState<number | null>(null);
  const { level } = view;
  const bracketed = level.articles.filter((_, at) => holders(view, draft.text, at).size > 1).length;
  return (
    <>
      <p className={css.counts}>
        <b>{say.table.counts(bracketed, level.articles.length - bracketed)}</b>
        {PARTIES.map((party) => (
          <DelegationMark key={party} party={party} />
        ))}
        <span className="soft">{say.table.shaded}</span>
      </p>
      <div className={css.columns} aria-hidden="true">
        <span>{say.table.ifYield}</span>
        <span>{say.table.you}</span>
        <span>{say.table.holds}</span>
      </div>
      <ol className={css.articles}>
        {level.articles.map((article, at) => (
          <li key={article.id} className={open === at ? css.openArticle : undefined}>
            <Sentence
              view={view}
              draft={draft}
              advice={advice}
              at={at}
              open={open === at}
              onToggle={() => setOpen(open === at ? null : at)}
            />
            {open === at && <Options view={view} draft={draft} advice={advice} at={at} />}
          </li>
        ))}
      </ol>
    </>
  );
}

interface Props {
  readonly view: View;
  readonly draft: Draft;
  readonly advice: Advice;
  readonly at: number;
}

function Sentence({
  view,
  draft,
  advice,
  at,
  open,
  onToggle,
}: Props & { open: boolean; onToggle: () => void }) {
  const article = view.level.articles[at]!;
  const [before, after] = article.sentence.split('{}') as [string, string];
  const held = [...holders(view, draft.text, at)].sort(
    (a, b) => PHONE_ORDER[a[1][0]!] - PHONE_ORDER[b[1][0]!],
  );
  const own = draft.text[at]!;
  const agreed = held.length === 1;
  // Yielding means taking the option of whoever is furthest from you and still holds one.
  const other = held.find(([option]) => option !== own && !isMine(view, at, option));
  const changed = draft.changes.includes(at);
  return (
    <div className={css.row}>
      <button
        type="button"
        className={`${css.sentence} ${agreed ? css.quiet : ''}`}
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className={css.number}>{at + 1}</span>
        <span>
          {before}
          {agreed ? (
            article.options[own]!.words
          ) : (
            <>
              [
              {held.map(([option, parties], index) => (
                <span key={option}>
                  {index > 0 && ' / '}
                  <span className={option === own ? css.yours : undefined}>
                    {article.options[option]!.words}{' '}
                    {parties.map((party) => (
                      <DelegationMark key={party} party={party} />
                    ))}
                  </span>
                </span>
              ))}
              ]
            </>
          )}
          {after}
          {changed && <span className={css.changedMark}> ✎</span>}
        </span>
        <span className="hidden">{say.table.open(article.title)}</span>
      </button>
      {agreed || !other ? (
        <span className={css.agreed}>{agreed ? say.table.agreed : ''}</span>
      ) : (
        <Yield draft={draft} advice={advice} at={at} option={other[0]} />
      )}
    </div>
  );
}

function isMine(view: View, article: number, option: number): boolean {
  return view.positions[view.party][article] === option;
}

/** What yielding on one article would do to me and to durability. */
function Yield({
  draft,
  advice,
  at,
  option,
}: {
  draft: Draft;
  advice: Advice;
  at: number;
  option: number;
}) {
  const now = advice.of(draft.text);
  const then = advice.of(withOption(draft.text, at, option));
  if (!now || !then) return <span className={css.pending}>{say.table.stale}</span>;
  const you = differenceOf(then.payoffDraws, now.payoffDraws);
  const holds = differenceOf(then.holdDraws, now.holdDraws);
  return (
    <span className={css.yield}>
      <span className={css.yieldWord}>{say.table.ifYield} </span>
      <Change range={you} scale={1} label={say.table.you} />
      <Change range={holds} scale={100} label={say.table.holds} />
    </span>
  );
}

function Change({ range, scale, label }: { range: Range; scale: number; label: string }) {
  const value = scale * range.value;
  return (
    <span className={css.change}>
      <span className={css.changeLabel}>{label} </span>
      <i aria-hidden="true" style={{ width: Math.min(22, Math.abs(value)), alignSelf: 'center' }} />
      <Figure value={signed(value)} range={plusMinus(scale * range.low, scale * range.high)} />
    </span>
  );
}

export function withOption(text: readonly number[], at: number, option: number): number[] {
  return text.map((now, index) => (index === at ? option : now));
}

/** The options of one article, with what each does to my payoff, to durability and to Moscow. */
function Options({ view, draft, advice, at }: Props) {
  const { level } = view;
  const article = level.articles[at]!;
  const held = holders(view, draft.text, at);
  const now = advice.of(draft.text);
  return (
    <div className={css.options}>
      <table>
        <caption className="hidden">{article.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.table.option}</th>
            <th scope="col">{say.table.heldBy}</th>
            <th scope="col" className="num">
              {say.table.yourPayoff}
            </th>
            <th scope="col" className="num">
              {say.table.holdsFive}
            </th>
            <th scope="col" className="num">
              {say.table.moscowSigns}
            </th>
          </tr>
        </thead>
        <tbody>
          {article.options.map((option, index) => {
            const text = withOption(draft.text, at, index);
            const then = advice.of(text);
            const chosen = draft.text[at] === index;
            return (
              <tr key={option.id} className={chosen ? css.chosen : undefined}>
                <td>
                  <label className={css.option}>
                    <input
                      type="radio"
                      name={`article-${article.id}`}
                      checked={chosen}
                      onChange={() => draft.choose(at, index)}
                    />
                    {option.label}
                  </label>
                </td>
                <td className={css.held}>
                  {held
                    .get(index)
                    ?.map((party) => <DelegationMark key={party} party={party} />) ?? (
                    <span className="soft">{say.table.noOne}</span>
                  )}
                </td>
                {then && now ? (
                  <>
                    <td className="num">
                      <Difference
                        range={differenceOf(then.payoffDraws, now.payoffDraws)}
                        scale={1}
                      />
                    </td>
                    <td className="num">
                      <Figure
                        value={percent(then.hold.value)}
                        range={percentSpan(then.hold.low, then.hold.high)}
                      />
                    </td>
                    <td className="num">
                      <Figure
                        value={percent(then.signs.russia.value)}
                        range={percentSpan(then.signs.russia.low, then.signs.russia.high)}
                      />
                    </td>
                  </>
                ) : (
                  <td colSpan={3} className="num soft">
                    {say.table.stale}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">
        {article.note} <Source view={view} id={article.source} />
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

function Difference({ range, scale }: { range: Range; scale: number }) {
  return (
    <Figure
      value={signed(scale * range.value)}
      range={plusMinus(scale * range.low, scale * range.high)}
    />
  );
}

/** Where a statement comes from. */
export function Source({ view, id }: { view: View; id: string | undefined }) {
  const source = id === undefined ? undefined : view.level.sources[id];
  if (!source) return null;
  return (
    <Why title={source.title} label={say.common.sources}>
      <p>{source.by}</p>
      <p>{say.common.basis[source.basis]}</p>
      {source.note && <p>{source.note}</p>}
    </Why>
  );
}
