import type { MapSpec } from '../../parts/MapCanvas.tsx';

/** Two maps of the same extent: the line where either shows it, so that a place lies at one spot in both. */
export function sameExtent([a, b]: readonly [MapSpec, MapSpec]): readonly [MapSpec, MapSpec] {
  const focus = [a, b].find((each) => each.focus.kind === 'line')?.focus ?? a.focus;
  return [
    { ...a, focus },
    { ...b, focus },
  ];
}
