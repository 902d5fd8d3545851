import { parseBundle, type ParsedBundle } from '../../../../content/bundle.ts';

export interface CheckRequest {
  readonly id: number;
  readonly text: string;
}

export interface CheckAnswer {
  readonly id: number;
  readonly parsed: ParsedBundle;
}

/** One check after the other, away from the page, so that typing never waits for one. */
self.onmessage = ({ data: { id, text } }: MessageEvent<CheckRequest>) => {
  self.postMessage({ id, parsed: parseBundle(text) } satisfies CheckAnswer);
};
