import type { ReactNode } from 'react';
import type { Message, TableLine } from '../../../session/index.ts';
import { capital, inWords, number, percent, timeAt } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { useFolder } from '../../classroom/folder.ts';
import type { TableOdds } from './odds.ts';
import { QrCode } from '../../parts/QrCode.tsx';
import css from './wall.module.css';

/** Where students join: the address of the page with the code in its fragment. */
export function joinLink(folder: string, code: string): string {
  return `${folder}#/join?code=${code}`;
}

/** Code, QR and address by which students join. */
export function Join({ code, large }: { code: string; large: boolean }) {
  const words = say.wall.join;
  const folder = useFolder();
  const link = joinLink(folder, code);
  const address = `${folder.replace(/^https?:\/\//, '')}join`;
  return (
    <section className={css.join} data-large={large || undefined} data-varies>
      <QrCode link={link} label={words.qr(link)} />
      <div>
        <h2>{words.title}</h2>
        <p className={css.code}>
          <span>{code.slice(0, 3)}</span> <span>{code.slice(3)}</span>
        </p>
        <p className={css.address}>
          {words.address} <b>{address}</b>
        </p>
      </div>
    </section>
  );
}

/** The dot strip: every table's chance to hold on one scale. */
export function SoFar({
  tables,
  of,
  shown,
}: {
  tables: readonly TableLine[];
  of: (table: number) => TableOdds | null | undefined;
  shown: boolean;
}) {
  const words = say.wall.soFar;
  const dots = tables.flatMap(({ number: table }) => {
    const odds = of(table);
    return odds ? [{ table, chance: odds.hold.value }] : [];
  });
  return (
    <section className={css.block}>
      <h2>
        {words.title(capital(words.tables(tables.length, inWords(tables.length))))}{' '}
        <span>{words.unit}</span>
      </h2>
      {!shown && <p className="note">{words.hidden}</p>}
      {shown && dots.length === 0 && <p className="note">{words.empty}</p>}
      {shown && dots.length > 0 && <Strip dots={dots} />}
    </section>
  );
}

const WIDTH = 280;
const RADIUS = 9.5;

/** Dots that would lie over each other are stacked. */
function Strip({ dots }: { dots: readonly { readonly table: number; readonly chance: number }[] }) {
  const words = say.wall.soFar;
  const x = (share: number) => 12 + (WIDTH - 24) * share;
  const sorted = dots.toSorted((a, b) => a.chance - b.chance);
  const levels: number[] = [];
  const placed = sorted.map((dot) => {
    const at = x(dot.chance);
    let level = levels.findIndex((end) => at - end >= 2 * RADIUS);
    if (level < 0) level = levels.length;
    levels[level] = at;
    return { ...dot, at, level };
  });
  const top = RADIUS + 2 + 2 * RADIUS * (levels.length - 1);
  return (
    <svg
      className={css.strip}
      viewBox={`0 0 ${WIDTH} ${top + 34}`}
      role="img"
      aria-label={words.label(
        sorted.map(({ table, chance }) => words.entry(table, percent(chance))).join('; '),
      )}
    >
      <path d={`M${x(0)} ${top}H${x(1)}`} stroke="var(--ink-3)" strokeWidth={1.5} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <text key={tick} x={x(tick / 100)} y={top + 28} textAnchor="middle" className="axis">
          {number(tick)}
        </text>
      ))}
      {placed.map(({ table, at, level }) => (
        <g key={table} transform={`translate(${at} ${top - 2 * RADIUS * level})`}>
          <circle r={RADIUS} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={1.5} />
          <text y={4} textAnchor="middle" className="axis strong">
            {table}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Newest messages of the press wire; the wall has no others. */
export function Wire({
  messages,
  tables,
  most = 6,
  children,
}: {
  messages: readonly Message[];
  tables: readonly Pick<TableLine, 'number' | 'forkedFrom'>[];
  most?: number;
  /** Beside the heading: for whoever may write there. */
  children?: ReactNode;
}) {
  const words = say.wall.wire;
  const news = pressOf(messages, tables).slice(0, most);
  return (
    <section className={css.block} aria-live="polite">
      <div className={css.headed}>
        <h2>{words.title}</h2>
        {children}
      </div>
      {news.length === 0 ? (
        <p className="note">{words.empty}</p>
      ) : (
        <ul className={css.wire}>
          {news.map(({ id, atMs, to, text }) => (
            <li key={id}>
              <p>{text}</p>
              <p className="note">
                {timeAt(atMs)}
                {to && `, ${words.to(to)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A text of the press wire, and the tables that it came to. */
export interface WireText {
  readonly id: number;
  readonly atMs: number;
  readonly text: string;
  /** Null for all tables. */
  readonly to: readonly number[] | null;
}

/** Equal texts that came within this of each other came together, ms. */
const TOGETHER_MS = 60_000;

/**
 * What came over the press wire, latest first. A text that is brought about at several tables is a message
 * at each of them; those that came together stand here once.
 */
export function pressOf(
  messages: readonly Message[],
  tables: readonly Pick<TableLine, 'number' | 'forkedFrom'>[],
): readonly WireText[] {
  const known = new Map<number, Message>();
  for (const message of messages) {
    if (message.channel.kind === 'press') known.set(message.id, message);
  }
  const first = tables.filter(({ forkedFrom }) => forkedFrom === null);
  const isAll = (to: readonly number[]) => first.every(({ number }) => to.includes(number));
  const news: WireText[] = [];
  for (const { id, atMs, table, text } of [...known.values()].toSorted((a, b) => a.id - b.id)) {
    const at = news.findLastIndex((each) => each.text === text && atMs - each.atMs <= TOGETHER_MS);
    const same = news[at];
    // Sent to a table that has it already, it was sent again.
    if (table === null || !same?.to || same.to.includes(table)) {
      news.push({ id, atMs, text, to: table === null ? null : [table] });
    } else {
      news[at] = { ...same, to: [...same.to, table].toSorted((a, b) => a - b) };
    }
  }
  return news
    .map((each) => (each.to && first.length > 0 && isAll(each.to) ? { ...each, to: null } : each))
    .toSorted((a, b) => b.atMs - a.atMs || b.id - a.id);
}
