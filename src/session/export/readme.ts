/** What the files of an archive are, for whoever opens it. */
export const README = `Files of a session of Line of Contact

events.csv         everything that happened, a row an event, in the order of the session's log
participation.csv  how much each person took part, a row a person; nothing of how a table fared
answers.csv        answers to the session's questions, a row a person and question
outcomes.csv       what came of each table, a row a table
columns.csv        every column of these files: its unit, its meaning, the words that may stand in it
recordings/        each table's run as a recording, which the program replays, forks and compares

CSV is UTF-8 with commas, its columns named in the first line.

NA stands where there is no value, in every column, and never for anything else.

Texts that people wrote (nicknames, messages, answers, the wording of questions) have an apostrophe
before = + - @ and before an apostrophe, at their beginning and after a semicolon, tab or line end, so
that no spreadsheet takes them for formulas; a text that is just NA is written 'NA. Take such
apostrophes away to have the text as it was written.

People go by pseudonyms (P01 and so on), the same in all files. What they wrote themselves may still
name somebody.

Files join by table, person and number: the number of an entry of the session's log. Rows of events.csv
whose source is "game" have the columns of a run's own table of events, as the program makes it of a
recording. A fork's run is told from the turn that it plays anew; what came before stands at the table
that it leaves.

Time that people took or sat at a table leaves out pauses, and gaps of more than 15 minutes without any
entry of the log, as between two lessons: who was connected is not in the log.

The files hold what was secret during the session: seeds, weights and messages. Keep them until all
tables are over.
`;
