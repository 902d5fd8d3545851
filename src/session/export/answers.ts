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
import type { Entry } from '../entry.ts';
import type { Seat, Session } from '../session.ts';
import type { Material } from './material.ts';

const WHERE =
  'where they sat as they gave the answer or, without one, at the end; of a fork the table that was played first';

/** The columns of the file of answers. */
export function answerColumns({ names }: Naming): readonly ExportColumn[] {
  return chosen([
    column('session', 'code', 'session'),
    column('person', 'pseudonym', 'the same in all files of the session'),
    names && column('nickname', 'text', 'nickname at the end'),
    column('table', 'number from 1', WHERE),
    column('delegations', 'delegations', 'for which they sat there, separated by spaces'),
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
export function answersTable({ entries, session }: Material, naming: Naming = {}): ExportTable {
  const { code, options, people } = session;
  const seats = seatsAtAnswers(entries);
  const rows = people.flatMap(({ id, nickname, seat, answers }) =>
    options.questions.map((question): Row => {
      const key = keyOf(id, question.id);
      const where = seats.has(key) ? seats.get(key)! : seat;
      return {
        session: code,
        person: pseudonymOf(id),
        ...(naming.names ? { nickname: textOrMissing(nickname) } : {}),
        table: where && firstPlayed(session, where.table),
        delegations: where?.parties.join(' ') || null,
        question: question.id,
        asked: question.when,
        kind: question.kind,
        wording: textOrMissing(question.text),
        answer: textOrMissing(answers[question.id]),
      };
    }),
  );
  return { columns: answerColumns(naming), rows };
}

/**
 * Where people sat as they gave their last answers, by person and question. A fork takes its people along
 * to a table of its own number; which one that is does not matter here.
 */
function seatsAtAnswers(entries: readonly Entry[]): ReadonlyMap<string, Seat | null> {
  const seats = new Map<number, Seat | null>();
  const found = new Map<string, Seat | null>();
  for (const { by, deed } of entries) {
    if (deed.type === 'seated') seats.set(deed.person, deed.seat);
    if (deed.type === 'removed') seats.set(deed.person, null);
    if (deed.type === 'answered' && typeof by === 'number') {
      found.set(keyOf(by, deed.question), seats.get(by) ?? null);
    }
  }
  return found;
}

function keyOf(person: number, question: string): string {
  return `${person}/${question}`;
}

/** The table from which, over however many forks, a table comes. */
function firstPlayed(session: Session, number: number): number {
  const from = session.tables[number - 1]?.forkedFrom;
  return from ? firstPlayed(session, from.table) : number;
}
