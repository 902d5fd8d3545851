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
          <b>
            {sendsForce(view)
              ? soldiers(pledgedPoolThousand(view) / view.level.deployment.rotation)
              : words.noForce}
          </b>
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

/** The work of the line in tabs. */
export function PhoneTabs({
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
