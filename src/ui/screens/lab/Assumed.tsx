import { useMemo, useState } from 'react';
import { RULES_VERSION, type Level } from '../../../engine/index.ts';
import {
  columnsOf,
  headOf,
  lineOf,
  type Experiment,
  type Preset,
} from '../../../lab/worlds/index.ts';
import { formatRecording, levelHash } from '../../../replay/index.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Section } from '../../parts/Section.tsx';
import { save } from '../../save.ts';
import type { Ran } from '../../worlds/pool.ts';
import { countOf, worldsIn } from '../../worlds/rows.ts';
import { commandFor } from './command.ts';
import css from './lab.module.css';
import { gridValues, inputName, seatNames, valueName } from './names.ts';

/** What the results rest on, so that anyone can have the same: settings, hash, and a command. */
export function Assumed({ level, ran, preset }: { level: Level; ran: Ran; preset: Preset | null }) {
  const words = say.lab.assumed;
  const { experiment, hash, cells, seconds, rows } = ran;
  const total = countOf(rows);
  const [failed, setFailed] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [words.level, words.levelIs(level.title, level.id, levelHash(level))],
    [words.rules, RULES_VERSION],
    [words.start, say.lab.form.starts[experiment.start.kind]],
    [words.seats, seatNames(experiment.seats)],
    [
      words.vary,
      experiment.vary
        .map(
          ({ input, values }) =>
            `${inputName(level, input)}${say.writing.colon}${values.map((value) => valueName(level, input, value)).join(', ')}`,
        )
        .join('; ') || say.lab.form.nothing,
    ],
    [words.worlds, words.worldsIs(number(experiment.worlds), cells.length, number(total))],
    [words.series, experiment.series],
    [words.hash, hash],
    [words.took, words.tookIs(number(seconds, 1), number(total / Math.max(0.05, seconds)))],
  ];
  const offer = (name: string, type: string, make: () => string | Blob) => {
    try {
      setFailed(false);
      save(name, type, make());
    } catch {
      setFailed(true);
    }
  };
  const { start } = experiment;
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {start.kind === 'text' && (
          <div>
            <dt>{say.lab.form.text}</dt>
            <dd>
              {level.articles
                .map(
                  ({ id, title }) =>
                    `${title}${say.writing.colon}${valueName(level, `article/${id}`, start.text[id] ?? '')}`,
                )
                .join('; ')}
            </dd>
          </div>
        )}
      </dl>
      <Command experiment={experiment} level={level} preset={preset} />
      <div className={css.deeds}>
        <Button
          small
          onClick={() => offer('worlds.csv', 'text/csv', () => worldsCsv(level, experiment, rows))}
        >
          {words.worldsFile} (CSV)
        </Button>
        <Button
          small
          onClick={() =>
            offer('experiment.json', 'application/json', () =>
              json({ ...aboutOf(level, ran), seconds }),
            )
          }
        >
          {words.experiment} (JSON)
        </Button>
        {start.kind === 'moment' && (
          <Button
            small
            onClick={() =>
              offer('recording.json', 'application/json', () => formatRecording(start.recording))
            }
          >
            recording.json
          </Button>
        )}
      </div>
      {failed && <Notice>{say.lab.files.failed}</Notice>}
    </Section>
  );
}

/** What every file of these results says, so that they can be had again. */
export function aboutOf(level: Level, { experiment, hash }: Ran): object {
  return {
    level: { id: level.id, hash: levelHash(level) },
    rulesVersion: RULES_VERSION,
    experiment,
    hash,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Worlds put into text at a time, so that no string grows too long. */
const AT_ONCE = 2000;

function worldsCsv(level: Level, experiment: Experiment, rows: Ran['rows']): Blob {
  const columns = columnsOf(
    level,
    experiment,
    gridValues(experiment).map((values) => ({ values })),
  );
  const parts = [`${headOf(columns)}\n`];
  for (let first = 0; first < countOf(rows); first += AT_ONCE) {
    const some = worldsIn(rows, first, Math.min(countOf(rows), first + AT_ONCE));
    parts.push(some.map((world) => `${lineOf(columns, world)}\n`).join(''));
  }
  return new Blob(parts, { type: 'text/csv' });
}

function Command({
  experiment,
  level,
  preset,
}: {
  experiment: Experiment;
  level: Level;
  preset: Preset | null;
}) {
  const words = say.lab.assumed;
  const command = useMemo(() => commandFor(level, experiment, preset), [level, experiment, preset]);
  const [told, setTold] = useState('');
  return (
    <div className={css.command}>
      <h3>{words.command}</h3>
      <pre>
        <code>{command}</code>
      </pre>
      <div className={css.deeds}>
        <Button
          small
          onClick={() => {
            const copied = navigator.clipboard?.writeText(command) ?? Promise.reject(new Error());
            copied.then(
              () => setTold(words.copied),
              () => setTold(words.notCopied),
            );
          }}
        >
          {words.copy}
        </Button>
        <span className="note" role="status">
          {told}
        </span>
      </div>
    </div>
  );
}
