import { useMemo, useState } from 'react';
import { PARTIES, type Party } from '../../../../engine/index.ts';
import { reasonsOf, type Recording, type Talks } from '../../../../replay/index.ts';
import { moveInWords } from '../../../game/reasons.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { strategyWords } from '../../../strategies.ts';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { Pick } from '../../../parts/Pick.tsx';
import { Part } from './bits.tsx';

/** Why each delegation that the program played moved as it did, round by round, in its own terms. */
export function Moves({ talks, recording }: { talks: Talks; recording: Recording }) {
  const words = say.reasons;
  const { level } = talks.end;
  const decided = useMemo(() => reasonsOf(level, recording), [level, recording]);
  const played = PARTIES.filter((party) => decided.some((each) => each.party === party));
  const [party, setParty] = useState<Party>(played[0] ?? 'ukraine');
  if (played.length === 0) return null;
  const by = decided.find((each) => each.party === party)?.strategy;
  const strategy = strategyWords(by ?? recording.seats[party]);
  const rows = talks.rounds.flatMap(({ turn, round }, at) => {
    const found = decided.find((each) => each.turn === turn && each.party === party);
    if (found?.reason.kind !== 'talks') return [];
    // What it could sign had been laid down by the round before.
    const before = talks.rounds[at - 1]?.positions ?? talks.openings;
    return [{ round, sentence: moveInWords(found.reason, party, before) }];
  });
  return (
    <Part title={words.title}>
      <p className="note">{words.note}</p>
      <Pick
        beside
        label={say.debrief.negotiation.delegation}
        options={played.map((each) => ({ name: each, label: cast[each].name }))}
        chosen={party}
        onChoose={setParty}
      />
      {strategy && <p>{words.playedBy(strategy.title, strategy.summary, strategy.basis)}</p>}
      <Folded title={words.moved}>
        <Scrolling>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.round}</th>
                <th scope="col">{words.moved}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ round, sentence }) => (
                <tr key={round}>
                  <td className="num">{round}</td>
                  <td>{sentence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </Folded>
    </Part>
  );
}
