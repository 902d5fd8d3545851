const DAY_MS = 86_400_000;

/** The day on which a round closes, and a text of it is signed: "20 July 2025". */
export function lastDayOfRound(start: string, round: number, days: number): string {
  const day = new Date(Date.parse(`${start}T00:00:00Z`) + (round * days - 1) * DAY_MS);
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
