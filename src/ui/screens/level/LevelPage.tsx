import type { Level } from '../../../engine/index.ts';
import { capital, number, percentRange, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import css from '../model/model.module.css';
import { Reach } from './Reach.tsx';

/** A full stop, unless the words end in a mark of their own. */
function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** What a level holds, with its sources: everything that is public at the table. */
export function LevelPage({ level, preview = false }: { level: Level; preview?: boolean }) {
  const words = say.level;
  const km = level.sectors.reduce((sum, sector) => sum + sector.lengthKm, 0);
  return (
    <>
      {preview ? <h2>{level.title}</h2> : <h1>{level.title}</h1>}
      <p>{level.summary}</p>
      <p>{words.length(number(km), level.sectors.length)}</p>
      <Section title={words.sectors}>
        <Scrolling>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.common.map.table.sector}</th>
                <th scope="col" className="num">
                  {words.length_}
                </th>
                <th scope="col">{words.ground}</th>
              </tr>
            </thead>
            <tbody>
              {level.sectors.map((sector, at) => (
                <tr key={sector.id}>
                  <th scope="row">
                    {at + 1} {sector.name}
                  </th>
                  <td className="num">{number(sector.lengthKm)}</td>
                  <td>{sector.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </Section>
      <Section title={words.articles}>
        <ol className={css.numbered}>
          {level.articles.map((article) => (
            <li key={article.id}>
              <b>{article.title}.</b> {article.note}{' '}
              <span className="soft">{article.options.map(({ label }) => label).join(' / ')}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Reach level={level} />
      <Section title={words.contributors}>
        <Scrolling>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.line.contributors.name}</th>
                <th scope="col">{words.says}</th>
                <th scope="col" className="num">
                  {words.field}
                </th>
                <th scope="col" className="num">
                  {words.pool}
                </th>
                <th scope="col" className="num">
                  {words.willing}
                </th>
              </tr>
            </thead>
            <tbody>
              {level.contributors.map((contributor) => (
                <tr key={contributor.id}>
                  <th scope="row">{contributor.name}</th>
                  <td>{contributor.note}</td>
                  <td className="num">{soldiers(contributor.fieldThousand)}</td>
                  <td className="num">{soldiers(contributor.poolThousand)}</td>
                  <td className="num">{percentRange(...contributor.willingness)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </Section>
      <Section title={words.sources}>
        <ul className={css.list}>
          {Object.entries(level.sources).map(([id, source]) => (
            <li key={id}>
              {sentence(source.title)}{' '}
              <span className="soft">
                {capital(source.by)}; {say.common.basis[source.basis]}.
              </span>{' '}
              {source.note}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
