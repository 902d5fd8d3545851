import { STAGE_CONSTANTS, type StageConstants } from '../../../model/index.ts';
import { capital, number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import css from './model.module.css';

function valueOf(constant: keyof StageConstants): string {
  const value = STAGE_CONSTANTS[constant];
  const decimal = (each: number) => number(each, Number.isInteger(each) ? 0 : 2);
  return typeof value === 'number' ? decimal(value) : value.map(decimal).join('; ');
}

/** Every constant of the model with its basis; what is judged is called so. */
export function Constants() {
  const words = say.evidence.constants;
  const rows = [
    ...(Object.keys(words.ground) as (keyof StageConstants)[]).map(
      (constant) => [words.name[constant], valueOf(constant), ...words.ground[constant]] as const,
    ),
    ...words.others,
  ];
  return (
    <Section title={words.title}>
      <p className={css.text}>{words.note}</p>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.constant}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.basis}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([constant, value, basis, source]) => (
              <tr key={constant}>
                <th scope="row">{constant}</th>
                <td>{value}</td>
                <td>{capital(say.common.basis[basis as keyof typeof say.common.basis])}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Section>
  );
}

/** What the model was taken from, and how far each work was read. */
export function Sources() {
  const words = say.evidence.sources;
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <ul className={css.list}>
        {words.list.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </Section>
  );
}
