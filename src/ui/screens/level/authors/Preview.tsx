import { Component, useMemo, useState, type ReactNode } from 'react';
import type { Bundle } from '../../../../content/bundle.ts';
import { PARTIES, type Party } from '../../../../engine/index.ts';
import type { LevelMap } from '../../../../map/index.ts';
import { levelHash } from '../../../../replay/index.ts';
import { loadedFrom, nameAs } from '../../../level.ts';
import { plainSectors } from '../../../mapspec.ts';
import { say } from '../../../messages/index.ts';
import { MapCanvas, type MapSpec } from '../../../parts/MapCanvas.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Choice } from '../../../parts/Pick.tsx';
import { Section } from '../../../parts/Section.tsx';
import { StatedSheet } from '../../briefing/StatedBriefing.tsx';
import { LevelPage } from '../LevelPage.tsx';
import { Games } from './Games.tsx';
import css from './authors.module.css';

/** A level as its readers will see it: its line, its page, its briefings, how it ends. */
export function Preview({ bundle }: { bundle: Bundle }) {
  return (
    <Guard of={bundle}>
      <Shown bundle={bundle} />
    </Guard>
  );
}

function Shown({ bundle }: { bundle: Bundle }) {
  const words = say.authors.preview;
  const [part, setPart] = useState<'level' | Party>('level');
  const { level } = bundle;
  // What is on screen names the delegations.
  nameAs(level);
  return (
    <Section title={words.title}>
      <Line bundle={bundle} />
      <Games key={levelHash(level)} level={level} />
      <Choice
        label={words.parts}
        options={[
          { name: 'level', label: words.level },
          ...PARTIES.map((party) => ({ name: party, label: level.delegations[party].name })),
        ]}
        chosen={part}
        onChoose={setPart}
      />
      {part === 'level' ? (
        <LevelPage level={level} preview />
      ) : (
        <>
          <h2>{level.delegations[part].name}</h2>
          <p>{level.delegations[part].sheet.role}</p>
          <StatedSheet level={level} party={part} />
        </>
      )}
    </Section>
  );
}

/** Its line on its map, drawn anew where either has changed. */
function Line({ bundle }: { bundle: Bundle }) {
  const loaded = useMemo(() => loadedFrom(bundle), [bundle]);
  const written = JSON.stringify(loaded.map);
  const ground = useMemo(() => JSON.parse(written) as LevelMap, [written]);
  const spec = useMemo<MapSpec>(
    () => ({
      ground,
      focus: { kind: 'home' },
      sectors: plainSectors(loaded),
      layers: { numbers: true },
    }),
    [ground, loaded],
  );
  return (
    <div className={css.map}>
      <MapCanvas spec={spec} label={say.home.mapCaption(loaded.level.title)} />
    </div>
  );
}

/** Keeps a level that passes the check and still cannot be drawn from taking the page with it. */
class Guard extends Component<
  { of: Bundle; children: ReactNode },
  { of: Bundle | null; failed: boolean }
> {
  override state = { of: null, failed: false };
  static getDerivedStateFromProps({ of }: { of: Bundle }, state: { of: Bundle | null }) {
    // After a level that cannot be shown the next one may be.
    return of === state.of ? null : { of, failed: false };
  }
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <Notice>{say.authors.preview.broken}</Notice> : this.props.children;
  }
}
