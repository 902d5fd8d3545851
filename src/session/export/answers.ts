import {
  chosen,
  column,
  pseudonymOf,
  textOrMissing,
  type ExportColumn,
  type ExportTable,
  type Naming,
  type Row,
} from './columns.ts';
import type { Session } from '../session.ts';

/** The columns of the file of answers. */
export function answerColumns({ names }: Naming): readonly ExportColumn[] {
  return chosen([
    column('session', 'code', 'session'),
    column('person', 'pseudonym', 'the same in all files of the session'),
    names && column('nickname', 'text', 'nickname at the end'),
    column('table', 'number from 1', 'where they sit at the end'),
    column('delegations', 'delegations', 'for which they sit there, separated by spaces'),
    column('question', 'id', 'question'),
    column(
      'asked',
      'name',
      'before the first round, or after the debrief was opened',
      'before after',
    ),
    column('kind', 'name', 'how it is answered: in words, or on a scale from 1 to 5', 'text scale'),
    column('wording', 'text', 'the question as it was put'),
    column(
      'answer',
      'text, or number from 1 to 5',
      'their last answer; missing where they gave none',
    ),
  ]);
}

/** What everyone answered to the questions of a session, a row a person and question. */
export function answersTable({ code, options, people }: Session, naming: Naming = {}): ExportTable {
  const rows = people.flatMap(({ id, nickname, seat, answers }) =>
    options.questions.map(
      (question): Row => ({
        session: code,
        person: pseudonymOf(id),
        ...(naming.names ? { nickname: textOrMissing(nickname) } : {}),
        table: seat?.table,
        delegations: seat?.parties.join(' ') || null,
        question: question.id,
        asked: question.when,
        kind: question.kind,
        wording: textOrMissing(question.text),
        answer: textOrMissing(answers[question.id]),
      }),
    ),
  );
  return { columns: answerColumns(naming), rows };
}
