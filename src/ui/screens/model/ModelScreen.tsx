import { useEffect, useState } from 'react';
import { capital, chance, number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import type { SettingResult } from './settings.worker.ts';
import css from './model.module.css';

/** About the model: limits first, the game, the settings worked out here, every constant's basis. */
export default function ModelScreen() {
  const words = say.model;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{words.heading}</h1>
        <Section title={words.limits}>
          <ul className={css.list}>
            {words.limitList.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.game}>
          <ol className={css.numbered}>
            {words.gameText.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
        <Settings />
        <Section title={words.constants}>
          <p className="note">{words.constantsNote}</p>
          <Scrolling>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.constant}</th>
                  <th scope="col">{words.value}</th>
                  <th scope="col">{words.basis}</th>
                  <th scope="col">{capital(say.common.sources)}</th>
                </tr>
              </thead>
              <tbody>
                {words.rows.map(([constant, value, basis, source]) => (
                  <tr key={constant}>
                    <th scope="row">{constant}</th>
                    <td>{capital(value)}</td>
                    <td>{capital(say.common.basis[basis])}</td>
                    <td>{source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        </Section>
      </main>
    </>
  );
}

/** The named settings, solved and simulated in a worker while the page is read. */
function Settings() {
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
