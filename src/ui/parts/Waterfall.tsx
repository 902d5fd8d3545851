import { percent, signed } from '../format.ts';

export interface Fall {
  readonly label: string;
  /** Share after this step. */
  readonly to: number;
  readonly change: number;
}

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
  const rows = steps.length + 2;
  const row = 30;
  const most = Math.max(0.2, ...steps.map(({ to }) => to), from.value) * 1.15;
  const x = (share: number) => 230 + (430 * share) / most;
  const end = steps[steps.length - 1]?.to ?? from.value;
  return (
    <svg viewBox={`0 0 720 ${rows * row + 24}`} width="100%" role="img" aria-label={label}>
      <path d={`M${x(0)} 0V${rows * row}`} stroke="var(--rule)" />
      <text x={222} y={20} textAnchor="end" className="fall strong">
        {from.label}
      </text>
      <rect
        x={x(0)}
        y={4}
        width={Math.max(1, x(from.value) - x(0))}
        height={row - 8}
        fill="var(--ink)"
      />
      <text x={x(from.value) + 6} y={20} className="fall strong">
        {percent(from.value)}
      </text>
      {steps.map((step, index) => {
        const top = (index + 1) * row;
        const start = index === 0 ? from.value : steps[index - 1]!.to;
        const left = Math.min(start, step.to);
        return (
          <g key={step.label}>
            <path d={`M${x(start)} ${top - 4}V${top + 4}`} stroke="var(--ink-3)" />
            <text x={222} y={top + 20} textAnchor="end" className="fall">
              {step.label}
            </text>
            <rect
              x={x(left)}
              y={top + 4}
              width={Math.max(1, x(Math.max(start, step.to)) - x(left))}
              height={row - 8}
              fill={step.change >= 0 ? 'var(--a2)' : 'var(--a0)'}
              stroke="var(--ink)"
              strokeWidth={0.8}
            />
            <text x={x(Math.max(start, step.to)) + 6} y={top + 20} className="fall">
              {signed(100 * step.change, 0)}
            </text>
          </g>
        );
      })}
      <text x={222} y={(rows - 1) * row + 20} textAnchor="end" className="fall strong">
        {label}
      </text>
      <rect
        x={x(0)}
        y={(rows - 1) * row + 4}
        width={Math.max(1, x(end) - x(0))}
        height={row - 8}
        fill="var(--ink)"
      />
      <text x={x(end) + 6} y={(rows - 1) * row + 20} className="fall strong">
        {percent(end)}
      </text>
    </svg>
  );
}
