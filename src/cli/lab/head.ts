import { PARTIES } from '../../engine/index.ts';
import { PART_FORMAT, unitCount, type Experiment, type PartHead } from '../../lab/index.ts';
import { formatRecording, parseRecording, type Recording } from '../../replay/index.ts';
import { InputError } from '../input.ts';

/** Read the head of a part from its first line. */
export function readHead(path: string, line: string): PartHead {
  let head: unknown;
  try {
    head = JSON.parse(line);
  } catch {
    head = null;
  }
  if (!isHead(head)) {
    throw new InputError(
      'lab/not-a-part',
      `${path} is not a part of an experiment, or it is damaged.`,
    );
  }
  return head;
}

type Table = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHead(head: unknown): head is PartHead {
  if (!isRecord(head) || head.format !== PART_FORMAT || typeof head.rulesVersion !== 'string') {
    return false;
  }
  const { level, experiment, first, last } = head;
  if (!isRecord(level) || typeof level.id !== 'string' || typeof level.hash !== 'string')
    return false;
  if (!isExperiment(experiment)) return false;
  const isUnit = (unit: unknown) => Number.isInteger(unit) && (unit as number) >= 0;
  return (
    isUnit(first) &&
    isUnit(last) &&
    (first as number) <= (last as number) &&
    (last as number) <= unitCount(experiment)
  );
}

function isExperiment(value: unknown): value is Experiment {
  if (!isRecord(value)) return false;
  const { start, seats, worlds, series, vary } = value;
  return (
    isStart(start) &&
    isRecord(seats) &&
    PARTIES.every((party) => typeof seats[party] === 'string') &&
    Number.isInteger(worlds) &&
    (worlds as number) >= 1 &&
    typeof series === 'string' &&
    Array.isArray(vary) &&
    vary.every(isAxis)
  );
}

function isAxis(axis: unknown): boolean {
  return (
    isRecord(axis) &&
    typeof axis.input === 'string' &&
    Array.isArray(axis.values) &&
    axis.values.every((value) => typeof value === 'string' || typeof value === 'number')
  );
}

function isStart(start: unknown): boolean {
  if (!isRecord(start)) return false;
  switch (start.kind) {
    case 'opening':
      return true;
    case 'text':
      return (
        isRecord(start.text) && Object.values(start.text).every((id) => typeof id === 'string')
      );
    case 'moment':
      // As the command line writes it: nothing followed, nothing changed.
      return (
        Object.keys(start).length === 3 &&
        Number.isInteger(start.at) &&
        isRecord(start.recording) &&
        isRecording(start.recording)
      );
    default:
      return false;
  }
}

function isRecording(recording: Table): boolean {
  return (
    Array.isArray(recording.actions) &&
    parseRecording(formatRecording(recording as unknown as Recording)).ok
  );
}
