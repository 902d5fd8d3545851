import { cardOf } from '../levels.ts';
import { say } from '../messages/index.ts';

/** A refusal in words: what, and where. */
export function faultInWords(fault: {
  readonly code: string;
  readonly turn?: number;
  readonly facts?: Readonly<Record<string, unknown>>;
}): string {
  const words =
    missingLevel(fault) ??
    say.game.replay[fault.code] ??
    say.replay.fault[fault.code] ??
    say.game.refused[fault.code] ??
    say.classroom.refused[fault.code] ??
    say.game.refusedOther(fault.code);
  const place =
    fault.turn !== undefined && fault.turn > 0
      ? say.game.atTurn(fault.turn)
      : typeof fault.facts?.path === 'string'
        ? say.game.at(fault.facts.path)
        : '';
  return place ? `${words}, ${place}` : words;
}

/** That a recording's level is not here, by its name where that can be one. */
function missingLevel({
  code,
  facts = {},
}: {
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}): string | null {
  if (code !== 'replay/other-level' && code !== 'link/unknown-level') return null;
  const id = String(facts['recorded'] ?? facts['level']);
  return /^[a-z0-9-]{1,60}$/.test(id) && cardOf(id) === undefined ? say.level.missing(id) : null;
}
