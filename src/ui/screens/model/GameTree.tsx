import { useMemo, useState } from 'react';
import { MOVES, stageTree, writeEfg, type StageSolution } from '../../../model/index.ts';
import { chance, number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { MarkShape } from '../../parts/DelegationMark.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import { save } from '../../save.ts';
import { AsText } from '../../parts/Folded.tsx';
import { Choice } from '../../parts/Pick.tsx';
import { constantsWith, type Situation } from './situation.ts';
import { pathsOf, type DrawnTypes, type Path } from './tree.ts';
import css from './model.module.css';

const PARTIES = ['russia', 'coalition', 'us'] as const;
const SEATS = ['russia', 'guarantor', 'us'] as const;
type TypeName = '0' | '1';

/** The stage game of one draw of types as a tree, as a table, and the whole of it as a file. */
export function GameTree({
  at,
  solution,
  name,
}: {
  at: Situation;
  solution: StageSolution;
  /** What the file is called, in plain letters, so that any program reads it. */
  name: string;
}) {
  const words = say.model.tree;
  const [types, setTypes] = useState<DrawnTypes>([0, 0, 0]);
  const { drawn, paths } = useMemo(() => pathsOf(at, solution, types), [at, solution, types]);
  const download = () => {
    const game = stageTree(at.state, at.beliefs, constantsWith(at.curve), words.fileTitle(name));
    const file = `stage-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.efg`;
    save(file, 'text/plain', writeEfg(game));
  };
  return (
    <Section title={words.title}>
      <p className={css.text}>{words.note}</p>
      <div className={css.choices}>
        {SEATS.map((seat, index) => (
          <Choice<TypeName>
            key={seat}
            label={words.types[seat]}
            options={words.type[index]!.map((label, type) => ({
              name: String(type) as TypeName,
              label,
            }))}
            chosen={String(types[index]) as TypeName}
            onChoose={(type) =>
              setTypes(types.with(index, type === '1' ? 1 : 0) as unknown as DrawnTypes)
            }
          />
        ))}
      </div>
      <p>{words.drawn(chance(drawn))}</p>
      <Scrolling label={words.title}>
        <Drawing paths={paths} />
      </Scrolling>
      <AsText label={words.title}>
        <Paths paths={paths} />
      </AsText>
      <div className={css.download}>
        <Button onClick={download}>{words.download}</Button>
        <p className="note">{words.efg}</p>
      </div>
    </Section>
  );
}

const ROW = 27;
const TOP = 44;
/** Narrower than this the drawing scrolls by itself, px. */
const LEAST = 780;
/** Room for the four columns of figures at the ends, px. */
const FIGURES = 236;

function Drawing({ paths }: { paths: readonly Path[] }) {
  const words = say.model.tree;
  const [box, measured] = useWidth<HTMLDivElement>(LEAST);
  const width = Math.max(LEAST, measured);
  const step = (width - FIGURES - 24) / 3;
  const x = [12, 12 + step, 12 + 2 * step, 12 + 3 * step] as const;
  const y = (row: number) => TOP + row * ROW;
  const rowsOf = (belongs: (path: Path) => boolean) =>
    paths.flatMap((path, row) => (belongs(path) ? [row] : []));
  const middle = (rows: readonly number[]) => y((rows[0]! + rows[rows.length - 1]!) / 2);
  const root = middle(paths.map((_, row) => row));
  const moves = MOVES.map((move, action) => {
    const rows = rowsOf((path) => path.move.action === action);
    const answers = paths[rows[0]!]!.answer
      ? words.answers.map((label, extent) => ({
          label,
          rows: rows.filter((row) => paths[row]!.answer!.action === extent),
        }))
      : [];
    return { label: say.common.moves[move], rows, answers };
  });
  const height = y(paths.length) - 4;
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block' }}
        role="img"
        aria-label={words.label}
      >
        {words.players.map((player, index) => (
          <text key={player} x={x[index]! - 6} y={12} className="axis strong">
            {player}
          </text>
        ))}
        <text x={width - FIGURES + 8} y={12} className="axis strong">
          {words.payoffs}
        </text>
        {PARTIES.map((party, player) => (
          <Node key={party} party={party} x={x[3] + 44 + 54 * player} y={25} />
        ))}
        <text x={width - 2} y={12} textAnchor="end" className="axis strong">
          {words.path}
        </text>
        {moves.map(({ label, rows, answers }) => {
          const at = middle(rows);
          const { move } = paths[rows[0]!]!;
          return (
            <g key={label}>
              <Branch
                from={[x[0], root]}
                to={[answers.length > 0 ? x[1] : x[3], at]}
                party="russia"
                label={label}
                share={move.chance}
              />
              {answers.map((answer) => {
                const place = middle(answer.rows);
                const first = paths[answer.rows[0]!]!;
                return (
                  <g key={answer.label}>
                    <Branch
                      from={[x[1], at]}
                      to={[first.backing ? x[2] : x[3], place]}
                      party="coalition"
                      label={answer.label}
                      share={first.answer!.chance}
                    />
                    {answer.rows.map((row) => {
                      const { backing } = paths[row]!;
                      return (
                        backing && (
                          <Branch
                            key={row}
                            from={[x[2], place]}
                            to={[x[3], y(row)]}
                            party="us"
                            label={words.backing[backing.action]!}
                            share={backing.chance}
                          />
                        )
                      );
                    })}
                    {first.backing && <Node party="us" x={x[2]} y={place} />}
                  </g>
                );
              })}
              {answers.length > 0 && <Node party="coalition" x={x[1]} y={at} />}
            </g>
          );
        })}
        <Node party="russia" x={x[0]} y={root} />
        {paths.map((path, row) => (
          <g key={row}>
            <path d={`M${x[3]} ${y(row) - 4}v8`} stroke="var(--ink)" strokeWidth={1.5} />
            {path.payoffs.map((payoff, player) => (
              <text
                key={player}
                x={x[3] + 50 + 54 * player}
                y={y(row) + 4}
                textAnchor="end"
                className="axis"
                style={{ fill: `var(--${PARTIES[player]})` }}
              >
                {number(payoff, 3)}
              </text>
            ))}
            <text
              x={width - 2}
              y={y(row) + 4}
              textAnchor="end"
              className={`axis ${path.chance > 0.1 ? 'strong' : ''}`}
            >
              {chance(path.chance)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Node({ party, x, y }: { party: (typeof PARTIES)[number]; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <MarkShape party={party} />
    </g>
  );
}

/** A branch, as thick as it is likely, with its name and chance on it. */
function Branch({
  from: [x0, y0],
  to: [x1, y1],
  party,
  label,
  share,
}: {
  from: readonly [number, number];
  to: readonly [number, number];
  party: (typeof PARTIES)[number];
  label: string;
  share: number;
}) {
  return (
    <>
      <path
        d={`M${x0} ${y0}L${x0 + 24} ${y1}H${x1}`}
        fill="none"
        stroke={`var(--${party})`}
        strokeWidth={0.7 + 5 * share}
        strokeLinejoin="round"
      />
      <text x={x0 + 32} y={y1 - 5} className={`axis halo ${share > 0.1 ? 'strong' : ''}`}>
        {label} {chance(share)}
      </text>
    </>
  );
}

function Paths({ paths }: { paths: readonly Path[] }) {
  const words = say.model.tree;
  const told = (label: string | undefined, share: number | undefined) =>
    label === undefined || share === undefined ? words.none : `${label} ${chance(share)}`;
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            {words.players.map((player) => (
              <th key={player} scope="col">
                {player}
              </th>
            ))}
            <th scope="col" className="num">
              {words.path}
            </th>
            {words.players.map((player) => (
              <th key={player} scope="col" className="num">
                {words.payoffs}
                {say.writing.colon}
                {player}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paths.map(({ move, answer, backing, chance: share, payoffs }, row) => (
            <tr key={row}>
              <th scope="row">{told(say.common.moves[MOVES[move.action]!], move.chance)}</th>
              <td>{told(answer && words.answers[answer.action], answer?.chance)}</td>
              <td>{told(backing && words.backing[backing.action], backing?.chance)}</td>
              <td className="num">{chance(share)}</td>
              {payoffs.map((payoff, player) => (
                <td key={player} className="num">
                  {number(payoff, 3)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
