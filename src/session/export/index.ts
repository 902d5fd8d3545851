import { strToU8, zipSync, type Zippable } from 'fflate';
import { formatRecording } from '../../replay/index.ts';
import type { Level } from '../../engine/index.ts';
import type { Entry } from '../entry.ts';
import { answerColumns, answersTable } from './answers.ts';
import { makeColumnsCsv, makeTableCsv, type Naming } from './columns.ts';
import { eventColumns } from './eventcolumns.ts';
import { eventsTable } from './events.ts';
import type { Export } from './kinds.ts';
import { openMaterial, type Material } from './material.ts';
import { outcomeColumns, outcomesTable } from './outcomes.ts';
import { participationTable } from './participation.ts';
import { participationColumns } from './participationcolumns.ts';
import { README } from './readme.ts';

export type { Naming } from './columns.ts';
export * from './kinds.ts';
export { openMaterial, type Material } from './material.ts';

/** A file to be taken away. */
export interface ExportFile {
  readonly name: string;
  /** Its content type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export interface ExportOptions extends Naming {
  /** What `README.txt` of an archive says; by default what the files are, in English. */
  readonly readme?: string;
}

const CSV = 'text/csv; charset=utf-8';
const ZIP = 'application/zip';

/** Everything that happened in a session as CSV, a row an event. */
export function eventsCsv(material: Material, naming: Naming = {}): string {
  return makeTableCsv(eventsTable(material, naming));
}

/** How much each person took part as CSV, a row a person. */
export function participationCsv(material: Material, naming: Naming = {}): string {
  return makeTableCsv(participationTable(material, naming));
}

/** What everyone answered to the questions of a session as CSV, a row a person and question. */
export function answersCsv(material: Material, naming: Naming = {}): string {
  return makeTableCsv(answersTable(material, naming));
}

/** What came of each table as CSV, a row a table. */
export function outcomesCsv(material: Material): string {
  return makeTableCsv(outcomesTable(material));
}

/** Every column of the other files as CSV, a row a column. */
export function columnsCsv(level: Level, naming: Naming = {}): string {
  return makeColumnsCsv([
    { file: 'events.csv', columns: eventColumns(level, naming) },
    { file: 'participation.csv', columns: participationColumns(naming) },
    { file: 'answers.csv', columns: answerColumns(naming) },
    { file: 'outcomes.csv', columns: outcomeColumns(level) },
  ]);
}

/** The recordings of all tables as files. */
export function recordingFiles({ session, histories }: Material): readonly {
  readonly name: string;
  readonly text: string;
}[] {
  return histories.map(({ recording }, at) => ({
    name: `${session.code}-table-${`${at + 1}`.padStart(2, '0')}.json`,
    text: formatRecording(recording),
  }));
}

/** Everything that can be taken away of a session, as one archive. */
export function archive(material: Material, options: ExportOptions = {}): Uint8Array<ArrayBuffer> {
  const { level, session } = material;
  const recordings = recordingFiles(material).map(({ name, text }) => [`recordings/${name}`, text]);
  return zip(session.lastAtMs, {
    'README.txt': options.readme ?? README,
    'events.csv': eventsCsv(material, options),
    'participation.csv': participationCsv(material, options),
    'answers.csv': answersCsv(material, options),
    'outcomes.csv': outcomesCsv(material),
    'columns.csv': columnsCsv(level, options),
    ...Object.fromEntries(recordings),
  });
}

/** A file about a session, by what is asked for. */
export function exportOf(
  kind: Export,
  level: Level,
  entries: readonly Entry[],
  options: ExportOptions = {},
): ExportFile {
  const material = openMaterial(level, entries);
  const named = (ending: string) => `${material.session.code}-${kind}.${ending}`;
  const csv = (body: string): ExportFile => ({ name: named('csv'), type: CSV, body });
  switch (kind) {
    case 'events':
      return csv(eventsCsv(material, options));
    case 'columns':
      return csv(columnsCsv(level, options));
    case 'participation':
      return csv(participationCsv(material, options));
    case 'answers':
      return csv(answersCsv(material, options));
    case 'outcomes':
      return csv(outcomesCsv(material));
    case 'recordings': {
      const files = recordingFiles(material).map(({ name, text }) => [name, text]);
      const body = zip(material.session.lastAtMs, Object.fromEntries(files));
      return { name: named('zip'), type: ZIP, body };
    }
    case 'everything':
      return { name: named('zip'), type: ZIP, body: archive(material, options) };
  }
}

/** The years that the format has dates for. */
const EARLIEST_MS = 10 * 366 * 86_400_000;
const LATEST_MS = 129 * 365 * 86_400_000;

/** Texts as an archive, with the time at which the session was last changed. */
function zip(atMs: number, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(texts)) files[name] = strToU8(text);
  return zipSync(files, { mtime: Math.min(LATEST_MS, Math.max(EARLIEST_MS, atMs)) });
}
