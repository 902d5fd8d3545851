import { useMemo, useState } from 'react';
import {
  isSameText,
  PARTIES,
  type ByParty,
  type Party,
  type Text,
} from '../../../../engine/index.ts';
import { reasonsOf, type Recording, type Talks } from '../../../../replay/index.ts';
import { findStrategy, type Because, type Terms } from '../../../../strategies/index.ts';
import { number, percent } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Choose, Folded, Part } from './bits.tsx';

/** Why each delegation that the program played moved as it did, round by round, in its own terms. */
export function Moves({ talks, recording }: { talks: Talks; recording: Recording }) {
  const words = say.outcome.negotiation.reasons;
  const { level } = talks.end;
  const decided = useMemo(() => reasonsOf(level, recording), [level, recording]);
  const played = PARTIES.filter((party) => decided.some((each) => each.party === party));
  const [party, setParty] = useState<Party>(played[0] ?? 'ukraine');
  if (played.length === 0) return null;
  const strategy = findStrategy(party, recording.seats[party]);
  const rows = talks.rounds.flatMap(({ turn, round }, at) => {
    const found = decided.find((each) => each.turn === turn && each.party === party);
    if (found?.reason.kind !== 'talks') return [];
    // What it could sign had been laid down by the round before.
    const before = talks.rounds[at - 1]?.positions ?? talks.openings;
    return [{ round, sentence: sentenceOf(found.reason, party, before) }];
  });
  return (
    <Part title={words.title}>
      <p className="note">{words.note}</p>
      <Choose
        label={say.outcome.negotiation.delegation}
        options={played.map((each) => ({ name: each, label: say.common.party[each] }))}
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

function sentenceOf(terms: Terms, party: Party, positions: ByParty<Text>): string {
  const words = say.outcome.negotiation.reasons;
  const worth = number(terms.worth);
  const move =
    terms.move === 'signs'
      ? words.move.signs(worth, whose(terms.text, party, positions))
      : words.move[terms.move](worth);
  return words.sentence(becauseOf(terms.because, number(terms.asks)), move);
}

/** Whose text was signed, by the positions of before. */
function whose(text: Text, party: Party, positions: ByParty<Text>): string {
  const by = PARTIES.find((each) => each !== party && isSameText(positions[each], text));
  const words = say.outcome.negotiation;
  return by ? words.draftOf[by] : words.reasons.anotherText;
}

function becauseOf(because: Because, asks: string): string {
  const words = say.outcome.negotiation.reasons.because;
  switch (because.rule) {
    case 'time':
      return words.time(percent(because.timeShare), percent(because.concededShare), asks);
    case 'reciprocity':
      return words.reciprocity(percent(because.othersShare), asks);
    case 'war':
      return because.worsened >= 0
        ? words.warWorse(number(because.worsened), asks)
        : words.warBetter(number(-because.worsened), asks);
    case 'mediation':
      return words.mediation(say.common.actor[because.holdout], asks);
    case 'commitment':
      return words.commitment(asks);
    case 'delay':
      return words.delay(percent(because.timeShare));
  }
}
