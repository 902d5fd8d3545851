import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Facts, Picture, TableLine } from '../../../session/index.ts';
import type { Connection, Line } from '../../classroom/connection.ts';
import type { LoadedLevel } from '../../level.ts';
import { timeAt } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { ViewSettings } from '../../parts/ViewSettings.tsx';
import { turnInWords } from './cards.ts';
import { DebriefWall } from './debrief/DebriefWall.tsx';
import { Ground } from './MiniMap.tsx';
import { Join, SoFar, Wire } from './Side.tsx';
import { TableCard } from './TableCard.tsx';
import { useHostClock } from './usePicture.ts';
import { useOdds } from './useOdds.ts';
import css from './wall.module.css';

/** How closely cards stand, by how many there are: up to three fill the width, larger; thirty tables stay on one projected page. */
export function densityOf(tables: number): 'few' | 'roomy' | 'dense' | 'tight' {
  if (tables <= 3) return 'few';
  return tables <= 6 ? 'roomy' : tables <= 12 ? 'dense' : 'tight';
}

/** The wall for a projector: every table at once, and nothing that is not for the whole room. */
export function Wall({
  connection,
  picture,
  line,
  loaded,
}: {
  connection: Connection;
  picture: Picture;
  line: Line;
  loaded: LoadedLevel;
}) {
  const { facts, tables, people, publics } = picture;
  const isOpen = picture.opened.length > 0;
  const shown = isOpen ? tables.filter(({ forkedFrom }) => forkedFrom !== null) : tables;
  const odds = useOdds(loaded.level, publics, facts.oddsShown && facts.stage !== 'lobby');
  return (
    <Frame
      facts={facts}
      level={loaded.level.title}
      title={say.wall.title}
      picture={picture}
      clock={connection}
    >
      <main id="main" className={css.main}>
        <Broken line={line} paused={facts.paused} />
        <News tables={tables} facts={facts} quarters={loaded.level.calendar.quarters} />
        {isOpen && <DebriefWall level={loaded.level} picture={picture} />}
        {shown.length > 0 && isOpen && <h2 className={css.forks}>{say.wallDebrief.forks}</h2>}
        <Ground loaded={loaded}>
          <Grid tables={shown}>
            {(table) => (
              <TableCard
                key={table.number}
                table={table}
                known={publics.find((each) => each.table === table.number) ?? null}
                people={people}
                facts={facts}
                level={loaded.level}
                odds={odds.of(table.number)}
                clock={connection}
              />
            )}
          </Grid>
        </Ground>
      </main>
      <aside className={css.side} aria-label={say.wall.join.title}>
        <Join code={facts.code} large={facts.stage === 'lobby'} />
        {!isOpen && facts.stage !== 'lobby' && (
          <SoFar tables={tables} of={odds.of} shown={facts.oddsShown} />
        )}
        <Wire
          messages={[...picture.messages, ...publics.flatMap(({ messages }) => messages)]}
          tables={tables}
        />
      </aside>
    </Frame>
  );
}

/** Header and two columns, for the wall and the facilitator alike. */
export function Frame({
  facts,
  level,
  title,
  picture: { tables, people },
  clock,
  tools,
  children,
}: {
  facts: Facts;
  /** Title of the level that is played. */
  level: string;
  title: string;
  picture: Pick<Picture, 'tables' | 'people'>;
  clock: Pick<Connection, 'hostNowMs'>;
  tools?: ReactNode;
  children: ReactNode;
}) {
  const words = say.wall;
  const strategies = tables.reduce(
    (sum, { holders }) => sum + Object.values(holders).filter(({ by }) => by !== 'people').length,
    0,
  );
  return (
    <div className={css.page}>
      <header className={css.top}>
        <p className={css.brand}>{say.common.title}</p>
        <div className={css.name}>
          <h1>{facts.title || title}</h1>
          <p>
            {level}: {words.stage[facts.stage]}, {words.seeds[facts.seeds]}
          </p>
        </div>
        <dl className={css.counts}>
          <div>
            <dt>{words.counts(tables.length, tables.length * facts.delegations.length)}</dt>
            <dd>{words.people(people.filter(({ connected }) => connected).length, strategies)}</dd>
          </div>
        </dl>
        <TimeOfDay clock={clock} />
        {tools}
        <ViewSettings />
      </header>
      <div className={css.columns}>{children}</div>
    </div>
  );
}

function TimeOfDay({ clock }: { clock: Pick<Connection, 'hostNowMs'> }) {
  return (
    <p className={css.now} data-varies>
      {timeAt(useHostClock(clock))}
    </p>
  );
}

/** The cards in as many columns as fit. */
export function Grid({
  tables,
  children,
}: {
  tables: readonly TableLine[];
  children: (table: TableLine) => ReactNode;
}) {
  return (
    <div className={css.grid} data-density={densityOf(tables.length)} data-tables={tables.length}>
      {tables.map(children)}
    </div>
  );
}

/** Said over the cards: the connection is lost, or everything is paused. */
export function Broken({ line, paused }: { line: Line; paused: boolean }) {
  return (
    <>
      {line.state === 'lost' && (
        <p className={css.banner} role="alert">
          {say.wall.line.lost}
        </p>
      )}
      {paused && (
        <p className={css.banner} role="status">
          {say.wall.paused}
        </p>
      )}
    </>
  );
}

/** Tells who listens which table has come to another phase or to its end. */
export function News({
  tables,
  facts,
  quarters,
}: {
  tables: readonly TableLine[];
  facts: Facts;
  quarters: number;
}) {
  const before = useRef(new Map<number, string>());
  const [news, setNews] = useState('');
  useEffect(() => {
    const changed = tables.flatMap((table) => {
      const known = before.current.get(table.number);
      before.current.set(table.number, table.phase);
      if (known === undefined || known === table.phase) return [];
      return [
        say.wall.news(table.number, say.wall.phase[table.phase], turnInWords(table, quarters)),
      ];
    });
    if (changed.length > 0) setNews(changed.join('. '));
  }, [tables, quarters]);
  return (
    <p className="hidden" role="status">
      {facts.stage === 'playing' ? news : say.wall.stage[facts.stage]}
    </p>
  );
}
