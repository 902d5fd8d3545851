import { useMemo, useState } from 'react';
import { PARTIES, type Party, type Text, type View } from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { useAdvice } from '../../game/advice.ts';
import { useDealsDesk } from '../../game/deals.ts';
import { useGame } from '../../game/context.ts';
import { isWaiting, Refusal } from '../../game/HandIn.tsx';
import { guided } from '../../guide/Guide.tsx';
import { talksMap } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { StillMap } from '../../parts/StillMap.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { PICTURED } from '../../stills.ts';
import { ActsBlock } from './Acts.tsx';
import { Articles } from './Articles.tsx';
import { Awaited } from './Awaited.tsx';
import { Bar } from './Bar.tsx';
import { ChangedBlock, ChannelBlock, textsLeft } from './Changed.tsx';
import { ConcessionsBlock } from './Concessions.tsx';
import { DealsBlock } from './Deals.tsx';
import { useDraft, withOption, type Draft } from './draft.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { MapText } from './MapText.tsx';
import { PackagesBlock } from './Packages.tsx';
import { PayoffBlock, PlaneBlock } from './Payoff.tsx';
import { SigningBlock } from './Signing.tsx';
import { SuggestBlock } from './Suggest.tsx';
import css from './table.module.css';

/** The table: the draft agreement, what each change would do, and the acts beside it. One round. */
export function TableScreen() {
  const { loaded, snapshot, deciding } = useGame();
  const { view, oddsShown } = snapshot;
  const draft = useDraft(view, isWaiting(snapshot));
  const advice = useAdvice(view, useTexts(view, snapshot.log, draft), oddsShown);
  const desk = useDealsDesk(view);
  const layout = useLayout();
  const [tab, setTab] = useState<TabName>('text');
  // Whose signature a text needs first: one that every text needs.
  const [partner, setPartner] = useState<Party>(
    () => view.level.required.find((party) => party !== view.party) ?? 'russia',
  );
  // Whoever amends goes on in the text.
  const toText = () => {
    setTab('text');
    requestAnimationFrame(() => window.document.querySelector('h1')?.focus());
  };
  const close = () => deciding.decide(...draft.laidOut.actions);
  const walkOut = () =>
    deciding.decide({ type: 'walk-out', party: view.party }, { type: 'ready', party: view.party });
  const document = (
    <>
      <Title view={view} />
      <Refusal />
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
      locked={draft.locked}
    />
  );
  const changed = (
    <>
      <div {...guided('changed')}>
        <ChangedBlock view={view} advice={advice} />
      </div>
      <Awaited />
      <ChannelBlock view={view} draft={draft} advice={advice} onAmend={toText} />
    </>
  );
  const signing = (
    <SigningBlock view={view} draft={draft} advice={advice} desk={desk} onAmend={toText} />
  );
  const pair = { view, draft, desk, partner, onPartner: setPartner };
  const deals = (
    <>
      <DealsBlock {...pair} />
      <PackagesBlock {...pair} />
      <SuggestBlock view={view} draft={draft} />
      <ConcessionsBlock view={view} />
    </>
  );
  const bar = <Bar view={view} draft={draft} onClose={close} onWalkOut={walkOut} />;
  const plane = oddsShown && (
    <div {...guided('figures')}>
      <PlaneBlock view={view} draft={draft} advice={advice} />
    </div>
  );
  const spec = useMemo(() => talksMap(loaded, view), [loaded, view]);
  const canvas = <MapCanvas spec={spec} label={say.common.map.label} gestures={false} />;
  const map = (
    <div className={css.map}>
      {view.round === 1 && view.level.id === PICTURED ? (
        <StillMap label={say.common.map.label}>{canvas}</StillMap>
      ) : (
        canvas
      )}
    </div>
  );
  if (layout === 'phone') {
    return (
      <main id="main" className={css.phone}>
        {map}
        <PhoneTabs
          draft={draft}
          tab={tab}
          onTab={setTab}
          figures={<KeyFigures view={view} draft={draft} advice={advice} />}
          text={
            <>
              {document}
              <PayoffBlock view={view} draft={draft} advice={advice} />
              {plane}
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
          deals={deals}
        />
        {bar}
      </main>
    );
  }
  const paper = (
    <div className={css.document}>
      <div className={css.scroll}>{document}</div>
      {bar}
    </div>
  );
  const figures = (
    <>
      <PayoffBlock view={view} draft={draft} advice={advice} />
      {plane}
      {deals}
      {signing}
    </>
  );
  if (layout === 'medium') {
    return (
      <main id="main" className={css.table}>
        {paper}
        <div className={css.side}>
          {map}
          <div className={css.right}>
            <MapText view={view} />
            {figures}
            {changed}
            {acts}
          </div>
        </div>
      </main>
    );
  }
  return (
    <main id="main" className={css.table}>
      <div className={css.left}>
        {map}
        <MapText view={view} />
        {changed}
      </div>
      {paper}
      <div className={css.right}>
        {figures}
        {acts}
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
  const title = useArrival();
  return (
    <div className={css.title}>
      <h1 ref={title} tabIndex={-1}>
        {say.table.heading}
      </h1>
      <p className="soft">
        {say.table.workingText(view.round)} <DelegationMark party={view.party} />
      </p>
      {view.reopenings > 0 && <p className={css.reopened}>{say.table.reopened}</p>}
    </div>
  );
}

type TabName = 'text' | 'acts' | 'changed' | 'signing' | 'deals';

function PhoneTabs({
  draft,
  figures,
  tab,
  onTab,
  ...panels
}: {
  draft: Draft;
  figures: React.ReactNode;
  tab: TabName;
  onTab: (tab: TabName) => void;
} & Readonly<Record<TabName, React.ReactNode>>) {
  const words = say.table.tabs;
  return (
    <Tabs
      label={say.table.heading}
      above={figures}
      chosen={tab}
      onChoose={onTab}
      tabs={[
        { name: 'text', label: words.text },
        { name: 'acts', label: `${words.acts} ${draft.acts.length || ''}`.trim() },
        { name: 'changed', label: words.changed },
        { name: 'signing', label: words.signing },
        { name: 'deals', label: words.deals },
      ]}
    >
      <div className={css.panel}>{panels[tab]}</div>
    </Tabs>
  );
}
