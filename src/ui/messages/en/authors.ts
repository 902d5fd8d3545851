import type { OutcomeKind } from '../../../engine/index.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const authors = {
  heading: 'Levels of your own',
  lead: 'A level is data and no program: delegations, articles, acts, a line on the map. Write one here, or open one that you were sent. Nothing leaves this browser unless you send it.',
  back: 'To the levels',
  kept: {
    title: 'Kept in this browser',
    none: 'None yet.',
    limits: (levels: string, characters: string) =>
      `Up to ${levels} levels of ${characters} characters each. Clearing the browser’s data removes them: keep a file as well.`,
    open: 'Open',
    play: 'Play',
    remove: 'Remove',
    sure: (title: string) =>
      `“${title}” is removed from this browser. Games played on it stay, but cannot be opened without it.`,
  },
  open: {
    title: 'Open or begin',
    file: 'Open a file',
    fileNote:
      'A level in one file, as it is downloaded here or made by “level bundle”. It may also be dropped on this page.',
    paste: 'Paste a level or a link to one',
    pasteOpen: 'Open what was pasted',
    copy: 'Begin with a copy',
    unread: 'The file could not be read.',
    tooLarge: (most: string) => `It is longer than ${most} characters, which no level needs.`,
    noLevel: 'This is neither a level nor a link to one.',
  },
  from: {
    link: 'Opened from a link. Whoever made it wrote all that it says; nothing of it is kept yet.',
    file: 'Opened from a file. Whoever made it wrote all that it says; nothing of it is kept yet.',
    paste: 'Opened from what was pasted; nothing of it is kept yet.',
    copy: 'A copy to begin with; nothing of it is kept yet.',
    kept: 'Kept in this browser.',
    draft: 'As you left it in this tab.',
  },
  links: {
    'link/too-long': 'The link is longer than any link to a level.',
    'link/damaged': 'The link is not whole: some of it is missing or was changed on the way.',
    'link/other-version':
      'The link was made by another version of the page, which this one cannot read.',
  } as Readonly<Record<string, string>>,
  close: 'Close it',
  deeds: {
    keep: 'Keep in this browser',
    replace: 'Replace the one kept here',
    play: 'Keep and play this level',
    download: 'Download as a file',
    share: 'Share as a link',
    rename: (id: string) => `Change its id to “${id}”`,
    kept: 'Kept in this browser.',
    taken: (id: string) =>
      `A level that comes with the page has the id “${id}”. Give yours another.`,
    takenHere: (id: string) =>
      `Another level kept in this browser has the id “${id}”. Keeping this one replaces it.`,
    notKept: {
      'too-many': (levels: string) => `${levels} levels are kept here already: remove one first.`,
      'too-large': (characters: string) =>
        `It is longer than ${characters} characters, the most that is kept here. It can be downloaded.`,
      'no-room': () => 'The browser has no room to keep it. It can be downloaded.',
    },
  },
  share: {
    what: 'The whole level is in the link, after the “#”: it is sent to no server. Whoever opens it sees the level before anything is kept.',
    link: 'Link',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow that: copy it from the field.',
    length: (characters: string) => `${characters} characters; some messengers cut long links.`,
    tooLong: (most: string) =>
      `This level is too long for a link (${most} characters at most). Send the file instead.`,
  },
  editor: {
    title: 'The file',
    label: 'The level as text (JSON)',
    note: 'Checked as you write. What each key means: docs/formats.md of the project; level.schema.json helps editors with it.',
  },
  check: {
    checking: 'Checking',
    sound: 'No fault.',
    faults: (count: number, words: string) =>
      plural(count, { one: '1 fault', other: `${words} faults` }),
    failed: 'The check could not be loaded. Reload the page.',
    more: (words: string) => `and ${words} more`,
    whole: 'the whole file',
    meant: (name: string) => `Did you mean “${name}”?`,
    find: 'Show in the text',
    findOf: (path: string) => `: ${path}`,
    stale: 'The preview shows the last state without a fault.',
  },
  /** What is wrong, by code; the program’s own words for it follow where they have figures. */
  faults: {
    'not-json': 'Not JSON',
    'too-large': 'Longer than any level may be',
    'too-deep': 'Nested too deep',
    'invalid-type': 'Missing, or not of this kind',
    'too-small': 'Too small, or too short',
    'too-big': 'Too large, or too long',
    'invalid-format': 'Not written as it has to be',
    'invalid-key': 'Not a name that may stand here',
    'unknown-key': 'Not a key that is known here',
    'unknown-value': 'Not one of the words that may stand here',
    custom: 'A character that may not be in a text',
    'duplicate-key': 'The same key twice',
    'duplicate-id': 'The same id twice',
    'bounds-reversed': 'The lower bound is above the upper',
    'no-bracket': 'The sentence needs “{}” exactly once',
    'turn-or-chance': 'An event has either a turn or a chance',
    falls: 'Shares have to rise from quarter to quarter',
    'nothing-signable': 'Every option is a red line of a delegation that every text needs',
    'unknown-source': 'No such source is listed',
    'unknown-contributor': 'No such contributor',
    'unknown-article': 'No such article',
    'unknown-option': 'No such option of the article',
    'not-the-coalition': 'Only the coalition asks contributors',
    'act-without-effect': 'The act changes nothing',
    'out-of-bounds': 'The start lies outside the bounds',
    'not-a-share': 'Has to stay within 0 and 1',
    'cover-mean': 'The mean of cover by length is not 1',
    missing: 'Nothing is said of it',
    'weights-sum': 'The weights do not add up to 100',
    'opening-crosses-red-line': 'The opening position crosses this red line',
    'other-format': 'Not a level in one file of this version',
    'level-alone': 'A level.json alone: its line is missing (“level bundle” puts them together)',
    'no-such-sector': 'The level has no such sector',
    'other-sector': 'Sectors have to stand in the order of the level',
    'missing-sector': 'A sector of the level has no place on the map',
    misnumbered: 'Sectors are numbered in order, from 1',
  } as Readonly<Record<string, string>>,
  faultOther: 'Not as it has to be',
  preview: {
    title: 'Preview',
    parts: 'Part of the preview',
    level: 'The level',
    broken: 'This level passes the check, but cannot be shown. It can still be edited.',
  },
  games: {
    title: 'How it ends',
    what: (games: string) =>
      `${games} automatic games, played here by several strategies: shares of how they end. A level teaches most where much turns on who plays.`,
    start: (games: string) => `Play ${games} games`,
    stop: 'Stop',
    progress: (played: string, games: string) => `${played} of ${games} games`,
    end: 'End',
    share: 'Share',
    kinds: {
      'no-deal': 'No text was signed',
      collapsed: 'The ceasefire collapsed',
      reopened: 'Held, under a text that was reopened',
      settled: 'Held as signed',
    } satisfies Record<OutcomeKind, string>,
    few: (wanted: string) => `They end in fewer than ${wanted} ways: little turns on who plays.`,
    failed: 'The games could not be played through.',
  },
};
