/** A bin of worlds: those of the run's own decisions, and those of the reference. */
export interface DotBin {
  readonly own: number;
  readonly reference: number;
}

/** How the dots of a histogram are set: all columns by the same measure. */
export interface Setting {
  /** Distance of two dots, px. */
  readonly pitch: number;
  /** Worlds that one dot stands for. */
  readonly each: number;
  /** Height of so many worlds in a column of a width, px: the same area for each world. */
  readonly heightOf: (count: number, width: number) => number;
}

const PITCHES = [5, 4.6, 4.2, 3.8, 3.5, 3.2, 3, 2.8, 2.6, 2.4] as const;

/**
 * The largest dots with which the highest column fits.
 * @param widths of the columns, px.
 */
export function settingFor(
  bins: readonly DotBin[],
  widths: readonly number[],
  height: number,
): Setting {
  for (let each = 1; ; each++) {
    for (const pitch of PITCHES) {
      const heightOf = (count: number, width: number) =>
        (count / each / perRow(width, pitch)) * pitch;
      const fits = bins.every(({ own, reference }, at) => {
        const whole = Math.ceil(own / each / perRow(widths[at]!, pitch)) * pitch;
        return whole <= height && heightOf(reference, widths[at]!) <= height;
      });
      if (fits) return { pitch, each, heightOf };
    }
  }
}

function perRow(width: number, pitch: number): number {
  return Math.max(1, Math.floor(width / pitch));
}

/** Centres of the dots of a column, row by row from its foot: a path of points to be drawn with round ends. */
export function dotsPath(
  count: number,
  { pitch, each }: Setting,
  column: { readonly left: number; readonly width: number; readonly foot: number },
): string {
  const row = perRow(column.width, pitch);
  const left = column.left + (column.width - row * pitch) / 2 + pitch / 2;
  const parts: string[] = [];
  for (let dot = 0; dot < Math.ceil(count / each); dot++) {
    const x = left + pitch * (dot % row);
    const y = column.foot - pitch * (Math.floor(dot / row) + 0.5);
    parts.push(`M${round(x)} ${round(y)}h0`);
  }
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
