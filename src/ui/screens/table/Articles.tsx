import { useEffect, useRef, useState } from 'react';
import {
  differenceOf,
  factsOf,
  PARTIES,
  type Party,
  type Range,
  type View,
} from '../../../engine/index.ts';
import { voidArticles } from '../../articles.ts';
import type { Advice } from '../../game/advice.ts';
import { useOddsShown } from '../../game/context.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { FigureAwaited, type FigureTerms } from '../../parts/Figure.tsx';
import { holders, withOption, type Draft } from './draft.ts';
import { ChangeOfPayoff, HoldTerms } from './explain.tsx';
import { Difference, Options } from './Options.tsx';
import css from './table.module.css';

const PHONE_ORDER = { ukraine: 0, russia: 1, us: 2, coalition: 3 } satisfies Record<Party, number>;

/** The article that counts most for the holder, of those still in brackets. */
function weightiest(view: View, draft: Draft): number | null {
  const { weights } = view.own;
  const bracketed = weights
    .map((_, at) => at)
    .filter((at) => holders(view, draft.text, at).size > 1)
    .toSorted((a, b) => weights[b]! - weights[a]!);
  return bracketed[0] ?? null;
}

/** The draft agreement as a document: agreed articles one quiet line, brackets where positions differ. */
export function Articles({ view, draft, advice }: { view: View; draft: Draft; advice: Advice }) {
  // The first round opens on what matters most, so that it is seen what an article does.
  const [open, setOpen] = useState(() => (view.turn === 1 ? weightiest(view, draft) : null));
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef(false);
  const { level } = view;
  const oddsShown = useOddsShown();
  const bracketed = level.articles.filter((_, at) => holders(view, draft.text, at).size > 1).length;
  const without = voidArticles(level, draft.text);
  useEffect(() => {
    if (open === null || !pressed.current) return;
    list.current?.children[open]?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <p className={css.howTo}>{say.table.howTo}</p>
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
        {oddsShown && <span>{say.table.holds}</span>}
      </div>
      <ol ref={list} className={css.articles}>
        {level.articles.map((article, at) => (
          <li key={article.id} className={open === at ? css.openArticle : undefined}>
            <Sentence
              view={view}
              draft={draft}
              advice={advice}
              at={at}
              open={open === at}
              isVoid={without.has(at)}
              onToggle={() => {
                pressed.current = true;
                setOpen(open === at ? null : at);
              }}
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
  isVoid,
  onToggle,
}: Props & { open: boolean; isVoid: boolean; onToggle: () => void }) {
  const article = view.level.articles[at]!;
  const [before, after] = article.sentence.split('{}') as [string, string];
  const held = [...holders(view, draft.text, at)].toSorted(
    (a, b) => PHONE_ORDER[a[1][0]!] - PHONE_ORDER[b[1][0]!],
  );
  const own = draft.text[at]!;
  const agreed = held.length === 1;
  const other = furthest(view, at, own, held);
  const changed = draft.changes.includes(at);
  return (
    <div className={css.row}>
      <button
        type="button"
        className={`${css.sentence} ${agreed || isVoid ? css.quiet : ''}`}
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className={css.marker} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
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
                    {parties.slice(0, -1).map((party) => (
                      <DelegationMark key={party} party={party} />
                    ))}
                    <span className={css.unbroken}>
                      <DelegationMark party={parties[parties.length - 1]!} />
                      {index === held.length - 1 && ']'}
                    </span>
                  </span>
                </span>
              ))}
            </>
          )}
          {after}
          {changed && <span className={css.changedMark}> ✎</span>}
        </span>
        <span className="hidden">{say.table.open(article.title)}</span>
      </button>
      {isVoid || agreed || !other ? (
        <span className={css.agreed}>
          {isVoid ? say.table.void : agreed ? say.table.agreed : ''}
        </span>
      ) : (
        <Yield
          view={view}
          draft={draft}
          advice={advice}
          at={at}
          option={other.option}
          to={other.parties}
        />
      )}
    </div>
  );
}

/** Yielding means taking the option of whoever is furthest from you and still holds one. */
function furthest(
  view: View,
  at: number,
  own: number,
  held: readonly (readonly [number, readonly Party[]])[],
) {
  const worth = factsOf(view.level).worth[view.party][at]!;
  const position = view.positions[view.party][at];
  const apart = (option: number) => Math.abs(worth[option]! - worth[own]!);
  const [found] = held
    .filter(([option]) => option !== own && option !== position)
    .toSorted((a, b) => apart(b[0]) - apart(a[0]) || Math.abs(b[0] - own) - Math.abs(a[0] - own));
  return found && { option: found[0], parties: found[1] };
}

/** What yielding on one article would do to me and to durability. */
function Yield({
  view,
  draft,
  advice,
  at,
  option,
  to,
}: Props & { option: number; to: readonly Party[] }) {
  const text = withOption(draft.text, at, option);
  const oddsShown = useOddsShown();
  const now = advice.of(draft.text);
  const then = advice.of(text);
  const who = to.map((party) => cast[party].seat).join(', ');
  return (
    <span className={css.yield}>
      <span className={css.yieldTo}>
        <span className={css.yieldWord}>{say.table.ifYield} </span>
        {to.map((party) => (
          <DelegationMark key={party} party={party} />
        ))}
      </span>
      {now && then ? (
        <>
          <Change
            range={differenceOf(then.payoffDraws, now.payoffDraws)}
            scale={1}
            label={say.table.you}
            terms={{
              title: say.table.payoff.yieldChange(who),
              body: () => (
                <ChangeOfPayoff
                  view={view}
                  from={{ text: draft.text, advice: now }}
                  to={{ text, advice: then }}
                />
              ),
            }}
          />
          {oddsShown && (
            <Change
              range={differenceOf(then.holdDraws, now.holdDraws)}
              scale={100}
              label={say.table.holds}
              terms={{
                title: say.table.plane.holdYield(who),
                body: () => <HoldTerms own={then} before={now} />,
              }}
            />
          )}
        </>
      ) : (
        <>
          <Pending label={say.table.you} />
          {oddsShown && <Pending label={say.table.holds} />}
        </>
      )}
    </span>
  );
}

/** A change that is being worked out. */
function Pending({ label }: { label: string }) {
  return (
    <span className={`${css.change} soft`}>
      <span className={css.changeLabel}>{label} </span>
      <span className="hidden">{say.table.stale}</span>
      <FigureAwaited />
    </span>
  );
}

function Change({
  range,
  scale,
  label,
  terms,
}: {
  range: Range;
  scale: number;
  label: string;
  terms: FigureTerms;
}) {
  const value = scale * range.value;
  return (
    <span className={css.change}>
      <span className={css.changeLabel}>{label} </span>
      <i aria-hidden="true" style={{ width: Math.min(22, Math.abs(value)), alignSelf: 'center' }} />
      <Difference range={range} scale={scale} terms={terms} />
    </span>
  );
}
