/** A line of the benchmark's table. */
export type Row = (name: string, figure: string) => void;

const ROUNDS = 5;

/** Median time of a task in microseconds per item, over several rounds in one process. */
export function timePer(items: number, task: (round: number) => void): number {
  task(-1);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    task(round);
    return (1000 * (performance.now() - start)) / items;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}
