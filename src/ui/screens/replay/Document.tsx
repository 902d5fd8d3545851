import {
  isSameText,
  PARTIES,
  textKey,
  type GameEvent,
  type Level,
  type Party,
  type State,
  type Text,
  type View,
} from '../../../engine/index.ts';
import { voidArticles } from '../../articles.ts';
import { uncapital } from '../../format.ts';
import { changesInWords, differences } from '../../game/words.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import type { TurnName } from './turns.ts';
import css from './replay.module.css';

/** What a turn is called: whole, and in few words. */
export type DocumentTurn = Pick<TurnName, 'line' | 'short'>;

/** What of a state the text is drawn from: all of it is public. */
type DocumentState = Pick<
  State,
  'level' | 'text' | 'phase' | 'positions' | 'signatures' | 'outcome' | 'pastRounds'
>;

/** The text as it stood: in talks with brackets where positions differ, afterwards as it was signed. */
export function Document({
  state,
  view,
  event,
  names,
}: {
  state: DocumentState;
  /** What may be seen of it. */
  view: View;
  /** What has just happened: what it changed in the text is marked. */
  event: GameEvent | null;
  /** What each turn is called. */
  names: readonly DocumentTurn[];
}) {
  const words = say.replay.text;
  const { level } = state;
  const changed = new Set(event?.type === 'tabled' ? differences(event.from, event.text) : []);
  if (state.text !== null && state.phase !== 'talks') {
    return (
      <>
        <h2>{words.signed}</h2>
        <SignedText level={level} text={state.text} />
      </>
    );
  }
  const held = level.articles.map((_, at) => holdersOf(state.positions, at));
  const bracketed = held.filter((each) => each.length > 1).length;
  return (
    <>
      <div className={css.docHead}>
        <h2>{state.outcome ? words.fell : state.text ? words.draftAgain : words.draft}</h2>
        <span className="soft">{words.counts(bracketed, held.length - bracketed)}</span>
      </div>
      <Signing state={state} names={names} />
      <ol className={css.articles}>
        {level.articles.map((article, at) => (
          <li
            key={article.id}
            className={changed.has(at) ? css.justChanged : held[at]!.length === 1 ? css.agreed : ''}
          >
            <Sentence level={level} at={at} held={held[at]!} />
            {changed.has(at) && <span className="hidden"> {words.changed(at + 1)}</span>}
          </li>
        ))}
      </ol>
      <Private view={view} names={names} />
    </>
  );
}

type Held = readonly (readonly [option: number, parties: readonly Party[]])[];

/** Options of an article that a delegation stands by, each with those who do. */
function holdersOf(positions: State['positions'], article: number): Held {
  const held = new Map<number, Party[]>();
  for (const party of PARTIES) {
    const option = positions[party][article]!;
    held.set(option, [...(held.get(option) ?? []), party]);
  }
  return [...held];
}

function Sentence({ level, at, held }: { level: Level; at: number; held: Held }) {
  const article = level.articles[at]!;
  const [before, after] = article.sentence.split('{}') as [string, string];
  if (held.length === 1) {
    return (
      <>
        {before}
        {article.options[held[0]![0]]!.words}
        {after}
      </>
    );
  }
  return (
    <>
      {before}[
      {held.map(([option, parties], index) => (
        <span key={option}>
          {index > 0 && ' / '}
          {article.options[option]!.words}{' '}
          {parties.slice(0, -1).map((party) => (
            <DelegationMark key={party} party={party} />
          ))}
          <span className={css.unbroken}>
            <DelegationMark party={parties[parties.length - 1]!} />
            {index === held.length - 1 && ']'}
          </span>
        </span>
      ))}
      {after}
    </>
  );
}

/** Who stands ready to sign which of the texts on the table. */
function Signing({ state, names }: { state: DocumentState; names: readonly DocumentTurn[] }) {
  const words = say.replay.text;
  const texts = new Map<string, { text: Text; by: Party[] }>();
  for (const party of PARTIES) {
    const text = state.signatures[party];
    if (!text) continue;
    const entry = texts.get(textKey(text)) ?? { text, by: [] };
    entry.by.push(party);
    texts.set(textKey(text), entry);
  }
  return (
    <p className={css.signing}>
      <span className="soft">{words.signedBy}:</span> {texts.size === 0 && words.nobody}
      {[...texts.values()].map(({ text, by }, at) => (
        <span key={textKey(text)}>
          {at > 0 && '; '}
          {nameOf(text, by, state, names)}{' '}
          {by.map((party) => (
            <DelegationMark key={party} party={party} />
          ))}
        </span>
      ))}
    </p>
  );
}

/** Whose text it is, now or in an earlier round; the one that it is now of its signatory, if it is. */
function nameOf(
  text: Text,
  by: readonly Party[],
  { positions, pastRounds }: DocumentState,
  names: readonly DocumentTurn[],
): string {
  const words = say.replay.text;
  const isOf = (held: State['positions']) => (party: Party) => isSameText(held[party], text);
  const who = (party: Party) => cast[party].Seat;
  const owner = by.find(isOf(positions)) ?? PARTIES.find(isOf(positions));
  if (owner) return words.ownText(who(owner));
  const past = pastRounds.findLast((round) => PARTIES.some(isOf(round.positions)));
  const before = past && PARTIES.find(isOf(past.positions));
  return before
    ? words.earlier(who(before), uncapital(names[past.turn - 1]!.short))
    : say.reasons.anotherText;
}

/** Texts shown in private, as far as they may be seen. */
function Private({ view, names }: { view: View; names: readonly DocumentTurn[] }) {
  const words = say.replay.text;
  if (view.shown.length === 0) return null;
  return (
    <section className={css.private}>
      <h3>{words.showedTo}</h3>
      <ul>
        {view.shown.toReversed().map(({ from, to, text, turn }, at) => {
          const changes = changesInWords(view.level, view.positions[from], text);
          return (
            <li key={at}>
              <b>{words.showed(cast[from].Seat, cast[to].seat, names[turn - 1]!.line)}</b>:{' '}
              {changes ? words.showedChanges(changes) : words.showedSame}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A text in words, article by article, as it was signed. */
export function SignedText({ level, text }: { level: Level; text: Text }) {
  const without = voidArticles(level, text);
  return (
    <ol className={css.articles}>
      {level.articles.map(({ id, sentence, options }, at) => {
        const words = sentence.replace('{}', options[text[at]!]!.words);
        return (
          <li key={id}>
            {without.has(at) ? (
              <span className="soft">
                <s>{words}</s> {say.replay.text.void}
              </span>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}
