import { say } from '../messages/index.ts';

/** A refusal in words: what, and where. */
export function faultInWords(fault: {
  readonly code: string;
  readonly turn?: number;
  readonly facts?: Readonly<Record<string, unknown>>;
}): string {
  const words =
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
