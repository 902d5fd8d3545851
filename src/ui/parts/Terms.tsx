import { signed } from '../format.ts';
import css from './parts.module.css';

export interface Term {
  readonly label: string;
  readonly value: number;
  readonly detail?: string;
}

/** Terms of a sum, each with a bar from zero, and their total. */
export function Terms({
  terms,
  total,
  decimals = 1,
  caption,
}: {
  terms: readonly Term[];
  total?: Term;
  decimals?: number;
  caption: string;
}) {
  const most = Math.max(...terms.map(({ value }) => Math.abs(value)), 1e-9);
  return (
    <table className={css.terms}>
      <caption className="hidden">{caption}</caption>
      <tbody>
        {terms.map(({ label, value, detail }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {detail && <span className="soft"> {detail}</span>}
            </th>
            <td aria-hidden="true">
              <span className={css.termBar}>
                <i
                  style={{
                    width: `${(50 * Math.abs(value)) / most}%`,
                    [value < 0 ? 'right' : 'left']: '50%',
                  }}
                />
              </span>
            </td>
            <td className="num">{signed(value, decimals)}</td>
          </tr>
        ))}
        {total && (
          <tr className={css.total}>
            <th scope="row">{total.label}</th>
            <td />
            <td className="num">{signed(total.value, decimals)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
