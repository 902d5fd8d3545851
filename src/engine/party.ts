/** The four delegations, in the order in which everything lists them. */
export const PARTIES = ['ukraine', 'russia', 'us', 'coalition'] as const;
export type Party = (typeof PARTIES)[number];

/** A table with one entry for each delegation. */
export type ByParty<T> = Readonly<Record<Party, T>>;

/** Build a table by asking for each delegation's entry. */
export function byParty<T>(entry: (party: Party) => T): ByParty<T> {
  return {
    ukraine: entry('ukraine'),
    russia: entry('russia'),
    us: entry('us'),
    coalition: entry('coalition'),
  };
}

/** The same table with one entry changed. */
export function withParty<T>(table: ByParty<T>, party: Party, value: T): ByParty<T> {
  const next: Record<Party, T> = { ...table };
  next[party] = value;
  return next;
}
