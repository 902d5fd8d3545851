import { useState } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Picture } from '../../../session/index.ts';
import type { Connection, Line } from '../../classroom/connection.ts';
import type { LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { DebriefWall } from '../wall/debrief/DebriefWall.tsx';
import type { TableRun } from '../wall/debrief/runs.ts';
import { Ground } from '../wall/MiniMap.tsx';
import { SoFar, Wire } from '../wall/Side.tsx';
import { TableCard } from '../wall/TableCard.tsx';
import { useOdds } from '../wall/useOdds.ts';
import { Broken, Frame, Grid, News } from '../wall/Wall.tsx';
import { Advance, CardControls, SessionControls } from './Controls.tsx';
import { Files } from './Files.tsx';
import { ForkDialog } from './ForkDialog.tsx';
import { Injects } from './Injects.tsx';
import { Look } from './Look.tsx';
import { Messages, MessageTo, MessageToPress } from './Messages.tsx';
import { OpenTable } from './OpenTable.tsx';
import { People } from './People.tsx';
import { Seats } from './Seats.tsx';
import { keptSession, wallLink, type KeptSession } from './sessions.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { Asking, useAsking } from './useAsk.ts';
import { isOpen } from './words.ts';
import css from './facilitate.module.css';
import wall from '../wall/wall.module.css';

type Tab = 'tables' | 'debrief' | 'people' | 'settings' | 'files';

/** What has been opened over the cards for one table. */
interface Dialog {
  readonly kind: 'message' | 'seats' | 'advance';
  readonly table: number;
}

/** The facilitator's own view: every table with its controls, and everything that is not for the room. */
export function Facilitator({
  connection,
  picture,
  line,
  loaded,
  session,
  onDeleted,
}: {
  connection: Connection;
  picture: Picture;
  line: Line;
  loaded: LoadedLevel;
  session: KeptSession;
  onDeleted: () => void;
}) {
  const words = say.facilitate;
  const { ask, said } = useAsking(connection);
  const [kept] = useState(() => keptSession(session.code) !== null);
  const [chosen, setChosen] = useState<{ readonly tab: Tab; readonly debriefed: boolean } | null>(
    null,
  );
  const [forking, setForking] = useState<TableRun | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [writing, setWriting] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { facts, tables, people, publics } = picture;
  const { level } = loaded;
  const odds = useOdds(level, publics, facts.stage !== 'lobby');
  const table = tables.find(({ number }) => number === opened);
  const known = publics.find((each) => each.table === opened);
  const asked = dialog && tables.find(({ number }) => number === dialog.table);
  const [looked, setLooked] = useState<Party | null>(null);
  const close = () => setDialog(null);
  const isDebriefed = picture.opened.length > 0;
  const tabs: readonly Tab[] = isDebriefed
    ? ['debrief', 'tables', 'people', 'settings', 'files']
    : ['tables', 'people', 'settings', 'files'];
  // As the debrief opens it comes to the front, whatever was looked at before.
  const tab = chosen?.debriefed === isDebriefed ? chosen.tab : tabs[0]!;
  if (table && looked) {
    return (
      <Asking value={ask}>
        <Look
          key={`${table.number}/${looked}`}
          connection={connection}
          picture={picture}
          table={table.number}
          party={looked}
          loaded={loaded}
          onBack={() => setLooked(null)}
        />
      </Asking>
    );
  }
  return (
    <Asking value={ask}>
      <Frame
        facts={facts}
        level={level.title}
        title={words.title}
        picture={picture}
        clock={connection}
        tools={
          <p className={css.tools}>
            <span className="note">{words.private}</span>
            {session.wall && (
              <a href={wallLink('./', session)} target="_blank" rel="noreferrer">
                {words.openWall}
              </a>
            )}
          </p>
        }
      >
        <main id="main" className={wall.main}>
          <Broken line={line} paused={facts.paused} />
          <News tables={tables} facts={facts} quarters={level.calendar.quarters} />
          {!kept && <Notice>{words.notKept}</Notice>}
          {said?.refused && <Notice>{said.text}</Notice>}
          <p className={css.done} role="status">
            {said && !said.refused ? said.text : ''}
          </p>
          {table && known ? (
            <OpenTable
              key={table.number}
              picture={picture}
              table={table}
              known={known}
              loaded={loaded}
              onBack={() => setOpened(null)}
              onLook={setLooked}
            />
          ) : (
            <Tabs
              label={words.tabs.label}
              tabs={tabs.map((name) => ({ name, label: words.tabs[name] }))}
              chosen={tab}
              onChoose={(name) => setChosen({ tab: name, debriefed: isDebriefed })}
            >
              <div className={css.panel}>
                {tab === 'tables' && (
                  <Ground loaded={loaded}>
                    <Grid tables={tables}>
                      {(each) => (
                        <TableCard
                          key={each.number}
                          table={each}
                          known={publics.find(({ table: of }) => of === each.number) ?? null}
                          people={people}
                          facts={facts}
                          level={level}
                          odds={odds.of(each.number)}
                          oddsShown
                          clock={connection}
                        >
                          <CardControls
                            table={each}
                            isOpen={facts.stage !== 'lobby' && isOpen(each, facts.stage)}
                            onOpen={() => setOpened(each.number)}
                            onMessage={() => setDialog({ kind: 'message', table: each.number })}
                            onSeats={() => setDialog({ kind: 'seats', table: each.number })}
                            onAdvance={() => setDialog({ kind: 'advance', table: each.number })}
                          />
                        </TableCard>
                      )}
                    </Grid>
                  </Ground>
                )}
                {tab === 'debrief' && (
                  <DebriefWall level={level} picture={picture} onFork={setForking} />
                )}
                {tab === 'people' && <People picture={picture} session={session} />}
                {tab === 'settings' && <SettingsForm facts={facts} />}
                {tab === 'files' && (
                  <Files session={session} desk={picture.desk} onDeleted={onDeleted} />
                )}
              </div>
            </Tabs>
          )}
        </main>
        <aside className={wall.side} aria-label={words.title}>
          <div className={css.code} data-varies>
            <h2>{say.wall.join.title}</h2>
            <p>{facts.code}</p>
          </div>
          <SessionControls
            picture={picture}
            quarters={level.calendar.quarters}
            onAdvance={({ number }) => setDialog({ kind: 'advance', table: number })}
          />
          <Messages messages={picture.messages} people={people} />
          <Injects
            level={level}
            injects={picture.injects}
            tables={tables}
            stage={facts.stage}
            clock={connection}
          />
          {!isDebriefed && <SoFar tables={tables} of={odds.of} shown />}
          <Wire messages={picture.messages} tables={tables} most={3}>
            {facts.stage !== 'ended' && (
              <Button small aria-label={words.messages.toPress} onClick={() => setWriting(true)}>
                {words.messages.write}
              </Button>
            )}
          </Wire>
        </aside>
        {writing && <MessageToPress tables={tables} onClose={() => setWriting(false)} />}
        {asked && dialog.kind === 'message' && <MessageTo table={asked.number} onClose={close} />}
        {asked && dialog.kind === 'seats' && (
          <Seats table={asked} picture={picture} onClose={close} />
        )}
        {forking && <ForkDialog run={forking} onClose={() => setForking(null)} />}
        {asked && dialog.kind === 'advance' && <Advance table={asked} onClose={close} />}
      </Frame>
    </Asking>
  );
}
