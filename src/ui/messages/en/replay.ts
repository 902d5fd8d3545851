import { cast } from '../cast.ts';
import type { Jump } from '../../../replay/index.ts';
import { fork } from './replayfork.ts';

/** Words of the replay: its library, its player, notes and sharing. Forks and comparison have their own. */
export const replay = {
  heading: 'Replay',
  headingOf: (whose: string) => `Replay: ${whose}`,
  /** Said of what was opened and is no recording that plays here. */
  refused: (name: string, reason: string) =>
    `${name} could not be opened: ${reason}. Nothing was changed.`,
  checked: (turns: number) =>
    `Played again decision by decision: all ${turns} turns agree with the recording.`,
  link: 'The link',
  pasted: 'What was pasted',
  facts: {
    title: 'About this recording',
    seat: (party: string) => `${party} played by a person`,
    noSeat: 'all seats played by strategies',
    underWay: 'Not over yet',
    hiddenEnd: 'How it ended comes at the end',
    seed: 'Seed',
    level: 'Level',
    hash: 'Hash of the last state',
    seats: 'Who plays',
    person: 'a person',
    forked: (turn: number) => `A fork: its own from turn ${turn} on`,
    /** In the header of a game that is being played. */
    fork: (turn: number) => `Fork at turn ${turn}`,
  },
  library: {
    lead: 'Every run is a seed and a list of decisions. Open one and it is played again, decision by decision, and checked turn by turn.',
    open: 'Open a recording',
    file: 'Choose a file',
    fileNote: 'A recording that the game offered for download; it stays on this device.',
    unread: 'The file could not be read. Choose it again.',
    paste: 'Or paste a link',
    pasteNote: 'The whole game is in the link. Nothing is sent anywhere.',
    pasteOpen: 'Open the link',
    games: 'Games in this browser',
    two: 'Compare two runs',
    none: 'None yet. Every game that you finish is kept here, and every one that you leave for another.',
    line: (who: string, level: string, seed: string, turn: string) =>
      `${who}, ${level}, seed ${seed}: ${turn}`,
    /** A run that was forked: first what tells it from the run above it. */
    forkLine: (turn: number, line: string) => `Fork at turn ${turn} of ${line}`,
    /** One of several that would otherwise have the same name. */
    numbered: (line: string, nth: number) => `${line} (${nth})`,
    replay: 'Replay',
    go: 'Go on',
    compare: 'Compare with its parent',
    remove: 'Remove',
    removeAsk: (line: string) => `Remove “${line}”? It cannot be brought back.`,
    removeDo: 'Remove it',
    underWay: 'not over yet',
    current: 'the game under way',
    forkOfGone: 'The run that it was forked from is no longer here.',
    unreadable: (line: string) => `${line}: it can no longer be read, and has been left as it was.`,
    other: 'Other recordings',
    working: 'Looking for the first difference',
  },
  player: {
    start: 'To the start',
    end: 'To the end',
    turnBack: 'One turn back',
    turnOn: 'One turn on',
    eventBack: 'One event back',
    eventOn: 'One event on',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    speeds: {
      slow: 'an event in 3 s',
      normal: 'an event in 1.5 s',
      fast: '2 events a second',
      turns: 'a turn in 2 s',
    },
    jump: 'Go to',
    jumps: {
      talks: 'Talks open',
      signature: 'Signature',
      deployment: 'First quarter under a text',
      incident: 'Incident',
      end: 'End',
    } satisfies Record<Jump['kind'], string>,
    here: 'a phase or incident …',
    more: 'speed, go to …',
    nextIncident: 'Next incident',
    noIncident: 'No further incident.',
    slider: 'Turn',
    timeline: 'Rounds and quarters',
    groups: { talks: 'Rounds of talks', again: 'Talks again', quarters: 'Quarters under a text' },
    cell: (line: string, what: string) => (what ? `${line}: ${what}` : line),
    after: (round: string, quarter: number) => `${round} after quarter ${quarter}`,
    signed: 'signed',
    reopened: 'reopened',
    noted: 'with a note',
    place: (event: number, events: number) => `event ${event} of ${events}`,
    keys: {
      title: 'Keys',
      show: 'Keys',
      rows: [
        ['Space', 'play, pause'],
        ['← →', 'a turn back, a turn on'],
        ['Shift ← →', 'an event back, an event on'],
        ['Home, End', 'to the start, to the end'],
        ['N, Shift N', 'to the next incident, to the last one before'],
        ['?', 'this list'],
      ] as readonly (readonly [string, string])[],
      note: 'In a field, on the map and in a list of choices the keys do what they always do there.',
      short: 'Space plays · ← → turns · Shift ← → events',
    },
  },
  eyes: {
    label: 'Seen by',
    all: 'All',
    as: (who: string) =>
      `As ${who} saw it: its view, and what it could see happen. The rest is sealed.`,
    reveal: 'Reveal everything',
  },
  told: {
    title: 'What happened',
    nothing: 'Nothing yet in this turn.',
    still: (count: number) =>
      count === 1 ? 'One more event in this turn.' : `${count} more events in this turn.`,
  },
  text: {
    draft: 'The text on the table',
    draftAgain: 'The text, reopened',
    signed: 'The text that was signed',
    fell: 'No text was signed',
    counts: (bracketed: number, agreed: number) => `${bracketed} bracketed, ${agreed} agreed`,
    agreed: 'agreed',
    void: 'No force: does not apply.',
    signedBy: 'Ready to sign',
    nobody: 'nobody',
    ownText: (whose: string) => `${whose}’s text`,
    earlier: (whose: string, line: string) => `${whose}’s text of ${line}`,
    changed: (article: number) => `Changed just now: article ${article}`,
    showedTo: 'Shown in private',
    showed: (from: string, to: string, turn: string) => `${from} to ${to}, ${turn}`,
    showedChanges: (changes: string) => `against its public text: ${changes}`,
    showedSame: 'its public text as it stands',
  },
  standing: {
    title: 'Odds and beliefs',
    get talks() {
      return `No text is in force, so there is nothing yet for ${cast.russia.seat} to test.`;
    },
    odds: (where: string) => `What ${cast.russia.seat} would do, ${where}`,
    get none() {
      return `${cast.russia.Seat} has not decided yet under this text.`;
    },
    tempo: (share: string) => `A decision arose with a chance of ${share}.`,
    get byPerson() {
      return `Whether to test was decided by the person in ${cast.russia.of} seat.`;
    },
    troops: 'Troops in the field',
    get gained() {
      return `${cast.russia.Of} gains since talks began`;
    },
    gainedFigure: (km2: string) => `${km2} km²`,
    deaths: 'Killed in tests so far',
    beliefs: 'What everyone could believe',
    get jump() {
      return `Signed in this turn: beliefs about ${cast.coalition.seat} and ${cast.us.seat} start anew from what the text promises, its rules of engagement and the US pledge. Tests and answers move them from there.`;
    },
    belief: {
      get revisionist() {
        return `${cast.russia.Seat} revisionist`;
      },
      get firm() {
        return `${cast.coalition.Seat} firm`;
      },
      get committed() {
        return `${cast.us.Seat} committed`;
      },
    },
    truth: 'In truth',
    truths: {
      revisionist: { true: 'revisionist', false: 'opportunist' },
      firm: { true: 'firm', false: 'soft' },
      committed: { true: 'committed', false: 'detached' },
    },
    hidden: 'Hidden from the others',
    reserve: 'Asked above fighting on',
    alternative: 'Fighting on',
    reasons: 'Why the strategies moved so',
    reasonsNote: 'Each strategy asked again in the same state.',
    ownOnly: 'What this delegation alone knew',
  },
  worlds: 'Worlds from here',
  tabs: {
    told: 'Events',
    text: 'Text',
    odds: 'Odds',
    notesOf: (count: number) => `Notes (${count})`,
  },
  fork,
  notes: {
    title: 'Notes',
    none: 'No note on this turn.',
    add: 'Add a note to this turn',
    edit: 'Edit',
    remove: 'Delete',
    text: 'Note',
    by: 'Name, if you like',
    save: 'Pin it',
    change: 'Save the change',
    cancel: 'Cancel',
    others: 'Notes on other turns',
    kept: 'Kept with this game in this browser. A downloaded file or a copied link carries the notes along.',
    noRoom:
      'The browser has no room to keep the note. It is pinned here until you leave: download the recording to keep it.',
    faults: {
      'note/text': 'A note has 1 to 2,000 characters.',
      'note/by': 'A name has at most 80 characters.',
      'note/turn': 'This turn cannot carry a note.',
      'note/too-many': 'A recording carries at most 200 notes.',
    } as Readonly<Record<string, string>>,
    at: (line: string, by: string) => (by ? `${line}, ${by}` : line),
  },
  share: {
    open: 'Share',
    title: 'Share this game',
    what: 'The whole game is in the link, with its notes. It is in the part of the address after #, which a browser never sends to a server.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Select the link and copy it.',
    atTurn: (line: string) => `Open it at ${line}`,
    length: (characters: string) => `${characters} characters`,
    qr: 'QR code of the link',
    qrNote: 'It opens the game on another device that can reach this page.',
    noQr: (characters: string, most: string) =>
      `The link has ${characters} characters. A QR code holds ${most}: share the link or the file.`,
    file: 'Download the recording',
    print: 'Print this turn',
  },
  fault: {
    'link/none': 'there is no game in it',
    'link/too-long': 'it is too long to be a game',
    'link/damaged': 'it was cut short or altered on its way; copy the whole link again',
    'link/other-version': 'it is damaged, or of another version of this page',
    'link/unknown-level': 'its level is not here',
    'fork/no-such-turn': 'it has no such turn',
    'fork/tests-decided': 'who decides about tests can be changed only before the first quarter',
    get 'fork/tests-need-person'() {
      return `a person decided about ${cast.russia.of} tests, so ${cast.russia.of} seat has to stay a person’s`;
    },
    'fork/decision-refused': 'the rules refuse that decision',
    'fork/decision-not-due': 'that decision was not asked for in this turn',
  } as Readonly<Record<string, string>>,
};
