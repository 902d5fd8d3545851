import { useMemo, useState, type ReactNode } from 'react';
import type { View } from '../../../engine/index.ts';
import type { MapIntent, MapTarget } from '../../../map/index.ts';
import { number, percent, percentSpan, soldiers } from '../../format.ts';
import { useGame } from '../../game/context.ts';
import { faultInWords } from '../../game/faults.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { UnrolledFront } from '../../parts/UnrolledFront.tsx';
import { ActsBlock } from '../table/Acts.tsx';
import { Consent, Contributors, Enablers, News, pledgedPoolThousand, Rotation } from './Force.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OddsBlock } from './Odds.tsx';
import { useOrders, type Orders } from './orders.ts';
import { SectorFacts } from './SectorFacts.tsx';
import { SectorPanel, SectorTable } from './Sectors.tsx';
import { lineMap } from './spec.ts';
import { Moves, TestChoice } from './Work.tsx';
import css from './line.module.css';

/** The line: the map as working surface, what stands on it, and what Moscow makes of it. */
export default function LineScreen() {
  const { snapshot } = useGame();
  return <Line key={`${snapshot.view.turn}/${snapshot.view.phase}`} />;
}

function Line() {
  const { game, loaded, snapshot } = useGame();
  const { view } = snapshot;
  const { level } = view;
  const layout = useLayout();
  const orders = useOrders(view);
  const [selected, setSelected] = useState<MapTarget | undefined>(undefined);
  const [moving, setMoving] = useState<{ from: number; to?: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [shown, setShown] = useState<'map' | 'table'>('map');
  const sectorOf = (id: string) => level.sectors.findIndex((sector) => sector.id === id);
  const selectedAt = selected === undefined ? -1 : sectorOf(selected.id.replace(/^in-/, ''));
  const mayMove = view.party === 'coalition' && view.phase === 'deployment';
  const onIntent = (intent: MapIntent) => {
    if (intent.type === 'select') setSelected(intent.target);
    if (intent.type === 'move-contingent' && mayMove) {
      setMoving({
        from: sectorOf(intent.contingent.replace(/^in-/, '')),
        to: sectorOf(intent.sector),
      });
    }
  };
  const spec = useMemo(
    () =>
      lineMap(
        loaded,
        view,
        orders,
        selected,
        layout === 'wide' ? { left: 330, top: 10 } : undefined,
      ),
    // Orders are new at every drawing; what of them the map shows is named here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [loaded, view, orders.moves, selected, layout],
  );
  const close = () => {
    const fault = game.decide(...orders.decisions());
    if (fault) {
      game.decide({ type: 'undo', party: view.party });
      setRefusal(faultInWords(fault));
    }
  };
  const between = view.phase === 'ceasefire';
  const front = (
    <div className={css.unrolled}>
      <p className={css.unrolledHead}>
        <b>{say.line.unrolled.title}</b> <span className="note">{say.line.unrolled.note}</span>
      </p>
      <div className={css.strip}>
        <UnrolledFront
          halfCover={50}
          halfLabel={say.line.unrolled.half}
          densityLabel={say.line.unrolled.density}
          selected={selectedAt >= 0 ? level.sectors[selectedAt]!.id : undefined}
          onSelect={(id) => setSelected({ kind: 'sector', id })}
          describe={(sector) =>
            say.line.unrolled.draws(percent(orders.after.sectorChances[sector.number - 1]!))
          }
          sectors={level.sectors.map((sector, at) => ({
            id: sector.id,
            number: at + 1,
            name: sector.name,
            shortName: sector.shortName ?? sector.name,
            lengthKm: sector.lengthKm,
            before: orders.before.densityTroopsPerKm[at]!,
            after: orders.after.densityTroopsPerKm[at]!,
            weakest: at === orders.after.weakest,
          }))}
        />
      </div>
    </div>
  );
  const map = <MapCanvas spec={spec} label={say.common.map.label} onIntent={onIntent} />;
  const odds = <OddsBlock orders={orders} />;
  const force = (
    <>
      <Rotation view={view} />
      <Enablers view={view} orders={orders} />
    </>
  );
  const work = (
    <>
      {mayMove && (
        <Moves
          view={view}
          orders={orders}
          onMove={() => setMoving({ from: Math.max(0, selectedAt) })}
        />
      )}
      {!between && (
        <ActsBlock
          view={view}
          chosen={orders.acts}
          onToggle={orders.toggleAct}
          title={say.line.acts}
        />
      )}
      <Consent view={view} />
      {view.russiaTests === 'person' && view.party === 'russia' && !between && (
        <TestChoice view={view} orders={orders} />
      )}
    </>
  );
  const chosen = selectedAt >= 0 && <SectorPanel view={view} orders={orders} at={selectedAt} />;
  const bar = (
    <div className={css.bar}>
      {between ? (
        <>
          <Button onClick={() => game.runQuietQuarters()}>{say.line.between.run}</Button>
          <Button main onClick={() => game.openQuarter()}>
            {say.line.between.open}
          </Button>
        </>
      ) : (
        <>
          <Button disabled={orders.moves.length + orders.acts.length === 0} onClick={orders.undo}>
            {say.line.moves.undo}
          </Button>
          <Button main onClick={close}>
            {say.line.moves.close}
          </Button>
        </>
      )}
    </div>
  );
  const heading = (
    <div className={css.heading}>
      <h1>{between ? say.line.between.title(view.quarter) : say.line.heading}</h1>
      {between && view.quarter === 0 && <p>{say.line.between.signed}</p>}
      {between && <p className="note">{say.line.between.runNote}</p>}
      {refusal && <Notice>{refusal}</Notice>}
    </div>
  );
  const dialog = moving && (
    <MoveDialog
      view={view}
      orders={orders}
      from={moving.from}
      to={moving.to}
      onClose={() => setMoving(null)}
    />
  );
  if (layout === 'phone') {
    return (
      <main id="main" className={css.phone}>
        <div className={css.phoneMap}>{map}</div>
        <Figures view={view} orders={orders} />
        <PhoneTabs
          heading={heading}
          sectors={
            <>
              {chosen}
              <SectorTable
                view={view}
                orders={orders}
                onSelect={(id) => setSelected({ kind: 'sector', id })}
              />
              <details className={css.text}>
                <summary>{say.line.views.everything}</summary>
                <SectorFacts view={view} orders={orders} />
              </details>
              <News view={view} />
            </>
          }
          pledges={
            <>
              <Contributors view={view} />
              {force}
            </>
          }
          odds={odds}
          moves={work}
        />
        {bar}
        {dialog}
      </main>
    );
  }
  return (
    <main id="main" className={css.line}>
      <div className={css.surface}>
        {shown === 'map' ? (
          map
        ) : (
          <div className={css.asTable}>
            <SectorFacts view={view} orders={orders} />
          </div>
        )}
        <div className={css.switch} role="group" aria-label={say.line.views.label}>
          {(['map', 'table'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={shown === name}
              onClick={() => setShown(name)}
            >
              {say.line.views[name]}
            </button>
          ))}
        </div>
        <Scrolling className={css.panel} label={say.line.heading}>
          {heading}
          <Contributors view={view} />
          {chosen}
          <News view={view} />
        </Scrolling>
      </div>
      {front}
      <aside className={css.side}>
        <div className={css.scroll}>
          {odds}
          {work}
          {force}
        </div>
        {bar}
      </aside>
      {dialog}
    </main>
  );
}

function Figures({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.figures;
  const { after } = orders;
  return (
    <dl className={css.keys}>
      <div>
        <dt>{words.risk}</dt>
        <dd>
          <b>{percent(after.risk.value)}</b>{' '}
          <span className="soft">{percentSpan(after.risk.low, after.risk.high)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.stay}</dt>
        <dd>
          <b>{soldiers(pledgedPoolThousand(view) / view.level.deployment.rotation)}</b>
        </dd>
      </div>
      <div>
        <dt>{words.credibility}</dt>
        <dd>
          <b>{number(after.breakEven.value, 2)}</b>
        </dd>
      </div>
    </dl>
  );
}

type TabName = 'sectors' | 'pledges' | 'odds' | 'moves';

function PhoneTabs({
  heading,
  ...panels
}: { heading: ReactNode } & Readonly<Record<TabName, ReactNode>>) {
  const [tab, setTab] = useState<TabName>('sectors');
  const names: readonly TabName[] = ['sectors', 'pledges', 'odds', 'moves'];
  return (
    <>
      {heading}
      <Tabs
        label={say.line.heading}
        chosen={tab}
        onChoose={setTab}
        tabs={names.map((name) => ({ name, label: say.line.tabs[name] }))}
      >
        <div className={css.phonePanel}>{panels[tab]}</div>
      </Tabs>
    </>
  );
}
