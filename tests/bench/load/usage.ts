/** What a server has used. */
export interface Usage {
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** Time on a core since it was last asked. */
  readonly cpuMs: number;
  /** Median, 99th percentile and longest delay of its event loop since then. */
  readonly lagMs: readonly number[];
}

/** A percentile of some figures, 0 to 100; 0 of none. */
export function percentile(figures: readonly number[], percent: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** Figures in milliseconds as a line. */
export function spread(figures: readonly number[]): string {
  const [p50, p95, p99, longest] = [50, 95, 99, 100].map((percent) =>
    percentile(figures, percent).toFixed(1),
  );
  return `p50 ${p50}  p95 ${p95}  p99 ${p99}  longest ${longest} ms (${figures.length})`;
}
