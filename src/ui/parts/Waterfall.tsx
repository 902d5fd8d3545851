import { percent, signed } from '../format.ts';
import { useWidth } from './width.ts';

export interface Fall {
  readonly label: string;
  /** Share after this step. */
  readonly to: number;
  readonly change: number;
}

/** Below this the labels stand above their bars, px. */
const NARROW = 520;

/** From a reference to what stands now, one step at a time, in the order stated beside it. */
export function Waterfall({
  from,
  steps,
  label,
}: {
  from: { readonly label: string; readonly value: number };
  steps: readonly Fall[];
  label: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const narrow = width < NARROW;
  const row = narrow ? 44 : 30;
  const left = narrow ? 1 : Math.min(230, 0.36 * width);
  const most = Math.max(0.2, ...steps.map(({ to }) => to), from.value);
  const x = (share: number) => left + ((width - left - 62) * share) / most;
  const end = steps[steps.length - 1]?.to ?? from.value;
  const rows = [
    { label: from.label, start: 0, to: from.value, words: percent(from.value), change: null },
    ...steps.map((step, at) => ({
      label: step.label,
      start: at === 0 ? from.value : steps[at - 1]!.to,
      to: step.to,
      words: signed(100 * step.change),
      change: step.change,
    })),
    { label, start: 0, to: end, words: percent(end), change: null },
  ];
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${rows.length * row}`}
        width={width}
        height={rows.length * row}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
        <path d={`M${x(0)} 0V${rows.length * row}`} stroke="var(--rule)" />
        {rows.map((each, at) => {
          const top = at * row;
          const bar = top + (narrow ? 20 : 4);
          const height = narrow ? 18 : 22;
          const high = Math.max(each.start, each.to);
          const low = Math.min(each.start, each.to);
          const strong = each.change === null ? 'strong' : '';
          return (
            <g key={`${at} ${each.label}`}>
              {each.change !== null && (
                <path
                  d={`M${x(each.start)} ${bar - (narrow ? 26 : 8)}V${bar}`}
                  stroke="var(--ink-3)"
                />
              )}
              <text
                x={narrow ? left + 4 : left - 8}
                y={narrow ? top + 15 : top + 20}
                textAnchor={narrow ? 'start' : 'end'}
                className={`fall halo ${strong}`}
              >
                {each.label}
              </text>
              <rect
                x={x(low)}
                y={bar}
                width={Math.max(1, x(high) - x(low))}
                height={height}
                fill={`var(--${each.change === null ? 'ink' : each.change >= 0 ? 'a2' : 'a0'})`}
                stroke="var(--ink)"
                strokeWidth={0.8}
              />
              <text x={x(high) + 6} y={bar + height - 6} className={`fall ${strong}`}>
                {each.words}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
