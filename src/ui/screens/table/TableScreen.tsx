import { useMemo, useState } from 'react';
import { PARTIES, type Party, type Text, type View } from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { number, percent, percentSpan, plusMinus } from '../../format.ts';
import { useAdvice, type Advice } from '../../game/advice.ts';
import { useGame } from '../../game/context.ts';
import { faultInWords } from '../../game/faults.ts';
import { talksMap } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Section } from '../../parts/Section.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { ActsBlock } from './Acts.tsx';
import { Articles, withOption } from './Articles.tsx';
import { ChangedBlock, ChannelBlock, textsLeft } from './Changed.tsx';
import { useDraft, type Draft } from './draft.ts';
import { MapText } from './MapText.tsx';
import { PayoffBlock, PlaneBlock } from './Payoff.tsx';
import { SigningBlock } from './Signing.tsx';
import css from './table.module.css';

/** The table: the draft agreement, what each change would do, and the acts beside it. One round. */
export function TableScreen() {
  const { game, loaded, snapshot } = useGame();
  const { view } = snapshot;
  const draft = useDraft(view);
  const advice = useAdvice(view, useTexts(view, snapshot.log, draft));
  const layout = useLayout();
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => {
    const fault = game.decide(...draft.decisions());
    if (fault) {
      game.decide({ type: 'undo', party: view.party });
      setRefusal(faultInWords(fault));
    }
  };
  const walkOut = () => {
    game.decide({ type: 'walk-out', party: view.party }, { type: 'ready', party: view.party });
  };
  const document = (
    <>
      <Title view={view} />
      {refusal && <Notice>{refusal}</Notice>}
      <Articles view={view} draft={draft} advice={advice} />
    </>
  );
  const acts = (
    <ActsBlock
      view={view}
      chosen={draft.acts}
      onToggle={draft.toggleAct}
      title={say.table.acts.title}
      text={draft.text}
    />
  );
  const changed = (
    <>
      <ChangedBlock view={view} advice={advice} />
      <Awaited view={view} />
      <ChannelBlock view={view} draft={draft} advice={advice} />
    </>
  );
  const signing = <SigningBlock view={view} draft={draft} advice={advice} />;
  const bar = <Bar view={view} draft={draft} onClose={close} onWalkOut={walkOut} />;
  const spec = useMemo(() => talksMap(loaded, view), [loaded, view]);
  const map = (
    <div className={css.map}>
      <MapCanvas spec={spec} label={say.common.map.label} gestures={false} />
    </div>
  );
  const live = (
    <p className="hidden" role="status">
      {say.table.announce(view.round)}
    </p>
  );
  if (layout === 'phone') {
    return (
      <main id="main" className={css.phone}>
        {live}
        {map}
        <KeyFigures draft={draft} advice={advice} />
        <PhoneTabs
          draft={draft}
          text={
            <>
              {document}
              <PayoffBlock view={view} draft={draft} advice={advice} />
              <PlaneBlock view={view} draft={draft} advice={advice} />
            </>
          }
          acts={acts}
          changed={
            <>
              {changed}
              <MapText view={view} />
            </>
          }
          signing={signing}
        />
        {bar}
      </main>
    );
  }
  return (
    <main id="main" className={css.table}>
      {live}
      <div className={css.document}>
        <div className={css.scroll}>{document}</div>
        {bar}
      </div>
      <div className={css.left}>
        {map}
        <MapText view={view} />
        {changed}
      </div>
      <div className={css.right}>
        <PayoffBlock view={view} draft={draft} advice={advice} />
        <PlaneBlock view={view} draft={draft} advice={advice} />
        {acts}
        {signing}
      </div>
    </main>
  );
}

/** Every text whose figures the screen shows. */
function useTexts(view: View, log: readonly LogEntry[], draft: Draft): readonly Text[] {
  return useMemo(() => {
    const { level, positions } = view;
    const texts: Text[] = [draft.text, ...PARTIES.map((other) => positions[other])];
    for (const { text } of view.shown) texts.push(text);
    level.articles.forEach((article, at) => {
      article.options.forEach((_, option) => {
        if (option !== draft.text[at]) texts.push(withOption(draft.text, at, option));
      });
    });
    return [...texts, ...textsLeft(view, log)];
  }, [view, log, draft.text]);
}

function Title({ view }: { view: View }) {
  return (
    <div className={css.title}>
      <h1>{say.table.heading}</h1>
      <p className="soft">
        {say.table.workingText(view.round)} <DelegationMark party={view.party} />
      </p>
      {view.reopenings > 0 && <p className={css.reopened}>{say.table.reopened}</p>}
    </div>
  );
}

function Awaited({ view }: { view: View }) {
  const words = say.table.awaited;
  return (
    <Section title={words.title} aside={words.note}>
      <ul className={css.awaited}>
        {PARTIES.map((party) => (
          <li key={party}>
            <DelegationMark party={party} />
            <span>{party === view.party ? <b>{words.you}</b> : words.answered}</span>
            <span className="note">{party === view.party ? words.yourTurn : words.sealed}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function KeyFigures({ draft, advice }: { draft: Draft; advice: Advice }) {
  const own = advice.of(draft.text);
  const rows = own
    ? [
        [
          say.table.figures.you,
          number(own.payoff.value),
          plusMinus(own.payoff.low, own.payoff.high),
        ],
        [
          say.table.figures.holds,
          percent(own.hold.value),
          percentSpan(own.hold.low, own.hold.high),
        ],
        [
          say.table.figures.moscow,
          percent(own.signs.russia.value),
          percentSpan(own.signs.russia.low, own.signs.russia.high),
        ],
      ]
    : Object.values(say.table.figures).map((label) => [label, '–', '']);
  return (
    <dl className={css.keys}>
      {rows.map(([label, value, range]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b> <span className="soft">{range}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type TabName = 'text' | 'acts' | 'changed' | 'signing';

function PhoneTabs({
  draft,
  ...panels
}: { draft: Draft } & Readonly<Record<TabName, React.ReactNode>>) {
  const [tab, setTab] = useState<TabName>('text');
  const words = say.table.tabs;
  return (
    <Tabs
      label={say.table.heading}
      chosen={tab}
      onChoose={setTab}
      tabs={[
        { name: 'text', label: words.text },
        { name: 'acts', label: `${words.acts} ${draft.acts.length || ''}`.trim() },
        { name: 'changed', label: words.changed },
        { name: 'signing', label: words.signing },
      ]}
    >
      <div className={css.panel}>{panels[tab]}</div>
    </Tabs>
  );
}

/** The deeds that close the round, and what has been changed so far. */
function Bar({
  view,
  draft,
  onClose,
  onWalkOut,
}: {
  view: View;
  draft: Draft;
  onClose: () => void;
  onWalkOut: () => void;
}) {
  const [dialog, setDialog] = useState<'show' | 'walk' | null>(null);
  const words = say.table.bar;
  const { level } = view;
  const touched =
    draft.changes.length > 0 || draft.acts.length > 0 || draft.shows.length > 0 || draft.signing;
  const signed = draft.signing;
  const main = signed ? words.sign : draft.changes.length > 0 ? words.table : words.stand;
  return (
    <div className={css.bar}>
      <div className={css.summary}>
        <p>{words.changes(draft.changes.length)}</p>
        <p className="note">
          {draft.shows.length > 0
            ? draft.shows.map((party) => words.shownTo(say.common.actor[party])).join('; ')
            : draft.changes
                .map((at) => {
                  const { options } = level.articles[at]!;
                  const from = options[view.positions[view.party][at]!]!.label;
                  return `${at + 1}: ${from} → ${options[draft.text[at]!]!.label}`;
                })
                .join('; ')}
        </p>
      </div>
      {touched && <Button onClick={draft.undo}>{words.undo}</Button>}
      {level.required.includes(view.party) && (
        <Button onClick={() => setDialog('walk')}>{words.walkOut}</Button>
      )}
      <Button onClick={() => setDialog('show')}>{words.show}</Button>
      <Button main onClick={onClose}>
        {main}
      </Button>
      {dialog === 'show' && (
        <Modal title={words.showTitle} onClose={() => setDialog(null)}>
          <p>{words.showNote}</p>
          <div className={css.choices}>
            {PARTIES.filter((party): party is Party => party !== view.party).map((party) => (
              <Button
                key={party}
                main={draft.shows.includes(party)}
                aria-pressed={draft.shows.includes(party)}
                onClick={() => draft.show(party)}
              >
                {words.showTo(say.common.actor[party])}
              </Button>
            ))}
          </div>
        </Modal>
      )}
      {dialog === 'walk' && (
        <Modal title={words.walkTitle} onClose={() => setDialog(null)}>
          <p>{words.walkNote}</p>
          <div className={css.choices}>
            <Button onClick={() => setDialog(null)}>{say.common.cancel}</Button>
            <Button main onClick={onWalkOut}>
              {words.walkConfirm}
            </Button>
          </div>
        </Modal>
      )}
    </div>
  );
}
