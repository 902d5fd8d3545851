/** Shades of a field by how bad it is: the steps leave out the middle, on which no ink is legible. */
const SHADES = [0, 8, 18, 30, 44, 70, 84, 100] as const;
/** Upper ends of the steps for a chance. */
const STEPS = [0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1] as const;

export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

function shade(step: number): Shade {
  const share = SHADES[step]!;
  return {
    fill: `color-mix(in srgb, var(--a3) ${share}%, var(--sheet))`,
    ink: share > 56 ? 'var(--sheet)' : 'var(--ink)',
  };
}

/** The shade of a chance that something fails. */
export function shadeOfRisk(risk: number): Shade {
  return shade(STEPS.findIndex((high) => risk <= high + 1e-12));
}

/** Every shade of a share that holds, the most first, with its least share and the next one above. */
export const HOLD_SHADES: readonly {
  readonly shade: Shade;
  readonly least: number;
  readonly below: number;
}[] = STEPS.map((risk, at) => ({
  shade: shade(at),
  least: 1 - risk,
  below: at === 0 ? 1 : 1 - STEPS[at - 1]!,
}));

/** The shade of a value between two others, the first the lightest. */
export function shadeBetween(value: number, light: number, dark: number): Shade {
  const way = dark === light ? 0 : (value - light) / (dark - light);
  return shade(Math.max(0, Math.min(SHADES.length - 1, Math.round(way * (SHADES.length - 1)))));
}
