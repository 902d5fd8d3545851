import { useState } from 'react';
import type { Level } from '../../../../engine/index.ts';
import type { OpenedPicture } from '../../../../session/index.ts';
import { openPlayedOn } from '../../../classroom/playon.ts';
import { number, soldiers } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { openRecording } from '../../../opened.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Section } from '../../../parts/Section.tsx';
import { go } from '../../../route.ts';
import type { TableRun } from './runs.ts';
import css from './debrief.module.css';

/** All tables by what came of them; how much was said stands in a table of its own. */
export function Outcomes({
  level,
  runs,
  opened,
  onFork,
}: {
  level: Level;
  runs: readonly TableRun[];
  opened: readonly OpenedPicture[];
  /** Only a facilitator plays tables on. */
  onFork?: ((run: TableRun) => void) | undefined;
}) {
  const words = say.wallDebrief.outcomes;
  const [failed, setFailed] = useState('');
  const open = (run: TableRun, screen: 'debrief' | 'replay') => {
    const found = opened.find(({ table }) => table === run.table);
    if (!found) return;
    openRecording(say.wall.table(run.table), found.recording, location.hash);
    go(screen);
  };
  const playOn = (run: TableRun) => {
    const found = opened.find(({ table }) => table === run.table);
    if (found) setFailed(openPlayedOn(level, say.wall.table(run.table), found.recording));
  };
  return (
    <Section title={words.title} aside={words.note}>
      {failed && <Notice>{failed}</Notice>}
      <Scrolling>
        <table className={css.outcomes}>
          <thead>
            <tr>
              <th scope="col">{words.columns.table}</th>
              <th scope="col">{words.columns.text}</th>
              <th scope="col">{words.columns.force}</th>
              <th scope="col">{words.columns.backing}</th>
              {(['held', 'field', 'tests', 'killed'] as const).map((name) => (
                <th key={name} scope="col" className="num">
                  {words.columns[name]}
                </th>
              ))}
              <th scope="col">{words.columns.end}</th>
              <th scope="col">{words.columns.open}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.table}>
                <th scope="row">{say.wall.table(run.table)}</th>
                <td>{signedInWords(run)}</td>
                <td>{optionOf(level, run, 'force')}</td>
                <td>{optionOf(level, run, 'backing')}</td>
                <td className="num">{heldInWords(run)}</td>
                <td className="num">{run.text ? soldiers(run.fieldThousand) : words.none}</td>
                <td className="num">{run.text ? number(run.tests) : words.none}</td>
                <td className="num">{run.text ? number(run.killed) : words.none}</td>
                <td>{endInWords(run)}</td>
                <td>
                  <span className={css.row}>
                    {run.outcome ? (
                      <Button
                        small
                        aria-label={words.debriefOf(run.table)}
                        onClick={() => open(run, 'debrief')}
                      >
                        {words.debrief}
                      </Button>
                    ) : (
                      <Button
                        small
                        aria-label={words.playedOnOf(run.table)}
                        onClick={() => playOn(run)}
                      >
                        {words.playedOn}
                      </Button>
                    )}
                    <Button
                      small
                      aria-label={words.replayOf(run.table)}
                      onClick={() => open(run, 'replay')}
                    >
                      {words.replay}
                    </Button>
                    {onFork && (
                      <Button
                        small
                        aria-label={words.forkOf(run.table)}
                        onClick={() => onFork(run)}
                      >
                        {words.fork}
                      </Button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Section>
  );
}

/** In what round the first text was signed. */
function signedInWords({ signedTurn, turns }: TableRun): string {
  const words = say.wallDebrief;
  const turn = turns.find((each) => each.turn === signedTurn);
  return turn ? words.outcomes.signed(words.fork.round(turn.number)) : words.outcomes.unsigned;
}

/** For how many quarters the text held; of a table that was stopped, how many so far. */
export function heldInWords({
  text,
  quartersHeld,
  heldSoFar,
}: Pick<TableRun, 'text' | 'quartersHeld' | 'heldSoFar'>): string {
  const words = say.wallDebrief.outcomes;
  if (text === null || (heldSoFar && quartersHeld === 0)) return words.none;
  return heldSoFar ? words.soFar(number(quartersHeld)) : number(quartersHeld);
}

/** What the text says on an article of this id, where the level has one. */
function optionOf(level: Level, { text }: TableRun, id: string): string {
  const article = level.articles.findIndex((each) => each.id === id);
  if (text === null || article < 0) return say.wallDebrief.outcomes.none;
  return level.articles[article]!.options[text[article]!]!.label;
}

/** How a table ended, or that it was stopped. */
export function endInWords({ outcome }: Pick<TableRun, 'outcome'>): string {
  if (!outcome) return say.wallDebrief.outcomes.stopped;
  const words = say.debrief.cause;
  const { cause, party } = outcome;
  return cause === 'walked-out' || cause === 'withdrew'
    ? words[cause](party ? cast[party].Seat : '')
    : words[cause];
}

/** How much was said and proposed at each table. */
export function Participation({ runs }: { runs: readonly TableRun[] }) {
  const words = say.wallDebrief.participation;
  const columns = ['messages', 'words', 'tabled', 'shown'] as const;
  return (
    <Section title={words.title} aside={words.note}>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.wallDebrief.outcomes.columns.table}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className="num">
                  {words.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map(({ table, participation }) => (
              <tr key={table}>
                <th scope="row">{say.wall.table(table)}</th>
                {columns.map((name) => (
                  <td key={name} className="num">
                    {number(participation[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Section>
  );
}
