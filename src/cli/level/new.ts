import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { notWritten, pathFrom, readText } from '../files.ts';
import { InputError, shortened } from '../input.ts';
import { levelIds, LEVELS } from '../levels.ts';

/** The smallest level there is: what a new one begins as. */
const MODEL = 'first-talks';

/** `level new`: a folder with a small level that has no fault and can be played, to be made one’s own. */
export function newLevel(given: string): string {
  const folder = pathFrom(given);
  const id = basename(folder);
  if (id.length > 60 || !/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new InputError(
      'level/id',
      `“${shortened(id)}” cannot be the id of a level: small letters and digits, in words joined by hyphens.`,
    );
  }
  if (levelIds().includes(id)) {
    throw new InputError('level/taken', `There is a level “${id}” already.`);
  }
  if (existsSync(folder)) {
    throw new InputError('file/not-replaced', `${folder} exists, so it is left as it is.`);
  }
  const files = {
    'level.json': levelText(id, folder),
    'line.json': readText(join(LEVELS, MODEL, 'line.json')),
    'notes.md': notes(id),
  };
  try {
    // The folder around it has to be there: a misspelt path makes no new ones.
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text, { flag: 'wx' });
    }
  } catch (error) {
    throw notWritten(folder, error);
  }
  return (
    `${folder}: a copy of “${MODEL}” to begin with, in ${Object.keys(files).join(', ')}.\n` +
    `Next: change level.json, then “level check ${given}”. “level bundle ${given}” makes one file of it for the app.`
  );
}

function levelText(id: string, folder: string): string {
  const model = JSON.parse(readText(join(LEVELS, MODEL, 'level.json'))) as Record<string, unknown>;
  const { $schema: _, ...rest } = model;
  const schema = relative(folder, join(LEVELS, 'level.schema.json')).replaceAll('\\', '/');
  return `${JSON.stringify({ $schema: schema, ...rest, id, title: titleOf(id) }, null, 2)}\n`;
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function notes(id: string): string {
  return `# ${titleOf(id)}

What this level is about, for whom, and how long a game takes.

## Facts

| # | fact | who said it, when | where in the level |
|---|---|---|---|
| 1 | | | |

## What is judged

Every figure that no source gives, and why it is as it is.

## For the teacher

What to look for, and questions for afterwards.
`;
}
