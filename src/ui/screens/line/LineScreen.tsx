import { useMemo, useState } from 'react';
import type { MapIntent, MapTarget } from '../../../map/index.ts';
import { useGame } from '../../game/context.ts';
import { closesAtOnce, Deed, HandIn, HandInState, isWaiting, Refusal } from '../../game/HandIn.tsx';
import { lineOf } from '../../game/dates.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { ActsBlock } from '../table/Acts.tsx';
import { Between } from './Between.tsx';
import { Consent, Contributors, Enablers, News, Rotation, sendsForce } from './Force.tsx';
import { emptyFront, Front } from './Front.tsx';
import { Legend, type Shown } from './Legend.tsx';
import { MoveOrder } from './MoveOrder.tsx';
import { OddsBlock } from './Odds.tsx';
import { decidesTest, useOrders } from './orders.ts';
import { Figures, PhoneTabs } from './Phone.tsx';
import { SectorFacts } from './SectorFacts.tsx';
import { SectorPanel, SectorTable } from './Sectors.tsx';
import { lineMap } from './spec.ts';
import { moveInWords, selectionInWords } from './spoken.ts';
import { Switch } from './Switch.tsx';
import { TestChoice } from './TestChoice.tsx';
import { Moves } from './Work.tsx';
import css from './line.module.css';

/** A move under way on the map: by drag, by key, or in the form. */
interface Moving {
  readonly from: number;
  readonly to?: number | undefined;
}

/** The line: the map as working surface, what stands on it, and what Moscow makes of it. One moment. */
export default function LineScreen() {
  const { game, loaded, snapshot, deciding } = useGame();
  const { view, oddsShown } = snapshot;
  const { own } = game;
  const { level } = view;
  const layout = useLayout();
  const title = useArrival();
  const orders = useOrders(view, oddsShown, isWaiting(snapshot));
  const [selected, setSelected] = useState<MapTarget | undefined>(undefined);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [pending, setPending] = useState<Moving | null>(null);
  const [spoken, setSpoken] = useState('');
  const [shown, setShown] = useState<Shown>('density');
  const sectorOf = (id: string) =>
    level.sectors.findIndex((sector) => sector.id === id.replace(/^in:/, ''));
  const selectedAt = selected === undefined ? -1 : sectorOf(selected.id);
  const forced = sendsForce(view);
  const mayMove =
    forced && !orders.locked && view.party === 'coalition' && view.phase === 'deployment';
  const onIntent = (intent: MapIntent) => {
    switch (intent.type) {
      case 'select': {
        setSelected(intent.target);
        const at = intent.target ? sectorOf(intent.target.id) : -1;
        setSpoken(at < 0 ? '' : selectionInWords(view, orders, at));
        break;
      }
      case 'consider-move': {
        const from = sectorOf(intent.contingent);
        const to = intent.sector === undefined ? undefined : sectorOf(intent.sector);
        setPending(to === undefined ? null : { from, to });
        setSpoken(to === undefined ? say.line.moves.givenUp : moveInWords(view, orders, from, to));
        break;
      }
      case 'move-contingent':
        setPending(null);
        if (mayMove) {
          setMoving({ from: sectorOf(intent.contingent), to: sectorOf(intent.sector) });
        }
        break;
      case 'open':
        break;
    }
  };
  const arrow =
    pending?.to !== undefined && pending.to !== pending.from
      ? { from: pending.from, to: pending.to }
      : null;
  const spec = useMemo(
    () => lineMap(loaded, view, orders, shown, selected, arrow, layout),
    // Orders are new at every drawing; what of them the map shows is named here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [loaded, view, orders.moves, orders.after, shown, selected, arrow?.from, arrow?.to, layout],
  );
  const close = () => deciding.decide(...orders.laidOut.actions);
  const between = view.phase === 'ceasefire';
  const choose = (id: string) => setSelected({ kind: 'sector', id });
  const startMove = () => setMoving({ from: Math.max(0, selectedAt) });
  const moveButton = (
    <Button disabled={orders.moves.length >= level.calendar.movesPerQuarter} onClick={startMove}>
      {say.line.moves.move}
    </Button>
  );
  const map = (
    <MapCanvas
      spec={spec}
      label={say.common.map.label}
      movable={mayMove}
      spoken={spoken}
      said={pending ? spoken : ''}
      onIntent={onIntent}
    />
  );
  const odds = orders.before.odds && orders.after.odds && (
    <OddsBlock
      orders={orders}
      before={orders.before.odds}
      after={orders.after.odds}
      turn={{ turn: view.turn, name: lineOf(view) }}
    />
  );
  const force = (
    <>
      <Rotation view={view} />
      <Enablers view={view} orders={orders} />
    </>
  );
  const order = moving && (
    <MoveOrder
      key={`${moving.from}/${moving.to}`}
      view={view}
      orders={orders}
      from={moving.from}
      to={moving.to}
      onClose={() => setMoving(null)}
    />
  );
  const test = decidesTest(view) && <TestChoice view={view} orders={orders} />;
  const work = (
    <>
      {between && layout === 'phone' && <p className={css.empty}>{say.line.between.orders}</p>}
      {mayMove && (
        <Moves
          view={view}
          orders={orders}
          weighing={moving !== null}
          onMove={layout === 'phone' ? undefined : startMove}
        />
      )}
      {!between && (
        <ActsBlock
          view={view}
          chosen={orders.acts}
          onToggle={orders.toggleAct}
          title={say.line.acts}
          locked={orders.locked}
        />
      )}
      <Consent view={view} />
    </>
  );
  const chosen = selectedAt >= 0 && <SectorPanel view={view} orders={orders} at={selectedAt} />;
  const undo = (
    <Button disabled={!orders.any || orders.locked} onClick={orders.undo}>
      {say.line.moves.undo}
    </Button>
  );
  const bar = (
    <div className={css.bar}>
      {between ? (
        <Between />
      ) : (
        <>
          {orders.undecided && !orders.locked && (
            <p id="undecided" className="note">
              {say.line.test.undecided[orders.undecided]}
            </p>
          )}
          <HandInState />
          {!orders.locked && (layout === 'phone' && mayMove ? moveButton : undo)}
          <HandIn laid={orders.laidOut}>
            <Deed main disabled={orders.undecided !== null} onClick={close}>
              {say.line.moves[closesAtOnce(game) ? 'close' : 'handIn']}
            </Deed>
          </HandIn>
        </>
      )}
    </div>
  );
  const heading = (
    <div className={css.heading}>
      <h1 ref={title} tabIndex={-1}>
        {between ? say.line.between.title(view.quarter) : say.line.heading}
      </h1>
      {(between ? view.quarter === 0 : !own && view.quarter === 1) && (
        <p>{forced ? say.line.between.signed : say.line.between.signedAlone}</p>
      )}
      <Refusal />
    </div>
  );
  if (layout === 'phone') {
    const empty = emptyFront(view, orders);
    return (
      <main id="main" className={css.phone}>
        <div className={css.phoneMap}>{map}</div>
        <Legend view={view} shown={shown} open={false} oddsShown={oddsShown}>
          <Switch
            names={['density', 'terrain', 'incidents']}
            shown={shown}
            onShow={setShown}
            inline
          />
        </Legend>
        <Figures view={view} orders={orders} />
        {test && <div className={css.phonePanel}>{test}</div>}
        {order && <div className={css.phonePanel}>{order}</div>}
        <PhoneTabs
          heading={heading}
          sectors={
            <>
              {chosen}
              {empty && <p className={css.empty}>{empty}</p>}
              <SectorTable view={view} orders={orders} onSelect={choose} />
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
          moves={
            <>
              {work}
              {!between && mayMove && <p className={css.undo}>{undo}</p>}
            </>
          }
        />
        {bar}
      </main>
    );
  }
  return (
    <main id="main" className={css.line}>
      <div className={css.surface}>
        {shown === 'table' ? (
          <div className={css.asTable}>
            <SectorFacts view={view} orders={orders} />
          </div>
        ) : (
          map
        )}
        <Switch
          names={['density', 'terrain', 'incidents', 'table']}
          shown={shown}
          onShow={setShown}
        />
        <div className={css.left}>
          <div className={css.panel}>
            <Scrolling className={css.panelBody} label={say.line.heading}>
              {heading}
              <Contributors view={view} />
              {chosen}
              <News view={view} />
            </Scrolling>
          </div>
          {shown !== 'table' && (
            <Legend view={view} shown={shown} open={layout === 'wide'} oddsShown={oddsShown} />
          )}
        </div>
      </div>
      <Front
        view={view}
        orders={orders}
        selected={selectedAt >= 0 ? level.sectors[selectedAt]!.id : undefined}
        onSelect={choose}
      />
      <aside className={css.side}>
        <div className={css.scroll}>
          {test}
          {order}
          {odds}
          {work}
          {force}
        </div>
        {bar}
      </aside>
    </main>
  );
}
