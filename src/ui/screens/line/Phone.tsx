import { useState, type ReactNode } from 'react';
import type { View } from '../../../engine/index.ts';
import { number, percent, percentSpan, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Tabs } from '../../parts/Tabs.tsx';
import { pledgedPoolThousand, sendsForce } from './Force.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** The three figures that a phone keeps in sight. */
export function Figures({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.figures;
  const { odds } = orders.after;
  return (
    <dl className={css.keys}>
      {odds && (
        <div>
          <dt>{words.risk}</dt>
          <dd>
            <b>{percent(odds.risk.value)}</b>{' '}
            <span className="soft">{percentSpan(odds.risk.low, odds.risk.high)}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.stay}</dt>
        <dd>
          <b>
            {sendsForce(view)
              ? soldiers(pledgedPoolThousand(view) / view.level.deployment.rotation)
              : words.noForce}
          </b>
        </dd>
      </div>
      {odds && (
        <div>
          <dt>{words.credibility}</dt>
          <dd>
            <b>{number(odds.breakEven.value, 2)}</b>
          </dd>
        </div>
      )}
    </dl>
  );
}

type TabName = 'sectors' | 'pledges' | 'odds' | 'moves';

/** The work of the line in tabs. */
export function PhoneTabs({
  heading,
  ...panels
}: {
  heading: ReactNode;
  /** Null where odds are not shown. */
  odds: ReactNode | null;
} & Readonly<Record<Exclude<TabName, 'odds'>, ReactNode>>) {
  const [tab, setTab] = useState<TabName>('sectors');
  const all: readonly TabName[] = ['sectors', 'pledges', 'odds', 'moves'];
  const names = all.filter((name) => panels[name] !== null);
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
