import { useMemo, useState } from 'react';
import { byParty, type View } from '../../../engine/index.ts';
import type { PublicPicture, TableLine } from '../../../session/index.ts';
import { sameIfEqual } from '../../classroom/remotegame.ts';
import { capital } from '../../format.ts';
import { datesOf, lineOf } from '../../game/dates.ts';
import { sentenceOf } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { Document } from '../replay/Document.tsx';
import { turnMap } from '../replay/turns.ts';
import { MapText } from '../table/MapText.tsx';
import { useHere } from './context.ts';
import { Opened } from './Ended.tsx';
import { LostLine } from './LostLine.tsx';
import { Rejoin } from './Rejoin.tsx';
import { Strip, useTold } from './Strip.tsx';
import { Talk } from './Talk.tsx';
import { useTalking } from './talking.ts';
import { TalkButton } from './TalkButton.tsx';
import css from './seat.module.css';

/** A table as anybody at it may know it, for those who look on: text, positions, front, what happened. */
export function Observer({ line }: { line: TableLine }) {
  const { picture, ticket } = useHere();
  const words = say.seat;
  const [talks, setTalks] = useState(false);
  const talking = useTalking(line.number, null);
  const told = useTold(line, picture.facts, null);
  const opened = picture.opened.find(({ table }) => table === line.number);
  const at = picture.publics.find(({ table }) => table === line.number);
  return (
    <>
      <SiteHeader />
      <div className={css.bannerLike}>
        <Strip line={line}>
          <TalkButton unread={talking.unreadTotal} open={talks} onClick={() => setTalks(!talks)} />
          {ticket !== null && <Rejoin code={picture.facts.code} ticket={ticket} small />}
        </Strip>
      </div>
      <LostLine />
      <p className="hidden" role="status">
        {told}
      </p>
      <p className="hidden" role="status">
        {talking.news}
      </p>
      {opened?.recording ? (
        <Opened opened={opened} party="ukraine" />
      ) : at ? (
        <Public at={at} table={words.lobby.table(line.number)} />
      ) : (
        <p className={css.waiting} role="status">
          {words.observer.waiting}
        </p>
      )}
      {talks && <Talk talking={talking} onClose={() => setTalks(false)} />}
    </>
  );
}

/**
 * What is public of a table in the shape of a view, for parts that draw views. Nobody's own is in it,
 * and no part used here reads what is one's own.
 */
function useView(at: PublicPicture): View {
  const { loaded } = useHere();
  const [held, setHeld] = useState<View | undefined>(undefined);
  const view = useMemo(
    () =>
      sameIfEqual(held, {
        ...at.view,
        level: loaded.level,
        party: 'ukraine',
        own: NOBODYS,
        sealed: NOTHING,
      } as View),
    [at.view, loaded, held],
  );
  if (view !== held) setHeld(view);
  return view;
}

const NOBODYS: View['own'] = { weights: [], reserve: 0, resolute: null };
const NOTHING = byParty(() => ({}));

type Tab = 'happened' | 'text' | 'map';

function Public({ at, table }: { at: PublicPicture; table: string }) {
  const { loaded, picture } = useHere();
  const words = say.seat.observer;
  const title = useArrival();
  const layout = useLayout();
  const [tab, setTab] = useState<Tab>('happened');
  const view = useView(at);
  const spec = useMemo(() => turnMap(loaded, view), [loaded, view]);
  const names = useMemo(() => {
    const line = lineOf(view);
    return Array.from({ length: view.turn }, () => ({ line, short: line }));
  }, [view]);
  const happened = (
    <section>
      <h2>{words.happened}</h2>
      <Happened at={at} oddsShown={picture.facts.oddsShown} />
    </section>
  );
  const text = <Document state={view} view={view} event={null} names={names} />;
  const map = (
    <>
      <div className={css.observedMap}>
        <MapCanvas spec={spec} label={say.common.map.label} />
      </div>
      <div className={css.mapNote}>
        <MapText view={view} />
      </div>
    </>
  );
  return (
    <main id="main" className={css.observer}>
      <div className={css.observerHead}>
        <h1 ref={title} tabIndex={-1}>
          {words.title(table)}
        </h1>
        <p>
          <b>{lineOf(view)}</b> <span className="soft">{datesOf(view)}</span>
        </p>
        <p className="note">{words.note}</p>
      </div>
      {layout === 'phone' ? (
        <Tabs<Tab>
          label={words.tabs}
          tabs={[
            { name: 'happened', label: words.happened },
            { name: 'text', label: words.text },
            { name: 'map', label: words.map },
          ]}
          chosen={tab}
          onChoose={setTab}
        >
          <div className={css.tab}>
            {tab === 'happened' ? happened : tab === 'text' ? text : map}
          </div>
        </Tabs>
      ) : (
        <div className={css.observerColumns}>
          <div>
            {map}
            {happened}
          </div>
          <div className={css.observerText}>{text}</div>
        </div>
      )}
    </main>
  );
}

/** What everyone at the table has seen happen, the latest turn first. */
function Happened({ at, oddsShown }: { at: PublicPicture; oddsShown: boolean }) {
  const { loaded } = useHere();
  const turns = new Map<number, string[]>();
  for (const { turn, event } of at.log) {
    const sentence = sentenceOf(loaded.level, event, oddsShown);
    if (sentence) turns.set(turn, [...(turns.get(turn) ?? []), sentence]);
  }
  if (turns.size === 0) return <p className="soft">{say.seat.observer.nothing}</p>;
  return (
    <ol className={css.happened} reversed>
      {[...turns].reverse().map(([turn, sentences]) => (
        <li key={turn}>
          <h3>{capital(say.talk.turn(turn))}</h3>
          <ul>
            {sentences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
