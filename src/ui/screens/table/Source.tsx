import type { View } from '../../../engine/index.ts';
import { capital } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Why } from '../../parts/Why.tsx';

/** Where a statement comes from. */
export function Source({ view, id }: { view: View; id: string | undefined }) {
  const source = id === undefined ? undefined : view.level.sources[id];
  if (!source) return null;
  return (
    <Why title={source.title} label={say.common.sources}>
      <p>{capital(source.by)}</p>
      <p>{capital(say.common.basis[source.basis])}</p>
      {source.note && <p>{source.note}</p>}
    </Why>
  );
}
