import { adviseText, signHoldFrontier, type View } from '../../engine/index.ts';
import type { AdviceRequest, AdviceReply } from './protocol.ts';

/** Advice off the page's own thread, so that the page answers input at once. */
let view: View | null = null;

self.onmessage = ({ data }: MessageEvent<AdviceRequest>) => {
  const reply = (message: AdviceReply) => self.postMessage(message);
  if (data.kind === 'view') {
    view = data.view;
    return;
  }
  if (!view) return;
  if (data.kind === 'texts') {
    reply({
      id: data.id,
      kind: 'texts',
      advice: data.texts.map((text) => adviseText(view!, text)),
    });
  } else {
    reply({ id: data.id, kind: 'frontier', points: signHoldFrontier(view, data.pressurePoints) });
  }
};
