import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { say } from '../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { AsText } from '../parts/Folded.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Scrolling } from '../parts/Scrolling.tsx';
import { save } from '../save.ts';
import css from './export.module.css';
import { pngOf, standaloneSvg } from './svg.ts';
import { csvOf, recordsOf, type Column } from './table.ts';

interface Tabled<Row> {
  /** Name of the files, without their ending. */
  readonly name: string;
  /** What it is, for who does not see it. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What the file in JSON says besides the rows: how to repeat it. */
  readonly about?: object;
}

/**
 * A drawing, the table of everything in it, and both as files. Nothing is kept in the page, so where a
 * disk is full the browser says so and nothing here is lost.
 */
export function Charted<Row>({ children, ...tabled }: Tabled<Row> & { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <figure className={css.charted}>
      <div ref={box}>{children}</div>
      <figcaption className={css.foot}>
        <AsText label={tabled.title}>
          <DataTable {...tabled} />
        </AsText>
        <Files {...tabled} drawing={box} />
      </figcaption>
    </figure>
  );
}

/** A table as its columns say; the first heads the rows. */
export function DataTable<Row>({
  title,
  columns,
  rows,
  bounded = false,
}: Omit<Tabled<Row>, 'name'> & {
  /** Scrolls within itself where there are many rows. */
  bounded?: boolean;
}) {
  const shown = columns.filter(({ show }) => show);
  const numeric = ({ value }: Column<Row>) => rows.some((row) => typeof value(row) === 'number');
  return (
    <Scrolling className={bounded ? css.bounded : css.wide}>
      <table>
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.id} scope="col" className={numeric(column) ? 'num' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {shown.map((column, first) =>
                first === 0 ? (
                  <th key={column.id} scope="row">
                    {column.show!(row)}
                  </th>
                ) : (
                  <td key={column.id} className={numeric(column) ? 'num' : undefined}>
                    {column.show!(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Buttons that save a table, and its drawing where there is one. */
export function Files<Row>({
  name,
  title,
  columns,
  rows,
  about = {},
  drawing,
}: Tabled<Row> & { drawing?: RefObject<HTMLElement | null> }) {
  const [failed, setFailed] = useState(false);
  const words = say.lab.files;
  const offer = async (make: () => Promise<string | Blob | null> | string, ending: string) => {
    setFailed(false);
    try {
      const made = await make();
      if (made === null) throw new Error('no picture');
      save(`${name}.${ending}`, TYPES[ending]!, made);
    } catch {
      setFailed(true);
    }
  };
  const svg = () => drawing!.current!.querySelector('svg')!;
  const formats: readonly (readonly [string, () => Promise<string | Blob | null> | string])[] = [
    ...(drawing
      ? ([
          ['png', () => pngOf(svg())],
          ['svg', () => standaloneSvg(svg())],
        ] as const)
      : []),
    ['csv', () => csvOf(columns, rows)],
    [
      'json',
      () => `${JSON.stringify({ title, ...about, rows: recordsOf(columns, rows) }, null, 2)}\n`,
    ],
  ];
  return (
    <div className={css.files} role="group" aria-label={words.group(title)}>
      <span aria-hidden="true">{words.save}</span>
      {formats.map(([ending, make]) => (
        <Button key={ending} small onClick={() => void offer(make, ending)}>
          {ending.toUpperCase()}
          <span className="hidden"> {words.of(title)}</span>
        </Button>
      ))}
      {failed && <Notice>{words.failed}</Notice>}
    </div>
  );
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
};
