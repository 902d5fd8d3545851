import { cast } from '../cast.ts';
import type { SessionOptions, TimedPhase } from '../../../session/index.ts';

/** Words for setting up a classroom session. */
export const start = {
  title: 'Set up a session',
  lead: 'One link for the whole class. Each table negotiates the same situation; you see all of them at once and need no accounts, and neither do the students.',
  button: 'Open the session',
  opening: 'Opening the session',
  once: 'With the settings as they stand: six tables, the same seed, students choose their delegation.',
  summary: (tables: number, people: number) =>
    `Room for ${people} ${people === 1 ? 'student' : 'students'} at ${tables} ${tables === 1 ? 'table' : 'tables'}.`,
  optional: 'optional',
  name: {
    label: 'Name of the session',
    help: 'Shown on the wall and to students, for instance the name of the course.',
  },
  tables: {
    label: 'Tables',
    help: 'Each plays a game of its own. Four students or fewer fill one; more can share a delegation. Tables can be added later.',
  },
  folds: {
    people: 'Who plays what',
    time: 'Time and absence',
    game: 'Luck, odds and strategies',
    questions: 'Questions before and after',
    data: 'What is kept, and for how long',
  },
  seeds: {
    label: 'Luck',
    options: {
      same: 'The same seed at every table',
      each: 'A seed for each table',
    } satisfies Record<SessionOptions['seeds'], string>,
    help: {
      same: 'Tables differ by decisions alone, so they can be compared.',
      each: 'Chance differs from table to table: the spread of luck can be seen, decisions are harder to compare.',
    } satisfies Record<SessionOptions['seeds'], string>,
  },
  roles: {
    label: 'Delegations are given',
    options: {
      choice: 'by choice',
      lot: 'by lot',
      facilitator: 'by me',
    } satisfies Record<SessionOptions['roles'], string>,
    help: {
      choice:
        'Students pick a table and a delegation before you begin. Whoever comes later is seated where there are fewest.',
      lot: 'Whoever joins is seated in the emptiest delegation, chosen by lot.',
      facilitator: 'Students wait until you seat them.',
    } satisfies Record<SessionOptions['roles'], string>,
  },
  delegations: {
    label: 'Delegations for students',
    help: 'The others are played by strategies throughout. Choose at least one.',
    none: 'Choose at least one delegation.',
  },
  perDelegation: {
    label: 'Students in a delegation, at most',
    help: 'One of them decides, all may draft and suggest.',
  },
  joining: {
    label: 'New people may join',
    help: 'Without it the code lets nobody new in. Whoever has joined comes and goes as before.',
  },
  observers: {
    label: 'Observers may join a table',
    help: 'They see what everyone at the table sees: no briefing, no back-channel.',
  },
  turnSeconds: {
    label: 'Time for a turn',
    unit: 'minutes; 0 for no limit',
    phase: {
      talks: 'A round of talks',
      deployment: 'A quarter',
      violation: 'A step of a violation',
    } satisfies Record<TimedPhase, string>,
    help: 'You can add time to one table or all of them at any moment.',
  },
  onTimeOut: {
    label: 'When time is out',
    options: {
      close: 'Hand in for those awaited',
      wait: 'Wait on',
    } satisfies Record<SessionOptions['onTimeOut'], string>,
    help: {
      close:
        'What a delegation has laid out so far is handed in; with nothing laid out it stands by its position. Everyone at the table is told.',
      wait: 'The table waits until they answer or you advance it.',
    } satisfies Record<SessionOptions['onTimeOut'], string>,
  },
  absentSeconds: {
    label: 'A strategy plays for an absent delegation after',
    unit: 'seconds; 0 for never',
    help: 'Counted from when nobody of the delegation is connected. It is said openly at the table, and the seat is handed back as soon as someone returns.',
  },
  oddsShown: {
    label: 'Show odds and durability to students and on the wall',
    help: 'Without them students judge for themselves; you can switch this at any time. The pages leave the figures out; a student who works the model by hand could still arrive at them.',
  },
  counterparts: {
    label: 'Seats without students play',
    help: 'Also what plays for a delegation that is absent.',
  },
  russiaTests: {
    get label() {
      return `Whether ${cast.russia.name} tests the ceasefire is decided by`;
    },
    options: {
      model: 'the model',
      get person() {
        return `the students who hold the seat of ${cast.russia.name}`;
      },
    } satisfies Record<SessionOptions['russiaTests'], string>,
    help: {
      model: 'The odds follow from what was built, so tables can be compared.',
      get person() {
        return `The model only advises; where a strategy plays ${cast.russia.name}, the model decides.`;
      },
    } satisfies Record<SessionOptions['russiaTests'], string>,
  },
  keepDays: {
    label: 'Delete the session by itself after',
    unit: 'days without activity',
    help: 'Nicknames, messages and decisions are then gone for good. You can delete it at any moment with one button.',
    data: 'Students give a nickname and nothing else. Everything stays on this server; no other host is asked for anything.',
  },
  questions: {
    help: 'Put to every student. Answers are exported apart from outcomes.',
    add: 'Add a question',
    remove: (number: number) => `Remove question ${number}`,
    text: (number: number) => `Question ${number}`,
    when: 'Asked',
    whens: { before: 'before the first round', after: 'after the debrief has opened' },
    kind: 'Answered',
    kinds: { text: 'in words', scale: 'on a scale of five steps' },
    none: 'No questions.',
    empty: 'A question needs a text.',
  },
  number: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
  failed: (why: string) => `The session could not be opened. ${why}`,
  yours: {
    title: 'Sessions of this browser',
    none: 'Sessions that you open are listed here, so that you can come back to them.',
    open: 'Open',
    openOf: (name: string) => `Open ${name}`,
    forget: 'Take off the list',
    forgetOf: (name: string) => `Take ${name} off the list`,
    forgetTitle: 'Take this session off the list?',
    forgetBody:
      'The session itself goes on. Without its facilitator’s link you cannot come back to it, so copy that first if you need it.',
    untitled: 'Session',
    made: (date: string) => `opened ${date}`,
  },
};
