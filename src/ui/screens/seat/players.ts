import { PARTIES, type Party } from '../../../engine/index.ts';
import type { Picture, TableLine } from '../../../session/index.ts';
import { peopleAt } from '../../classroom/people.ts';
import { say } from '../../messages/index.ts';

/** Who plays each delegation of a table: people by their nicknames, or a strategy. */
export function playersAt(
  picture: Picture,
  line: TableLine,
): readonly { readonly party: Party; readonly who: readonly string[] }[] {
  const words = say.seat.players;
  const me = picture.me?.id ?? null;
  return PARTIES.map((party) => {
    const people = peopleAt(picture, line.number, party).map(({ id, nickname }) =>
      id === me ? words.you(nickname) : nickname,
    );
    const byStrategy = line.holders[party].by === 'strategy';
    const nobody = byStrategy ? words.strategy : words.nobody;
    return { party, who: people.length > 0 ? people : [nobody] };
  });
}
