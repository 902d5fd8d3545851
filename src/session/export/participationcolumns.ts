import { chosen, column, type ExportColumn, type Naming } from './columns.ts';

/** Channels on which people speak. */
export const SPOKEN = ['delegation', 'bilateral', 'plenary', 'facilitator'] as const;

/** What of the time does not count, wherever time is counted. */
const LEFT_OUT =
  'without pauses, and without gaps of more than 15 minutes in which the session’s log has no entry at all, as between two lessons: who was connected is not in the log';

/** The columns of the file of participation: nothing in it says how a table fared. */
export function participationColumns({ names }: Naming): readonly ExportColumn[] {
  return chosen([
    column('session', 'code', 'session'),
    column('person', 'pseudonym', 'the same in all files of the session'),
    names && column('nickname', 'text', 'nickname at the end'),
    column('joined_s', 'seconds', 'from the creation of the session until they joined'),
    column('removed', '0 or 1', 'whether the facilitator removed them'),
    column(
      'seats',
      'table:delegation',
      'seats they had, in order, separated by spaces; several delegations joined by +; observers sit for none',
    ),
    column('minutes_seated', 'minutes', `at a table in play, for a delegation; ${LEFT_OUT}`),
    column('minutes_head', 'minutes', 'of these, as the one who decides'),
    column('minutes_away', 'minutes', 'of these, while a strategy played because nobody was there'),
    column(
      'times_away',
      'number',
      'how often their seat passed to a strategy or their place as head to a mate because they were away',
    ),
    column(
      'turns',
      'number',
      'turns, and steps of violations, handed in for their delegation while they sat there',
    ),
    column('turns_own', 'number', 'of these, by themselves'),
    column('turns_mates', 'number', 'of these, by others of the delegation'),
    column('turns_strategy', 'number', 'of these, by a strategy for the delegation'),
    column('turns_time_out', 'number', 'of these, for the delegation once its time was out'),
    column('share_own', 'share, 0 to 1', 'turns_own of turns; missing where there are none'),
    column(
      'median_decision_s',
      'seconds',
      `to hand in, from the opening of the turn; own turns; ${LEFT_OUT}`,
    ),
    column('max_decision_s', 'seconds', 'the longest of these'),
    column('tabled', 'number', 'texts they tabled'),
    column('shown', 'number', 'texts they showed to one delegation alone'),
    column('suggested', 'number', 'drafts they put to the head of their delegation'),
    column('taken_up', 'number', 'of these, taken up as the delegation’s paper'),
    column('nudged', 'number', 'nudges by the facilitator to their delegation'),
    column('messages', 'number', 'messages they sent'),
    column('words', 'number', 'words of these messages'),
    ...SPOKEN.flatMap((channel) => [
      column(`messages_${channel}`, 'number', `of the messages, ${CHANNEL_WORDS[channel]}`),
      column(`words_${channel}`, 'number', 'words of these messages'),
    ]),
  ]);
}

const CHANNEL_WORDS: Readonly<Record<(typeof SPOKEN)[number], string>> = {
  delegation: 'within their delegation',
  bilateral: 'to one other delegation',
  plenary: 'to the table',
  facilitator: 'to the facilitator',
};
