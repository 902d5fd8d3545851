import { ANALYSES, type AnalysisKind } from './analyses.ts';

/** Works one analysis out; the page asks for the next only when it has this one's result. */
self.onmessage = ({ data }: MessageEvent<{ kind: AnalysisKind; input: unknown }>) => {
  const analysis = ANALYSES[data.kind] as (input: unknown) => unknown;
  self.postMessage(analysis(data.input));
};
