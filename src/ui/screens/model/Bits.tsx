import { say } from '../../messages/index.ts';

/** What stands in the place of a result until it comes, and beside one that is out of date. */
export function Working({ worked, label }: { worked: Progress; label?: string }) {
  const words = say.model;
  return (
    <p className="note" role="status">
      {worked.current ? '' : worked.result === null ? (label ?? words.working) : words.stale}
    </p>
  );
}

interface Progress {
  readonly result: unknown;
  readonly current: boolean;
}
