import { useEffect, useState } from 'react';
import { capital, chance, number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import type { SettingResult } from './settings.worker.ts';

/** The named settings, solved and simulated in a worker while the page is read. */
export function KnownSettings() {
  const words = say.model;
  const [rows, setRows] = useState<readonly SettingResult[]>([]);
  useEffect(() => {
    const worker = new Worker(new URL('./settings.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<SettingResult>) => {
      setRows((known) => [...known.filter(({ id }) => id !== data.id), data]);
    };
    return () => worker.terminate();
  }, []);
  return (
    <Section title={words.settings}>
      <p className="note">{words.settingsNote}</p>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.column.setting}</th>
              {(['comply', 'probe', 'strike', 'offensive'] as const).map((move) => (
                <th key={move} scope="col" className="num">
                  {capital(say.common.moves[move])}
                </th>
              ))}
              <th scope="col" className="num">
                {words.column.breakEven}
              </th>
              <th scope="col" className="num">
                {words.column.year}
              </th>
              <th scope="col" className="num">
                {words.column.five}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{words.setting[row.id]}</th>
                {row.moves.map((share, at) => (
                  <td key={at} className="num">
                    {chance(share)}
                  </td>
                ))}
                <td className="num">{number(row.breakEven, 2)}</td>
                <td className="num">{chance(row.strikeInYear)}</td>
                <td className="num">{chance(row.offensiveInFive)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="note" role="status">
        {rows.length < 9 ? words.counting(rows.length * 1000, 9000) : ''}
      </p>
    </Section>
  );
}
