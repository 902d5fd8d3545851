import { useState } from 'react';
import type { Comparison, Preset } from '../../../lab/worlds/index.ts';
import { DataTable, Files } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Ran } from '../../worlds/pool.ts';
import { Pick } from '../../parts/Pick.tsx';
import css from './lab.module.css';
import { differenceIn, figureIn, sharpest, times } from './measures.ts';
import { gridValues } from './names.ts';
import { useComparison } from './useComparison.ts';

/** Two cells of the reader's choice under common random numbers, and how much that gains. */
export function Compare({
  ran,
  preset,
  names,
  about,
}: {
  ran: Ran;
  preset: Preset | null;
  names: readonly string[];
  about: object;
}) {
  const words = say.lab.compare;
  const [[first, second], setPair] = useState(() => firstPair(ran, preset));
  const options = names.map((label, cell) => ({ name: String(cell), label }));
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.gainTitle}>
          {words.gainWhat.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <dl className={css.definitions}>
            {Object.values(say.lab.measure).map(({ name, what }) =>
              what ? (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{what}</dd>
                </div>
              ) : null,
            )}
          </dl>
          <p>{say.lab.pointsWhat}</p>
          <p>{say.lab.intervals}</p>
        </Why>
      }
    >
      <p className="note">{words.note}</p>
      {names.length < 2 ? (
        <p className={css.empty}>{words.one}</p>
      ) : (
        <>
          <div className={css.picks}>
            <Pick
              label={words.first}
              options={options}
              chosen={String(first)}
              onChoose={(cell) => setPair([Number(cell), second])}
            />
            <Pick
              label={words.second}
              options={options}
              chosen={String(second)}
              onChoose={(cell) => setPair([first, Number(cell)])}
            />
          </div>
          {first === second ? (
            <p className={css.empty}>{words.same}</p>
          ) : (
            <Compared ran={ran} first={first} second={second} names={names} about={about} />
          )}
        </>
      )}
    </Section>
  );
}

/** The pair that a question asks about, or the two ends of the grid. */
function firstPair(ran: Ran, preset: Preset | null): readonly [number, number] {
  const cells = gridValues(ran.experiment);
  const pair = preset?.pairs[0];
  if (pair) {
    const [first, second] = [pair.first, pair.second].map((values) =>
      cells.findIndex((each) => each.every((value, axis) => value === values[axis])),
    );
    if (first! >= 0 && second! >= 0) return [first!, second!];
  }
  return [0, cells.length - 1];
}

function Compared({
  ran,
  first,
  second,
  names,
  about,
}: {
  ran: Ran;
  first: number;
  second: number;
  names: readonly string[];
  about: object;
}) {
  const words = say.lab.compare;
  const found = useComparison(ran, first, second);
  if (found === null) {
    return (
      <p className="note" role="status">
        {words.working} …
      </p>
    );
  }
  if (found === 'failed') return <p className={css.empty}>{words.failed}</p>;
  const table = {
    name: 'comparison',
    title: words.of(names[first]!, names[second]!),
    columns: columnsOf(),
    rows: found,
  };
  return (
    <>
      <DataTable {...table} />
      <Files {...table} about={{ ...about, first: names[first], second: names[second] }} />
    </>
  );
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const columnsOf = (): readonly Column<Comparison>[] => [
  {
    id: 'measure',
    label: say.lab.compare.measure,
    value: ({ measure }) => measure,
    show: ({ measure }) =>
      say.lab.compare.measureOf[measure === 'held' ? 'share' : 'plain'](
        say.lab.measure[measure].name,
      ),
  },
  {
    id: 'first',
    label: say.lab.compare.first,
    value: ({ first }) => first.value,
    show: ({ measure, first }) => figureIn(measure, first.value),
  },
  {
    id: 'second',
    label: say.lab.compare.second,
    value: ({ second }) => second.value,
    show: ({ measure, second }) => figureIn(measure, second.value),
  },
  {
    id: 'difference',
    label: say.lab.compare.difference,
    value: (row) => sharpest(row).difference.value,
    show: (row) => differenceIn(row.measure, sharpest(row).difference.value),
  },
  {
    id: 'difference_low',
    label: say.lab.survival.interval,
    value: (row) => finite(sharpest(row).difference.low),
    show: (row) => {
      const { low, high } = sharpest(row).difference;
      return say.lab.compare.to(differenceIn(row.measure, low), differenceIn(row.measure, high));
    },
  },
  {
    id: 'difference_high',
    label: '',
    value: (row) => finite(sharpest(row).difference.high),
  },
  {
    id: 'gain_paired',
    label: say.lab.compare.gainPaired,
    value: ({ gain }) => finite(gain?.value),
    show: ({ gain }) => gainShown(gain),
  },
  {
    id: 'gain_paired_controlled',
    label: say.lab.compare.gainControlled,
    value: ({ controlled }) => finite(controlled.gain?.value),
    show: ({ controlled }) => gainShown(controlled.gain),
  },
  { id: 'gain_low', label: '', value: ({ controlled }) => finite(controlled.gain?.low) },
  { id: 'gain_high', label: '', value: ({ controlled }) => finite(controlled.gain?.high) },
];

function gainShown(gain: Comparison['gain']): string {
  const words = say.lab.compare;
  if (!gain) return words.gainNone;
  if (!Number.isFinite(gain.value)) return words.gainEqual;
  const places = gain.high < 20 ? 1 : 0;
  return words.timesIn(times(gain), number(gain.low, places), number(gain.high, places));
}
