import type { Comparison, Pair, Preset } from '../../../lab/worlds/index.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import type { Ran } from '../../worlds/pool.ts';
import { differenceIn, differenceUnit, gainInWords, sharpest } from './measures.ts';
import { FewWorlds } from './FewWorlds.tsx';
import css from './lab.module.css';
import { gridValues } from './names.ts';
import { useComparison } from './useComparison.ts';
import { verdictInWords } from './verdict.ts';

/** What a question comes to: each of its pairs as a sentence. */
export function Answer({
  ran,
  preset,
  names,
}: {
  ran: Ran;
  preset: Preset;
  names: readonly string[];
}) {
  const words = say.lab.questions.presets[preset.id];
  return (
    <Section title={words?.question ?? preset.id}>
      {preset.pairs.map((pair, at) => (
        <OfPair key={at} ran={ran} preset={preset} pair={pair} names={names} />
      ))}
      <p className="note">{say.lab.verdict.terms}</p>
      <FewWorlds worlds={ran.experiment.worlds} />
    </Section>
  );
}

function OfPair({
  ran,
  preset,
  pair,
  names,
}: {
  ran: Ran;
  preset: Preset;
  pair: Pair;
  names: readonly string[];
}) {
  const words = say.lab.answer;
  const { measure } = preset;
  const cells = gridValues(ran.experiment);
  const cellOf = (values: Pair['first']) =>
    cells.findIndex((each) => each.every((value, axis) => value === values[axis]));
  const [first, second] = [cellOf(pair.first), cellOf(pair.second)];
  const found = useComparison(ran, first, second);
  if (first < 0 || second < 0) return null;
  if (found === null) return <p className="note">{say.lab.compare.working} …</p>;
  const comparison =
    found === 'failed' ? undefined : found.find((each: Comparison) => each.measure === measure);
  if (!comparison) return <p className="note">{say.lab.compare.failed}</p>;
  const { difference } = sharpest(comparison);
  const measured = say.lab.measure[measure];
  return (
    <p className={css.answer}>
      <strong>
        {verdictInWords(preset, comparison, [names[first]!, names[second]!], ran.experiment.worlds)}
      </strong>{' '}
      <span className="soft">
        {words.difference(
          differenceIn(measure, difference.value),
          differenceUnit(measure),
          differenceIn(measure, difference.low),
          differenceIn(measure, difference.high),
        )}
        , {gainInWords(comparison)}.
      </span>{' '}
      <Why title={measured.name}>
        <p>{measured.what || say.lab.pointsWhat}</p>
        {say.lab.compare.gainWhat.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{say.lab.intervals}</p>
      </Why>
    </p>
  );
}
