import { PARTIES } from '../engine/index.ts';
import { strategiesFor } from '../strategies/index.ts';

/** `strategies`: who can play which seat; a seat's first strategy is its default. */
export function strategies(options: { readonly json?: boolean }): string {
  const bySeat = PARTIES.map(
    (party) =>
      [
        party,
        strategiesFor(party).map(({ id, title, summary, basis }) => ({
          id,
          title,
          summary,
          basis,
        })),
      ] as const,
  );
  if (options.json) return JSON.stringify(Object.fromEntries(bySeat));
  return bySeat
    .map(([party, known]) => {
      const lines = known.map(
        ({ id, title, summary, basis }) => `  ${id}: ${title}. ${summary}\n    Basis: ${basis}`,
      );
      return `${party}\n${lines.join('\n')}`;
    })
    .join('\n');
}
