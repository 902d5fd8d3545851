import type { Level } from '../../engine/index.ts';
import { tidyColumns } from '../../replay/index.ts';
import { chosen, column, type ExportColumn, type Naming } from './columns.ts';
import { PLAYED_BY } from './decider.ts';

/** What happens in a session beside the events of its tables. */
export const SESSION_TYPES = [
  'created',
  'joined',
  'reissued',
  'renamed',
  'seated',
  'unseated',
  'head',
  'muted',
  'unmuted',
  'removed',
  'table-added',
  'began',
  'decided',
  'paper',
  'suggested',
  'said',
  'paused',
  'resumed',
  'extended',
  'clock-out',
  'nudged',
  'inject-set',
  'inject-came',
  'inject-cancelled',
  'set',
  'answered',
  'debrief',
  'forked',
  'session-ended',
] as const;
export type SessionType = (typeof SESSION_TYPES)[number];

/** Channels of messages, by their names in files. */
export const CHANNELS = ['delegation', 'bilateral', 'plenary', 'press', 'facilitator'] as const;

/** The columns of the file of events: those of a run's table of events, among what a session adds. */
export function eventColumns(level: Level, { names, texts }: Naming): readonly ExportColumn[] {
  return chosen([
    column('session', 'code', 'session'),
    column('number', 'number from 0', 'entry of the session’s log; rows are in its order'),
    column('at_s', 'seconds', 'since the session was created, by the host’s clock'),
    column(
      'source',
      'name',
      'whether it is about the session or an event of a table’s run',
      'session game',
    ),
    column('table', 'number from 1', 'table; missing where it is about all or none'),
    column(
      'in_phase',
      'name',
      'phase of the table as the entry came',
      'talks ceasefire deployment violation settled collapsed',
    ),
    column(
      'person',
      'pseudonym',
      'who did it or, where the facilitator or the host did, whom it is about',
    ),
    names && column('nickname', 'text', 'nickname of that person then'),
    column(
      'played_by',
      'name',
      'who decided or did it; missing for what follows from rules or chance',
      PLAYED_BY.join(' '),
    ),
    ...tidyColumns(level).map((each) => ({ ...each, ...IN_SESSIONS[each.name] })),
    column('delegations', 'delegations', 'of the seat (seated), separated by spaces'),
    column('why', 'name', 'why a strategy plays (handed-over)', 'nobody absent facilitator'),
    column('decisions', 'number', 'actions of the delegation in it (decided, paper)'),
    column('handed_in', '0 or 1', 'whether the delegation was done with its turn (decided)'),
    column(
      'decision_s',
      'seconds',
      'from the opening of the turn, or of the step of a violation, without pauses and without gaps of more than 15 minutes in which the session’s log has no entry at all (decided)',
    ),
    column('suggestion', 'entry', 'the suggestion made (suggested) or taken up (paper)'),
    column('channel', 'name', 'who may read it (said)', CHANNELS.join(' ')),
    column('words', 'number', 'of the text (said, suggested, inject-set)'),
    column('characters', 'number', 'of the text (said, suggested, inject-set)'),
    texts &&
      column(
        'text',
        'text',
        'what was said or noted; begins with an apostrophe as set out for files',
      ),
    column('seconds', 'seconds', 'by which a clock is set forward or, below 0, back (extended)'),
    column('inject', 'entry', 'the entry by which the inject was set'),
    column(
      'tables',
      'numbers',
      'to which it comes (inject-set), separated by spaces; missing for all',
    ),
    column('due_turn', 'number from 1', 'turn in which it is to come (inject-set)'),
    column('due_s', 'seconds', 'since the session was created, when it is to come (inject-set)'),
    column('settings', 'name=value', 'what was set (set), separated by spaces'),
    column('question', 'id', 'question that was answered (answered)'),
    column('from_table', 'number from 1', 'table that a fork leaves (forked)'),
    column('from_turn', 'number from 1', 'turn that a fork plays anew (forked)'),
  ]);
}

/** What columns of a run's table of events say of a session besides. */
const IN_SESSIONS: Readonly<Record<string, Partial<ExportColumn>>> = {
  type: {
    meaning: 'what happened: of a table’s run an event of its rules, else one of the values here',
    values: SESSION_TYPES.join(' '),
  },
  event: { meaning: 'place of the event in the table’s run' },
  to: {
    meaning:
      'to whom alone a text was shown (shown); the other delegation of a bilateral message, or the one that the facilitator answers (said)',
  },
  party: { meaning: 'whose doing it was, or which delegation it is about' },
  level_event: { meaning: 'event of the level (level-event, inject-set)' },
};
